"""A bundle is drawn as single lines and as one again: by menus, in the inspector, from a line or an area."""

import pytest

from desktop.canvas.hits import hit
from exporters.drawing.marks import Role
from schema import Area
from tests.desktop.test_placing_by_hand import here
from tests.support.maps import map_of
from tests.support.pages import laid_out
from tests.support.person import Person

PLACES = ("Leeds", "Kirklees", "Wakefield")
OUT = ("line-1", "line-2", "line-3")
ENTRY = ("Arrange", "Draw bundle as single lines")


@pytest.fixture
def person(window, edit):
    """Somebody before a bundle to three places."""
    at = {place.lower(): (220 * n, 320) for n, place in enumerate(PLACES)}
    area = Area(id="places", title="The places", x=-24, y=260)
    lines = [f"ICB -delegation-> {place}: cancer" for place in PLACES]
    homes = dict.fromkeys(at, "places")
    edit(
        laid_out(map_of(*lines, "Forum -advice-> ICB"), area, held=homes, icb=(220, 0), forum=(500, 0), **at)
    )
    return Person(window)


def drawn(person):
    """The connectors of each line on the page."""
    return [item.refs for item in person.editor.scene.drawing.items if item.role is Role.CONNECTOR]


def clicks_on_line(person, sentence, qtbot):
    """Click on the badge of a line, once lines have run apart."""

    def is_apart():
        found = hit(person.editor.scene.drawing, person.sheet.place_of(sentence), 6)
        return found is not None and found.refs == person.sheet.item_of(sentence).refs

    qtbot.waitUntil(is_apart, timeout=10_000)
    person.clicks_on(sentence)


SINGLY, BUNDLED = [*((line,) for line in OUT), ("line-4",)], [OUT, ("line-4",)]


def test_a_bundle_is_opened_by_the_menu_and_closed_from_any_of_its_lines(person, qtbot):
    person.clicks_on("ICB delegates cancer to Leeds")
    person.chooses_menu(*ENTRY)
    assert drawn(person) == SINGLY
    assert person.editor.session.selection.ids == set(OUT)
    assert person.status == "Drawn as 3 single lines on this view."
    clicks_on_line(person, "ICB delegates cancer to Kirklees", qtbot)
    assert person.editor.session.selection.ids == {"line-2"}
    person.chooses_menu(*ENTRY)
    assert drawn(person) == BUNDLED
    assert person.editor.session.selection.ids == set(OUT)
    assert person.status == "Drawn as 1 line, which stands for 3."
    person.presses("Ctrl+Z")
    assert drawn(person) == SINGLY
    person.presses("Ctrl+Z")
    assert drawn(person) == BUNDLED


def test_all_bundles_at_an_area_are_opened_from_its_title(person):
    person.clicks_on("The places")
    person.chooses_menu(*ENTRY)
    assert drawn(person) == SINGLY
    assert person.editor.session.selection.ids == {"places"}
    assert person.window.actions_by_id["single-lines"].isChecked()


def test_a_line_that_is_in_no_bundle_cannot_be_opened(person):
    for name in ("Forum advises ICB", "ICB"):
        person.clicks_on(name)
        assert not person.window.actions_by_id["single-lines"].isEnabled()


@pytest.mark.parametrize("name", ["ICB delegates cancer to Leeds", "The places"])
def test_the_inspector_opens_and_closes(person, name):
    person.clicks_on(name)
    for wanted in (SINGLY, BUNDLED):
        fields = here(person.editor, "Bundle", "single")
        fields.tick("single")
        assert drawn(person) == wanted


def test_one_line_of_an_opened_bundle_tells_in_the_inspector_that_it_is_open(person, qtbot):
    person.clicks_on("The places")
    person.chooses_menu(*ENTRY)
    clicks_on_line(person, "ICB delegates cancer to Wakefield", qtbot)
    here(person.editor, "Bundle", "single").tick("single")
    assert drawn(person) == BUNDLED
