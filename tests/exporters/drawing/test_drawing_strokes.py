"""The geometry of lines: signs at tips, strokes that stop before them, corners that turn."""

import math
from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporters.drawing.markers import length, marker
from exporters.drawing.marks import PathMark, Point, Style
from exporters.drawing.outlines import met
from exporters.drawing.strokes import line_marks, rounded, shortened
from exporters.routing.geometry import Rect, along
from schema import ConnectorKind, EndMarker, LinePattern, default_key
from tests.support.reading import room

WAYS = {"right": (1.0, 0.0), "left": (-1.0, 0.0), "down": (0.0, 1.0), "up": (0.0, -1.0)}
STYLE = Style(stroke="#003087", width=1.75)
SIGNS = [end for end in EndMarker if end is not EndMarker.NONE]


def _points(mark: PathMark) -> list[Point]:
    return list(chain.from_iterable(step[1:] for step in mark.segments))


def _kind(**fields: object) -> ConnectorKind:
    return default_key().connector_kinds[0].but(**fields)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("end", SIGNS)
def test_a_sign_lies_behind_its_tip_and_across_the_line(end: EndMarker, way: str) -> None:
    (dx, dy), tip = WAYS[way], (100.0, 50.0)
    (sign,) = marker(end, tip, (dx, dy), STYLE)
    ahead = [(x - 100) * dx + (y - 50) * dy for x, y in _points(sign)]
    aside = [(x - 100) * dy - (y - 50) * dx for x, y in _points(sign)]
    assert max(ahead) <= 0
    assert min(ahead) >= -17
    assert max(aside) == pytest.approx(-min(aside))


@pytest.mark.parametrize("end", SIGNS)
def test_a_sign_touches_what_it_points_at(end: EndMarker) -> None:
    (sign,) = marker(end, (0.0, 0.0), (1.0, 0.0), STYLE)
    nearest = max(x for x, _ in _points(sign))
    assert nearest >= (-6 if end is EndMarker.BAR else -2)


def test_signs_are_told_apart_by_form_alone() -> None:
    signs = [marker(end, (0.0, 0.0), (1.0, 0.0), STYLE)[0] for end in SIGNS]
    looks = {(sign.segments, sign.style.fill == "#003087") for sign in signs}
    assert len(looks) == len(SIGNS)
    assert marker(EndMarker.NONE, (0.0, 0.0), (1.0, 0.0), STYLE) == ()


@pytest.mark.parametrize("end", [end for end in SIGNS if "open" in end and end is not EndMarker.OPEN_V])
def test_an_open_sign_is_white_inside_and_the_line_stops_before_it(end: EndMarker) -> None:
    (sign,) = marker(end, (0.0, 0.0), (1.0, 0.0), STYLE)
    assert (sign.style.fill, sign.style.stroke) == ("#FFFFFF", "#003087")
    assert length(end) >= -min(x for x, _ in _points(sign)) - 1


@pytest.mark.parametrize("pattern", LinePattern)
def test_a_line_has_a_halo_wider_than_itself(pattern: LinePattern) -> None:
    halo, stroke, *_ = line_marks(_kind(pattern=pattern), ((0, 0), (100, 0)))
    assert halo.style.stroke == "#FFFFFF"
    assert halo.style.width > stroke.style.width
    assert not halo.style.dash


def test_patterns_are_told_apart_without_colour() -> None:
    looks = set()
    for pattern in LinePattern:
        kind = _kind(pattern=pattern, end=EndMarker.NONE)
        _, stroke, *core = line_marks(kind, ((0, 0), (100, 0)))
        looks.add((stroke.style.width, stroke.style.dash, stroke.style.round_caps, bool(core)))
    assert len(looks) == len(LinePattern)


def test_structural_lines_are_thinner_than_governance_lines() -> None:
    kinds = {kind.id: kind for kind in default_key().connector_kinds}
    way = ((0.0, 0.0), (100.0, 0.0))
    authority, structure = (line_marks(kinds[id_], way)[1] for id_ in ("accountability", "established-by"))
    assert structure.style.width < authority.style.width


@pytest.mark.parametrize("mutual", [False, True])
def test_the_stroke_runs_from_end_to_end_short_of_the_signs(mutual: bool) -> None:
    kind = _kind(pattern=LinePattern.SOLID, end=EndMarker.OPEN_DIAMOND)
    _, stroke, *signs = line_marks(kind, ((0, 0), (0, 40), (100, 40)), mutual=mutual)
    assert _points(stroke)[0] == (0, length(kind.end) if mutual else 0)
    assert _points(stroke)[-1] == (100 - length(kind.end), 40)
    assert len(signs) == (2 if mutual else 1)


def test_corners_are_curves_between_the_straight_runs() -> None:
    steps = rounded(((0, 0), (50, 0), (50, 50)))
    assert [step[0] for step in steps] == ["M", "L", "C", "L"]
    assert steps[1] == ("L", (42, 0))
    assert steps[2][-1] == (50, 8)


@pytest.mark.parametrize("points", [(), ((1.0, 1.0),), ((1.0, 1.0), (1.0, 1.0))])
def test_a_line_of_no_length_draws_nothing(points: tuple[Point, ...]) -> None:
    assert line_marks(_kind(), points) == ()


_STEPS = st.lists(st.tuples(st.booleans(), st.integers(-60, 60).filter(bool)), min_size=1, max_size=7)


@given(_STEPS, st.sampled_from(list(LinePattern)), st.sampled_from(list(EndMarker)), st.booleans())
def test_any_line_stays_near_its_way(
    steps: list[tuple[bool, int]], pattern: LinePattern, end: EndMarker, mutual: bool
) -> None:
    way = [(0.0, 0.0)]
    for level, far in steps:
        x, y = way[-1]
        way.append((x + far, y) if level else (x, y + far))
    marks = line_marks(_kind(pattern=pattern, end=end), tuple(way), mutual=mutual)
    bounds = [along(a, b).inflate(17.5) for a, b in pairwise(way)]
    for mark in marks:
        assert all(any(box.contains(point) for box in bounds) for point in _points(mark))


@given(st.floats(0, 80), st.floats(0, 80))
def test_a_shortened_line_lacks_just_that_much(head: float, tail: float) -> None:
    way = ((0.0, 0.0), (0.0, 60.0), (70.0, 60.0), (70.0, 130.0))
    left = shortened(way, head, tail)
    total = sum(math.dist(a, b) for a, b in pairwise(left))
    assert total == pytest.approx(200 - head - tail, abs=0.01)


def test_lines_reach_the_round_ends_of_a_pill() -> None:
    pill = Rect(0, 0, 200, 48)
    (_, (x, y)) = met(((-50, 12), (0, 12)), pill, 24)
    assert y == 12
    assert math.dist((x, y), (24, 24)) == pytest.approx(24, abs=0.01)
    assert met(((100, -50), (100, 0)), pill, 24)[-1] == (100, 0)
    assert met(((250, 24), (200, 24)), pill, 24)[-1] == (200, 24)


def test_a_sign_is_as_large_as_its_room_says() -> None:
    (sign,) = marker(EndMarker.FILLED_TRIANGLE, (0.0, 0.0), (1.0, 0.0), STYLE)
    assert room(sign) == Rect(-12, -6, 12, 12)
