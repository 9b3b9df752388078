"""Dates in words, the same on every computer whatever its locale."""

from datetime import date

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def in_words(day: date) -> str:
    """The date as it is written in a document: "1 July 2022"."""
    return f"{day.day} {month_and_year(day)}"


def month_and_year(day: date) -> str:
    """The month of a date: "July 2022"."""
    return f"{_MONTHS[day.month - 1]} {day.year}"
