"""A person at the keyboard alone: goes to fields with Tab, and through lists and menus with the arrows.

Nothing is known but what can be read where the keyboard is.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QComboBox, QListView, QMenu, QWidget

from tests.support import eyes
from tests.support.dialogs_met import waits_until
from tests.support.person import Person

_MOST = 60
"""Nobody presses a key more often than this to come somewhere."""


class ByKeys(Person):
    """Somebody without a mouse."""

    def goes_to(self, label: str, pane: str = "") -> None:
        """Press F6 until the keyboard is in the pane, and Tab until it is on the field with this label."""
        if pane and not self._is_in(pane):
            self._presses_until("F6", lambda: self._is_in(pane))
        self._presses_until("Tab", lambda: eyes.says(self._here.accessibleName(), label))

    def chooses(self, words: str) -> None:
        """Open the list in which the keyboard is, type the words, and go on to them."""
        combo = self._here
        assert isinstance(combo, QComboBox)
        if eyes.says(combo.currentText(), words):
            return
        self.presses("Alt+Down")
        self._goes_down_to(words)
        self.presses("Return")
        assert eyes.says(combo.currentText(), words)

    def ticks(self, words: str) -> None:
        """Open the menu of the button on which the keyboard is, and leave only these words ticked."""
        self.presses("Space")
        waits_until(lambda: isinstance(self._here, QMenu))
        menu = self._here
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            if action.isChecked() is not eyes.says(action.text(), words):
                self._presses_until("Down", lambda sought=action: menu.activeAction() is sought)
                self.presses("Space")
        self.presses("Esc")

    def opens(self, chord: str) -> None:
        """Press keys that open a dialog, and wait until it has the keyboard."""
        self.presses(chord)
        waits_until(lambda: QApplication.activeModalWidget() is not None)
        self._has_the_keys_back()

    def goes_down_to(self, words: str) -> None:
        """In a list: type the words, and go on with the arrow."""
        self._goes_down_to(words)

    def _goes_down_to(self, words: str) -> None:
        if not self._reads(words):
            self.types(words)
        self._presses_until("Down", lambda: self._reads(words))

    def _reads(self, words: str) -> bool:
        shown = self._here
        assert isinstance(shown, QListView)
        return eyes.says(str(shown.currentIndex().data() or ""), words)

    def _presses_until(self, chord: str, there: Callable[[], bool]) -> None:
        for _ in range(_MOST):
            if there():
                return
            self.presses(chord)
        raise AssertionError(f"{chord} never came there")

    def _is_in(self, pane: str) -> bool:
        return eyes.pane(pane, self.window).isAncestorOf(self._here)

    @property
    def _here(self) -> QWidget:
        self._has_the_keys_back()
        return self._keys.at
