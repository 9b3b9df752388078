"""The canvas as a screen reader finds it: things on the page with name, role, relations, place and focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas.stand_ins import StandIns
from schema import Area
from schema.edits.bodies import rename_body
from schema.edits.moving import move
from tests.support.keys import Keys
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, laid_out
from tests.support.spoken import Heard, heard

pytestmark = pytest.mark.slow

Role = QAccessible.Role


@pytest.fixture(autouse=True)
def listening():
    """A screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def page(qtbot, edit, small):
    return Page(qtbot, edit(small))


class Page:
    """What stands on the canvas."""

    def __init__(self, qtbot, editor):
        self.qtbot, self.editor = qtbot, editor
        self.waits_for("Page")

    def told(self) -> tuple[Heard, ...]:
        return tuple(each for each in heard(self.editor.canvas) if len(each.path) > 2)

    def names(self) -> list[str]:
        return [each.name for each in self.told()]

    def waits_for(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: any(name in each.name for each in heard(self.editor.canvas)))

    def one(self, name: str) -> Heard:
        (found,) = (each for each in self.told() if each.name.startswith(name))
        return found

    def apart(self):
        """How far two bodies stand apart, for a screen reader."""
        return self.interface("Leeds").rect().topLeft() - self.interface("forum").rect().topLeft()

    def interface(self, name: str):
        return _find(QAccessible.queryAccessibleInterface(self.editor.canvas), name)


def _find(thing, name):
    if thing.text(QAccessible.Text.Name).startswith(name):
        return thing
    found = (_find(thing.child(at), name) for at in range(thing.childCount()))
    return next((each for each in found if each), None)


def test_nobody_listens_and_nothing_stands_in(qtbot, edit, small):
    QAccessible.setActive(False)
    editor = edit(small)
    Keys(editor.window()).press("Tab", "Right")
    qtbot.wait(150)
    assert [each for each in heard(editor.canvas) if len(each.path) > 1] == []


def test_everything_is_told_in_reading_order(page):
    assert page.names() == [
        "ICB, Integrated care board",
        "Leeds, Place committee",
        "forum, Constituency",
        "ICB delegates cancer to Leeds",
        "Key",
    ]
    assert {each.role for each in page.told()} == {Role.Button}


def test_a_body_tells_its_relations_and_a_connector_its_kind(page):
    # What is found comes when it is found, after what the thing is.
    found = page.editor.badges.said_of
    page.editor.stand_ins.refresh()
    assert page.one("Leeds").description == f"Leeds exercises cancer for ICB. {found(('leeds',))}".strip()
    assert page.one("ICB delegates").description == f"Delegation, connector. {found(('line-1',))}".strip()


def test_each_stands_where_it_is_seen(page):
    for zoom in (1.0, 3.0, 0.4):
        page.editor.canvas.zoom_by(zoom)
        place = Mouse(page.editor).middle_of("leeds") if zoom == 1.0 else None
        page.qtbot.wait(150)
        item = page.editor.stage.item_of("leeds")
        seen = page.editor.keyboard.place(item)
        corner = page.editor.canvas.viewport().mapToGlobal(seen.topLeft())
        found = page.interface("Leeds").rect()
        assert abs(found.x() - corner.x()) <= 2
        assert abs(found.width() - seen.width()) <= 2
        assert place is None or found.contains(
            page.editor.canvas.viewport().mapToGlobal(Mouse(page.editor).pixel(place))
        )


def test_a_finger_on_the_screen_finds_what_lies_there(page):
    at = page.editor.canvas.viewport().mapToGlobal(
        Mouse(page.editor).pixel(Mouse(page.editor).middle_of("forum"))
    )
    here = QAccessible.queryAccessibleInterface(page.editor.canvas.viewport())
    while (deeper := here.childAt(at.x(), at.y())) is not None:
        here = deeper
    assert here.text(QAccessible.Text.Name).startswith("forum")


def test_they_are_never_in_the_way_of_mouse_or_paint(page):
    mouse, viewport = Mouse(page.editor), page.editor.canvas.viewport()
    assert viewport.childAt(mouse.pixel(mouse.middle_of("leeds"))) is None
    with_them = viewport.grab().toImage()
    QAccessible.setActive(False)
    page.editor.stand_ins._page.hide()
    assert viewport.grab().toImage() == with_them


