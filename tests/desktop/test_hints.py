"""The status line says what can be done now, and what has just been said is not talked over."""

from tests.support.mouse import Mouse


def test_the_hint_follows_the_selection(window, edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    mouse.click(mouse.middle_of("forum"))
    assert "F9 shows only what it gives and receives" in window.status.hint.text()
    editor.session.selection.set(("line-1",))
    assert "Drag the line to bend it" in window.status.hint.text()
    editor.session.selection.set(("icb", "leeds", "line-1"))
    assert window.status.hint.text().startswith("2 bodies and 1 lines selected")
    editor.session.selection.clear()
    assert "double-click an empty place" in window.status.hint.text()


def test_what_was_said_stays_while_its_outcome_is_selected(qtbot, window, edit, small):
    session = edit(small).session
    session.say("Added Leeds.")
    session.selection.set(("leeds",))
    assert window.status.hint.text() == "Added Leeds."
    qtbot.waitUntil(lambda: not window.status._just_said)
    session.selection.set(("icb",))
    assert window.status.hint.text().startswith("Drag to move")


def test_one_is_counted_as_one(window, edit, small):
    edit(small)
    assert window.status.figures.text() == "3 bodies · 1 connector"
