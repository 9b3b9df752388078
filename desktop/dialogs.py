"""Small dialogs for building by keyboard: a new body, and a line between two bodies."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.panels.editors import Options
from desktop.panels.fields import bodies, body_kinds, body_or_none, connector_kinds, level_or_none
from desktop.speaking import named
from desktop.tr import tr
from schema import Body, Connector, Partnership
from schema.ids import new_connector_id, new_id
from schema.joining import may_connect
from schema.sentences import sentence


class _Asking(QDialog):
    """A form with OK and Cancel."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.rows = QFormLayout()
        self.hint = QLabel(wordWrap=True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setMinimumHeight(40)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.rows)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)

    def choice(self, label: str, options: Options, chosen: str | None = None) -> QComboBox:
        """A row to choose from."""
        combo = QComboBox()
        named(combo, label)
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
        self.look()

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


class Connect(_Asking):
    """Asks for a line: its kind, where it starts, where it ends; and says it in a sentence."""

    def __init__(self, parent: QWidget | None, partnership: Partnership, chosen: tuple[str, ...]) -> None:
        super().__init__(parent, tr("Connect"))
        self._partnership = partnership
        source, target = (*chosen, None, None)[:2]
        self.kind = self.choice(tr("Kind"), connector_kinds(partnership))
        self.source = self.choice(tr("From"), bodies(partnership), source)
        self.target = self.choice(tr("To"), bodies(partnership), target)
        self.look()

    def look(self) -> None:
        if not hasattr(self, "target"):
            return
        line = self.line()
        self.allow(line is not None)
        self.hint.setText(_said(self._partnership, line) if line else tr("Choose two different bodies."))

    def line(self) -> Connector | None:
        """The line that was described; None when it would join a body to itself."""
        kind, source, target = (each.currentData() for each in (self.kind, self.source, self.target))
        if source is None or source == target:
            return None
        line_id = new_connector_id(self._partnership, source, kind, target)
        return Connector(id=line_id, kind=kind, source=source, target=target)


def _said(partnership: Partnership, line: Connector) -> str:
    said = f"{sentence(partnership, line)}."
    if may_connect(partnership, line.kind, line.source, line.target):
        return said
    return tr("{said} The key does not mean this kind of line here.", said=said)
