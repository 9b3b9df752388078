"""Badges stand on their lines, texts beside them, and neither covers what has to be read."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporters.routing.geometry import Label, Rect, Route, Scene, Wire, along, borders
from exporters.routing.labels import place_labels
from exporters.routing.route import route

PAGE = Rect(-300, -300, 2400, 2400)
BADGE = (26.0, 18.0)
TEXT = (70.0, 14.0)


def scene(bodies: dict[str, Rect], *wires: str, titles: tuple[Rect, ...] = (), **more: object) -> Scene:
    drawn = []
    for k, text in enumerate(wires):
        a, b = text.split(">")
        wire = Wire(f"{text}#{k}", bodies[a], bodies[b], a, b, badge=BADGE, **more)  # type: ignore[arg-type]
        drawn.append(wire)
    return Scene(tuple(bodies.items()), titles, (), tuple(drawn), PAGE)


Drawn = tuple[tuple[Route, ...], tuple[Label, ...]]


def labelled(of: Scene, size: tuple[float, float] | None = TEXT) -> Drawn:
    routes = route(of)
    return routes, place_labels(of, routes, {w.id: [size] for w in of.wires} if size else {})


def runs_of(one: Route) -> list[Rect]:
    return [along(a, b) for a, b in pairwise(one.points)]


def is_on(one: Route, label: Label) -> bool:
    return any(run.inflate(0.01).contains(label.badge.centre) for run in runs_of(one))


FAR = {"a": Rect(0, 0, 120, 60), "b": Rect(500, 0, 120, 60)}
TALL = {"a": Rect(0, 0, 120, 60), "b": Rect(0, 400, 120, 60)}


def test_the_badge_stands_in_the_middle_of_a_free_line():
    (line,), (label,) = labelled(scene(FAR, "a>b"))
    assert is_on(line, label)
    assert label.badge.centre[0] == pytest.approx((120 + 500) / 2, abs=15)


def test_text_stands_over_a_level_line_and_beside_an_upright_one():
    _, (level,) = labelled(scene(FAR, "a>b"))
    _, (upright,) = labelled(scene(TALL, "a>b"))
    assert level.side == "above"
    assert level.text is not None
    assert level.text.bottom <= level.badge.top
    assert upright.side == "right"
    assert upright.text is not None
    assert upright.text.left >= upright.badge.right


def test_text_changes_sides_rather_than_cover_a_body():
    _, (label,) = labelled(scene(TALL | {"wall": Rect(100, 70, 80, 320)}, "a>b"))
    assert label.side == "left"


def test_a_wire_without_text_has_its_badge_only():
    _, (label,) = labelled(scene(FAR, "a>b"), None)
    assert label.text is None


def test_a_wire_without_badge_and_text_has_no_label():
    bare = Scene(tuple(FAR.items()), (), (), (Wire("w", FAR["a"], FAR["b"], "a", "b"),), PAGE)
    assert place_labels(bare, route(bare), {}) == ()


def test_the_badge_leaves_the_end_marker_free():
    near = {"a": Rect(0, 0, 120, 60), "b": Rect(190, 0, 120, 60)}
    _, (label,) = labelled(scene(near, "a>b"), None)
    assert label.badge.right <= 190 - 14


def test_the_badge_keeps_off_crossings():
    bodies = FAR | {"c": Rect(250, -300, 120, 60), "d": Rect(250, 300, 120, 60)}
    lines, labels = labelled(scene(bodies, "a>b", "c>d"))
    for line, label in zip(lines, reversed(labels), strict=True):
        assert not any(run.overlaps(label.badge) for run in runs_of(line))


def test_text_keeps_off_titles():
    title = Rect(270, -30, 80, 28)
    _, (label,) = labelled(scene(FAR, "a>b", titles=(title,)))
    assert label.text is not None
    assert not label.text.overlaps(title)


def test_text_goes_far_rather_than_lie_on_the_border_of_an_area():
    wide = {"a": Rect(0, 0, 120, 60), "b": Rect(900, 0, 120, 60), "roof": Rect(130, -60, 760, 70)}
    frame = Rect(240, 45, 650, 100)
    _, (label,) = labelled(replace(scene(wide, "a>b"), areas=(("area", frame),)))
    assert label.text is not None
    assert not any(side.overlaps(room) for side in borders(frame) for room in (label.badge, label.text))


def test_text_does_not_lie_across_two_bands():
    _, (label,) = labelled(replace(scene(TALL, "a>b"), seams=(Rect(-300, 226, 2400, 8),)))
    assert label.text is not None
    assert label.text.bottom <= 226 or label.text.top >= 234


def test_badges_of_neighbouring_lines_do_not_crowd():
    _, (one, two) = labelled(scene(FAR, "a>b", "a>b"), None)
    assert not one.badge.inflate(3).overlaps(two.badge)


def test_every_run_is_tried_before_a_text_is_given_up():
    ends = {"a": Rect(0, 0, 120, 60), "b": Rect(1100, 200, 120, 60)}
    wire = Wire("w", ends["a"], ends["b"], "a", "b", badge=BADGE)
    walls = {"over": Rect(130, -50, 910, 65), "under": Rect(130, 45, 910, 265)}
    walled = Scene(tuple((ends | walls).items()), (), (), (wire,), PAGE)
    line = Route("w", ((120, 30), (1060, 30), (1060, 230), (1100, 230)))
    (label,) = place_labels(walled, (line,), {"w": [TEXT]})
    assert label.text is not None
    assert label.badge.centre[0] == 1060


BOXED = FAR | {"roof": Rect(130, -220, 360, 230), "floor": Rect(130, 50, 360, 230)}
"""Between the two of them there is room for a badge, and for no text of 300 by 60."""


def test_a_number_stands_for_text_that_fits_nowhere():
    (line,), (label,) = labelled(scene(BOXED, "a>b"), (300, 60))
    assert label.text is None
    assert is_on(line, label)
    assert label.number is not None
    assert is_on(line, replace(label, badge=label.number))
    assert 0 < label.badge.right - label.number.left < 2


def test_a_number_stands_below_its_badge_on_an_upright_line():
    walls = {"west": Rect(-200, 70, 230, 320), "east": Rect(90, 70, 230, 320)}
    (line,), (label,) = labelled(scene(TALL | walls, "a>b"), (300, 60))
    assert label.number is not None
    assert is_on(line, replace(label, badge=label.number))
    assert 0 < label.badge.bottom - label.number.top < 2


def test_a_text_on_another_line_is_no_clear_place():
    """The other line runs on both sides of the first one, too near for any text."""
    bodies = FAR | {"c": Rect(-150, -300, 120, 60), "d": Rect(640, -300, 120, 60)}
    beside = ((-90.0, -240.0), (-90.0, 8.0), (700.0, 8.0), (700.0, -240.0))
    below = ((-90.0, -240.0), (-90.0, 52.0), (700.0, 52.0), (700.0, -240.0))
    of = scene(bodies, "a>b", "c>d", "c>d")
    names = [wire.id for wire in of.wires]
    routes = tuple(map(Route, names, (((120.0, 30.0), (500.0, 30.0)), beside, below)))
    label, *_ = place_labels(of, routes, {names[0]: [TEXT]})
    assert label.text is None
    assert label.number is not None


def test_the_badge_finds_the_one_gap_between_crossings():
    """Upright lines cross every 16 units but in one place of 34."""
    bodies = FAR | {"c": Rect(100, -300, 420, 60), "d": Rect(100, 300, 420, 60)}
    places = [*range(136, 300, 16), *range(300 + 34, 490, 16)]
    of = scene(bodies, "a>b", *["c>d"] * len(places))
    ways = [((120.0, 30.0), (500.0, 30.0)), *(((float(x), -240.0), (float(x), 300.0)) for x in places)]
    label, *_ = place_labels(of, tuple(map(Route, [wire.id for wire in of.wires], ways)), {})
    assert places[10] < label.badge.left
    assert label.badge.right < places[11]


def test_a_pinned_badge_stays_where_a_person_put_it():
    _, (label,) = labelled(scene(FAR, "a>b", pinned_label=(200.0, 30.0)))
    assert label.badge.centre == (200, 30)


def test_beside_a_pinned_badge_stand_its_words_whatever_they_cover():
    _, (label,) = labelled(scene(BOXED, "a>b", pinned_label=(300.0, 30.0)), (300, 60))
    assert label.badge.centre == (300, 30)
    assert label.text is not None
    assert label.number is None


def test_a_wide_number_stands_in_line_with_its_badge_where_bodies_are_near():
    """The end marker moves the badge away from the middle of the gap; three digits still find room in it."""
    near = {"a": Rect(0, 0, 120, 300), "b": Rect(164, 0, 120, 300)}
    of = scene(near, "a>b", trail=14.0)
    (label,) = place_labels(of, route(of), {wire.id: [(90.0, 16.0)] for wire in of.wires}, (34.0, 16.0))
    assert label.number is not None
    assert not any(label.number.overlaps(box) for box in near.values())
    assert label.number.left == label.badge.left or label.number.right == label.badge.right


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    boxes = {
        f"b{x}{y}": Rect(x * 280 + draw(st.integers(0, 60)), y * 180 + draw(st.integers(0, 30)), 140, 70)
        for x in range(3)
        for y in range(3)
    }
    ends = st.lists(st.sampled_from(sorted(boxes)), min_size=2, max_size=2, unique=True)
    return scene(boxes, *(f"{a}>{b}" for a, b in draw(st.lists(ends, min_size=1, max_size=7))))


@settings(max_examples=50, deadline=None)
@given(scenes())
def test_labels_of_any_scene_are_sound(any_scene: Scene):
    lines, labels = labelled(any_scene)
    assert [label.wire for label in labels] == [wire.id for wire in any_scene.wires]
    for line, label in zip(lines, labels, strict=True):
        assert is_on(line, label)
        assert not any(label.badge.overlaps(box) for _, box in any_scene.bodies)
        assert not (label.text and any(label.text.overlaps(box) for _, box in any_scene.bodies))
        assert (label.text is None) != (label.number is None)
    for one, two in combinations(labels, 2):
        assert not (one.text and two.text and one.text.overlaps(two.text))
