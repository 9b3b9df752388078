"""The pictures as they will be published: made in a process beside ours, of the view that is looked at."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.background import Background
from desktop.buttons import tool_button
from desktop.combos import Combo
from desktop.faults import cause
from desktop.following import follow
from desktop.session import Session
from desktop.theme import ground
from desktop.tr import tr
from exporters.beside import Beside
from exporters.publishing.pictures import preview
from schema import Partnership, View
from schema.alternative import short_alternative

_PATIENCE = 250
"""Milliseconds without a change before a picture is made."""
_LEAST = QSize(280, 180)
_WIDE = 3200
"""Pixels: sharp at the largest zoom."""
_STEP, _MOST_ZOOM = 1.5, 6.0


class Pictures(QWidget):
    """A list of the views, and the picture of the one that is chosen."""

    def __init__(self, session: Session, beside: Beside) -> None:
        super().__init__()
        self._session, self._beside, self._background = session, beside, Background()
        self._asked: tuple[Partnership, str] | None = None
        self._made: QImage | None = None
        self._zoom = 1.0
        self.which = Combo(tr("View"), letters=10)
        self.smaller = tool_button("\N{MINUS SIGN}", tr("Smaller"))
        self.larger = tool_button("+", tr("Larger"))
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.picture.setWordWrap(True)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setAccessibleName(tr("Preview"))
        self.area.setMinimumSize(_LEAST)
        self.area.setWidget(self.picture)
        follow(self.area, self._take_ground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head())
        layout.addWidget(self.area, 1)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._ask)
        self.which.currentIndexChanged.connect(self._timer.start)
        self.smaller.clicked.connect(lambda: self._zoom_to(self._zoom / _STEP))
        self.larger.clicked.connect(lambda: self._zoom_to(self._zoom * _STEP))
        session.document.changed.connect(self.refresh)
        self.refresh()
        self._ask()

    @property
    def is_drawn(self) -> bool:
        """Whether the picture is there."""
        return self._made is not None

    def refresh(self) -> None:
        """The document is another, or somebody looks again."""
        self._offer(self._session.partnership.views)
        self._timer.start()

    def close_down(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()
        self._background.close()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        self._fit()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.which, 1)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        return row

    def _zoom_to(self, zoom: float) -> None:
        self._zoom = min(_MOST_ZOOM, max(1.0, zoom))
        self._fit()

    def _offer(self, views: tuple[View, ...]) -> None:
        there = [(self.which.itemData(at), self.which.itemText(at)) for at in range(self.which.count())]
        if there == [(view.id, view.title) for view in views]:
            return
        before = self.which.currentData() or self._session.view_id
        blocked = self.which.blockSignals(True)
        self.which.clear()
        for view in views:
            self.which.addItem(view.title, view.id)
        self.which.setCurrentIndex(max(0, self.which.findData(before)))
        self.which.blockSignals(blocked)

    def _ask(self) -> None:
        partnership, view = self._session.partnership, self.which.currentData()
        if view is not None and self._asked != (partnership, view):
            self._asked = (partnership, view)
            if self._made is None:
                self.picture.setText(tr("Drawing the picture …"))
            make = partial(_drawn, self._beside, partnership, view)
            self._background.run(make, partial(self._take, partnership, view), self._fail)

    def _take(self, partnership: Partnership, view: str, made: QImage) -> None:
        if self._asked == (partnership, view):
            self._made = made
            self.picture.setAccessibleName(short_alternative(partnership, partnership.view(view)))
            self._fit()

    def _fail(self, fault: Exception) -> None:
        self._made = None
        self.picture.setText(cause(fault))

    def _fit(self) -> None:
        """As large as there is room, or as somebody asked for; the rest can be scrolled to."""
        if self._made is not None:
            room, sharp = self.area.maximumViewportSize(), self.devicePixelRatioF()
            size = self._made.size().scaled(room * sharp * self._zoom, Qt.AspectRatioMode.KeepAspectRatio)
            smooth = Qt.TransformationMode.SmoothTransformation
            shown = QPixmap.fromImage(self._made.scaled(size, mode=smooth))
            shown.setDevicePixelRatio(sharp)
            self.picture.setPixmap(shown)

    def _take_ground(self, palette: QPalette) -> None:
        around = QPalette(palette)
        around.setColor(QPalette.ColorRole.Window, ground(palette))
        self.area.setPalette(around)


def _drawn(beside: Beside, partnership: Partnership, view: str) -> QImage:
    """The very file that will be published, in pixels."""
    (drawn,) = beside.each(preview, partnership, view, _WIDE)
    return QImage.fromData(drawn)
