"""The zoom in the status bar: how large the page is shown, and a menu of other sizes."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.canvas.view import CanvasView
from desktop.tr import tr

STEPS = (25, 50, 75, 100, 150, 200, 400)
"""Percent."""


class ZoomButton(QPushButton):
    """Follows one canvas. The window's own actions stand below the sizes."""

    def __init__(self, actions: tuple[QAction, ...]) -> None:
        super().__init__()
        self._canvas: CanvasView | None = None
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Zoom"))
        menu = QMenu(tr("Zoom"), self)
        for percent in STEPS:
            menu.addAction(f"{percent} %").triggered.connect(partial(self._zoom_to, percent))
        menu.addSeparator()
        menu.addActions(list(actions))
        self.setMenu(menu)
        self.fall_silent()

    def follow(self, canvas: CanvasView) -> None:
        """Show the zoom of this canvas."""
        self._canvas = canvas
        canvas.zoomed.connect(self._show)
        self._show(canvas.zoom)
        self.show()

    def fall_silent(self) -> None:
        """There is no page to look at."""
        self._canvas = None
        self.hide()

    def _show(self, zoom: float) -> None:
        self.setText(f"{zoom * 100:.0f} %")
        self.setAccessibleName(tr("Zoom {percent} %", percent=f"{zoom * 100:.0f}"))
        self.setToolTip(tr("How large the page is shown"))

    def _zoom_to(self, percent: int, _checked: bool = False) -> None:
        if self._canvas is not None:
            self._canvas.zoom_by(percent / 100 / self._canvas.zoom)
