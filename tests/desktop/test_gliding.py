"""Arranged bodies glide to places that they have already; whatever somebody does ends that at once."""

import pytest
from PySide6.QtCore import QPointF

from desktop import motion, preferences
from desktop.canvas import gliding
from desktop.canvas.hits import bounds
from exporters.arranging import arrange_view
from exporters.drawing import routing_of
from exporters.drawing.marks import Role
from tests.support.maps import map_of
from tests.support.pages import PAGE, laid_out
from tests.support.person import Person

NAMES = ("one", "two", "three", "four")


@pytest.fixture
def person(window, edit, monkeypatch):
    """Somebody before four bodies that lie upon each other, where bodies may glide, and menus do not."""
    monkeypatch.setattr(motion, "is_reduced", lambda: False)
    lines = ("one -delegation-> two", "two -delegation-> three", "one -advice-> four")
    p = map_of(*lines, **dict.fromkeys(NAMES, "team"))
    edit(laid_out(p, one=(0, 0), two=(40, 8), three=(80, 16), four=(120, 24)))
    return Person(window)


def seen(person, body):
    """Where a body is on the screen, and how far that is from where it stands."""
    graphic = person.editor.scene.graphic_of(f"body-{body}")
    return graphic.pos()


def lines_seen(person):
    """Whether each line can be seen."""
    lines = [item.id for item in person.editor.scene.drawing.items if item.role is Role.CONNECTOR]
    return {person.editor.scene.graphic_of(line).isVisible() for line in lines}


def arranges(person):
    person.chooses_menu("Arrange", "Arrange view")


def is_at_rest(person):
    shifts = {(seen(person, body).x(), seen(person, body).y()) for body in NAMES}
    return not person.editor.gliding.is_under_way and shifts == {(0, 0)} and lines_seen(person) == {True}


def places(person):
    return {each.body: QPointF(each.x, each.y) for each in person.sheet.view.placements}


def test_the_document_has_its_new_value_at_once_and_bodies_glide_to_it(person, qtbot):
    before, old = person.made, places(person)
    arranges(person)
    assert person.made == arrange_view(before, PAGE).partnership != before
    assert person.editor.session.document.history.count() == 1
    assert person.editor.gliding.is_under_way
    assert lines_seen(person) == {False}
    new = places(person)
    moved = [body for body in NAMES if old[body] != new[body]]
    assert moved
    for body in moved:
        part = seen(person, body).manhattanLength() / (old[body] - new[body]).manhattanLength()
        assert 0 < part <= 1
    qtbot.waitUntil(lambda: is_at_rest(person))


def test_they_start_where_they_stood(person, monkeypatch):
    monkeypatch.setattr(gliding.QVariantAnimation, "start", lambda _: None)
    old = places(person)
    arranges(person)
    assert {body: places(person)[body] + seen(person, body) for body in NAMES} == old


def test_a_press_on_the_page_ends_it_and_finds_everything_in_its_new_place(person):
    arranges(person)
    assert person.editor.gliding.is_under_way
    person.clicks_on("two")
    assert is_at_rest(person)
    assert person.editor.session.selection.ids == {"two"}


def test_undo_in_the_middle_ends_it_where_everything_stood_before(person):
    before = person.made
    arranges(person)
    person.presses("Ctrl+Z")
    assert is_at_rest(person)
    assert person.made is before
    left, top, _, _ = bounds(person.sheet.item_of("one"))
    assert (left, top) == (0, 0)


def test_where_motion_is_reduced_everything_is_there_at_once(person, monkeypatch):
    monkeypatch.undo()
    preferences.prefer("motion", "reduced")
    arranges(person)
    assert is_at_rest(person)


def test_on_a_page_with_much_on_it_everything_is_there_at_once(person, monkeypatch):
    monkeypatch.setattr(gliding, "MOST", 3)
    arranges(person)
    assert is_at_rest(person)


def test_what_stands_like_that_already_does_not_glide(person, qtbot):
    arranges(person)
    qtbot.waitUntil(lambda: is_at_rest(person))
    arranges(person)
    assert is_at_rest(person)
    assert person.status == "They stand like that already."


def test_tidied_bodies_glide_too_and_routes_that_come_late_stay_hidden_till_the_end(person, qtbot):
    person.chooses_menu("Arrange", "Tidy")
    assert person.editor.gliding.is_under_way
    person.editor.routes.arrived.emit()
    assert lines_seen(person) == {False}
    qtbot.waitUntil(lambda: is_at_rest(person))


def test_lines_of_an_arranged_page_run_exactly_at_once(person):
    arranges(person)
    view = person.sheet.view
    assert person.editor.routes.now(person.made, view, settled=False) == routing_of(person.made, view)
