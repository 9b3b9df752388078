"""What makes a partnership impossible: one case for each fault, with the element at which to look."""

import pytest

from schema import (
    Area,
    Body,
    BodyKind,
    Connector,
    ConnectorKind,
    Function,
    InvalidPartnership,
    Join,
    Key,
    Level,
    Note,
    Pin,
    Placement,
    Seat,
    View,
)


def body(id_="a", **fields):
    return Body(**{"id": id_, "name": id_, "kind": "forum", **fields})


def line(**fields):
    return Connector(**{"id": "l", "kind": "advice", "source": "a", "target": "b", **fields})


def kind(id_="k", **fields):
    return ConnectorKind(id=id_, name=id_, code="K", forward="{source} knows {target}", inverse="", **fields)


def view(id_="v", **fields):
    return View(id=id_, title=id_, **fields)


TWO = (body("a"), body("b"))
CASES = {
    "an id twice in two collections": ({"bodies": (body("a"),), "views": (view("a"),)}, "a"),
    "an id twice among areas of two views": (
        {
            "views": (
                view("v", areas=(Area(id="x", title="X", x=0, y=0),)),
                view("w", notes=(Note(id="x", text="", x=0, y=0),)),
            )
        },
        "x",
    ),
    "a level twice": ({"levels": (Level(id="p", rank=1, label="P"), Level(id="p", rank=2, label="Q"))}, "p"),
    "a connector kind twice": ({"key": Key(connector_kinds=(kind(), kind()))}, "k"),
    "a body kind twice": ({"key": Key(body_kinds=(BodyKind(id="b", name="B"),) * 2)}, "b"),
    "a join from no kind": ({"key": Key(connector_kinds=(kind(joins=(Join(sources=("no",)),)),))}, "k"),
    "a join to no kind": ({"key": Key(connector_kinds=(kind(joins=(Join(targets=("no",)),)),))}, "k"),
    "a body of no kind": ({"bodies": (body(kind="no"),)}, "a"),
    "a body at no level": ({"bodies": (body(levels=("place", "no")),)}, "a"),
    "a body under nobody": ({"bodies": (body(parent="no"),)}, "a"),
    "a seat nominated by nobody": ({"bodies": (body(seats=(Seat(holder="X", nominated_by="no"),)),)}, "a"),
    "a body under itself": ({"bodies": (body(parent="a"),)}, "a"),
    "a function of nobody": ({"functions": (Function(id="f", name="f", held_by="no"),)}, "f"),
    "a function of no function": ({"functions": (Function(id="f", name="f", part_of="no"),)}, "f"),
    "a function of itself": ({"functions": (Function(id="f", name="f", part_of="f"),)}, "f"),
    "a line of no kind": ({"bodies": TWO, "connectors": (line(kind="no"),)}, "l"),
    "a line from nobody": ({"bodies": TWO, "connectors": (line(source="no"),)}, "l"),
    "a line to nobody": ({"bodies": TWO, "connectors": (line(target="no"),)}, "l"),
    "a line about no function": ({"bodies": TWO, "connectors": (line(functions=("no",)),)}, "l"),
    "a line to where it comes from": ({"bodies": TWO, "connectors": (line(target="a"),)}, "l"),
    "nobody placed": ({"views": (view(placements=(Placement(body="no", x=0, y=0),)),)}, "v"),
    "a body placed twice": (
        {"bodies": TWO, "views": (view(placements=(Placement(body="a", x=0, y=0),) * 2),)},
        "v",
    ),
    "a body in no area": (
        {"bodies": TWO, "views": (view(placements=(Placement(body="a", x=0, y=0, area="no"),)),)},
        "v",
    ),
    "no kind shown": ({"views": (view(kinds_shown=("no",)),)}, "v"),
    "no line hidden": ({"views": (view(connectors_hidden=("no",)),)}, "v"),
    "no line pinned": ({"views": (view(pins=(Pin(connector="no"),)),)}, "v"),
    "a line pinned twice": (
        {"bodies": TWO, "connectors": (line(),), "views": (view(pins=(Pin(connector="l"),) * 2),)},
        "v",
    ),
    "an area of nobody": ({"views": (view(areas=(Area(id="x", title="X", x=0, y=0, body="no"),)),)}, "x"),
    "an area at no level": ({"views": (view(areas=(Area(id="x", title="X", x=0, y=0, level="no"),)),)}, "x"),
}


@pytest.mark.parametrize("case", CASES)
def test_an_impossible_partnership_cannot_be_built(build, case):
    fields, element = CASES[case]
    with pytest.raises(InvalidPartnership) as caught:
        build(**fields)
    assert [fault.element for fault in caught.value.faults] == [element]
    assert str(caught.value) == caught.value.faults[0].message


@pytest.mark.parametrize("case", CASES)
def test_a_sound_partnership_cannot_become_an_impossible_one(build, case):
    fields, element = CASES[case]
    sound = {name: value for name, value in fields.items() if name == "bodies" and value is TWO}
    with pytest.raises(InvalidPartnership) as caught:
        build(**sound).but(**fields)
    assert [fault.element for fault in caught.value.faults] == [element]


@pytest.mark.parametrize("field", ["bodies", "functions", "connectors", "levels", "views"])
def test_what_is_taken_away_is_missed_as_if_it_had_never_been(west, field):
    things = getattr(west, field)
    for gone in things:
        changes = {field: tuple(thing for thing in things if thing is not gone)}
        assert _faults(lambda: west.but(**changes)) == _faults(lambda: _anew(west, **changes))  # noqa: B023


def test_the_last_kind_that_is_taken_away_is_missed(west):
    for side in ("body_kinds", "connector_kinds"):
        key = west.key.but(**{side: ()})
        assert _faults(lambda: west.but(key=key)) == _faults(lambda: _anew(west, key=key))  # noqa: B023
        assert _faults(lambda: west.but(key=key))  # noqa: B023


def _anew(partnership, **changes):
    fields = {name: getattr(partnership, name) for name in type(partnership).model_fields}
    return type(partnership)(**{**fields, **changes})


def _faults(make):
    try:
        make()
    except InvalidPartnership as fault:
        return [each.message for each in fault.faults]
    return []


def test_a_circle_of_several_is_found_once(build):
    bodies = (body("a", parent="b"), body("b", parent="c"), body("c", parent="a"), body("d", parent="a"))
    with pytest.raises(InvalidPartnership) as caught:
        build(bodies=bodies)
    assert len(caught.value.faults) == 1


def test_every_fault_is_told(build):
    with pytest.raises(InvalidPartnership) as caught:
        build(bodies=(body(kind="no", parent="nobody"), body("b", kind="no")))
    assert [fault.message for fault in caught.value.faults] == [
        "“a” refers to the body kind “no”, which does not exist",
        "“b” refers to the body kind “no”, which does not exist",
        "“a” refers to the body “nobody”, which does not exist",
    ]


def test_an_empty_partnership_and_a_full_one_are_possible(build, west):
    assert build().bodies == ()
    assert len(west.bodies) == 5
