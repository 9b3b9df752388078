"""What Remit says to a person, in English and yet so that it can be said in another language.

Qt, which translates, is known only above; here a sentence keeps the template that it was made of.
"""


class Said(str):
    """English text that still knows its template, such as `“{text}” is not a date`, and its values.

    Values may be said themselves. Whoever joins it with other text gets plain English.
    """

    template: str
    values: tuple[tuple[str, object], ...]

    def __new__(cls, template: str, values: tuple[tuple[str, object], ...] = ()) -> "Said":
        """The template with its values; one without values is taken as it is."""
        made = super().__new__(cls, template.format(**dict(values)) if values else template)
        made.template, made.values = template, values
        return made

    def __str__(self) -> str:
        # So that the text of an exception, which Python asks for in this way, is still said.
        return self

    def finished(self, told: str) -> str:
        """The text in some language, once its values stand in it; a sentence raises its first letter here."""
        return told

    def __getnewargs__(self) -> tuple[str, tuple[tuple[str, object], ...]]:  # type: ignore[override]
        # Engines say things in processes of their own.
        return self.template, self.values


def said(template: str, /, **values: object) -> Said:
    """This text with values where it says {name}. Catalogues collect the template from where it stands."""
    return Said(template, tuple(values.items()))


def with_remedy(message: str, remedy: str) -> Said:
    """What is wrong, and what to do."""
    return said("{message}; {remedy}", message=message, remedy=remedy)
