"""Days as people type them."""

from datetime import date

import pytest

from desktop.panels.days import day_in

DAY = date(2022, 7, 1)


@pytest.mark.parametrize(
    "text", ["1 July 2022", " 1 july 2022 ", "1 Jul 2022", "01/07/2022", "1.7.2022", "2022-07-01"]
)
def test_a_day_is_read(text):
    assert day_in(text) == DAY


def test_no_text_is_no_day():
    assert day_in("  ") is None


@pytest.mark.parametrize(
    "text", ["soon", "31 June 2022", "1 Juli 2022", "7/13/2022", "1 July 22", "2022-13-01"]
)
def test_what_names_no_day_is_refused(text):
    with pytest.raises(ValueError, match=r"date|month|day|range"):
        day_in(text)
