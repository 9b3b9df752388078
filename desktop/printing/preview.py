"""The pages as they will lie in the printer's tray, below one another."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.following import follow
from desktop.printing.any_sheet import AnySheet, paint
from desktop.theme import ground
from desktop.tr import tr

_AROUND = 16
_LEAST, _MOST, _STEP = 1.0, 6.0, 1.25


class Preview(QScrollArea):
    """All pages, each as large as fits when nobody asked for more."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[PageView] = []
        self._zoom = _LEAST
        self.setAccessibleName(tr("Preview"))
        self.setWidgetResizable(True)
        self.setMinimumSize(360, 320)
        self.viewport().setAutoFillBackground(True)
        follow(self, self._take_ground)

    def _take_ground(self, palette: QPalette) -> None:
        around = QPalette(palette)
        around.setColor(QPalette.ColorRole.Window, ground(palette))
        self.setPalette(around)

    def show_sheets(self, sheets: Sequence[AnySheet]) -> None:
        """Show these in place of others."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setSpacing(_AROUND)
        column.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pages = [PageView(sheet) for sheet in sheets]
        for number, page in enumerate(self.pages, 1):
            said = tr("Page {number} of {count}", number=number, count=len(self.pages))
            page.setAccessibleName(f"{said}: {page.sheet.title}")
            column.addWidget(page)
        column.addStretch()
        self.setWidget(whole)
        self._fit()

    def zoom_in(self) -> None:
        """Larger."""
        self._zoom_to(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Smaller, until a page fits."""
        self._zoom_to(self._zoom / _STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _zoom_to(self, zoom: float) -> None:
        self._zoom = min(_MOST, max(_LEAST, zoom))
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().size() - QSize(2 * _AROUND, 2 * _AROUND)
        for page in self.pages:
            page.fit(room * self._zoom)


class PageView(QWidget):
    """One page. It is painted once for each size."""

    def __init__(self, sheet: AnySheet) -> None:
        super().__init__()
        self.sheet = sheet
        self._picture: QPixmap | None = None

    def fit(self, room: QSize) -> None:
        """As large as fits into this room."""
        paper = self.sheet.paper
        dots = max(0.1, min(room.width() / paper.width, room.height() / paper.height))
        size = QSize(round(paper.width * dots), round(paper.height * dots))
        if size != self.size() or self._picture is None:
            self._picture = None
            self.setFixedSize(size)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if self._picture is None:
            self._picture = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(QRectF(self.rect()), self._picture, QRectF(self._picture.rect()))
        painter.end()

    def _painted(self) -> QPixmap:
        sharp = self.devicePixelRatioF()
        picture = QPixmap(self.size() * sharp)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        paint(painter, self.sheet, picture.width() / self.sheet.paper.width)
        painter.end()
        return picture