def test_what_the_keyboard_walks_to_has_the_focus(page):
    told = []
    page.editor.stand_ins.told.connect(told.append)
    keys = Keys(page.editor.window())
    keys.press("Tab", "Tab", "Ctrl+Left")
    assert told == ["ICB, Integrated care board", "Leeds, Place committee", "ICB delegates cancer to Leeds"]
    assert [each.name for each in page.told() if each.is_focused] == ["ICB delegates cancer to Leeds"]
    assert keys.at is page.editor.canvas
    keys.press("F6")
    assert [each.name for each in page.told() if each.is_focused] == []
    keys.press("Shift+F6")
    assert told[-1] == "ICB delegates cancer to Leeds"
    assert len(told) == 4


def test_pressing_or_focusing_one_selects_what_it_stands_for(page):
    for name, ids in (("Leeds", {"leeds"}), ("ICB delegates", {"line-1"})):
        for action in ("Press", "SetFocus"):
            page.editor.session.selection.clear()
            page.editor.outline.setFocus()
            page.interface(name).actionInterface().doAction(action)
            page.qtbot.waitUntil(lambda ids=ids: page.editor.session.selection.ids == ids)
            assert QApplication.focusWidget() is page.editor.canvas


def test_changes_are_told_at_once_and_nothing_stays_behind(page):
    document, session = page.editor.session.document, page.editor.session
    session.selection.set(("leeds",))
    keys = Keys(page.editor.window())
    keys.press("Return")
    keys.type("Place board")
    keys.press("Return")
    page.waits_for("Place board")
    assert "ICB delegates cancer to Place board" in page.names()
    keys.press("Delete")
    page.qtbot.waitUntil(lambda: len(page.told()) == 3)
    document.history.undo()
    page.qtbot.waitUntil(lambda: len(page.told()) == 5)
    assert page.names()[1] == "Place board, Place committee"


def test_nothing_is_touched_while_something_is_dragged(page):
    mouse = Mouse(page.editor)
    before = page.apart()
    mouse.press(mouse.middle_of("leeds"), (200, 300), (300, 400))
    page.qtbot.wait(200)
    assert page.apart() == before
    QTest.mouseRelease(page.editor.canvas.viewport(), Qt.MouseButton.LeftButton, pos=mouse.pixel((300, 400)))
    page.qtbot.waitUntil(lambda: page.apart() != before)


@pytest.fixture
def bundled(qtbot, edit):
    """A board that delegates to each of three places, by one line."""
    places = {"a": (0, 200), "b": (200, 200), "c": (400, 200)}
    lines = [f"Board -delegation-> {name.upper()}" for name in places]
    p = laid_out(
        map_of(*lines, board="board"),
        Area(id="places", title="Places", x=0, y=180),
        held=dict.fromkeys(places, "places"),
        board=(0, 0),
        **places,
    )
    return Page(qtbot, edit(p))


def test_a_bundle_holds_each_of_its_connectors(qtbot, bundled):
    groups = [each for each in bundled.told() if each.role is Role.Grouping]
    assert [each.name for each in groups] == [
        "Places",
        "Board delegates functions to each of the three bodies of Places",
    ]
    assert groups[0].description == "Area, holds A, B and C."
    inside = [each.name for each in bundled.told() if each.path[-1] == groups[1].name]
    assert inside == [
        "Board delegates functions to A",
        "Board delegates functions to B",
        "Board delegates functions to C",
    ]
    bundled.interface("Board delegates functions to B").actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: bundled.editor.session.selection.ids == {"line-2"})


def test_what_is_pressed_stays_while_the_page_is_told_anew(qtbot, bundled):
    bundled.interface("Board delegates functions to B").actionInterface().doAction("Press")
    document = bundled.editor.session.document
    renamed = rename_body(document.partnership, "c", "City")
    document.apply("Move", move(renamed, PAGE, {"b"}, 40, 60))
    bundled.editor.canvas.findChild(StandIns).refresh()
    assert "Board delegates functions to City" in bundled.names()
    qtbot.waitUntil(lambda: bundled.editor.session.selection.ids == {"line-2"})
