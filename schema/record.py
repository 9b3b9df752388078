"""What all parts of a document share: they are frozen and strict, and keep what they do not understand."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value. An edit makes a new one; nothing changes in place."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)

    unknown: tuple[str, ...] = ()
    """Elements of a newer minor format version, as canonical XML, kept so that saving loses nothing."""

    def but(self, **changes: Any) -> Self:
        """This value with some fields changed, validated like any other value.

        Raises `pydantic.ValidationError` when a field does not hold.
        """
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        # What is known to be sound need not be asked again about what did not change.
        return self.model_validate({**fields, **changes}, context=self)
