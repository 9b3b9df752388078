"""The status bar: on the left what can be done now, on the right how much there is, and the zoom."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QStatusBar

from desktop.editor import Editor
from desktop.elided import ElidedLabel
from desktop.hints import hint
from desktop.offers import OfferButton
from desktop.seeing.zoom_button import ZoomButton
from desktop.speaking import announce
from desktop.tr import tr
from desktop.views.print_note import PrintNote


class Status(QStatusBar):
    """Follows one editor."""

    def __init__(self, zooms: tuple[QAction, ...], view_settings: QAction) -> None:
        super().__init__()
        self._editor: Editor | None = None
        self._just_said = False
        self.hint = ElidedLabel()
        self.figures = QLabel()
        self.offers = OfferButton()
        self.addWidget(self.hint, 1)
        self.addWidget(self.offers)
        self.zoom = ZoomButton(zooms)
        self.print_note = PrintNote(view_settings)
        self.addPermanentWidget(self.print_note)
        self.addPermanentWidget(self.figures)
        self.addPermanentWidget(self.zoom)

    def follow(self, editor: Editor) -> None:
        """Speak for this editor."""
        self._editor = editor
        session = editor.session
        session.said.connect(self._say)
        self.offers.follow(session)
        session.tool_changed.connect(self._hint)
        session.view_changed.connect(self._hint)
        session.sight.changed.connect(self._hint)
        session.selection.changed.connect(self._hint_at_selection)
        session.document.changed.connect(self._count)
        self.zoom.follow(editor.canvas)
        self.print_note.follow(editor)
        self._hint()
        self._count()

    def fall_silent(self) -> None:
        """There is no document to speak of."""
        self._editor = None
        self.hint.clear()
        self.offers.fall_silent()
        self.figures.clear()
        self.zoom.fall_silent()
        self.print_note.fall_silent()

    def _say(self, sentence: str) -> None:
        self.hint.setText(sentence)
        announce(self, sentence)
        self._just_said = True
        QTimer.singleShot(0, self, self._be_heard)

    def _be_heard(self) -> None:
        self._just_said = False

    def _hint_at_selection(self) -> None:
        # Whoever does something says so and selects what came of it: what was said stays.
        if not self._just_said:
            self._hint()

    def _hint(self) -> None:
        if self._editor is not None:
            self.hint.setText(hint(self._editor.session))

    def _count(self) -> None:
        if self._editor is not None:
            self.figures.setText(figures(self._editor))


def figures(editor: Editor) -> str:
    """How many bodies and connectors there are."""
    partnership = editor.session.partnership
    bodies, lines = len(partnership.bodies), len(partnership.connectors)
    said_bodies = tr("1 body") if bodies == 1 else tr("{count} bodies", count=bodies)
    said_lines = tr("1 connector") if lines == 1 else tr("{count} connectors", count=lines)
    return f"{said_bodies} · {said_lines}"
