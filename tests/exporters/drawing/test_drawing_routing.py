"""The bridge to the router: scenes from views, quick answers for drags, random maps that always draw."""

from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from exporters.drawing import draw, quick_routing, routing_of
from exporters.drawing.marks import Role
from exporters.drawing.plan import plan_of
from exporters.drawing.routing import scene_of
from exporters.routing.geometry import Rect
from schema import (
    Area,
    Attestation,
    Body,
    Connector,
    Control,
    Partnership,
    Pin,
    Placement,
    Point,
    View,
    default_key,
    default_levels,
)
from schema.showing import shown_connectors
from tests.support.reading import of_role, room
from tests.support.sketch import sketch


def _on_border(point: tuple[float, float], box: Rect) -> bool:
    return box.inflate(0.01).contains(point) and not box.inflate(-0.01).contains(point)


def test_routes_end_on_the_borders_of_what_they_join() -> None:
    partnership = sketch()
    view = partnership.views[0]
    routing, plan = routing_of(partnership, view), plan_of(partnership, view)
    for line in plan.lines:
        _, way, _ = routing.ways[line.first.id]
        assert _on_border(way.points[0], plan.end(line.source)), line.first.id
        assert _on_border(way.points[-1], plan.end(line.target)), line.first.id


def test_pins_reach_the_router() -> None:
    partnership = sketch()
    pin = Pin(connector="duties", waypoints=(Point(x=1500, y=60),), label=Point(x=1100, y=60))
    view = partnership.views[0].but(pins=(pin,))
    scene = scene_of(partnership, view, plan_of(partnership, view))
    wire = next(wire for wire in scene.wires if wire.id == "duties")
    assert wire.waypoints == ((1500, 60),)
    assert wire.pinned_label == (1100, 60)
    assert scene.bounds.contains((1500, 60))


def test_a_drag_keeps_the_ways_of_all_other_lines() -> None:
    partnership = sketch()
    view = partnership.views[0]
    before = routing_of(partnership, view)
    moved = tuple(p.but(x=p.x + 40) if p.body == "people" else p for p in view.placements)
    after = quick_routing(partnership, view.but(placements=moved), before)
    assert after.ways.keys() == before.ways.keys()
    changed = [line for line in after.ways if after.ways[line] != before.ways[line]]
    assert changed == ["views"]


def test_a_drag_inside_an_area_moves_the_lines_to_its_frame() -> None:
    partnership = sketch()
    view = partnership.views[0]
    before = routing_of(partnership, view)
    moved = tuple(p.but(x=p.x + 80) if p.body == "place-4" else p for p in view.placements)
    after = quick_routing(partnership, view.but(placements=moved), before)
    assert after.ways["hand-0"][0].target.width == before.ways["hand-0"][0].target.width + 80


def test_a_quick_routing_needs_no_previous_one() -> None:
    partnership = sketch()
    view = partnership.views[0]
    assert quick_routing(partnership, view).ways.keys() == routing_of(partnership, view).ways.keys()
    assert quick_routing(partnership, partnership.view("empty")).ways == {}


_KEY = default_key()
_LEVELS = (None, *(level.id for level in default_levels()))
_AREAS = (None, "area-1", "area-2")


@st.composite
def maps(draw_: st.DrawFn) -> Partnership:
    """Small partnerships with one view, tidy or not."""
    count = draw_(st.integers(0, 7))
    ids = [f"body-{number}" for number in range(count)]
    bodies, placements = [], []
    for id_ in ids:
        level = draw_(st.sampled_from(_LEVELS))
        bodies.append(
            Body(
                id=id_,
                name=draw_(st.text("abc de", min_size=1, max_size=80).map(str.strip).filter(bool)),
                kind=draw_(st.sampled_from(_KEY.body_kinds)).id,
                levels=(level,) if level else (),
                attestation=draw_(st.sampled_from(Attestation)),
            )
        )
        x, y = draw_(st.integers(-60, 60)) * 8, draw_(st.integers(-60, 60)) * 8
        placements.append(Placement(body=id_, x=x, y=y, area=draw_(st.sampled_from(_AREAS))))
    pairs = [(a, b) for a in ids for b in ids if a != b]
    ends = draw_(st.lists(st.sampled_from(pairs), max_size=6)) if pairs else []
    connectors = tuple(
        Connector(
            id=f"line-{number}",
            kind=draw_(st.sampled_from(_KEY.connector_kinds)).id,
            source=source,
            target=target,
            phrase=draw_(st.sampled_from(("", "a phrase", "words " * 60))),
            mutual=draw_(st.booleans()),
        )
        for number, (source, target) in enumerate(ends)
    )
    areas = tuple(Area(id=id_, title=id_, x=200, y=0) for id_ in _AREAS if id_)
    view = View(id="view", title="View", placements=tuple(placements), areas=areas)
    return Partnership(
        id=UUID(int=1),
        control=Control(title="Random"),
        key=_KEY,
        levels=default_levels(),
        bodies=tuple(bodies),
        connectors=connectors,
        views=(view,),
    )


@settings(max_examples=40, deadline=None)
@given(maps(), st.booleans())
def test_any_map_is_drawn_whole_and_on_its_page(partnership: Partnership, quick: bool) -> None:
    view = partnership.views[0]
    routing = quick_routing(partnership, view) if quick else None
    drawing = draw(partnership, view, routing)
    frame = drawing.frame
    page = Rect(frame.x, frame.y, frame.width, frame.height)
    assert all(page.holds(room(mark, "dejavu-sans")) for each in drawing.items for mark in each.marks)
    assert {each.refs[0] for each in of_role(drawing, Role.BODY)} == {body.id for body in partnership.bodies}
    drawn = sorted(ref for line in of_role(drawing, Role.CONNECTOR) for ref in line.refs)
    assert drawn == sorted(line.id for line in shown_connectors(partnership, view))
    assert len({each.id for each in drawing.items}) == len(drawing.items)
