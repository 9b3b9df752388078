"""A small dialog for building by keyboard: a new body."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.combos import Combo
from desktop.following import lines_high
from desktop.panels.editors import Options
from desktop.panels.fields import body_kinds, body_or_none, level_or_none
from desktop.theme import in_letters
from desktop.tr import tr
from schema import Body, Partnership
from schema.ids import new_id
from schema.likely import likely_body_kinds

_LETTERS, _WIDE = 30, 56
"""Letters of a choice that are always to be seen, and of the whole dialog."""


class _Asking(QDialog):
    """A form with OK and Cancel."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(in_letters(self, _WIDE, 0))
        self.rows = QFormLayout()
        self.hint = QLabel(wordWrap=True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        lines_high(self.hint, 2)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self.rows)

    def complete(self) -> None:
        """The rows are all there: the buttons come after them, on the screen and for the keyboard."""
        for part in (self.hint, self.buttons):
            self._column.addWidget(part)
        self.look()

    def choice(self, label: str, options: Options, chosen: str | None = None) -> Combo:
        """A row to choose from."""
        combo = Combo(label, _LETTERS)
        for value, words in options:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.currentIndexChanged.connect(self.look)
        self.rows.addRow(label, combo)
        return combo

    def allow(self, allowed: bool) -> None:
        """Whether OK can be pressed."""
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(allowed)

    def look(self) -> None:
        """Say what the choices mean."""


class AddBody(_Asking):
    """Asks for a new body."""

    def __init__(self, parent: QWidget | None, partnership: Partnership) -> None:
        super().__init__(parent, tr("Add a body"))
        self._partnership = partnership
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name"))
        self.name.textChanged.connect(self.look)
        self.rows.addRow(tr("Name"), self.name)
        self.kind = self.choice(tr("Kind"), body_kinds(partnership))
        self.level = self.choice(tr("Level"), level_or_none(partnership))
        self.parent_body = self.choice(tr("Organ of"), body_or_none(partnership))
        self._is_kind_chosen = False
        self.kind.activated.connect(self._keep_kind)
        self.name.textChanged.connect(self._guess_kind)
        self.complete()

    def _keep_kind(self) -> None:
        self._is_kind_chosen = True

    def _guess_kind(self, name: str) -> None:
        if not self._is_kind_chosen:
            self.kind.setCurrentIndex(self.kind.findData(likely_body_kinds(self._partnership, name)[0].id))

    def look(self) -> None:
        name = self.name.text().strip()
        same = any(body.name.casefold() == name.casefold() for body in self._partnership.bodies)
        self.hint.setText(tr("There is a body named {name} already.", name=name) if same else "")
        self.allow(bool(name))

    def body(self) -> Body:
        """The body that was described. Raises ValidationError when its name does not hold."""
        name, level = self.name.text(), self.level.currentData()
        return Body(
            id=new_id(self._partnership, name),
            name=name,
            kind=self.kind.currentData(),
            levels=(level,) if level else (),
            parent=self.parent_body.currentData(),
        )
