"""Drawing again what differs from the last time gives what drawing all of it gives, whatever was changed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from exporters.drawing import Drawer, Routing, draw, quick_routing, routing_of
from exporters.drawing import mapping as maps
from exporters.drawing.arriving import keeping, nearer
from exporters.drawing.marks import Drawing
from schema import Direction, Emphasis, LineStyle, Partnership, Point, View
from schema.edits.areas import edit_area, put_in_area, take_out_of_area
from schema.edits.bodies import change_body_kind, rename_body, reorder_body
from schema.edits.connectors import delete_connectors, edit_connector
from schema.edits.document import edit_control
from schema.edits.marking import draw_singly, set_emphasis
from schema.edits.moving import move
from schema.edits.notes import edit_note
from schema.edits.pins import set_label, set_waypoints
from schema.edits.placements import hide_connectors, resize
from schema.edits.views import edit_view
from tests.support.partnerships import partnerships
from tests.support.sketch import sketch

pytestmark = pytest.mark.slow

Edit = Callable[[Partnership], Partnership]
STEPS = st.integers(-40, 40).map(lambda step: step * 8)
SIZES = st.integers(0, 60).map(lambda step: step * 8)


def test_after_many_edits_of_a_rich_map_it_is_as_if_drawn_for_the_first_time() -> None:
    _try(examples=60, begun=st.just(sketch()), most=8)


def test_after_edits_of_any_partnership_it_is_as_if_drawn_for_the_first_time() -> None:
    _try(examples=40, begun=partnerships(), most=4)


def _try(examples: int, begun: st.SearchStrategy[Partnership], most: int) -> None:
    @settings(max_examples=examples, deadline=None)
    @given(begun, st.data())
    def run(partnership: Partnership, data: st.DataObject) -> None:
        drawer, routing = Drawer(), Routing()
        for _ in range(data.draw(st.integers(1, most))):
            for view in partnership.views:
                drawn, whole = drawer.draw(partnership, view, routing), draw(partnership, view, routing)
                assert_same(drawn, whole)
            routing = data.draw(st.sampled_from([routing, routing, *_routings(partnership, routing)]))
            partnership = _edited(partnership, data)

    run()


def assert_same(drawn: Drawing, whole: Drawing) -> None:
    assert [item.id for item in drawn.items] == [item.id for item in whole.items]
    for one, other in zip(drawn.items, whole.items, strict=True):
        assert one == other
    assert drawn == whole
    assert dict(drawn.elements) == dict(whole.elements)


def _routings(partnership: Partnership, before: Routing) -> list[Routing]:
    if not partnership.views:
        return []
    view = partnership.views[0]
    quick = quick_routing(partnership, view)
    numbered = _numbered(quick)
    found = [Routing(), quick, nearer(before, keeping(before, quick), 2), nearer(before, quick, 1)]
    return [*found, numbered, nearer(before, numbered, 1)]


def _numbered(routing: Routing) -> Routing:
    """The same, with a number for the words of every second line that has any."""
    ways = {
        name: (wire, route, replace(label, text=None, number=label.badge) if wire.label and n % 2 else label)
        for n, (name, (wire, route, label)) in enumerate(routing.ways.items())
    }
    return Routing(ways)


def _edited(partnership: Partnership, data: st.DataObject) -> Partnership:
    edits = [edit for view in partnership.views for edit in _edits(partnership, view, data)]
    edit = data.draw(st.sampled_from(edits)) if edits else None
    try:
        return edit(partnership) if edit else partnership
    except ValidationError:
        return partnership  # beyond the largest page


def _edits(p: Partnership, view: View, data: st.DataObject) -> list[Edit]:
    placed = [placement.body for placement in view.placements]
    areas, notes = [area.id for area in view.areas], [note.id for note in view.notes]
    lines, bodies = [line.id for line in p.connectors], [body.id for body in p.bodies]
    across, down = data.draw(STEPS), data.draw(STEPS)
    wide, tall = data.draw(SIZES), data.draw(SIZES)
    yes = data.draw(st.booleans())

    def one(of: list[str]) -> str:
        return data.draw(st.sampled_from(of))

    found: list[Edit] = [lambda p: edit_view(p, view.id, bundles=yes, title=f"{view.title} too")]
    found += [lambda p: edit_view(p, view.id, line_style=LineStyle.CURVED if yes else LineStyle.STRAIGHT)]
    found += [lambda p: edit_view(p, view.id, direction=Direction.ACROSS if yes else Direction.DOWN)]
    found += [lambda p: edit_control(p, title=f"{p.control.title} too")]
    if placed:
        body = one(placed)
        found += [partial(_moved, view.id, (body,), across, down), partial(_moved, view.id, placed, 8, down)]
        found += [lambda p: resize(p, view.id, body, wide, tall)]
        found += [lambda p: take_out_of_area(p, view.id, (body,))]
        found += [lambda p: set_emphasis(p, view.id, (body,), Emphasis.EMPHASISED if yes else Emphasis.MUTED)]
    if placed and areas:
        area = one(areas)
        found += [partial(_moved, view.id, (area, body), across, down)]
        found += [lambda p: put_in_area(p, view.id, (body,), area)]
        found += [lambda p: edit_area(p, view.id, area, width=wide, height=tall)]
        found += [lambda p: edit_area(p, view.id, area, collapsed=yes)]
    if notes:
        note = one(notes)
        found += [partial(_moved, view.id, (note,), across, down)]
        found += [lambda p: edit_note(p, view.id, note, text="Said\notherwise", width=wide)]
    if lines:
        line = one(lines)
        found += [lambda p: set_waypoints(p, view.id, line, (Point(x=across, y=down),) if yes else ())]
        found += [lambda p: set_label(p, view.id, line, Point(x=across, y=down) if yes else None)]
        found += [lambda p: set_emphasis(p, view.id, (line,), Emphasis.MUTED)]
        found += [lambda p: draw_singly(p, view.id, lines if yes else (line,), yes)]
        found += [lambda p: edit_connector(p, line, phrase="in other words", mutual=yes)]
        found += [lambda p: hide_connectors(p, view.id, (line,)), lambda p: delete_connectors(p, (line,))]
    other = one(bodies)
    found += [lambda p: rename_body(p, other, "A much longer name than the one that it had before")]
    found += [lambda p: reorder_body(p, other, 0)]
    found += [lambda p: change_body_kind(p, (other,), p.key.body_kinds[-1].id)]
    return found


def _moved(view: str, ids: tuple[str, ...], dx: int, dy: int, p: Partnership) -> Partnership:
    return move(p, view, ids, dx, dy)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """What is made from now on: the ids of things and of lines."""
    found: dict[str, list[str]] = {"things": [], "lines": [], "maps": []}

    def things(*args: object) -> dict[str, object]:
        items = real_things(*args)
        found["things"] += items
        return items

    def strung(*args: object) -> dict[str, object]:
        items = real_strung(*args)
        found["lines"] += items
        return items

    real_things, real_strung = maps.things, maps.strung_again
    monkeypatch.setattr(maps, "things", things)
    monkeypatch.setattr(maps, "strung_again", strung)
    return found


@pytest.mark.parametrize("is_inside", [True, False])
def test_a_body_that_is_put_into_a_collapsed_area_is_gone_and_out_of_it_is_back(is_inside: bool) -> None:
    partnership = sketch()
    view, drawer = partnership.views[0], Drawer()
    area = view.areas[0].id
    body = next(each.body for each in view.placements if (each.area == area) is is_inside)
    before = edit_area(partnership, view.id, area, collapsed=True)
    drawer.draw(before, before.view(view.id), Routing())
    moved = (
        take_out_of_area(before, view.id, (body,))
        if is_inside
        else put_in_area(before, view.id, (body,), area)
    )
    now = moved.view(view.id)
    drawn = drawer.draw(moved, now, Routing())
    assert_same(drawn, draw(moved, now, Routing()))
    assert (f"body-{body}" in {item.id for item in drawn.items}) is is_inside


def test_a_drag_makes_anew_only_the_body_and_its_lines(made: dict[str, list[str]]) -> None:
    partnership = sketch()
    view, drawer = partnership.views[0], Drawer()
    routing = routing_of(partnership, view)
    drawer.draw(partnership, view, routing)
    for ids in made.values():
        ids.clear()
    after = move(partnership, view.id, ("people",), 8, 0)
    drawer.draw(after, after.view(view.id), routing)
    assert made == {"things": ["people"], "lines": ["views"], "maps": []}


def test_what_nothing_was_done_to_is_the_very_same_item() -> None:
    partnership = sketch()
    view, drawer = partnership.views[0], Drawer()
    before = drawer.draw(partnership, view, Routing())
    after = move(partnership, view.id, ("people",), 8, 0)
    now = drawer.draw(after, after.view(view.id), Routing())
    pairs = zip(before.items, now.items, strict=True)
    assert {one.id for one, other in pairs if one is not other} <= {
        "body-people",
        "line-views",
        "page",
        "title",
        "status",
    }


def test_routes_that_come_late_come_some_at_a_time_and_all_at_last() -> None:
    partnership = sketch()
    view = partnership.views[0]
    exact, shown, pictures = routing_of(partnership, view), Routing(), 0
    while shown is not exact:
        there = len([line for line, way in exact.ways.items() if shown.ways.get(line) is way])
        shown = nearer(shown, exact, 4)
        now = len([line for line, way in exact.ways.items() if shown.ways.get(line) is way])
        assert 0 < now - there <= 4
        pictures += 1
    assert pictures == -(-len(exact.ways) // 4)


def test_routes_that_are_as_they_were_are_the_very_same() -> None:
    partnership = sketch()
    view = partnership.views[0]
    before, again = routing_of(partnership, view), routing_of(partnership, view)
    kept = keeping(before, again)
    assert kept == again
    assert all(before.ways[line] is way for line, way in kept.ways.items())
