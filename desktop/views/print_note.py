"""A note in the status bar while the open view would print too small; it opens the settings of the view."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from desktop.editor import Editor
from desktop.theme import error_colour, plain_tip
from desktop.tr import tr
from desktop.views.printing import points, warning
from exporters.drawing.print_type import printed_type

_PATIENCE = 300
"""Milliseconds without a change before the page is measured again."""


class PrintNote(QPushButton):
    """Follows one editor."""

    def __init__(self, settings: QAction) -> None:
        super().__init__()
        self._editor: Editor | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.measure)
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Print size"))
        self.setStyleSheet(f"color: {error_colour(self.palette()).name()};")
        self.clicked.connect(settings.trigger)
        self.hide()

    def follow(self, editor: Editor) -> None:
        """Measure what this editor shows."""
        self._editor = editor
        session = editor.session
        for changed in (session.document.changed, session.view_changed, editor.routes.arrived):
            changed.connect(self._wait)
        self._wait()

    def fall_silent(self) -> None:
        """There is no page to print."""
        self._editor = None
        self._timer.stop()
        self.hide()

    def _wait(self) -> None:
        self._timer.start()

    def measure(self) -> None:
        """Say it where the words are too small."""
        editor = self._editor
        drawing = editor.scene.drawing if editor else None
        view = editor.session.view if editor else None
        wrong = warning(drawing, view.page) if drawing and view else ""
        self.setVisible(bool(wrong))
        if wrong and drawing and view:
            size = printed_type(drawing, view.page) or 0
            self.setText(f"⚠ {tr('Prints at {size} pt', size=points(size))}")
            self.setToolTip(plain_tip(wrong))
            self.setAccessibleDescription(wrong)
