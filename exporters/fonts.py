"""The fonts of this computer: text is set in those in which it is known to fit, and never left out unsaid."""

from functools import cache

import typst

from exporters.errors import FormatError
from schema.said import said

FAMILIES = ("Arial", "Liberation Sans", "Arimo", "DejaVu Sans")
"""The fonts in which text is known to fit, the best first."""


@cache
def installed() -> "typst.Fonts":
    """All fonts of this computer."""
    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False)


def families(name: str) -> list[str]:
    """Which of the fonts there are. Raises `FormatError`, about a file of this name, without any."""
    there = set(installed().families())
    found = [family for family in FAMILIES if family in there]
    if not found:
        raise FormatError(
            name,
            None,
            said("this computer has no font to set text in"),
            said("install one of {fonts}", fonts=", ".join(FAMILIES)),
        )
    return found
