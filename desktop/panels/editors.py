"""Editors of single values: each shows a value of the model and tells what a person makes of it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.combos import Combo
from desktop.elided import ElidedButton
from desktop.following import lines_high
from desktop.panels.days import day_in
from desktop.panels.ticking import TickingMenu
from desktop.theme import plain_tip
from desktop.tr import tr
from schema.dates import in_words

Options = Sequence[tuple[Any, str]]
"""Values to choose from, each with the words that a person reads."""


class Editor(QWidget):
    """A widget for one value."""

    edited = Signal(object)
    """What the person made of it: a value for the model, which may refuse it."""
    settled = Signal()
    """The person has left it: the next change is another step."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.inner = inner
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)
        self.setFocusProxy(inner)

    def choose(self, value: object) -> None:
        """Tell a value that is one step by itself, unlike a letter that is typed."""
        self.edited.emit(value)
        self.settled.emit()

    def show_value(self, value: object) -> None:
        """Show a value of the model."""
        raise NotImplementedError

    def offer(self, options: Options) -> None:
        """What there is to choose from; editors without a choice have no use for it."""


class LineEditor(Editor):
    """Text of one line."""

    def __init__(self) -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self.line.textEdited.connect(self.edited.emit)
        self.line.editingFinished.connect(self.settled)

    def show_value(self, value: object) -> None:
        self.line.setText(str(value))
        self.line.setCursorPosition(0)


class ParagraphEditor(Editor):
    """Text of several lines."""

    def __init__(self) -> None:
        self.text = QPlainTextEdit()
        super().__init__(self.text)
        self.text.setTabChangesFocus(True)
        lines_high(self.text, 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.text.textChanged.connect(lambda: self.edited.emit(self.text.toPlainText()))
        self.text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.FocusOut:
            self.settled.emit()
        return super().eventFilter(watched, event)

    def show_value(self, value: object) -> None:
        blocked = self.text.blockSignals(True)
        self.text.setPlainText(str(value))
        self.text.blockSignals(blocked)


class WholeEditor(Editor):
    """A line that is read when the person is done: its first characters would be another value."""

    def __init__(self) -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self.line.editingFinished.connect(self._finish)

    def value_of(self, text: str) -> object:
        """What the model is given for a text."""
        raise NotImplementedError

    def _show(self, text: str) -> None:
        self.line.setText(text)
        self.line.setModified(False)

    def _finish(self) -> None:
        if self.line.isModified():
            self.line.setModified(False)
            self.choose(self.value_of(self.line.text()))


class NumberEditor(WholeEditor):
    """A whole number, or none."""

    def show_value(self, value: object) -> None:
        self._show("" if value is None else str(value))

    def value_of(self, text: str) -> object:
        return text.strip() or None


class DayEditor(WholeEditor):
    """A day, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.line.setToolTip(tr("A day, for instance 1 July 2022"))

    def show_value(self, value: object) -> None:
        self._show(in_words(value) if isinstance(value, date) else "")

    def value_of(self, text: str) -> object:
        try:
            return day_in(text)
        except ValueError:
            return text


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self) -> None:
        self.box = QCheckBox()
        super().__init__(self.box)
        self.box.clicked.connect(self.choose)

    def show_value(self, value: object) -> None:
        self.box.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One of several values."""

    def __init__(self) -> None:
        self.combo = Combo(letters=4)
        super().__init__(self.combo)
        self._options: Options = ()
        self.combo.activated.connect(lambda index: self.choose(self._options[index][0]))

    def offer(self, options: Options) -> None:
        if tuple(options) != tuple(self._options):
            self._options = tuple(options)
            self.combo.clear()
            self.combo.addItems([words for _, words in options])

    def show_value(self, value: object) -> None:
        values = [option for option, _ in self._options]
        self.combo.setCurrentIndex(values.index(value) if value in values else -1)


class ManyEditor(Editor):
    """Some of several values, in the order in which they were chosen."""

    def __init__(self) -> None:
        self.button = ElidedButton()
        super().__init__(self.button)
        self.button.setStyleSheet("text-align: left; padding: 3px 6px;")
        self.menu = TickingMenu(self.button)
        self.button.setMenu(self.menu)
        self._options: Options = ()
        self._chosen: tuple[str, ...] = ()

    def offer(self, options: Options) -> None:
        if tuple(options) != tuple(self._options):
            self._options = tuple(options)
            self.menu.clear()
            for value, words in options:
                action = self.menu.addAction(words)
                action.setCheckable(True)
                action.setData(value)
                action.triggered.connect(self._choose)

    def show_value(self, value: object) -> None:
        self._chosen = tuple(value) if isinstance(value, tuple) else ()
        for action in self.menu.actions():
            action.setChecked(action.data() in self._chosen)
        words = dict(self._options)
        text = ", ".join(words[each] for each in self._chosen if each in words)
        self.button.say(text or tr("None"))
        self.button.setToolTip(plain_tip(text))

    def _choose(self) -> None:
        wanted = {action.data() for action in self.menu.actions() if action.isChecked()}
        kept = tuple(each for each in self._chosen if each in wanted)
        new = tuple(value for value, _ in self._options if value in wanted and value not in kept)
        self.choose((*kept, *new))
