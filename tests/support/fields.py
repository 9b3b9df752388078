"""A person at a form: types into fields, chooses, ticks and clicks, through real events."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox

from desktop.panels.form import Form, Row
from desktop.registers.pane import Pane


class Fields:
    """The fields that are shown now."""

    def __init__(self, forms: Callable[[], Iterable[Form]]) -> None:
        self._forms = forms

    def row(self, name: str) -> Row:
        """The field of this name."""
        return next(form.rows[name] for form in self._forms() if name in form.rows)

    def type(self, name: str, text: str) -> None:
        """Type over what stands there, and leave the field."""
        line = self.row(name).editor.inner
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def choose(self, name: str, words: str) -> None:
        """Choose from a list, with the keyboard."""
        combo = self.row(name).editor.inner
        assert isinstance(combo, QComboBox)
        wanted = combo.findText(words)
        assert wanted >= 0, f"{words} is not offered"
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(wanted):
            QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentText() == words

    def tick(self, name: str) -> None:
        """Tick or untick a box, with the space bar."""
        QTest.keyClick(self.row(name).editor.inner, Qt.Key.Key_Space)

    def error(self, name: str) -> str:
        """What is said to be wrong beside a field; empty when nothing is."""
        error = self.row(name).error
        return "" if error is None or error.isHidden() else error.text()


def fields_of(pane: Pane) -> Fields:
    """The fields of the entry that is chosen in a register."""
    return Fields(lambda: pane.forms)


def press(button: QAbstractButton) -> None:
    """Click a button that can be pressed."""
    assert button.isEnabled(), f"{button.text()} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
