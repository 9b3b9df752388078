"""Straight lines run from border to border, apart from each other, and around what stands in their way."""

from dataclasses import replace
from itertools import combinations, pairwise
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporters.routing.direct import direct, straight_at_once
from exporters.routing.geometry import Manner, Point, Rect, Route, Scene, Wire
from exporters.routing.walls import passes

PAGE = Rect(-400, -400, 2800, 2400)
SIDE_BY_SIDE = {"a": Rect(0, 0, 160, 80), "b": Rect(600, 20, 160, 80)}
ASLANT = {"a": Rect(0, 0, 160, 80), "b": Rect(600, 420, 160, 80)}


def scene(bodies: dict[str, Rect], *wires: str, **more: object) -> Scene:
    made = []
    for k, text in enumerate(wires):
        a, b = text.split(">")
        made.append(Wire(f"{text}#{k}", bodies[a], bodies[b], a, b, badge=(26, 20), manner=Manner.STRAIGHT))
    fields = {"titles": (), "areas": (), **more}
    return Scene(bodies=tuple(bodies.items()), wires=tuple(made), bounds=PAGE, **fields)  # type: ignore[arg-type]


def is_on_border(box: Rect, point: Point) -> bool:
    is_at_side = min(abs(point[0] - box.left), abs(point[0] - box.right)) < 1e-6
    is_at_top = min(abs(point[1] - box.top), abs(point[1] - box.bottom)) < 1e-6
    return box.inflate(1e-6).contains(point) and (is_at_side or is_at_top)


def is_through(route: Route, box: Rect) -> bool:
    return any(passes(a, b, box) for a, b in pairwise(route.points))


def gap(one: Route, other: Route) -> float:
    """The least distance between the ends and middles of two straight lines and the other line."""
    (a, b), (c, d) = one.points, other.points
    length = dist(c, d)
    points = (a, b, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2))
    return min(abs((d[0] - c[0]) * (y - c[1]) - (d[1] - c[1]) * (x - c[0])) / length for x, y in points)


@pytest.mark.parametrize("bodies", [SIDE_BY_SIDE, ASLANT])
def test_one_line_is_one_straight_run_from_border_to_border(bodies):
    (line,) = direct(scene(bodies, "a>b"))
    start, end = line.points
    assert is_on_border(bodies["a"], start)
    assert is_on_border(bodies["b"], end)


@pytest.mark.parametrize("bodies", [SIDE_BY_SIDE, ASLANT])
@pytest.mark.parametrize("wires", [("a>b", "a>b"), ("a>b", "b>a"), ("a>b", "b>a", "a>b")])
def test_parallel_and_opposite_lines_stay_apart(bodies, wires):
    lines = direct(scene(bodies, *wires))
    for one, other in combinations(lines, 2):
        assert gap(one, other) >= 15


def test_a_line_goes_around_a_body_and_keeps_off_it():
    wall = Rect(300, -40, 120, 200)
    (line,) = direct(scene(SIDE_BY_SIDE | {"wall": wall}, "a>b"))
    assert len(line.points) > 2
    assert not is_through(line, wall.inflate(7.9))
    assert sum(dist(a, b) for a, b in pairwise(line.points)) < 640


def test_a_line_goes_around_a_title_but_not_around_what_is_not_in_its_way():
    title = Rect(300, 40, 120, 20)
    (line,) = direct(scene(SIDE_BY_SIDE, "a>b", titles=(title,)))
    assert not is_through(line, title)
    (free,) = direct(scene(SIDE_BY_SIDE, "a>b", titles=(Rect(300, 300, 120, 20),)))
    assert len(free.points) == 2


def test_a_line_goes_around_an_area_in_which_it_has_no_business():
    frame = Rect(250, -100, 200, 400)
    (line,) = direct(scene(SIDE_BY_SIDE, "a>b", areas=(("area", frame),)))
    assert not is_through(line, frame)


def test_a_bundle_ends_on_the_border_of_its_area_whatever_that_holds():
    frame = Rect(500, -100, 700, 300)
    held = {f"b{n}": Rect(530 + n * 200, -40, 160, 200) for n in range(3)}
    bodies = {"a": Rect(0, 0, 160, 80), **held}
    wire = Wire("w", bodies["a"], frame, "a", "area", manner=Manner.STRAIGHT)
    (line,) = direct(replace(scene(bodies), wires=(wire,), areas=(("area", frame),)))
    assert is_on_border(frame, line.points[-1])
    assert len(line.points) == 2


def test_lines_around_the_same_corner_lie_apart():
    wall = Rect(300, -40, 120, 400)
    bodies = SIDE_BY_SIDE | {"wall": wall, "c": Rect(0, 100, 160, 80), "d": Rect(600, 120, 160, 80)}
    one, other = direct(scene(bodies, "a>b", "c>d"))
    for points in pairwise((one.points[1], other.points[1])):
        assert dist(*points) > 10
    assert not is_through(one, wall)
    assert not is_through(other, wall)


def test_points_that_a_person_fixed_are_passed():
    of = scene(SIDE_BY_SIDE, "a>b")
    stop = (380.0, 300.0)
    wire = replace(of.wires[0], waypoints=(stop,))
    (line,) = direct(replace(of, wires=(wire,)))
    assert line.points[1] == stop
    assert straight_at_once(wire).points[1] == stop


def test_at_once_it_runs_straight_through_everything():
    wire = scene(ASLANT | {"wall": Rect(300, 200, 100, 100)}, "a>b").wires[0]
    start, end = straight_at_once(wire).points
    assert is_on_border(ASLANT["a"], start)
    assert is_on_border(ASLANT["b"], end)


def test_lines_from_one_side_do_not_cross_as_soon_as_they_leave_it():
    bodies = {"hub": Rect(400, 0, 200, 80), **{f"b{n}": Rect(n * 220, 400, 160, 80) for n in range(5)}}
    lines = direct(scene(bodies, "hub>b3", "hub>b0", "hub>b4", "hub>b2", "hub>b1"))
    at = {line.wire[4:6]: line.points for line in lines}
    starts = [at[f"b{n}"][0][0] for n in range(5)]
    assert starts == sorted(starts)
    assert min(b - a for a, b in pairwise(starts)) >= 15.9


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    boxes = {
        f"b{x}{y}": Rect(x * 300 + draw(st.integers(0, 60)), y * 200 + draw(st.integers(0, 40)), 160, 80)
        for x in range(4)
        for y in range(4)
    }
    ends = st.lists(st.sampled_from(sorted(boxes)), min_size=2, max_size=2, unique=True)
    return scene(boxes, *(f"{a}>{b}" for a, b in draw(st.lists(ends, min_size=1, max_size=12))))


@settings(max_examples=25, deadline=None)
@given(scenes())
def test_lines_of_any_scene_pass_no_body_and_end_on_borders(any_scene: Scene):
    for wire, line in zip(any_scene.wires, direct(any_scene), strict=True):
        assert line.wire == wire.id
        assert is_on_border(wire.source, line.points[0])
        assert is_on_border(wire.target, line.points[-1])
        for name, box in any_scene.bodies:
            own = name in (wire.source_owner, wire.target_owner)
            assert not is_through(line, box.inflate(-1e-6 if own else 1)), name
    assert direct(any_scene) == direct(any_scene)
