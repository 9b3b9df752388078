"""As a new user would: from an empty document to the West Yorkshire system view, with the keyboard only."""

from itertools import groupby

import pytest
from PySide6.QtWidgets import QApplication

from schema.function import FunctionKind
from schema.showing import shown_connectors
from schema.templates import new_partnership
from tests.support.by_keys import ByKeys
from tests.support.west_yorkshire import areas, differences, everything, example, system

pytestmark = [pytest.mark.usefixtures("real_questions")]


@pytest.fixture
def person(window, edit):
    # On a busy machine the letters of one word come slowly.
    before = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(20_000)
    window.resize(1600, 1000)
    edit(new_partnership("english-ics"))
    yield ByKeys(window)
    QApplication.setKeyboardInputInterval(before)


@pytest.mark.slow
def test_the_system_view(person, capsys):
    wanted = example()
    Typing(person, wanted, [place.body for place in wanted.views[0].placements]).everything()
    with capsys.disabled():
        bodies, lines = len(person.made.bodies), len(person.made.connectors)
        print(f"\nWith the keyboard: {person.gestures}; {bodies} bodies, {lines} connectors")
    assert person.gestures.by_kind.keys() == {"key", "text"}
    assert differences(everything(person.made), system(wanted)) == []
    assert areas(person.made) == areas(wanted)


def test_a_part_of_it(person):
    """What the whole run does, for two boards, two places and their area."""
    Typing(
        person, example(), ["icb", "partnership-board", "leeds-committee", "kirklees-committee"]
    ).everything()
    assert (len(person.made.bodies), len(person.made.connectors)) == (4, 6)
    assert person.gestures.by_kind.keys() == {"key", "text"}
    told = differences(everything(person.made), system(example()))
    assert [each for each in told if each.startswith("too much")] == []
    assert areas(person.made)["Place committees of the ICB"] == sorted(
        example().body(each).name for each in ("leeds-committee", "kirklees-committee")
    )


class Typing:
    """The sheet of paper beside the screen, and the fingers that follow it."""

    def __init__(self, person: ByKeys, wanted, bodies) -> None:
        self.person, self.wanted = person, wanted
        self.view = wanted.views[0]
        self.there = [body for body in wanted.bodies if body.id in bodies]

    def everything(self) -> None:
        spent_on = self.person.gestures.spent_on
        with spent_on("bodies"):
            for _, row in groupby(self.there, lambda body: (body.kind, body.levels, body.parent)):
                self.row(list(row))
        with spent_on("areas"):
            for area in self.view.areas:
                self.area(area)
        with spent_on("lines"):
            for line in shown_connectors(self.wanted, self.view):
                if {line.source, line.target} <= {body.id for body in self.there}:
                    self.line(line)
        with spent_on("functions"):
            self.kinds_of_functions()

    def row(self, bodies) -> None:
        """Quick add for bodies that are alike; the inspector for what all of them are."""
        person, (first, *_) = self.person, bodies
        kind = self.wanted.body_kind(first.kind).name
        self.types_names(bodies, f" ({kind})")
        person.goes_to("Levels", pane="Inspector")
        person.ticks(self.wanted.level(first.levels[0]).label)
        if first.parent in {body.id for body in self.there}:
            person.goes_to("Organ of")
            person.chooses(self.wanted.body(first.parent).name)

    def area(self, area) -> None:
        """Names that exist are only selected by quick add."""
        inside = {place.body for place in self.view.placements if place.area == area.id}
        held = [body for body in self.there if body.id in inside]
        if held:
            self.types_names(held)
            self.person.presses("Ctrl+G")
            self.person.types(area.title)
            self.person.presses("Return")

    def types_names(self, bodies, kind: str = "") -> None:
        self.person.presses("Ctrl+Shift+A")
        self.person.types("; ".join(body.name for body in bodies) + kind)
        self.person.presses("Return")

    def line(self, line) -> None:
        person = self.person
        person.presses("Esc")
        person.opens("Ctrl+L")
        for end in (line.source, line.target):
            person.types(self.wanted.body(end).name)
            person.presses("Return")
        person.goes_down_to(f"{self.wanted.connector_kind(line.kind).name}: ...")
        if line.phrase:
            person.presses("Alt+P")
            person.types(line.phrase)
        person.presses("Return")
        for function in line.functions:
            self.about(self.wanted.function(function).name)

    def about(self, function: str) -> None:
        """The line that was drawn last is selected; a function that is known already is found by its name."""
        with self.person.gestures.spent_on("functions"):
            self.person.meets(lambda: self.person.types(function), lambda: self.person.presses("Return"))
            self.person.presses("Ctrl+Shift+F")

    def kinds_of_functions(self) -> None:
        """In the table of functions, which begins at its first cell."""
        person = self.person
        person.presses("Alt+3", "Ctrl+Home")
        for function in person.made.functions:
            kind = next(each.kind for each in self.wanted.functions if each.name == function.name)
            if kind is not FunctionKind.FUNCTION:
                person.presses("Tab")
                person.types(kind.value.capitalize())
                person.presses("Tab")
            person.presses("Down", "Home")
