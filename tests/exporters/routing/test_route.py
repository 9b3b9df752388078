"""Routes behave as a draughtsman would: straight where possible, round boxes, apart from each other."""

from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from exporters.routing.geometry import Point, Rect, Route, Scene, Wire, along, extent
from exporters.routing.route import quick_route, route

Boxes = dict[str, Rect]


def scene(
    bodies: Boxes, *wires: str, areas: Boxes | None = None, titles: tuple[Rect, ...] = (), **more: object
) -> Scene:
    """A scene from boxes by name and wires written "a>b"."""
    areas = areas or {}
    ends = {**bodies, **areas}
    drawn = []
    for k, text in enumerate(wires):
        a, b = text.split(">")
        drawn.append(Wire(f"{text}#{k}", ends[a], ends[b], a, b, **more))  # type: ignore[arg-type]
    page = Rect(-200, -200, 2400, 2400)
    return Scene(tuple(bodies.items()), titles, tuple(areas.items()), tuple(drawn), page)


def crossed(route_: Route, box: Rect) -> bool:
    inner = box.inflate(-0.5)
    return any(along(a, b).inflate(0.01).overlaps(inner) for a, b in pairwise(route_.points))


def shared(a: Route, b: Route, nearer: float = 1.0) -> float:
    """The longest stretch on which two routes lie closer than `nearer` side by side."""
    longest = 0.0
    for (p, q), (r, s) in ((m, n) for m in pairwise(a.points) for n in pairwise(b.points)):
        one, two = along(p, q), along(r, s)
        for axis in (0, 1):
            if extent(one, axis)[0] == extent(one, axis)[1] and extent(two, axis)[0] == extent(two, axis)[1]:
                low = max(extent(one, 1 - axis)[0], extent(two, 1 - axis)[0])
                high = min(extent(one, 1 - axis)[1], extent(two, 1 - axis)[1])
                if abs(extent(one, axis)[0] - extent(two, axis)[0]) < nearer:
                    longest = max(longest, high - low)
    return longest


def on_border(box: Rect, point: Point) -> bool:
    return box.inflate(0.01).contains(point) and not (
        box.left + 0.01 < point[0] < box.right - 0.01 and box.top + 0.01 < point[1] < box.bottom - 0.01
    )


def right_angled(points: tuple[Point, ...]) -> bool:
    flat = [a[1] == b[1] for a, b in pairwise(points)]
    upright = [a[0] == b[0] for a, b in pairwise(points)]
    turns = all(one != two for one, two in pairwise(flat))
    return turns and all(one != two for one, two in zip(flat, upright, strict=True))


LEFT, RIGHT = Rect(0, 0, 120, 60), Rect(300, 20, 120, 60)
BELOW = Rect(300, 300, 120, 60)


def test_facing_bodies_are_joined_by_one_straight_run():
    (found,) = route(scene({"a": LEFT, "b": RIGHT}, "a>b"))
    assert len(found.points) == 2
    assert found.points[0][0] == LEFT.right
    assert found.points[1][0] == RIGHT.left


def test_bodies_askew_are_joined_by_one_bend_or_two():
    (found,) = route(scene({"a": LEFT, "b": BELOW}, "a>b"))
    assert len(found.points) in (3, 4)


def test_a_line_goes_round_what_stands_between():
    bodies = {"a": LEFT, "b": Rect(500, 0, 120, 60), "wall": Rect(250, -40, 120, 140)}
    (found,) = route(scene(bodies, "a>b"))
    assert not crossed(found, bodies["wall"])
    assert len(found.points) > 2
    assert not crossed(found, bodies["wall"].inflate(7))


def test_opposite_lines_between_two_bodies_are_apart_and_straight():
    there, back = route(scene({"a": LEFT, "b": RIGHT}, "a>b", "b>a"))
    assert len(there.points) == len(back.points) == 2
    assert shared(there, back, nearer=9.9) == 0


def test_ends_spread_over_a_side_away_from_its_corners():
    below = {f"b{k}": Rect(k * 160, 300, 120, 60) for k in range(5)}
    found = route(scene({"a": Rect(260, 0, 240, 60), **below}, *(f"a>{name}" for name in below)))
    starts = sorted(r.points[0][0] for r in found if r.points[0][1] == 60)
    assert len(starts) >= 3
    assert all(b - a >= 10 for a, b in pairwise(starts))
    assert starts[0] >= 268
    assert starts[-1] <= 492


