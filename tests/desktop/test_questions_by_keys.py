"""Questions of the program with the keyboard: all of a question is reached and named, and Escape says no."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from desktop import ask
from desktop.window import Window
from tests.support.dialogs_met import Met, dialog
from tests.support.fitting import cut_off
from tests.support.keys import Keys
from tests.support.spoken import doubles, heard, unnamed
from tests.support.tabbing import never_reached, round_trip

pytestmark = pytest.mark.usefixtures("real_questions")

LONG = "The Joint Committee of the Integrated Care Board and of the Councils for Population Health"
QUESTIONS: dict[str, tuple[Callable[[Window], Any], Any]] = {
    "tell": (lambda window: ask.tell(window, LONG), None),
    "inform": (lambda window: ask.inform(window, "Sources", LONG), None),
    "save changes": (lambda window: ask.save_changes(window, LONG), None),
    "changed on disk": (lambda window: ask.changed_on_disk(window, "leeds.remit"), None),
    "recover": (lambda window: ask.recover(window, LONG), None),
    "confirm": (
        lambda window: ask.confirm(window, "Delete", f"Delete {LONG}?", "2 lines go.", "Delete"),
        False,
    ),
    "line": (lambda window: ask.line(window, "Add a view", "Title of the view", LONG), None),
    "which": (lambda window: ask.which(window, "Level", "A view of which level?", ("Place", "System")), None),
    "choice": (lambda window: ask.choice(window, "New", "From which template?", ("Empty", "Council")), None),
}
"""How each is asked, and what Escape answers."""


def asked(window: Window, name: str, look: Callable[[QWidget], None]) -> Any:
    """Ask, look at the dialog while it waits, and press Escape; what the question answers."""

    def here() -> QWidget:
        found = QApplication.activeModalWidget()
        assert found is not None
        return found

    met = Met((lambda: look(here()), lambda: Keys(window).press("Esc")), dialog)
    met.wait()
    return QUESTIONS[name][0](window)


@pytest.mark.parametrize("name", QUESTIONS)
def test_everything_is_reached_and_escape_says_no(window, name):
    looked = []

    def look(shown: QWidget) -> None:
        on = round_trip(shown)
        looked.append((never_reached(shown, on), cut_off(shown)))

    assert asked(window, name, look) is QUESTIONS[name][1]
    assert looked == [([], [])]


@pytest.mark.slow
@pytest.mark.parametrize("name", QUESTIONS)
def test_everything_says_what_it_is(window, name):
    QAccessible.setActive(True)
    told = []
    try:
        asked(window, name, lambda shown: told.extend(heard(shown)))
    finally:
        QAccessible.setActive(False)
    assert told
    assert unnamed(tuple(told)) == []
    assert doubles(tuple(told)) == []
