"""Random sequences of edits: always a sound partnership, only documented exceptions, nothing in place."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from schema import (
    Area,
    Body,
    Connector,
    Emphasis,
    Function,
    InvalidPartnership,
    Note,
    Partnership,
    Placement,
    Point,
    View,
    tables,
)
from schema.changes_in_words import changes_in_words
from schema.difference import difference
from schema.edits import (
    aligning,
    areas,
    bodies,
    cell_pasting,
    connectors,
    deletion,
    document,
    functions,
    key,
    levels,
    marking,
    merging,
    moving,
    notes,
    pasting,
    pins,
    placements,
    replacing,
    view_filtering,
    view_making,
    views,
)
from schema.filtering import Filter
from schema.fragments import cut
from schema.ids import new_connector_id, new_id

DOCUMENTED = (KeyError, ValidationError, InvalidPartnership)


class Chance:
    """Draws what an edit asks for: mostly things that exist, sometimes one that does not."""

    def __init__(self, draw: Callable[[Any], Any], partnership: Partnership) -> None:
        self.draw, self.p = draw, partnership

    def id(self, things: Any) -> str:
        return self.draw(st.sampled_from([*(thing.id for thing in things), "nothing"]))

    def ids(self, things: Any) -> list[str]:
        known = [thing.id for thing in things]
        return self.draw(st.lists(st.sampled_from([*known, *known, "nothing"]), max_size=2))

    def maybe(self, things: Any) -> str | None:
        return self.draw(st.sampled_from([None, *(thing.id for thing in things)]))

    def text(self) -> str:
        return self.draw(
            st.sampled_from(["Leeds", "System", " The Forum ", "委員会", "", "x\x00", "a" * 250])
        )

    def number(self) -> int:
        return self.draw(st.sampled_from([0, 8, -16, 400, 10**6]))

    def body(self) -> str:
        return self.id(self.p.bodies)

    def page(self) -> View:
        return self.draw(st.sampled_from(self.p.views)) if self.p.views else View(id="nothing", title="No")

    def there(self, view: View) -> list[str]:
        known = [*(p.body for p in view.placements), *(each.id for each in (*view.areas, *view.notes))]
        return self.draw(st.lists(st.sampled_from([*known, *known, "nothing"]), max_size=3))


def _connect(c: Chance) -> Partnership:
    source, target = c.body(), c.body()
    kind = c.id(c.p.key.connector_kinds[:4])
    id_ = new_connector_id(c.p, source, kind, target)
    return connectors.connect(c.p, Connector(id=id_, kind=kind, source=source, target=target))


def _add_body(c: Chance) -> Partnership:
    name = c.text()
    body = Body(id=new_id(c.p, name), name=name, kind="forum", parent=c.maybe(c.p.bodies))
    return bodies.add_body(c.p, body)


def _add_view(c: Chance) -> Partnership:
    return views.add_view(c.p, View(id=new_id(c.p, "Page", "view"), title=c.text()))


def _add_area(c: Chance) -> Partnership:
    view, area = c.page(), Area(id=new_id(c.p, "Area"), title=c.text(), x=0, y=0, body=c.maybe(c.p.bodies))
    return areas.add_area(c.p, view.id, area, c.there(view))


def _merge(c: Chance) -> Partnership:
    keep, gone = c.body(), c.body()
    return merging.merge_bodies(c.p, keep, gone) if keep != gone else c.p


def _paste(c: Chance) -> Partnership:
    fragment = cut(c.p, (view := c.page()).id, c.there(view))
    put = c.draw(st.sampled_from([pasting.place_again, lambda *to: pasting.paste(*to, {})]))
    return put(c.p, c.page().id, fragment).partnership


EDITS: dict[str, Callable[[Chance], Partnership]] = {
    "add body": _add_body,
    "rename body": lambda c: bodies.rename_body(c.p, c.body(), c.text()),
    "body kind": lambda c: bodies.change_body_kind(c.p, c.ids(c.p.bodies), c.id(c.p.key.body_kinds)),
    "parent": lambda c: bodies.set_parent(c.p, c.ids(c.p.bodies), c.maybe(c.p.bodies)),
    "levels": lambda c: bodies.set_levels(c.p, c.ids(c.p.bodies), tuple(c.ids(c.p.levels))),
    "duplicate body": lambda c: bodies.duplicate_body(c.p, c.body(), new_id(c.p, "Copy"), c.text()),
    "reorder body": lambda c: bodies.reorder_body(c.p, c.body(), c.number()),
    "delete bodies": lambda c: deletion.delete_bodies(c.p, c.ids(c.p.bodies)),
    "connect": _connect,
    "source": lambda c: connectors.reconnect_source(c.p, c.id(c.p.connectors), c.body()),
    "target": lambda c: connectors.reconnect_target(c.p, c.id(c.p.connectors), c.body()),
    "swap": lambda c: connectors.swap_direction(c.p, c.ids(c.p.connectors)),
    "connector kind": lambda c: connectors.change_connector_kind(
        c.p, c.ids(c.p.connectors), c.id(c.p.key.connector_kinds)
    ),
    "phrase": lambda c: connectors.edit_connector(c.p, c.id(c.p.connectors), phrase=c.text()),
    "delete connectors": lambda c: connectors.delete_connectors(c.p, c.ids(c.p.connectors)),
    "add function": lambda c: functions.add_function(
        c.p, Function(id=new_id(c.p, "function"), name="a function", part_of=c.maybe(c.p.functions))
    ),
    "part of": lambda c: functions.edit_function(
        c.p, c.id(c.p.functions), part_of=c.maybe(c.p.functions), held_by=c.maybe(c.p.bodies)
    ),
    "functions of": lambda c: functions.set_functions(
        c.p, c.ids(c.p.connectors), tuple(c.ids(c.p.functions))
    ),
    "delete functions": lambda c: functions.delete_functions(c.p, c.ids(c.p.functions)),
    "add view": _add_view,
    "edit view": lambda c: views.edit_view(c.p, c.page().id, title=c.text()),
    "duplicate view": lambda c: views.duplicate_view(c.p, c.page().id, new_id(c.p, "Copy"), c.text()),
    "reorder view": lambda c: views.reorder_view(c.p, c.page().id, c.number()),
    "delete view": lambda c: views.delete_view(c.p, c.page().id),
    "place": lambda c: placements.place(c.p, c.page().id, Placement(body=c.body(), x=c.number(), y=8)),
    "resize": lambda c: placements.resize(c.p, c.page().id, c.body(), c.number(), 80),
    "positions": lambda c: placements.set_positions(c.p, c.page().id, {c.body(): (c.number(), 16)}),
    "remove": lambda c: placements.remove_from_view(c.p, c.page().id, c.ids(c.p.bodies)),
    "hide": lambda c: placements.hide_connectors(c.p, c.page().id, c.ids(c.p.connectors)),
    "show": lambda c: placements.show_connectors(c.p, c.page().id, c.ids(c.p.connectors)),
    "move": lambda c: moving.move(c.p, (view := c.page()).id, c.there(view), c.number(), c.number()),
    "add area": _add_area,
    "put in": lambda c: areas.put_in_area(c.p, (view := c.page()).id, c.there(view), c.id(view.areas)),
    "take out": lambda c: areas.take_out_of_area(c.p, (view := c.page()).id, c.there(view)),
    "delete areas": lambda c: areas.delete_areas(c.p, (view := c.page()).id, c.ids(view.areas)),
    "add note": lambda c: notes.add_note(
        c.p, c.page().id, Note(id=new_id(c.p, "n"), text=c.text(), x=0, y=0)
    ),
    "delete notes": lambda c: notes.delete_notes(c.p, (view := c.page()).id, c.ids(view.notes)),
    "waypoints": lambda c: pins.set_waypoints(
        c.p, c.page().id, c.id(c.p.connectors), [Point(x=c.number(), y=0)]
    ),
    "label": lambda c: pins.set_label(c.p, c.page().id, c.id(c.p.connectors), None),
    "align": lambda c: aligning.align(
        c.p, (view := c.page()).id, c.there(view), c.draw(st.sampled_from(list(aligning.Edge)))
    ),
    "distribute": lambda c: aligning.distribute(
        c.p, (view := c.page()).id, [each.body for each in view.placements], across=c.draw(st.booleans())
    ),
    "same size": lambda c: aligning.same_size(c.p, (view := c.page()).id, c.there(view)),
    "replace": lambda c: replacing.replace(c.p, replacing.replacements(c.p, c.text(), c.text())),
    "merge": _merge,
    "view of neighbours": lambda c: view_making.view_of_neighbours(c.p, c.body()),
    "view of a place": lambda c: view_making.view_of_place(c.p, c.body()),
    "view of an area": lambda c: view_making.view_of_area(c.p, (view := c.page()).id, c.id(view.areas)),
    "view of a filter": lambda c: view_filtering.view_of_filter(
        c.p,
        c.page().id,
        Filter(frozenset((c.id(c.p.key.connector_kinds),)), frozenset((None,))),
        c.text(),
    ),
    "paste": _paste,
    "cells": lambda c: (
        cell_pasting.paste_cells(
            c.p,
            c.draw(st.sampled_from(tables.TABLES)),
            c.draw(st.integers(0, 6)),
            c.draw(st.integers(0, 5)),
            [[c.text(), c.text(), c.body()], [c.body(), "", c.text(), c.body()]],
        ).partnership
    ),
    "emphasis": lambda c: marking.set_emphasis(
        c.p,
        (view := c.page()).id,
        [*c.there(view), c.id(c.p.connectors)],
        c.draw(st.sampled_from(list(Emphasis))),
    ),
    "locked": lambda c: marking.set_locked(c.p, (view := c.page()).id, c.there(view), c.draw(st.booleans())),
    "key at": lambda c: views.move_key(
        c.p, c.page().id, c.draw(st.sampled_from([None, Point(x=8, y=c.number() % 800)]))
    ),
    "title": lambda c: document.edit_control(c.p, title=c.text()),
    "abbreviation": lambda c: document.set_abbreviation(c.p, c.text(), c.text()),
    "no abbreviation": lambda c: document.remove_abbreviation(
        c.p, c.draw(st.sampled_from([*(each.short for each in c.p.abbreviations), "nothing"]))
    ),
    "remove level": lambda c: levels.remove_level(c.p, c.id(c.p.levels), c.maybe(c.p.levels)),
    "remove body kind": lambda c: key.remove_body_kind(
        c.p, c.id(c.p.key.body_kinds), c.maybe(c.p.key.body_kinds)
    ),
    "remove connector kind": lambda c: key.remove_connector_kind(
        c.p, c.id(c.p.key.connector_kinds), c.maybe(c.p.key.connector_kinds)
    ),
}


def _edited(partnership: Partnership, name: str, data: st.DataObject) -> Partnership:
    try:
        return EDITS[name](Chance(data.draw, partnership))
    except DOCUMENTED:
        return partnership


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), names=st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=12))
def test_every_sequence_of_edits_gives_sound_partnerships(west, data, names):
    now = west
    for name in names:
        text = now.model_dump_json()
        after = _edited(now, name, data)
        assert now.model_dump_json() == text
        assert Partnership.model_validate_json(after.model_dump_json()) == after
        assert (after == now) == (after is now)
        assert bool(difference(now, after)) == (after is not now)
        assert bool(changes_in_words(now, after)) == (after is not now)
        now = after


@pytest.mark.parametrize("name", sorted(EDITS))
def test_every_kind_of_edit_goes_through_for_some_choice(west, name):
    """So that the sessions above do not consist of refusals."""
    results = []

    @settings(deadline=None, max_examples=30, database=None, derandomize=True)
    @given(data=st.data())
    def attempt(data: st.DataObject) -> None:
        results.append(_edited(west, name, data) is not west)

    attempt()
    assert any(results)


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), names=st.lists(st.sampled_from(sorted(EDITS)), max_size=12))
def test_whatever_was_built_can_be_taken_down_piece_by_piece(west, data, names):
    now = west
    for name in names:
        now = _edited(now, name, data)
    for level in now.levels:
        now = levels.remove_level(now, level.id)
    for function in now.functions:
        now = functions.delete_functions(now, [function.id])
    for body in now.bodies:
        now = deletion.delete_bodies(now, [body.id])
    for kind in now.key.connector_kinds:
        now = key.remove_connector_kind(now, kind.id)
    assert (now.levels, now.functions, now.bodies, now.connectors) == ((), (), (), ())
    assert now.key.connector_kinds == ()
    assert not any(view.placements or view.pins or view.connectors_hidden for view in now.views)
