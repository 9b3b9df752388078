"""Publishing: what is told and how it looks, what stands in the way, and where it goes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.editor import Editor
from desktop.findings.showing import show
from desktop.findings.telling import sentence
from desktop.helping.about import is_about
from desktop.panels.form import Form
from desktop.publishing.hindrances import Hindrances
from desktop.publishing.pictures import Pictures
from desktop.publishing.place import Place, Since
from desktop.publishing.run import Run
from desktop.publishing.settings import subjects
from desktop.registers.pane import scrolled
from desktop.theme import SPACE, heading, in_letters
from desktop.tr import tr
from exporters.beside import Beside
from schema import Partnership
from schema.rules import Finding

_SIZE = 160, 42
"""Letters and lines."""


class PublishDialog(QDialog):
    """Follows the document, so that what stands in the way can be mended while it is open.

    What is set while it is open is one step of the document.
    """

    def __init__(self, editor: Editor, actions: tuple[QAction, ...], to_control: Callable[[], None]) -> None:
        super().__init__(editor)
        self._editor, self._to_control = editor, to_control
        session = editor.session
        self.setWindowTitle(tr("Publish"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(in_letters(self, *_SIZE))
        is_about(self, "publishing")
        # Undo, redo and save are the window's own, also while this is in front.
        self.addActions(list(actions))
        self.forms = tuple(Form(session, subject) for subject in subjects())
        self._beside = Beside()
        self.hindrances, self.pictures = Hindrances(session), Pictures(session, self._beside)
        self.place, self.since = Place(session), Since()
        self.leave = QPushButton(tr("Close"))
        self.run = Run(session, self._beside, self.leave)
        self._lay_out()
        session.document.changed.connect(self._follow)
        self.hindrances.wanted.connect(self._go_to)
        for changed in (self.hindrances.asked, self.place.changed):
            changed.connect(self._allow)
        self.run.wanted.connect(self._publish)
        self.leave.clicked.connect(self.close)
        self._allow()

    def reject(self) -> None:
        """Esc ends the work, and without any the visit."""
        if self.run.is_at_work:
            self.run.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """The visit is over; what is not made yet is not missed."""
        for part in (self.run, self.hindrances, self.pictures):
            part.close_down()
        self._beside.end()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Return ends a field, and presses no button behind its back."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _follow(self, _before: Partnership, after: Partnership) -> None:
        for form in self.forms:
            form.refresh(after)

    def _allow(self) -> None:
        self.run.allow(self.hindrances.allow and self.place.path is not None)

    def _publish(self) -> None:
        if self.place.path is not None:
            self.run.start(self.place.path, self.since.path)

    def _go_to(self, finding: Finding) -> None:
        """To what it is about: the control block has its own place."""
        editor = self._editor
        if str(editor.session.partnership.id) in finding.elements:
            self._to_control()
        else:
            editor.window().activateWindow()
            show(editor.session, editor.canvas, editor.scene, finding.elements, sentence(finding))

    def _lay_out(self) -> None:
        settings, left, right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for form in self.forms:
            settings.addWidget(form)
        settings.addStretch()
        left.addWidget(scrolled(settings), 2)
        left.addWidget(heading(tr("Before it is published")))
        left.addWidget(self.hindrances, 1)
        right.addWidget(heading(tr("Preview")))
        right.addWidget(self.pictures, 1)
        columns = QHBoxLayout()
        columns.setSpacing(2 * SPACE)
        columns.addLayout(left, 4)
        columns.addLayout(right, 5)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addWidget(self.since)
        layout.addWidget(self.place)
        layout.addWidget(self.run)
