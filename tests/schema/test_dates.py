"""Dates in words, the same on every computer."""

from datetime import date

import pytest

from schema.dates import in_words, month_and_year, understood


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2022, 7, 1), "1 July 2022"),
        (date(1999, 12, 31), "31 December 1999"),
        (date(2024, 2, 29), "29 February 2024"),
    ],
)
def test_a_day(day: date, words: str) -> None:
    assert in_words(day) == words


def test_every_month() -> None:
    told = [month_and_year(date(2022, month, 1)) for month in range(1, 13)]
    assert told[0] == "January 2022"
    assert told[-1] == "December 2022"
    assert len(set(told)) == 12


@pytest.mark.parametrize("text", ["1 July 2022", " 1  jul 2022", "01/07/2022", "1.7.2022", "2022-07-01"])
def test_a_day_is_understood_as_people_write_it(text):
    assert understood(text) == date(2022, 7, 1)


@pytest.mark.parametrize("text", ["", "July 2022", "31 June 2022", "1 Juli 2022", "07/13/2022", "1/7/22"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        understood(text)
