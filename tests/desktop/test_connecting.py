"""A line drawn without a mouse: from a focused body by its target's name and two times Enter."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.connecting import Connect
from schema.edits.placements import remove_from_view
from tests.support.keys import Keys
from tests.support.pages import PAGE

pytestmark = pytest.mark.slow


@pytest.fixture
def keys(window, edit, small):
    edit(small)
    return Keys(window)


def opens(window, keys) -> None:
    """Ask for the dialog, and wait until it has the keyboard, as a person does."""
    keys.press("Ctrl+L")
    while not dialog(window).isActiveWindow():
        QApplication.processEvents()


def dialog(window) -> Connect:
    found = [each for each in window.findChildren(Connect) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def kinds(window) -> list[str]:
    shown = dialog(window).kinds.list
    return [shown.item(row).text() for row in range(shown.count())]


def last_line(window):
    return window.editor.session.partnership.connectors[-1]


def test_from_a_focused_body_it_takes_a_name_and_two_times_enter(window, keys):
    keys.press("Tab")
    opens(window, keys)
    keys.type("for")
    keys.press("Return", "Return")
    line = last_line(window)
    assert (line.source, line.target) == ("icb", "forum")
    assert window.editor.session.selection.ids == {line.id}
    QApplication.processEvents()
    assert QApplication.focusWidget() is window.editor.canvas
    assert not [each for each in window.findChildren(Connect) if each.isVisible()]
    window.editor.session.document.history.undo()
    assert window.editor.session.document.history.index() == 0


def test_both_ends_are_typed_when_nothing_is_selected(window, keys):
    opens(window, keys)
    keys.type("leeds")
    keys.press("Return")
    keys.type("icb")
    keys.press("Return")
    dialog(window).kinds.choose("accountability")
    keys.press("Return")
    line = last_line(window)
    assert (line.kind, line.source, line.target) == ("accountability", "leeds", "icb")
    assert window.status.hint.text() == "Leeds is accountable to ICB."


def test_two_selected_bodies_are_the_ends_and_can_be_swapped(qtbot, window, keys):
    window.editor.session.selection.set(("icb", "leeds"))
    opens(window, keys)
    assert keys.at is dialog(window).kinds.list
    keys.press("Alt+W")
    ends = dialog(window)
    qtbot.waitUntil(lambda: (ends.source.body, ends.target.body) == ("leeds", "icb"))


def test_the_likeliest_kinds_come_first_and_the_others_say_why_they_are_not_meant(window, keys):
    window.editor.session.selection.set(("icb",))
    opens(window, keys)
    keys.type("leeds")
    told = kinds(window)
    assert told[0].endswith(".")
    reasons = [each for each in told if "The key does not mean it" in each]
    assert reasons
    assert told[-len(reasons) :] == reasons
    assert "Delegation: ICB delegates functions to Leeds." in told


def test_the_sentence_follows_the_functions(window, keys):
    window.editor.session.selection.set(("icb", "leeds"))
    opens(window, keys)
    menu = dialog(window).functions.menu
    menu.actions()[0].trigger()
    assert any("ICB delegates cancer to Leeds" in each for each in kinds(window))
    dialog(window).kinds.choose("delegation")
    assert "already" in dialog(window).hint.text()
    dialog(window).kinds.choose("assurance")
    keys.press("Alt+P")
    keys.type("as the scheme says")
    keys.press("Return")
    line = last_line(window)
    assert (line.kind, line.functions, line.phrase) == ("assurance", ("cancer",), "as the scheme says")


def test_what_cannot_be_is_said_and_the_dialog_stays(window, keys):
    before = window.editor.session.partnership
    keys.press("Tab")
    opens(window, keys)
    keys.press("Return")
    assert dialog(window).hint.text() == "Type to which body the line shall go."
    keys.type("nobody at all")
    keys.press("Return", "Return")
    assert dialog(window).isVisible()
    keys.press("Ctrl+A")
    keys.type("leeds")
    dialog(window).phrase.setText("x" * 501)
    keys.press("Return", "Return")
    assert "too long" in dialog(window).hint.text()
    keys.press("Esc")
    assert window.editor.session.partnership is before


def test_a_body_that_the_view_does_not_show_is_offered_a_place(window, keys):
    session = window.editor.session
    session.document.apply("Off", remove_from_view(session.partnership, PAGE, ("forum",)))
    session.selection.set(("icb",))
    opens(window, keys)
    keys.type("forum")
    keys.press("Return", "Return")
    assert "Not on this view: forum." in window.status.hint.text()
    window.status.offers.click()
    assert "forum" in {place.body for place in session.view.placements}


def test_bodies_are_found_by_the_start_of_any_word_and_walked_with_the_arrows(window, keys):
    opens(window, keys)
    chooser = dialog(window).source
    assert chooser.body is None
    keys.press("Down", "Down")
    assert chooser.body == "leeds"
    keys.press("Up")
    assert chooser.body == "icb"
    keys.type("FO")
    assert [chooser.list.item(row).text() for row in range(chooser.list.count())] == ["forum"]


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_nothing_in_the_dialog_traps_the_keyboard(window, keys, key):
    window.editor.session.selection.set(("icb", "leeds"))
    opens(window, keys)
    first, passed = keys.at, []
    while keys.at not in passed:
        passed.append(keys.at)
        keys.press(key)
    assert keys.at is first
    parts = (dialog(window).source.line, dialog(window).target.list, dialog(window).kinds.list)
    assert set(parts) <= set(passed)
    assert len(passed) >= 9
    keys.press("Esc")
