"""Curves round the corners of right-angled ways as far as nothing stands in them."""

from dataclasses import replace
from itertools import pairwise
from math import dist

import pytest
from hypothesis import given, settings

from exporters.routing.curves import MOST, curved, curved_at_once, flattened
from exporters.routing.geometry import Manner, Rect, Route, Scene, Wire
from exporters.routing.manners import routed
from exporters.routing.route import route
from exporters.routing.walls import passes
from tests.exporters.routing.test_direct import PAGE, scenes

WIRE = Wire("w", Rect(-160, -40, 160, 80), Rect(360, 400, 80, 80), "a", "b", trail=20)
CORNER = Route("w", ((0.0, 0.0), (400.0, 0.0), (400.0, 400.0)))


def scene(*bodies: Rect, titles: tuple[Rect, ...] = ()) -> Scene:
    boxes = tuple((f"b{n}", box) for n, box in enumerate(bodies))
    return Scene(boxes, titles, (), (WIRE,), PAGE)


def turn(*bodies: Rect, titles: tuple[Rect, ...] = ()) -> tuple[float, float]:
    (line,) = curved(scene(*bodies, titles=titles), (CORNER,))
    return line.turns[0]


def is_through(line: Route, box: Rect) -> bool:
    return any(passes(a, b, box) for a, b in pairwise(flattened(line)))


def test_a_corner_with_room_is_wide() -> None:
    assert turn() == (MOST, MOST)


@pytest.mark.parametrize("what", ["bodies", "titles"])
def test_what_stands_in_the_corner_is_left_out_of_the_curve(what: str) -> None:
    box = Rect(200, 12, 180, 180)
    given = {"titles": (box,)} if what == "titles" else {}
    (line,) = curved(scene(*([box] if what == "bodies" else []), **given), (CORNER,))
    assert 4 < line.turns[0][0] < MOST
    assert not is_through(line, box.inflate(3))


def test_the_last_run_stays_straight_for_the_sign_at_its_end() -> None:
    short = replace(CORNER, points=((0.0, 0.0), (400.0, 0.0), (400.0, 30.0)))
    assert curved_at_once(WIRE, short).turns[0][1] <= 30 - WIRE.trail


def test_a_short_step_becomes_one_swing() -> None:
    points = ((0.0, 0.0), (200.0, 0.0), (200.0, 40.0), (400.0, 40.0))
    line = curved_at_once(WIRE, replace(CORNER, points=points))
    (_, after), (before, _) = line.turns
    assert after + before == 40


def test_nested_corners_do_not_cross() -> None:
    inner = Route("v", ((0.0, 10.0), (390.0, 10.0), (390.0, 400.0)))
    wires = (WIRE, replace(WIRE, id="v"))
    outer, _ = curved(replace(scene(), wires=wires), (CORNER, inner))
    assert all(x >= 390 or y <= 10 for x, y in flattened(outer))


def test_a_flattened_curve_has_the_ends_of_the_line_and_leaves_out_its_corner() -> None:
    points = flattened(replace(CORNER, turns=((72.0, 72.0),)))
    assert (points[0], points[-1]) == (CORNER.points[0], CORNER.points[-1])
    assert min(dist(point, CORNER.points[1]) for point in points) == pytest.approx(72 * (2**0.5 - 1), abs=1)
    assert flattened(CORNER) == CORNER.points


@settings(max_examples=12, deadline=None)
@given(scenes())
def test_curves_of_any_scene_pass_what_right_angles_pass(any_scene: Scene) -> None:
    of = replace(any_scene, wires=tuple(replace(w, manner=Manner.CURVED) for w in any_scene.wires))
    for wire, right, line in zip(of.wires, route(of), routed(of), strict=True):
        assert line.points == right.points
        assert len(line.turns) == len(line.points) - 2
        for name, box in of.bodies:
            if name not in (wire.source_owner, wire.target_owner):
                assert is_through(line, box) <= is_through(right, box)
