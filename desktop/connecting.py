"""Drawing a line without a mouse: its ends by name, its kind from sentences, in one dialog and one step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.body_chooser import BodyChooser
from desktop.kind_chooser import KindChooser
from desktop.lines import draw_line
from desktop.naming import alike
from desktop.panels.editors import ManyEditor
from desktop.panels.fields import functions
from desktop.selected import bodies_of
from desktop.session import Session
from desktop.theme import SPACE, in_letters
from desktop.tr import tr
from schema import Body, Connector
from schema.ids import new_connector_id
from schema.likely import likely_bodies

_WIDTH, _HEIGHT = 120, 38
"""In letters and lines, so that it grows with the text."""
_OK = QDialogButtonBox.StandardButton.Ok


class Connect(QDialog):
    """Asks for a line. From a selected body: its target's name, Enter, and Enter for the likeliest kind."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Connect"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(in_letters(self, _WIDTH, _HEIGHT))
        self.source = BodyChooser(tr("From"), self._sources)
        self.target = BodyChooser(tr("To"), self._targets)
        self.kinds = KindChooser()
        self.functions, self.phrase = ManyEditor(), QLineEdit()
        self.hint = QLabel(wordWrap=True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.swap = QPushButton(tr("S&wap ends"))
        self.buttons = QDialogButtonBox(_OK | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(_OK).setText(tr("Draw"))
        self._functions: tuple[str, ...] = ()
        self._lay_out()
        self._listen()
        self._begin(bodies_of(session))

    def line(self) -> Connector | None:
        """The line that was described; None as long as its two ends and its kind are not known."""
        source, target, kind = self.source.body, self.target.body, self.kinds.kind
        if source is None or target is None or source == target or kind is None:
            return None
        line_id = new_connector_id(self._session.partnership, source, kind, target)
        # The phrase may be refused, and is put in when the line is drawn.
        return Connector(id=line_id, kind=kind, source=source, target=target, functions=self._functions)

    def accept(self) -> None:
        """Draw the line, or say why it cannot be drawn and stay."""
        line = self.line()
        wrong = draw_line(self._session, line, self.phrase.text()) if line else self._missing()
        if wrong:
            self.hint.setText(f"⚠ {wrong}")
        else:
            super().accept()

    def _begin(self, chosen: tuple[str, ...]) -> None:
        """What is selected are the ends; the keyboard begins at what is missing."""
        ends = [self._session.partnership.body(body) for body in chosen[:2]]
        for chooser, body in zip((self.source, self.target), [*ends, None, None], strict=False):
            chooser.choose(body)
        (self.source, self.target, self.kinds)[len(ends)].setFocus(Qt.FocusReason.TabFocusReason)

    def _listen(self) -> None:
        self.source.chosen.connect(self._look)
        self.target.chosen.connect(self._look)
        self.source.done.connect(self.target.setFocus)
        self.target.done.connect(self.kinds.setFocus)
        self.kinds.chosen.connect(self._tell)
        self.kinds.done.connect(self.accept)
        self.functions.edited.connect(self._be_about)
        self.swap.clicked.connect(self._turn)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _look(self) -> None:
        source, target = self.source.body, self.target.body
        ends = (source, target) if source and target and source != target else None
        self.kinds.show_kinds(self._session.partnership, ends, self._functions)
        self._tell()

    def _tell(self) -> None:
        self.buttons.button(_OK).setEnabled(self.line() is not None)
        self.hint.setText(self._missing() or self._same())

    def _missing(self) -> str:
        source, target = self.source.body, self.target.body
        if source is None:
            return tr("Type from which body the line shall go.")
        if target is None:
            return tr("Type to which body the line shall go.")
        return tr("Choose two different bodies.") if source == target else ""

    def _same(self) -> str:
        ends = (self.source.body, self.target.body, self.kinds.kind)
        lines = self._session.partnership.connectors
        is_there = any((line.source, line.target, line.kind) == ends for line in lines)
        return tr("There is a line of this kind between them already.") if is_there else ""

    def _be_about(self, chosen: object) -> None:
        self._functions = tuple(chosen) if isinstance(chosen, tuple) else ()
        self.functions.show_value(self._functions)
        self._look()

    def _turn(self) -> None:
        partnership = self._session.partnership
        ends = [partnership.body(body) if body else None for body in (self.target.body, self.source.body)]
        self.source.choose(ends[0])
        self.target.choose(ends[1])

    def _sources(self, text: str) -> list[Body]:
        return alike(self._session.partnership, text)

    def _targets(self, text: str) -> list[Body]:
        source = self.source.body
        likely = likely_bodies(self._session.partnership, source) if source else frozenset()
        found = alike(self._session.partnership, text, but=source or "")
        exact = text.strip().casefold()
        return sorted(found, key=lambda body: (body.name.casefold() != exact, body.id not in likely))

    def _lay_out(self) -> None:
        ends = QHBoxLayout()
        ends.setSpacing(2 * SPACE)
        for part in (self.source, self.swap, self.target):
            ends.addWidget(part, 0 if part is self.swap else 1, Qt.AlignmentFlag.AlignTop)
        more = QFormLayout()
        self.functions.offer(functions(self._session.partnership))
        self.functions.show_value(())
        self.functions.inner.setAccessibleName(tr("Functions"))
        self.phrase.setAccessibleName(tr("Phrase"))
        self.phrase.setPlaceholderText(tr("The source's own words about this line"))
        more.addRow(tr("&Functions"), self.functions)
        more.addRow(tr("&Phrase"), self.phrase)
        layout = QVBoxLayout(self)
        layout.addLayout(ends)
        layout.addWidget(self.kinds, 1)
        layout.addLayout(more)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
