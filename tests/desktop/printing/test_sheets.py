"""Drawings on sheets: nothing is lost between them, nothing leaves the paper, type is told in points."""

import pytest

from desktop.printing.any_sheet import least_type
from desktop.printing.paper import offered, paper_of
from desktop.printing.sheets import OVERLAP, laid_out
from exporters.drawing.page import draw
from exporters.drawing.print_type import MARGIN
from schema.view import Page
from tests.support.pages import PAGE

A4 = paper_of(Page(size="A4"))


@pytest.fixture
def drawing(small):
    return draw(small, small.view(PAGE))


def test_papers_lie_as_the_view_says():
    assert (round(A4.width), round(A4.height)) == (297, 210)
    sizes = {(round(p.width), round(p.height)) for p in map(paper_of, offered())}
    assert {(210, 297), (420, 297), (841, 1189)} <= sizes
    assert len(sizes) == len(offered()) == 10


def test_on_one_sheet_all_of_the_drawing_fits_within_the_margins(drawing):
    for page in offered():
        paper = paper_of(page)
        (sheet,) = laid_out(drawing, paper)
        assert (sheet.source.width, sheet.source.height) == (drawing.frame.width, drawing.frame.height)
        assert sheet.target.left >= MARGIN - 1e-9
        assert sheet.target.right <= paper.width - MARGIN + 1e-9
        assert sheet.target.bottom <= paper.height - MARGIN + 1e-9
        assert sheet.target.width / sheet.target.height == pytest.approx(
            drawing.frame.width / drawing.frame.height
        )
        assert not sheet.is_part


@pytest.mark.parametrize("across", [2, 3, 5])
def test_several_sheets_show_all_of_it_and_overlap(drawing, across):
    sheets = laid_out(drawing, A4, across)
    frame = drawing.frame
    assert {sheet.columns for sheet in sheets} == {across}
    assert len(sheets) == across * sheets[0].rows
    assert max(sheet.source.right for sheet in sheets) == pytest.approx(frame.x + frame.width)
    assert max(sheet.source.bottom for sheet in sheets) == pytest.approx(frame.y + frame.height)
    assert len({round(sheet.scale, 9) for sheet in sheets}) == 1
    first, second = sheets[:2]
    assert (first.source.right - second.source.left) * first.scale == pytest.approx(OVERLAP)
    for sheet in sheets:
        assert sheet.target.right <= A4.width - MARGIN + 1e-9
        assert sheet.target.bottom <= A4.height - MARGIN + 1e-9


def test_the_smallest_type_is_told_in_points(drawing):
    (sheet,) = laid_out(drawing, A4)
    smallest = min(mark.size for item in drawing.items for mark in item.marks if hasattr(mark, "size"))
    assert least_type((sheet,)) == pytest.approx(smallest * sheet.scale * 72 / 25.4)
    assert least_type(laid_out(drawing, A4, 4)) > least_type((sheet,))


def test_a_small_drawing_is_not_blown_up(drawing):
    (sheet,) = laid_out(drawing, paper_of(Page(size="A0")))
    assert sheet.scale == pytest.approx(25.4 / 72)
