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
        """The text as HTML, with the full form in brackets behind each abbreviation that is new in it."""
        found = self._pattern().search(text) if self._unmet else None
        if not found:
            return escape(text)
        short = found[0]
        full = self._unmet.pop(short)
        before, after = text[: found.start()], text[found.end() :]
        meaning = "" if full.casefold() in text.casefold() else f" ({escape(full)})"
        return f"{escape(before)}<abbr>{escape(short)}</abbr>{meaning}{self.expanded(after)}"

    def _pattern(self) -> re.Pattern[str]:
        """The longest first: “WY&H HCP” before “HCP”."""
        known = sorted(self._unmet, key=lambda short: (-len(short), short))
        return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, known))})(?!\w)")
