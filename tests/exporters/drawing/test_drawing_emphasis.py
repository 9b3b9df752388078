"""Emphasis: heavier or lighter, never by colour alone, and always readable."""

import pytest

from exporters.drawing import draw
from exporters.drawing.bodies import ink_of
from exporters.drawing.look import BAND_TINTS, STROKES, WHITE
from exporters.drawing.marks import BoxMark, Drawing, Role, TextMark
from exporters.drawing.strokes import line_marks
from exporters.drawing.weight import badge_paint, toned
from schema import Emphasis, Fill, LinePattern, Partnership, Point, default_key
from schema.contrast import contrast, paler
from schema.edits.marking import set_emphasis
from schema.edits.views import move_key
from tests.support.reading import boxes, item, of_role, paths
from tests.support.sketch import sketch

WAY = ((0.0, 0.0), (200.0, 0.0))
GROUNDS = (WHITE, *BAND_TINTS)


def _drawn(emphasis: Emphasis, *ids: str) -> Drawing:
    made = set_emphasis(sketch(), "system", ids, emphasis)
    return draw(made, made.views[0])


def _keys(drawing: Drawing) -> set[str]:
    return {row.id for row in of_role(drawing, Role.KEY_ROW)}


@pytest.mark.parametrize("kind", default_key().connector_kinds, ids=lambda kind: kind.id)
def test_lines_weigh_more_or_less_and_muted_ones_can_be_seen(kind) -> None:
    _, usual, *_ = line_marks(kind, WAY)
    _, heavy, *_ = line_marks(kind, WAY, emphasis=Emphasis.EMPHASISED)
    _, light, *core = line_marks(kind, WAY, emphasis=Emphasis.MUTED)
    assert heavy.style.width > usual.style.width > light.style.width
    assert heavy.style.dash == usual.style.dash == light.style.dash
    assert heavy.style.stroke == usual.style.stroke
    visible = light.style.width - (core[0].style.width if STROKES[kind.pattern].core else 0)
    assert visible >= (2 if STROKES[kind.pattern].core else 1)
    for ground in GROUNDS:
        assert contrast(light.style.stroke, ground) >= 3


@pytest.mark.parametrize("pattern", list(LinePattern))
def test_a_heavier_line_of_one_pattern_is_not_a_usual_one_of_the_next(pattern) -> None:
    kinds = [default_key().connector_kinds[0].but(pattern=each) for each in LinePattern]
    usual = {kind.pattern: line_marks(kind, WAY)[1].style for kind in kinds}
    kind = default_key().connector_kinds[0].but(pattern=pattern)
    heavy = line_marks(kind, WAY, emphasis=Emphasis.EMPHASISED)[1].style
    alike = [other for other, style in usual.items() if other is not pattern and style.dash == heavy.dash]
    assert all(abs(usual[other].width - heavy.width) > 0.25 for other in alike)


@pytest.mark.parametrize("fill", list(Fill))
@pytest.mark.parametrize("emphasis", list(Emphasis))
def test_words_in_bodies_and_badges_can_be_read(fill: Fill, emphasis: Emphasis) -> None:
    ink = ink_of(fill, emphasis)
    assert min(contrast(ink.strong, ink.fill), contrast(ink.quiet, ink.fill)) >= 4.5
    assert min(contrast(ink.border, ground) for ground in GROUNDS) >= 3
    paint = badge_paint("#0072CE", emphasis)
    assert contrast(paint.text, paint.fill) >= 4.5
    assert min(contrast(paint.border, ground) for ground in GROUNDS) >= 3


def test_a_colour_that_is_too_pale_already_is_left_alone() -> None:
    assert paler("#FFEE00", WHITE, 3) == toned("#FFEE00", Emphasis.MUTED) == "#FFEE00"


@pytest.mark.parametrize("body", ["icb", "committee-0", "team", "group-0"])
def test_outlines_are_stronger_or_lighter(body: str) -> None:
    usual, loud, quiet = (boxes(item(_drawn(each, body), f"body-{body}")) for each in Emphasis)
    assert loud[0].style.width > usual[0].style.width > quiet[0].style.width
    solid = usual[0].style.fill == usual[0].style.stroke
    assert (len(loud) > len(usual)) == solid
    assert [(box.x, box.y) for box in loud[:1]] == [(box.x, box.y) for box in usual[:1]]


def test_a_loud_badge_is_turned_round_and_the_reader_is_told() -> None:
    line = item(_drawn(Emphasis.EMPHASISED, "duties", "icb"), "line-duties")
    badge = next(mark for mark in line.marks if isinstance(mark, BoxMark))
    code = next(mark for mark in line.marks if isinstance(mark, TextMark))
    assert code.colour == WHITE != badge.style.fill
    assert "Emphasised on this page" in line.details
    drawn = item(_drawn(Emphasis.EMPHASISED, "duties", "icb"), "body-icb")
    assert "Emphasised on this page" in drawn.details


def test_words_beside_a_muted_line_are_quieter() -> None:
    usual, quiet = (item(_drawn(each, "duties"), "line-duties") for each in (Emphasis.NORMAL, Emphasis.MUTED))
    words = [[mark.colour for mark in each.marks if isinstance(mark, TextMark)] for each in (usual, quiet)]
    assert len(words[0]) == len(words[1]) > 1
    assert words[0] != words[1]
    assert all(contrast(colour, ground) >= 4.5 for colour in words[1] for ground in GROUNDS)


def test_the_key_explains_emphasis_only_where_there_is_any() -> None:
    names = {f"sign-{loud}{of}" for loud in ("emphasised", "muted") for of in ("", "-line")}
    assert not names & _keys(_drawn(Emphasis.NORMAL, "icb", "duties"))
    assert names & _keys(_drawn(Emphasis.EMPHASISED, "icb", "duties")) == {
        "sign-emphasised",
        "sign-emphasised-line",
    }
    assert names & _keys(_drawn(Emphasis.MUTED, "icb")) == {"sign-muted"}
    drawing = _drawn(Emphasis.MUTED, "duties")
    assert paths(item(drawing, "sign-muted-line"))[1].style == paths(item(drawing, "line-duties"))[1].style


def _key_at(made: Partnership, x: int, y: int) -> Drawing:
    moved = move_key(made, "system", Point(x=x, y=y))
    return draw(moved, moved.views[0])


@pytest.mark.parametrize(("x", "y"), [(1400, 600), (-900, 300), (200, -700), (3000, 2600)])
def test_the_key_stands_where_it_was_put_and_the_page_grows(x: int, y: int) -> None:
    drawing = _key_at(sketch(), x, y)
    (panel,) = boxes(item(drawing, "key"))
    assert (panel.x, panel.y) == (x, y)
    frame = drawing.frame
    assert frame.x + 32 <= x
    assert x + panel.width + 32 <= frame.x + frame.width
    assert frame.y + 32 <= y
    assert y + panel.height + 32 <= frame.y + frame.height
    for row in of_role(drawing, Role.KEY_ROW):
        for mark in row.marks:
            if isinstance(mark, TextMark):
                assert x < mark.x < x + panel.width
                assert y < mark.y < y + panel.height


def test_a_key_in_the_map_takes_no_room_below_it() -> None:
    below = draw(sketch(), sketch().views[0])
    (panel,) = boxes(item(below, "key"))
    inside = _key_at(sketch(), int(below.frame.x) + 100, int(below.frame.y) + 100)
    assert inside.frame.height < below.frame.height - panel.height / 2
