"""Each gesture once through the real window, with real mouse and key events."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.canvas.dropping import mime_of
from desktop.canvas.gestures.canvas import Pointer
from desktop.canvas.handles import handles_of
from desktop.canvas.tools import Connecting, Placing
from schema.edits.moving import move
from schema.sizing import body_box
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, place_of

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_click_selects_and_a_click_beside_selects_nothing(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    mouse.click(mouse.middle_of("icb"))
    assert editor.session.selection.ids == {"icb"}
    mouse.click(mouse.middle_of("leeds"), SHIFT)
    assert editor.session.selection.ids == {"icb", "leeds"}
    mouse.click((300, 150))
    assert editor.session.selection.ids == frozenset()


def test_a_drag_moves_a_body(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    x, y = mouse.middle_of("icb")
    mouse.drag((x, y), (x + 30, y), (x + 96, y + 40))
    moved = place_of(editor.session.partnership, "icb")
    assert (moved.x, moved.y) == (96, 40)
    assert editor.session.document.history.undoText() == "Move"


def test_escape_cancels_a_drag(window, edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    x, y = mouse.middle_of("icb")
    mouse.press((x, y), (x + 96, y + 40))
    assert editor.session.document.on_show is not small
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert editor.session.document.on_show is small
    assert editor.session.partnership is small


def test_undoing_in_the_middle_of_a_drag_ends_the_drag(window, edit, small):
    editor = edit(small)
    editor.session.selection.set(("icb",))
    window.actions_by_id["nudge-right"].trigger()
    mouse = Mouse(editor)
    x, y = mouse.middle_of("icb")
    mouse.press((x, y), (x + 96, y + 40))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not editor.stage.is_busy
    assert editor.session.document.on_show is editor.session.partnership is small


def test_a_drag_beyond_the_largest_page_ends_with_a_sentence(edit, small):
    editor, said = edit(move(small, PAGE, ("icb",), 100_000, 0)), []
    before, (x, y) = editor.session.partnership, Mouse(editor).middle_of("icb")
    editor.session.said.connect(said.append)
    editor.stage.press(Pointer(x, y))
    editor.stage.send(Pointer(x + 96, y))
    assert said == ["This must be at most 100000."]
    assert not editor.stage.is_busy
    assert editor.session.document.on_show is before


def test_a_rubber_band_selects(edit, small):
    editor = edit(small)
    Mouse(editor).drag((-20, -30), (100, 100), (200, 300))
    assert editor.session.selection.ids == {"icb", "leeds"}


def test_a_corner_resizes(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    mouse.click(mouse.middle_of("icb"))
    before = body_box(small, place_of(small, "icb"))
    mouse.drag((before.right, before.bottom), (before.right + 40, before.bottom + 24))
    after = body_box(small, place_of(editor.session.partnership, "icb"))
    assert (after.width, after.height) == (before.width + 40, before.height + 24)


def test_a_line_is_drawn_with_the_kind_chosen_in_the_strip(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    QTest.mouseClick(editor.key_strip.buttons["accountability"], Qt.MouseButton.LeftButton)
    assert editor.session.tool == Connecting("accountability")
    mouse.drag(mouse.middle_of("leeds"), (100, 100), mouse.middle_of("icb"))
    line = editor.session.partnership.connectors[-1]
    assert (line.kind, line.source, line.target) == ("accountability", "leeds", "icb")
    QTest.keyClick(editor.canvas, Qt.Key.Key_Escape)
    assert editor.session.tool is None


def test_illegal_targets_are_greyed_out_while_a_line_is_drawn(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    editor.session.take(Connecting("delegation"))
    mouse.press(mouse.middle_of("icb"), (300, 200))
    assert editor.scene.graphic_of("body-forum").opacity() < 0.5
    assert editor.scene.graphic_of("body-leeds").opacity() == 1
    editor.stage.cancel()
    assert editor.scene.graphic_of("body-forum").opacity() == 1


def test_an_end_of_a_line_is_taken_to_another_body(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    editor.session.selection.set(("line-1",))
    (target,) = [h for h in handles_of(editor.scene.drawing, {"line-1"}) if h.name == "target"]
    mouse.drag(target.at, (200, 150), mouse.middle_of("forum"), held=SHIFT)
    assert editor.session.partnership.connector("line-1").target == "forum"


def test_a_kind_chosen_in_the_palette_is_placed_with_a_click_and_named(edit, small):
    editor = edit(small)
    editor.session.take(Placing("committee"))
    Mouse(editor).click((500, 250))
    typed = QApplication.focusWidget()
    assert isinstance(typed, QLineEdit)
    QTest.keyClicks(typed, "Audit Committee")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    body = editor.session.partnership.bodies[-1]
    assert (body.name, body.kind) == ("Audit Committee", "committee")
    assert editor.session.tool is None


def test_a_kind_is_dragged_from_the_palette(edit, small):
    editor = edit(small)
    viewport, at = editor.canvas.viewport(), Mouse(editor).pixel((500, 250))
    drop(viewport, at, mime_of("committee"))
    assert editor.session.partnership.bodies[-1].kind == "committee"
    drop(viewport, at, QMimeData())
    assert len(editor.session.partnership.bodies) == 4


def test_a_double_click_edits_in_place(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    mouse.double_click(mouse.middle_of("icb"))
    typed = QApplication.focusWidget()
    assert isinstance(typed, QLineEdit)
    assert typed.text() == "ICB"
    QTest.keyClicks(typed, "The Board")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert editor.session.partnership.body("icb").name == "The Board"


def test_a_click_elsewhere_keeps_what_was_typed(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    mouse.double_click(mouse.middle_of("icb"))
    QTest.keyClicks(QApplication.focusWidget(), "The Board")
    mouse.click((300, 150))
    assert editor.session.partnership.body("icb").name == "The Board"
    assert QApplication.focusWidget() is editor.canvas


def test_escape_leaves_the_label_as_it_was(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    editor.session.selection.set(("icb",))
    mouse.double_click(mouse.middle_of("icb"))
    typed = QApplication.focusWidget()
    QTest.keyClicks(typed, "No")
    QTest.keyClick(typed, Qt.Key.Key_Escape)
    assert editor.session.partnership is small
    assert QApplication.focusWidget() is editor.canvas
    assert editor.session.selection.ids == {"icb"}


def test_arrows_nudge_in_one_step(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    mouse.click(mouse.middle_of("icb"))
    for _ in range(3):
        QTest.keyClick(editor.canvas, Qt.Key.Key_Right)
    QTest.keyClick(editor.canvas, Qt.Key.Key_Down, SHIFT)
    moved = place_of(editor.session.partnership, "icb")
    assert (moved.x, moved.y) == (24, 40)
    editor.session.document.history.undo()
    assert editor.session.partnership is small


def test_the_wheel_zooms_about_the_pointer_with_ctrl(edit, small):
    editor = edit(small)
    at, zoom = Mouse(editor).pixel((60, 230)), editor.canvas.zoom
    before = editor.canvas.mapToScene(at)
    wheel(editor.canvas.viewport(), at, 240)
    assert editor.canvas.zoom > zoom * 1.2
    after = editor.canvas.mapToScene(at)
    assert abs(after.x() - before.x()) < 3
    assert abs(after.y() - before.y()) < 3


def test_space_and_the_middle_button_pan(edit, small):
    editor = edit(small)
    mouse, bar = Mouse(editor), editor.canvas.horizontalScrollBar()
    for _ in range(8):
        editor.canvas.zoom_in()
    start = bar.value()
    middle = editor.canvas.viewport().rect().center()
    QTest.keyPress(editor.canvas, Qt.Key.Key_Space)
    QTest.mousePress(editor.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(editor.canvas.viewport(), middle - QPoint(40, 0))
    QTest.mouseRelease(editor.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle - QPoint(40, 0))
    QTest.keyRelease(editor.canvas, Qt.Key.Key_Space)
    assert bar.value() == start + 40
    assert mouse.editor.session.partnership is small


def drop(viewport, at: QPoint, data: QMimeData) -> None:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(at, copy, data, left, none),
        QDragMoveEvent(at, copy, data, left, none),
        QDropEvent(QPointF(at), copy, data, left, none),
    ):
        QApplication.sendEvent(viewport, event)


def wheel(viewport, at: QPoint, by: int) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        QPoint(0, 0),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_a_body_that_is_small_on_the_screen_is_moved_and_not_resized(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    for _ in range(12):
        editor.canvas.zoom_out()
    mouse.drag(mouse.middle_of("leeds"))
    x, y = mouse.middle_of("leeds")
    mouse.drag((x, y), (x + 200, y + 40), (x + 320, y + 80))
    before, after = place_of(small, "leeds"), place_of(editor.session.partnership, "leeds")
    assert (after.width, after.height) == (before.width, before.height)
    assert after.x > before.x
