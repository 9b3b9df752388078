"""As a new user would: from an empty document to the West Yorkshire system view, in the tables only."""

import pytest

from schema.sentences import capitalised
from schema.showing import shown_connectors
from schema.templates import new_partnership
from tests.support.person import Person
from tests.support.west_yorkshire import differences, everything, example, system

pytestmark = [pytest.mark.usefixtures("real_questions")]


@pytest.fixture
def person(window, edit):
    window.resize(1600, 1000)
    edit(new_partnership("english-ics"))
    return Person(window)


@pytest.mark.slow
def test_the_system_view(person, capsys):
    type_all(person, example(), bodies=None)
    with capsys.disabled():
        lines, bodies = len(person.made.connectors), len(person.made.bodies)
        print(f"\nIn the tables: {person.gestures}; {bodies} bodies, {lines} connectors")
    assert differences(everything(person.made), system(example())) == []


def test_its_first_rows(person):
    """What the whole run does, for the national and the system level without committees."""
    type_all(person, example(), bodies=("nhs-england", "partnership-board", "icb", "icb-board"))
    assert len(person.made.bodies) == 4
    told = differences(everything(person.made), system(example()))
    assert [each for each in told if each.startswith("too much")] == []
    assert len(person.made.connectors) == 3


def type_all(person, wanted, bodies) -> None:
    """Type the rows of bodies, functions and lines; of some bodies only if they are told."""
    placed = {place.body for place in wanted.views[0].placements}
    there = placed if bodies is None else set(bodies)
    lines = [
        line for line in shown_connectors(wanted, wanted.views[0]) if {line.source, line.target} <= there
    ]
    name = {thing.id: thing.name for thing in (*wanted.bodies, *wanted.functions)}
    kinds = {kind.id: kind.name for kind in (*wanted.key.body_kinds, *wanted.key.connector_kinds)}
    with person.gestures.spent_on("bodies"):
        person.presses("Alt+1")
        for body in (each for each in wanted.bodies if each.id in there):
            parent = name[body.parent] if body.parent in there else ""
            level = wanted.level(body.levels[0]).label
            row(person, "New body", body.name, kinds[body.kind], level, parent)
    with person.gestures.spent_on("functions"):
        person.presses("Alt+3")
        used = {function for line in lines for function in line.functions}
        for function in (each for each in wanted.functions if each.id in used):
            row(person, "New function", function.name, capitalised(function.kind.value))
    with person.gestures.spent_on("connectors"):
        person.presses("Alt+2")
        for line in lines:
            about = "; ".join(name[function] for function in line.functions)
            row(
                person, "New line", name[line.source], kinds[line.kind], name[line.target], about, line.phrase
            )


def row(person, new: str, *cells: str) -> None:
    """Click into the row where a new one begins, and type from cell to cell."""
    person.clicks(new)
    for at, text in enumerate(cells):
        if text:
            person.types(text)
        person.presses("Return" if at == len(cells) - 1 else "Tab")
