"""Outline, palette, key strip and tabs: in step with the document and the selection."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.canvas.tools import Connecting, Placing
from desktop.panels.outline_rows import Order, rows
from schema import Body, Family, View
from schema.edits.bodies import add_body, set_levels
from schema.edits.key import remove_connector_kind
from schema.edits.placements import remove_from_view
from schema.edits.views import add_view
from tests.support.pages import PAGE

LEFT = Qt.MouseButton.LeftButton


def test_the_outline_groups_by_level_and_names_what_is_on_no_view(small):
    leveled = set_levels(set_levels(small, ("icb",), ("system",)), ("leeds",), ("place", "system"))
    shown = rows(add_body(leveled, Body(id="new", name="New", kind="committee")), Order.LEVEL)
    assert [(group.title, [row.body for row in group.below]) for group in shown] == [
        ("System", ["icb"]),
        ("Place", ["leeds"]),
        ("Without level", ["forum"]),
        ("On no view", ["new"]),
    ]


def test_outline_and_selection_follow_each_other(edit, small):
    editor = edit(small)
    outline = editor.outline
    outline._items["leeds"].setSelected(True)
    assert editor.session.selection.ids == {"leeds"}
    editor.session.selection.set(("icb", "line-1"))
    assert [item.text(0) for item in outline.selectedItems()] == ["ICB"]


def test_the_outline_follows_the_document(edit, small):
    editor = edit(small)
    editor.session.document.apply("Remove", remove_from_view(small, PAGE, ("leeds",)))
    assert editor.outline.topLevelItem(1).text(0) == "On no view"


def test_the_key_strip_has_every_kind(edit, small):
    strip = edit(small).key_strip
    governance = {kind.id for kind in small.key.connector_kinds if kind.family is Family.GOVERNANCE}
    assert set(strip.buttons) == governance | {None, ""}
    others = {kind.name for kind in small.key.connector_kinds if kind.family is not Family.GOVERNANCE}
    assert {action.text() for action in strip.buttons[""].menu().actions()} == others
    assert all(not strip.buttons[kind].icon().isNull() for kind in governance)


def test_a_structural_kind_is_chosen_from_the_menu(edit, small):
    editor = edit(small)
    action = editor.key_strip.buttons[""].menu().actions()[0]
    action.trigger()
    assert isinstance(editor.session.tool, Connecting)
    assert editor.key_strip.buttons[""].isChecked()
    assert editor.key_strip.buttons[""].text() == action.text()
    editor.session.take(None)
    assert editor.key_strip.buttons[None].isChecked()
    assert editor.key_strip.buttons[""].text() == "More …"


def test_the_key_strip_follows_the_key(edit, small):
    editor = edit(small)
    editor.session.document.apply("Remove kind", remove_connector_kind(small, "advice"))
    assert "advice" not in editor.key_strip.buttons


def test_the_palette_takes_up_a_kind(edit, small):
    editor = edit(small)
    palette = editor.palette_of_bodies
    assert palette.count() == len(small.key.body_kinds)
    palette.itemClicked.emit(palette.item(0))
    assert editor.session.tool == Placing(small.key.body_kinds[0].id)


def test_tabs_turn_to_views(edit, small):
    editor = edit(add_view(small, View(id="other", title="Other & more")))
    bar = editor.tabs.bar
    assert bar.tabText(1) == "Other && more"
    QTest.mouseClick(bar, LEFT, pos=bar.tabRect(1).center())
    assert editor.session.view_id == "other"
    editor.session.document.history.undo()
    assert editor.session.view_id == "other"


def test_a_tab_is_dragged_past_others_in_one_step(edit, small):
    three = add_view(add_view(small, View(id="other", title="Other")), View(id="third", title="Third"))
    editor = edit(three)
    bar = editor.tabs.bar
    start, end = bar.tabRect(0).center(), bar.tabRect(2).center() + QPoint(8, 0)
    QTest.mousePress(bar, LEFT, pos=start)
    for share in range(1, 11):
        QTest.mouseMove(bar, start + (end - start) * share / 10)
    QTest.mouseRelease(bar, LEFT, pos=end)
    assert [view.id for view in editor.session.partnership.views] == ["other", "third", PAGE]
    assert editor.session.view_id == PAGE
    editor.session.document.history.undo()
    assert editor.session.partnership is three


def test_the_open_tab_is_not_scrolled_away_while_there_is_room(qtbot, edit, small):
    names = ["Integrated Care Board", "Places", "Collaboratives", "Functions and decisions"]
    for at, name in enumerate(names):
        small = add_view(small, View(id=f"v-{at}", title=name))
    editor = edit(small)
    editor.session.open_view("v-3")
    qtbot.wait(20)
    assert editor.tabs.bar.width() >= editor.tabs.bar.sizeHint().width()


def test_views_are_added_and_renamed(edit, small, answers):
    editor = edit(small)
    answers.prepare("line", "Places", "The places")
    QTest.mouseClick(editor.tabs.findChild(type(editor.key_strip.buttons[None])), LEFT)
    assert editor.session.view.title == "Places"
    editor.tabs.bar.tabBarDoubleClicked.emit(1)
    assert editor.session.view.title == "The places"
    editor.session.document.history.setIndex(0)
    assert editor.session.view_id == PAGE
