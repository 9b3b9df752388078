"""The inspector: everything about the one thing that is selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.editing import bodies_of, lines_of
from desktop.panels.form import Form
from desktop.panels.subjects import subjects
from desktop.session import Session
from desktop.theme import SPACE, heading
from schema import Partnership
from schema.sentences import sentence


class Inspector(QScrollArea):
    """Follows the selection."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.forms: tuple[Form, ...] = ()
        self._sentences: QLabel | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Inspector")
        session.selection.changed.connect(self.rebuild)
        session.view_changed.connect(self.rebuild)
        session.document.changed.connect(self._refresh)
        self.rebuild()

    def rebuild(self) -> None:
        """Show what is selected now."""
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE, 0, SPACE, SPACE)
        self.forms = tuple(Form(self._session, subject) for subject in subjects(self._session))
        for form in self.forms:
            layout.addWidget(form)
        self._sentences = self._said(layout)
        layout.addStretch()
        self.setWidget(page)

    def _refresh(self, _before: Partnership, after: Partnership) -> None:
        if [form.subject.id for form in self.forms] != [each.id for each in subjects(self._session)]:
            self.rebuild()
            return
        for form in self.forms:
            form.refresh(after)
        if self._sentences is not None:
            self._sentences.setText("\n".join(told(self._session)))

    def _said(self, layout: QVBoxLayout) -> QLabel | None:
        sentences = told(self._session)
        if not sentences:
            return None
        layout.addWidget(heading("Gives and receives" if bodies_of(self._session) else "In words"))
        label = QLabel("\n".join(sentences), wordWrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(label)
        return label


def told(session: Session) -> tuple[str, ...]:
    """What is selected, in sentences: what a body gives and receives, a line both ways."""
    partnership, bodies, lines = session.partnership, bodies_of(session), lines_of(session)
    if len(bodies) > 1:
        return (f"{len(bodies)} bodies and {len(lines)} connectors are selected.",)
    if bodies:
        return _of_body(partnership, bodies[0])
    told_once = [sentence(partnership, partnership.connector(line)) + "." for line in lines]
    if len(lines) == 1:
        told_once.append(sentence(partnership, partnership.connector(lines[0]), inverse=True) + ".")
    return tuple(dict.fromkeys(told_once))


def _of_body(partnership: Partnership, body: str) -> tuple[str, ...]:
    lines = (line for line in partnership.connectors if body in (line.source, line.target))
    return tuple(f"{sentence(partnership, line, inverse=line.target == body)}." for line in lines)
