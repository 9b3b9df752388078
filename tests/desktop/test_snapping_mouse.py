"""Snapping with the real mouse: what is dragged lines up, guides say with what, and a held key lets it be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from desktop import preferences
from schema import Area
from schema.sizing import area_box, body_box
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import laid_out, place_of

pytestmark = pytest.mark.slow

ALT = Qt.KeyboardModifier.AltModifier


def three(**places):
    """Three bodies on a page, at 100 %."""
    return laid_out(map_of(one="committee", two="committee", three="committee"), **places)


@pytest.fixture
def row(edit):
    """Two bodies in a row with a gap of 64 between them, and a third one below."""
    editor = edit(three(one=(0, 0), two=(160, 0), three=(40, 200)))
    at_full_size(editor)
    assert width(editor, "one") == 96
    return editor


def at_full_size(editor):
    """A pixel is a unit, and the bodies are in sight."""
    editor.canvas.zoom_to_actual()
    editor.canvas.centerOn(240, 160)


def width(editor, body):
    return body_box(editor.session.partnership, place_of(editor.session.partnership, body)).width


def at(editor, body):
    place = place_of(editor.session.partnership, body)
    return place.x, place.y


def numbers(editor):
    """The distances that the guides name."""
    laid = editor.scene.laid_over("guides")
    texts = [each for guide in laid for each in guide.childItems()]
    return sorted(each.text() for each in texts if isinstance(each, QGraphicsSimpleTextItem))


def test_a_drag_lines_up_with_a_neighbour_that_is_further_than_the_grid(row):
    mouse = Mouse(row)
    x, y = mouse.middle_of("three")
    mouse.drag((x, y), (x - 20, y), (x - 35, y + 48))
    assert at(row, "three") == (0, 248)


def test_guides_show_equal_gaps_while_dragging_and_go_with_the_release(row):
    mouse = Mouse(row)
    x, y = mouse.middle_of("three")
    mouse.press((x, y), (x + 100, y - 100), (x + 277, y - 205))
    assert numbers(row) == ["64", "64"]
    mouse.release((x + 277, y - 205))
    assert at(row, "three") == (320, 0)
    assert row.scene.laid_over("guides") == ()


def test_escape_takes_the_guides_away(window, row):
    mouse = Mouse(row)
    x, y = mouse.middle_of("three")
    mouse.press((x, y), (x + 277, y - 205))
    assert row.scene.laid_over("guides")
    window.actions_by_id["escape"].trigger()
    assert row.scene.laid_over("guides") == ()
    assert at(row, "three") == (40, 200)


def test_with_alt_held_it_stays_where_it_is_let_go(row):
    mouse = Mouse(row)
    x, y = mouse.middle_of("three")
    mouse.drag((x, y), (x - 20, y), (x - 35, y + 45), held=ALT)
    assert at(row, "three") == (5, 245)


def test_without_snapping_only_the_grid_counts(window, row):
    assert window.actions_by_id["snapping"].isChecked()
    window.actions_by_id["snapping"].trigger()
    assert not preferences.is_on("snapping")
    mouse = Mouse(row)
    x, y = mouse.middle_of("three")
    mouse.press((x, y), (x - 20, y), (x - 35, y + 45))
    assert row.scene.laid_over("guides") == ()
    mouse.release((x - 35, y + 45))
    assert at(row, "three") == (8, 248)


def test_preferences_and_the_menu_tell_the_same(window, row):
    preferences.prefer("snapping", False)
    row.session.selection.set(("one",))
    assert not window.actions_by_id["snapping"].isChecked()


def test_a_pulled_corner_lines_up_with_what_is_further_than_the_grid(row):
    mouse = Mouse(row)
    box = body_box(row.session.partnership, place_of(row.session.partnership, "three"))
    mouse.click(mouse.middle_of("three"))
    mouse.press((box.right, box.bottom), (box.right + 60, box.bottom), (box.right + 115, box.bottom + 1))
    assert row.scene.laid_over("guides")
    mouse.release((box.right + 115, box.bottom + 1))
    assert width(row, "three") == 256 - 40
    assert row.scene.laid_over("guides") == ()


def test_a_pulled_side_keeps_the_gap_of_the_row(edit):
    editor = edit(three(one=(0, 0), two=(160, 0), three=(344, 0)))
    at_full_size(editor)
    mouse = Mouse(editor)
    box = body_box(editor.session.partnership, place_of(editor.session.partnership, "two"))
    mouse.click(mouse.middle_of("two"))
    mouse.press((box.right, box.bottom), (box.right + 10, box.bottom), (box.right + 19, box.bottom))
    assert numbers(editor) == ["64", "64"]
    mouse.release((box.right + 19, box.bottom))
    assert width(editor, "two") == 120


def test_a_body_stays_in_its_area_and_lines_up_with_what_is_outside(edit):
    area = Area(id="forums", title="Forums", x=0, y=0, width=400, height=160)
    editor = edit(
        laid_out(
            map_of(one="committee", two="committee"),
            area,
            held={"one": "forums"},
            one=(24, 64),
            two=(200, 240),
        )
    )
    at_full_size(editor)
    mouse = Mouse(editor)
    x, y = mouse.middle_of("one")
    mouse.drag((x, y), (x + 90, y), (x + 171, y + 5))
    assert at(editor, "one") == (200, 72)
    assert place_of(editor.session.partnership, "one").area == "forums"


def test_an_area_moves_with_its_bodies_on_the_grid(edit):
    area = Area(id="forums", title="Forums", x=16, y=28)
    editor = edit(laid_out(map_of(one="committee"), area, held={"one": "forums"}, one=(32, 64)))
    at_full_size(editor)
    view = editor.session.view
    box = area_box(editor.session.partnership, view, view.areas[0])
    mouse = Mouse(editor)
    mouse.drag((box.right - 20, box.top + 10), (box.right + 10, box.top + 20), (box.right + 23, box.top + 41))
    assert at(editor, "one") == (72, 96)
