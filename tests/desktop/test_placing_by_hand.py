"""What is placed from the palette, by keys and from elsewhere; what the inspector says of one view."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.canvas.dropping import mime_of
from desktop.canvas.hits import badge_box
from schema import Emphasis
from schema.edits.bodies import set_levels
from schema.edits.marking import set_locked
from schema.edits.pins import pin_of
from schema.edits.placements import set_positions
from tests.support.fields import Fields
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, place_of

ACTION, BUTTON, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_enter_in_the_palette_places_a_body_beside_the_selected_one_and_asks_for_its_name(edit, small):
    editor = edit(set_levels(small, ("icb",), ("system",)))
    editor.session.selection.set(("icb",))
    palette = editor.palette_of_bodies
    kinds = [kind.id for kind in small.key.body_kinds]
    palette.setCurrentRow(kinds.index("committee"))
    QTest.keyClick(palette, Qt.Key.Key_Return)
    typed = QApplication.focusWidget()
    assert isinstance(typed, QLineEdit)
    QTest.keyClicks(typed, "Audit Committee")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    body = editor.session.partnership.bodies[-1]
    assert (body.name, body.kind, body.levels) == ("Audit Committee", "committee", ("system",))
    assert place_of(editor.session.partnership, body.id)
    assert editor.session.tool is None


def test_a_kind_that_the_key_lacks_is_refused_in_a_sentence(window, edit, small):
    editor = edit(small)
    viewport, at = editor.canvas.viewport(), Mouse(editor).pixel((500, 250))
    for strange in ("of-another-key", "\udcff"):
        data = mime_of("committee")
        data.setData(data.formats()[0], strange.encode(errors="surrogateescape"))
        entering = QDragEnterEvent(at, ACTION, data, BUTTON, NONE)
        QApplication.sendEvent(viewport, entering)
        assert not entering.isAccepted()
    assert editor.session.partnership is small
    assert window.status.hint.text() == "This comes from another partnership; this one does not have it."
    assert not editor.stage.is_busy


def test_the_outline_of_a_selected_line_leaves_its_badge_free(edit, small):
    editor = edit(small)
    editor.session.selection.set(("line-1",))
    left, top, right, bottom = badge_box(editor.stage.item_of("line-1"))
    outline = editor.scene.laid_over()[0].path()
    steps = [outline.elementAt(at) for at in range(outline.elementCount())]
    assert not any(left < step.x < right and top < step.y < bottom for step in steps)
    assert any(step.y == top - 2 for step in steps)


def test_places_that_are_named_leave_locked_things_alone(small):
    locked = set_locked(small, PAGE, ("icb",))
    after = set_positions(locked, PAGE, {"icb": (80, 80), "leeds": (80, 400)})
    assert (place_of(after, "icb").x, place_of(after, "leeds").x) == (0, 80)


def here(editor, heading="On this view", first="emphasis"):
    """The fields about this view, as the inspector heads them."""
    forms = [each for each in editor.inspector.forms if each.subject.sections[0].title == heading]
    # Arrow keys mean the canvas while the keyboard is there.
    forms[0].rows[first].editor.inner.setFocus()
    return Fields(lambda: forms)


def test_the_inspector_locks_a_body_here_and_makes_it_quieter(edit, small):
    editor = edit(small)
    editor.session.selection.set(("icb",))
    here(editor).tick("locked")
    assert place_of(editor.session.partnership, "icb").locked
    here(editor).choose("emphasis", "Muted")
    assert place_of(editor.session.partnership, "icb").emphasis is Emphasis.MUTED


def test_the_inspector_makes_a_line_louder_here(edit, small):
    editor = edit(small)
    editor.session.selection.set(("line-1",))
    here(editor).choose("emphasis", "Emphasised")
    assert pin_of(editor.session.view, "line-1").emphasis is Emphasis.EMPHASISED
