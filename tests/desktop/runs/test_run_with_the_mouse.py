"""As a new user would: from an empty document to the West Yorkshire system view, with the mouse.

Only names and words are typed. The gestures are printed: at most two a body, and two a connector.
"""

import pytest

from schema.function import FunctionKind
from schema.sentences import capitalised
from schema.showing import shown_connectors
from schema.templates import new_partnership
from tests.support.person import Person
from tests.support.west_yorkshire import areas, differences, everything, example, system

pytestmark = [pytest.mark.usefixtures("real_questions"), pytest.mark.slow]

SYSTEM, PLACE = "System", "Place"


@pytest.fixture
def person(window, edit):
    window.resize(1600, 1000)
    edit(new_partnership("english-ics"))
    return Person(window)


def test_the_system_view(person, capsys):
    drawn = Drawing(person, example())
    drawn.bodies()
    drawn.areas()
    drawn.lines()
    drawn.kinds_of_functions()
    assert differences(everything(person.made), system(drawn.wanted)) == []
    assert areas(person.made) == areas(drawn.wanted)
    spent, view = person.gestures.by_purpose, person.made.views[0]
    bodies, lines = len(view.placements), len(person.made.connectors)
    with capsys.disabled():
        print(f"\nWith the mouse: {person.gestures}")
        print(f"{spent['bodies'] / bodies:.2f} a body, {spent['lines'] / lines:.2f} a connector")
    assert spent["bodies"] <= 2 * bodies
    assert spent["lines"] <= 2 * lines


class Drawing:
    """The sheet of paper beside the screen, and the hand that follows it."""

    def __init__(self, person: Person, wanted) -> None:
        self.person, self.wanted = person, wanted
        self.view = wanted.views[0]

    def bodies(self) -> None:
        """A row a double click; the level and whose organ they are for all of a row at once."""
        with self.person.gestures.spent_on("bodies"):
            beside, below = self.person.sheet.beside, self.person.sheet.below
            name = {body.id: body.name for body in self.wanted.bodies}
            self.row("National body", ["NHS England"], self.person.sheet.middle(), level="National")
            partners = below("NHS England")
            self.row("Integrated care partnership", self.named("partnership-board"), partners, SYSTEM)
            self.row("Integrated care board", self.named("icb"), beside(name["partnership-board"]))
            self.row("Board", self.named("icb-board"), beside(name["icb"]), organ_of="icb")
            self.row("Committee in common", self.named("wyaat", "mhlda"), beside(name["icb-board"]))
            others = self.named("community-collaborative", "hospice-collaborative")
            self.row("Provider collaborative", others, beside(name["mhlda"]))
            committees = self.held("system-committees")
            self.row("Committee", committees, below(name["partnership-board"]), SYSTEM, "icb-board")
            boards = self.held("system-hwbs")
            self.row("Health and wellbeing board", boards, below(committees[0], 200), level=PLACE)
            self.row("Place committee", self.held("system-places"), beside(boards[-1]), organ_of="icb")
            self.row("Constituency", self.named("residents"), below(boards[0], 200), level="People")
            self.row("Healthwatch", self.named("healthwatch"), beside(name["residents"]))

    def row(self, kind, names, at, level=None, organ_of=None) -> None:
        person = self.person
        self.zoom_out(at)
        person.double_clicks_at(at)
        is_told = kind.lower() in names[0].lower()
        person.types("; ".join(names) + ("" if is_told else f" ({kind})"))
        person.presses("Return")
        if level:
            person.picks("Levels", level)
        if organ_of:
            person.picks("Organ of", self.wanted.body(organ_of).name)

    def zoom_out(self, *places) -> None:
        """As far as one must to see where one is going."""
        person = self.person
        with person.gestures.spent_on("looking"):
            while not all(person.sheet.is_in_sight(place) for place in places):
                person.chooses_menu("View", "Zoom out")

    def zoom_out_to(self, *names) -> None:
        self.zoom_out(*(self.person.sheet.place_of(name) for name in names))

    def areas(self) -> None:
        """A rubber band or clicks, the menu, and a title."""
        with self.person.gestures.spent_on("areas"):
            for area in self.view.areas:
                self.zoom_out_to(*self.held(area.id))
                self.person.selects(*self.held(area.id))
                self.person.presses("Ctrl+G")
                self.person.types(area.title)
                self.person.presses("Return")

    def lines(self) -> None:
        """A kind, and a drag for each set of lines that are alike: an area stands for all it holds."""
        with self.person.gestures.spent_on("lines"):
            for group in self.alike():
                self.draw(group)

    def draw(self, group) -> None:
        person, first = self.person, group[0]
        source, target = self.end(group, "source"), self.end(group, "target")
        self.zoom_out_to(source, target)
        person.draws_line(source, to=target, kind=self.wanted.connector_kind(first.kind).name)
        for function in first.functions:
            self.about(self.wanted.function(function).name)
        if first.phrase:
            person.fills("Phrase", first.phrase)

    def about(self, function: str) -> None:
        """Tick a function that is known already; add one that is not, to the lines that are selected."""
        person = self.person
        if any(each.name == function for each in person.made.functions):
            person.picks("Functions", function)
            return
        with person.gestures.spent_on("functions"):
            person.meets(lambda: person.types(function), lambda: person.clicks("OK"))
            person.chooses_menu("Insert", "Add function")

    def kinds_of_functions(self) -> None:
        """What sort of matter each function is."""
        person = self.person
        with person.gestures.spent_on("functions"):
            person.chooses_menu("Model", "Functions")
            for function in person.made.functions:
                kind = next(each.kind for each in self.wanted.functions if each.name == function.name)
                if kind is not FunctionKind.FUNCTION:
                    person.clicks(capitalised(function.name))
                    person.picks("Kind", kind.value.capitalize())

    def alike(self):
        """The lines that say the same of the same end, together."""
        groups: dict[object, list] = {}
        for line in shown_connectors(self.wanted, self.view):
            area = self.area(line.source) or self.area(line.target) or line.id
            groups.setdefault((area, line.kind, bool(self.area(line.source)), line.phrase), []).append(line)
        return list(groups.values())

    def end(self, group, name: str) -> str:
        ends = {getattr(line, name) for line in group}
        if len(ends) == 1:
            return self.wanted.body(ends.pop()).name
        (area,) = {self.area(body) for body in ends}
        return next(each.title for each in self.view.areas if each.id == area)

    def area(self, body: str):
        return next(place.area for place in self.view.placements if place.body == body)

    def named(self, *ids: str):
        return [self.wanted.body(body).name for body in ids]

    def held(self, area: str):
        return self.named(*(place.body for place in self.view.placements if place.area == area))
