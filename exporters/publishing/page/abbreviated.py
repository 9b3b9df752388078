"""Abbreviations, expanded where a reader meets each first (WCAG 2.2, 3.1.4)."""

import re
from collections.abc import Sequence
from html import escape

from schema import Abbreviation


class Expander:
    """Goes through the texts of a page in reading order, and remembers which abbreviations it has met."""

    def __init__(self, abbreviations: Sequence[Abbreviation]) -> None:
        self._unmet = {each.short: each.full for each in abbreviations}

    def expanded(self, text: str) -> str:
        """The text as HTML, with the full form in brackets behind each abbreviation that is new in it.

        What stands in quotation marks is somebody else's, and stays as it is.
        """
        found = self._first(text)
        if not found:
            return escape(text)
        short = found[0]
        full = self._unmet.pop(short)
        before, after = text[: found.start()], text[found.end() :]
        meaning = "" if full.casefold() in text.casefold() else f" ({escape(full)})"
        return f"{escape(before)}<abbr>{escape(short)}</abbr>{meaning}{self.expanded(after)}"

    def _first(self, text: str) -> re.Match[str] | None:
        if not self._unmet:
            return None
        return next((found for found in self._pattern().finditer(text) if not _is_quoted(found)), None)

    def _pattern(self) -> re.Pattern[str]:
        """The longest first: “WY&H HCP” before “HCP”."""
        known = sorted(self._unmet, key=lambda short: (-len(short), short))
        return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, known))})(?!\w)")


def _is_quoted(found: re.Match[str]) -> bool:
    before = found.string[: found.start()]
    return before.count("“") > before.count("”")
