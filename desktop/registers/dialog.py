"""The registers in one modeless dialog: every change is a step of the document, and undone like any other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.findings.rules_page import RULES, RulesPage
from desktop.following import styled
from desktop.panels.form import Form
from desktop.panels.subjects import CONTROL, FORM
from desktop.registers.functions import FUNCTIONS
from desktop.registers.kinds import BODIES, LINES
from desktop.registers.levels import LEVELS
from desktop.registers.pane import Pane, scrolled
from desktop.registers.rows import ABBREVIATIONS, REVISIONS
from desktop.session import Session
from desktop.theme import flat_tabs, heading, in_letters
from desktop.tr import later, tr
from schema import Partnership

PAGES = (LINES, BODIES, LEVELS, FUNCTIONS, ABBREVIATIONS)
DOCUMENT = later("Document")
_SIZE = 160, 44
"""In letters and lines: 1000 by 620 pixels with text of the usual size."""


class ControlPage(QWidget):
    """Document control, and its revision table."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.forms = tuple(Form(session, subject) for subject in (CONTROL, FORM))
        self.revisions = Pane(session, REVISIONS, narrow=True)
        left, right = QVBoxLayout(), QVBoxLayout()
        for form in self.forms:
            left.addWidget(form)
        left.addStretch()
        right.addWidget(heading(tr("Revisions")))
        right.addWidget(self.revisions)
        right.addStretch()
        row = QHBoxLayout(self)
        row.addWidget(scrolled(left), 1)
        row.addWidget(scrolled(right), 1)
        session.document.changed.connect(self._refresh)

    def _refresh(self, _before: Partnership, after: Partnership) -> None:
        for form in self.forms:
            form.refresh(after)


class Registers(QDialog):
    """A page for each register."""

    def __init__(self, session: Session, parent: QWidget, actions: tuple[QAction, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Key and registers"))
        self.resize(in_letters(self, *_SIZE))
        # Undo, redo and save are the window's own, also while this is in front.
        self.addActions(list(actions))
        self.control = ControlPage(session)
        self.panes = {register.title: Pane(session, register) for register in PAGES}
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.tabBar().setDrawBase(False)
        styled(self.tabs, flat_tabs)
        self.tabs.addTab(self.control, tr(DOCUMENT))
        for title, pane in self.panes.items():
            self.tabs.addTab(pane, tr(title))
        self.rules = RulesPage(session)
        self.tabs.addTab(self.rules, tr(RULES))
        self.said = QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        session.said.connect(self.said.setText)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addLayout(foot)

    def turn_to(self, page: str) -> None:
        """Show a page, in front."""
        self.tabs.setCurrentIndex([DOCUMENT, *self.panes, RULES].index(page))
        self.show()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Return ends a field, and presses no button behind its back."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
