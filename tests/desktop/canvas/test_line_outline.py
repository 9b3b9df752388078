"""The outline of a selected line lies along the line and about its badge, never on its words."""

import pytest

from desktop.canvas.line_outline import outline_of_line

BADGE = (90.0, -10.0, 110.0, 10.0)


def strokes(points, badge=BADGE):
    """The straight pieces along the line, without the frame about the badge."""
    steps = outline_of_line(points, badge)
    steps = steps[:-5] if badge else steps
    return [(start[1], end[1]) for start, end in zip(steps[::2], steps[1::2], strict=True)]


def test_a_line_is_interrupted_by_its_badge():
    (before, after) = strokes(((0, 0), (200, 0)))
    assert before[1] == pytest.approx((88, 0))
    assert after[0] == pytest.approx((112, 0))


def test_a_piece_beside_the_badge_is_whole():
    assert strokes(((0, 40), (200, 40))) == [((0, 40), (200, 40))]
    assert strokes(((0, 0), (50, 0))) == [((0, 0), (50, 0))]


def test_a_slanting_piece_is_cut_where_it_meets_the_frame():
    (before, after) = strokes(((88, -112), (112, 112)))
    assert before[1][1] == pytest.approx(-12)
    assert after[0][1] == pytest.approx(12)


def test_a_piece_that_ends_in_the_badge_ends_at_its_frame():
    assert strokes(((0, 0), (100, 0), (100, 50))) == [((0, 0), (88, 0)), ((100, 12), (100, 50))]


def test_without_a_badge_it_is_the_line():
    assert strokes(((0, 0), (50, 0), (50, 50)), None) == [((0, 0), (50, 0)), ((50, 0), (50, 50))]
