"""The status bar: on the left what can be done now, on the right how much there is, and the zoom."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar

from desktop.canvas.tools import Connecting, Placing
from desktop.editor import Editor
from desktop.offers import OfferButton
from desktop.session import Session
from desktop.tr import tr
from schema import Form
from schema.sentences import filled


class Status(QStatusBar):
    """Follows one editor."""

    def __init__(self) -> None:
        super().__init__()
        self._editor: Editor | None = None
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        # A long sentence must not widen the window.
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.figures = QLabel()
        self.offers = OfferButton()
        self.addWidget(self.hint, 1)
        self.addWidget(self.offers)
        self.addPermanentWidget(self.figures)

    def follow(self, editor: Editor) -> None:
        """Speak for this editor."""
        self._editor = editor
        session = editor.session
        session.said.connect(self.hint.setText)
        self.offers.follow(session)
        session.tool_changed.connect(self._hint)
        session.view_changed.connect(self._hint)
        session.document.changed.connect(self._count)
        editor.canvas.zoomed.connect(self._count)
        self._hint()
        self._count()

    def fall_silent(self) -> None:
        """There is no document to speak of."""
        self._editor = None
        self.hint.clear()
        self.offers.fall_silent()
        self.figures.clear()

    def _hint(self) -> None:
        if self._editor is not None:
            self.hint.setText(hint(self._editor.session))

    def _count(self) -> None:
        if self._editor is not None:
            self.figures.setText(figures(self._editor))


def hint(session: Session) -> str:
    """What can be done with the tool in hand."""
    if session.view is None:
        return tr("This partnership has no views. Add one with the + above.")
    if session.view.form is Form.DECISIONS:
        return tr("This table is made from functions and connectors; change them in the inspector.")
    match session.tool:
        case Connecting(kind):
            chosen = session.partnership.connector_kind(kind)
            words = {"source": tr("the body where you press"), "target": tr("the body where you let go")}
            return tr(
                "{chosen}: {filled}. Esc ends.", chosen=chosen.name, filled=filled(chosen.forward, words)
            )
        case Placing(kind):
            return tr(
                "Click where the {kind} shall stand. Esc ends.",
                kind=session.partnership.body_kind(kind).name.lower(),
            )
    if not session.view.placements:
        return tr("Choose a kind of body under Add and click where it shall stand, or double-click there.")
    return tr(
        "Drag from a body's plus to another body to join them; double-click an empty place to add a body."
    )


def figures(editor: Editor) -> str:
    """How many bodies and connectors there are, and the zoom."""
    partnership = editor.session.partnership
    bodies, lines = len(partnership.bodies), len(partnership.connectors)
    zoom = f"{editor.canvas.zoom * 100:.0f} %"
    return tr("{bodies} bodies · {lines} connectors · {zoom}", bodies=bodies, lines=lines, zoom=zoom)