def test_lines_that_fan_out_do_not_cross():
    below = {f"b{k}": Rect(k * 160, 300, 120, 60) for k in range(5)}
    found = route(scene({"a": Rect(260, 0, 240, 60), **below}, *(f"a>{name}" for name in below)))
    for one, two in combinations(found, 2):
        runs = [(along(*m), along(*n)) for m in pairwise(one.points) for n in pairwise(two.points)]
        assert not any(m.inflate(0.1).overlaps(n.inflate(0.1)) for m, n in runs)


def test_a_bundle_ends_on_the_border_of_its_area_from_outside():
    area = Rect(200, 200, 400, 160)
    bodies = {"a": Rect(340, 0, 120, 60), "in": Rect(220, 240, 120, 60)}
    (found,) = route(scene(bodies, "a>area", areas={"area": area}))
    assert on_border(area, found.points[-1])
    assert not crossed(found, area)


def test_a_line_goes_round_an_area_that_is_none_of_its_business():
    area = Rect(250, -60, 200, 180)
    bodies = {"a": LEFT, "b": Rect(600, 0, 120, 60), "in": Rect(300, 60, 60, 40)}
    (found,) = route(scene(bodies, "a>b", areas={"area": area}))
    assert not crossed(found, area)


def test_a_line_avoids_titles():
    bodies = {"a": Rect(0, 0, 120, 60), "b": Rect(0, 300, 120, 60)}
    title = Rect(-30, 140, 180, 20)
    (found,) = route(scene(bodies, "a>b", titles=(title,)))
    assert not crossed(found, title)


def test_a_line_passes_through_its_waypoints_in_order():
    points = ((200.0, 200.0), (260.0, 240.0))
    (found,) = route(scene({"a": LEFT, "b": BELOW}, "a>b", waypoints=points))
    runs = [along(a, b).inflate(0.01) for a, b in pairwise(found.points)]
    met = [next(k for k, run in enumerate(runs) if run.contains(point)) for point in points]
    assert met == sorted(met)


def test_the_end_marker_has_its_straight_run():
    (found,) = route(scene({"a": LEFT, "b": BELOW}, "a>b", trail=30))
    (ax, ay), (bx, by) = found.points[-2:]
    assert abs(ax - bx) + abs(ay - by) >= 30


def test_every_wire_gets_a_route_even_inside_a_closed_ring():
    ring = {f"r{k}": box for k, box in enumerate((Rect(-40, -40, 200, 39), Rect(-40, 61, 200, 39)))}
    ring |= {"r2": Rect(-40, -1, 39, 62), "r3": Rect(121, -1, 39, 62)}
    found = route(scene({"a": LEFT, "b": RIGHT, **ring}, "a>b", "a>r0"))
    assert [len(r.points) >= 2 for r in found] == [True, True]


@pytest.mark.parametrize("other", [Rect(60, 20, 120, 60), Rect(20, 10, 40, 20), Rect(120, 0, 120, 60), LEFT])
def test_bodies_on_top_of_each_other_do_not_stop_the_router(other: Rect):
    for found in route(scene({"a": LEFT, "b": other}, "a>b", "b>a")):
        assert len(found.points) >= 2
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(found.points))


def test_a_line_without_end_marker_still_enters_its_side_squarely():
    (found,) = route(scene({"a": LEFT, "b": BELOW}, "a>b", trail=0))
    (ax, ay), (bx, by) = found.points[-2:]
    side = "level" if bx in (BELOW.left, BELOW.right) else "upright"
    assert (ay == by and ax != bx) if side == "level" else (ax == bx and ay != by)


def test_routes_come_in_the_order_of_the_wires():
    wanted = scene({"a": LEFT, "b": RIGHT, "c": BELOW}, "c>a", "a>b", "b>c")
    assert [r.wire for r in route(wanted)] == [w.id for w in wanted.wires]


