"""How large words come out on paper, computed by hand beside it."""

import pytest

from exporters.drawing.marks import Drawing, Frame, Item, Role, TextMark
from exporters.drawing.print_type import is_legible, paper_for, printed_type, room
from schema import Orientation, Page

A3 = Page(size="A3")


def drawing(width: float, height: float, *sizes: float) -> Drawing:
    marks = tuple(TextMark(0, 0, "Words", size) for size in sizes)
    items = (Item("title", Role.TITLE, "Title", marks),)
    return Drawing("page", "Page", "", "en", Frame(0, 0, width, height), items)


def test_a_page_keeps_ten_millimetres_at_each_side():
    assert room(A3) == (400, 277)
    assert room(Page(size="A4", orientation=Orientation.PORTRAIT)) == (190, 277)


def test_the_smallest_words_count_and_the_narrower_side_decides():
    # 1600 units on 400 mm are 0.25 mm each: words of 12 units are 3 mm, which is 8.5 pt.
    assert printed_type(drawing(1600, 800, 24, 12), A3) == pytest.approx(12 * 0.25 * 72 / 25.4)
    # 1600 units on 277 mm of height.
    assert printed_type(drawing(800, 1600, 12), A3) == pytest.approx(12 * 277 / 1600 * 72 / 25.4)


def test_six_points_are_legible_and_less_is_not():
    edge = 12 * 400 * 72 / 25.4 / 6
    assert is_legible(drawing(edge - 1, 100, 12), A3)
    assert not is_legible(drawing(edge + 1, 100, 12), A3)
    assert is_legible(drawing(99_999, 100), A3)


def test_a_small_drawing_is_not_blown_up():
    assert printed_type(drawing(10, 10, 12), A3) == pytest.approx(12)


def test_the_smallest_paper_that_is_large_enough_is_found_as_the_drawing_lies():
    assert paper_for(drawing(3000, 2000, 12)) == Page(size="A2")
    assert paper_for(drawing(900, 1000, 12)) == Page(size="A4", orientation=Orientation.PORTRAIT)
    assert paper_for(drawing(90_000, 90_000, 12)) is None
