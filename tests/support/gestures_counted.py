"""How much a person does: clicks, drags, keys and texts, counted by what they are spent on."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

KINDS = ("click", "double click", "drag", "key", "text", "scroll")


class Gestures:
    """A click, a double click, a drag, a key or chord, a text, and a turn of the wheel each count one."""

    def __init__(self) -> None:
        self.by_kind: Counter[str] = Counter()
        self.by_purpose: Counter[str] = Counter()
        self._purpose = "else"

    def count(self, kind: str) -> None:
        """One more."""
        assert kind in KINDS
        self.by_kind[kind] += 1
        self.by_purpose[self._purpose] += 1

    @contextmanager
    def spent_on(self, purpose: str) -> Iterator[None]:
        """What is done meanwhile is for this."""
        before, self._purpose = self._purpose, purpose
        try:
            yield
        finally:
            self._purpose = before

    @property
    def total(self) -> int:
        return self.by_kind.total()

    def __str__(self) -> str:
        kinds = ", ".join(f"{count} {kind}" for kind, count in self.by_kind.most_common())
        uses = ", ".join(f"{count} on {purpose}" for purpose, count in self.by_purpose.most_common())
        return f"{self.total} gestures ({kinds}): {uses}"
