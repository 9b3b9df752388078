"""The inspector: everything about the one thing that is selected."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.following import styled
from desktop.panels.form import Form
from desktop.panels.subjects import subjects
from desktop.panels.telling import told
from desktop.registers.pane import Pane
from desktop.registers.rows import seats_of
from desktop.selected import bodies_of
from desktop.session import Session
from desktop.theme import SPACE, framed, heading
from desktop.tr import tr
from schema import Partnership

_LEAST_LETTERS = 18
"""So wide that no field is cut off, with its scroll bar."""


class Inspector(QScrollArea):
    """Follows the selection."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.forms: tuple[Form, ...] = ()
        self.seats: Pane | None = None
        self._sentences: Sentences | None = None
        self._may_wait: Callable[[], bool] = lambda: False
        self._is_waiting = False
        self.setWidgetResizable(True)
        styled(self, partial(framed, "Inspector"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Inspector"))
        self.setMinimumWidth(_LEAST_LETTERS * self.fontMetrics().averageCharWidth())
        session.selection.changed.connect(self._follow)
        session.view_changed.connect(self.rebuild)
        session.document.changed.connect(self._refresh)
        self.rebuild()

    def wait_while(self, is_busy: Callable[[], bool]) -> None:
        """What is selected is shown after what a hand does, so that the hand need not wait for it."""
        self._may_wait = is_busy

    def catch_up(self) -> None:
        """The hand is at rest: show what is selected, where that has waited."""
        if self._is_waiting:
            self.rebuild()

    def _follow(self) -> None:
        self._is_waiting = self._may_wait()
        if not self._is_waiting:
            self.rebuild()

    def rebuild(self) -> None:
        """Show what is selected now."""
        self._is_waiting = False
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE, 0, SPACE, SPACE)
        self.forms = tuple(Form(self._session, subject) for subject in subjects(self._session))
        for form in self.forms[:1]:
            layout.addWidget(form)
        self._sentences = self._said(layout)
        for form in self.forms[1:]:
            layout.addWidget(form)
        self.seats = self._seats(layout)
        layout.addStretch()
        old = self.takeWidget()
        self.setWidget(page)
        if old is not None:
            # It may hold the very field whose signal is being answered.
            old.deleteLater()

    def _refresh(self, _before: Partnership, after: Partnership) -> None:
        if [form.subject.id for form in self.forms] != [each.id for each in subjects(self._session)]:
            self.rebuild()
            return
        for form in self.forms:
            form.refresh(after)
        if self._sentences is not None:
            self._sentences.tell(told(self._session))

    def _seats(self, layout: QVBoxLayout) -> Pane | None:
        """The seats of the one body that is selected."""
        bodies = bodies_of(self._session)
        if len(bodies) != 1:
            return None
        layout.addWidget(heading(tr("Seats")))
        seats = Pane(self._session, seats_of(bodies[0]), narrow=True)
        layout.addWidget(seats)
        return seats

    def _said(self, layout: QVBoxLayout) -> "Sentences | None":
        sentences = told(self._session)
        if not sentences:
            return None
        layout.addWidget(heading(tr("Gives and receives") if bodies_of(self._session) else tr("In words")))
        shown = Sentences()
        shown.tell(sentences)
        layout.addWidget(shown)
        return shown


class Sentences(QWidget):
    """Sentences below one another, that can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        self.labels: list[QLabel] = []

    def tell(self, sentences: tuple[str, ...]) -> None:
        """Show these sentences."""
        while len(self.labels) < len(sentences):
            self.labels.append(_sentence_label())
            self._layout.addWidget(self.labels[-1])
        for at, label in enumerate(self.labels):
            label.setText(sentences[at] if at < len(sentences) else "")
            label.setVisible(at < len(sentences))


def _sentence_label() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    # A word longer than the panel must not push the fields out of sight.
    label.setMinimumWidth(1)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
