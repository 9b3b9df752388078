"""Days as people type them: 1 July 2022, 1 jul 2022, 1/7/2022 or 2022-07-01."""

import re
from datetime import date

from desktop.tr import tr
from schema.dates import in_words

_WORDS = re.compile(r"^(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$")
_FIGURES = re.compile(r"^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")


def day_in(text: str) -> date | None:
    """The day in a text; None for no text. Raises ValueError when it names no day."""
    text = text.strip()
    if not text:
        return None
    if found := _ISO.match(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _FIGURES.match(text):
        return date(int(found[3]), int(found[2]), int(found[1]))
    if found := _WORDS.match(text):
        return date(int(found[3]), _month(found[2]), int(found[1]))
    raise ValueError(tr("this is not a date; write it as 1 July 2022"))


def _month(name: str) -> int:
    for month in range(1, 13):
        full = in_words(date(2000, month, 1)).split()[1].lower()
        if full.startswith(name.lower()):
            return month
    raise ValueError(tr("this names no month; write the date as 1 July 2022"))