def test_quick_route_joins_the_borders_at_right_angles():
    wire = Wire("w", LEFT, BELOW, "a", "b")
    points = quick_route(wire).points
    assert right_angled(points)
    assert on_border(LEFT, points[0])
    assert on_border(BELOW, points[-1])


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    """Bodies in the cells of a loose grid, so that there is room between them, and random wires."""
    columns, rows = draw(st.integers(2, 4)), draw(st.integers(2, 4))
    boxes = {
        f"b{x}{y}": Rect(x * 260 + draw(st.integers(0, 60)), y * 160 + draw(st.integers(0, 30)), 140, 70)
        for x in range(columns)
        for y in range(rows)
    }
    ends = st.lists(st.sampled_from(sorted(boxes)), min_size=2, max_size=2, unique=True)
    pairs = draw(st.lists(ends, min_size=1, max_size=10))
    return scene(boxes, *(f"{a}>{b}" for a, b in pairs))


@st.composite
def furnished(draw: st.DrawFn) -> Scene:
    """Areas with a title and three bodies each, lone bodies under them, wires and bundles between all."""
    areas: Boxes = {}
    bodies: Boxes = {}
    titles = []
    for n in range(draw(st.integers(1, 3))):
        x = n * 520 + draw(st.integers(0, 60))
        areas[f"A{n}"] = Rect(x, 0, 420, 120)
        titles.append(Rect(x + 14, 10, 150, 16))
        bodies |= {f"b{n}{k}": Rect(x + 14 + k * 132, 36, 120, 70) for k in range(3)}
        bodies[f"c{n}"] = Rect(x + draw(st.integers(0, 200)), 260, 160, 60)
    kinds = st.sampled_from(sorted(bodies) + sorted(areas))
    apart = st.lists(kinds, min_size=2, max_size=2, unique=True).filter(
        lambda ends: not any(a.startswith("A") and b[:2] == "b" + a[1] for a, b in (ends, ends[::-1]))
    )
    pairs = draw(st.lists(apart, min_size=1, max_size=10))
    return scene(bodies, *(f"{a}>{b}" for a, b in pairs), areas=areas, titles=tuple(titles))


def sound(any_scene: Scene) -> None:
    """What holds for the routes of every scene that has some room."""
    found = route(any_scene)
    for wire, one in zip(any_scene.wires, found, strict=True):
        assert right_angled(one.points)
        assert on_border(wire.source, one.points[0])
        assert on_border(wire.target, one.points[-1])
        assert not [name for name, box in any_scene.bodies if crossed(one, box)]
        assert not [title for title in any_scene.titles if crossed(one, title)]
    for one, two in combinations(found, 2):
        assert shared(one, two) <= 10


@settings(max_examples=60, deadline=None)
@given(scenes())
def test_routes_among_bodies_are_sound(any_scene: Scene):
    sound(any_scene)


@settings(max_examples=40, deadline=None)
@given(furnished())
def test_routes_among_areas_and_titles_are_sound(any_scene: Scene):
    sound(any_scene)


@settings(max_examples=15, deadline=None)
@given(scenes())
def test_the_same_scene_has_the_same_routes(any_scene: Scene):
    assert route(any_scene) == route(any_scene)


@settings(max_examples=60, deadline=None)
@given(st.floats(-100, 600), st.floats(-100, 600))
@example(413, 166)
@example(0, 308)
def test_a_waypoint_anywhere_in_the_open_is_met(x: float, y: float):
    (found,) = route(scene({"a": LEFT, "b": BELOW}, "a>b", waypoints=((x, y),)))
    inside = any(box.inflate(20).contains((x, y)) for box in (LEFT, BELOW))
    assert inside or any(along(a, b).inflate(0.01).contains((x, y)) for a, b in pairwise(found.points))


@pytest.mark.benchmark
def test_time_grows_about_as_the_number_of_wires():
    from time import perf_counter

    boxes = {f"b{k}": Rect(k % 6 * 220, k // 6 * 140, 140, 70) for k in range(30)}

    def seconds(count: int) -> float:
        wires = [f"b{k % 30}>b{(k * 7 + 1 + k // 30) % 30}" for k in range(count)]
        start = perf_counter()
        route(scene(boxes, *(w for w in wires if len(set(w.split(">"))) == 2)))
        return perf_counter() - start

    small, large = seconds(20), seconds(80)
    print(f"80 wires take {large / small:.1f} times as long as 20")
