"""Dates in words and back, the same on every computer whatever its locale."""

import re
from datetime import date

from schema.said import Said, said

_MONTHS = (
    *(said("January"), said("February"), said("March"), said("April"), said("May"), said("June")),
    *(said("July"), said("August"), said("September")),
    *(said("October"), said("November"), said("December")),
)


def in_words(day: date) -> Said:
    """The date as it is written in a document: "1 July 2022"."""
    return said("{day} {month} {year}", day=day.day, month=_MONTHS[day.month - 1], year=day.year)


def month_and_year(day: date) -> Said:
    """The month of a date: "July 2022"."""
    return said("{month} {year}", month=_MONTHS[day.month - 1], year=day.year)


def understood(text: str) -> date:
    """The day that a person wrote: 1 July 2022, 1 Jul 2022, 01/07/2022, 1.7.2022 or 2022-07-01.

    Raises ValueError when it is none of these. Days come before months.
    """
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text.strip())
    if iso:
        return date(*(int(part) for part in iso.groups()))
    found = re.fullmatch(r"(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]+(\d{4})", text.strip().lower())
    if not found:
        raise ValueError(said("“{text}” is no date", text=text))
    day, month, year = found.groups()
    return date(int(year), _month(month), int(day))


def _month(text: str) -> int:
    if text.isdecimal():
        return int(text)
    return 1 + [name.lower().startswith(text) for name in _MONTHS].index(True)
