"""A person at the keyboard, who never touches a mouse."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.window import Window


class Keys:
    """Keys pressed wherever the keyboard is."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self._kept: QWidget | None = None

    def press(self, *sequences: str) -> None:
        """Press keys by their names: "Tab", "Ctrl+Right"."""
        for sequence in sequences:
            combination = QKeySequence(sequence)[0]
            QTest.keyClick(self.at, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self.at, text)

    def letter(self, letter: str) -> None:
        """Type one letter; QTest knows those of ASCII only."""
        if letter.isascii():
            QTest.keyClicks(self.at, letter)
            return
        for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.at, QKeyEvent(what, 0, Qt.KeyboardModifier.NoModifier, letter))

    def ask_for_menu(self) -> None:
        """Press the menu key: the system makes another event of it."""
        here = self.at.rect().center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, here, self.at.mapToGlobal(here))
        QApplication.sendEvent(self.at, asked)

    @property
    def at(self) -> QWidget:
        """The widget that has the keyboard."""
        # While Python has let go of a list that Qt made, its parts are not to be had either.
        popup = self._kept = QApplication.activePopupWidget()
        widget = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget
