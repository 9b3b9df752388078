"""The start page: the examples to look at, a new partnership, and the files of late."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.background import Background
from desktop.buttons import tool_button
from desktop.canvas.pictures import thumbnail
from desktop.files import examples
from desktop.following import times_larger
from desktop.helping.about import is_about
from desktop.settings import recent_files
from desktop.theme import heading, plain_tip
from desktop.tr import tr
from exporters.drawing.marks import Drawing
from exporters.drawing.page import draw
from exporters.formats import read
from schema import Partnership

_PICTURE = QSize(288, 216)


class StartPage(QScrollArea):
    """What is to be seen before a document is open."""

    new_wanted = Signal()
    template_wanted = Signal()
    open_wanted = Signal()
    file_chosen = Signal(object)
    example_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._background = Background()
        self.examples: dict[Path, QToolButton] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Start page"))
        is_about(self, "start")
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(48, 40, 48, 40)
        layout.setSpacing(12)
        self._title(layout)
        layout.addWidget(heading(tr("Look at an example")))
        layout.addLayout(self._examples())
        self._begin(layout)
        self._recent(layout)
        layout.addStretch()
        self.setWidget(page)
        # The keyboard begins at the obvious thing to do.
        self.setFocusProxy(next(iter(self.examples.values())))
        # Whoever opens a file at once need not wait for pictures of others.
        QTimer.singleShot(0, self, self._make_pictures)

    def _make_pictures(self) -> None:
        for path in self.examples:
            self._background.run(partial(_looked_at, path), self._picture(path), lambda _: None)

    def close_down(self) -> None:
        """The page goes; pictures that are not made yet are not missed."""
        self._background.close()

    def _title(self, layout: QVBoxLayout) -> None:
        title = QLabel("Remit")
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        times_larger(title, 2.2)
        layout.addWidget(title)
        layout.addWidget(
            QLabel(tr("Draw who decides, delegates, assures and advises whom in a partnership."))
        )

    def _examples(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for path in examples():
            self.examples[path] = _card(path.stem)
            self.examples[path].clicked.connect(lambda _=False, path=path: self.example_chosen.emit(path))
            row.addWidget(self.examples[path])
        row.addStretch()
        return row

    def _picture(self, path: Path) -> Callable[[tuple[Partnership, Drawing]], None]:
        def show(seen: tuple[Partnership, Drawing]) -> None:
            partnership, drawing = seen
            self.examples[path].setIcon(QIcon(thumbnail(drawing, _PICTURE)))
            self.examples[path].setText(_fitting(self.examples[path], partnership))
            self.examples[path].setAccessibleName(
                tr("Open the example {control}", control=partnership.control.title)
            )
            self.examples[path].setToolTip(plain_tip(partnership.control.title))

        return show

    def _begin(self, layout: QVBoxLayout) -> None:
        layout.addWidget(heading(tr("Begin")))
        row = QHBoxLayout()
        ways = {
            tr("New partnership"): self.new_wanted,
            tr("New from a template …"): self.template_wanted,
            tr("Open a file …"): self.open_wanted,
        }
        for words, wanted in ways.items():
            button = QPushButton(words)
            button.clicked.connect(wanted)
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)

    def _recent(self, layout: QVBoxLayout) -> None:
        files = recent_files()
        if files:
            layout.addWidget(heading(tr("Recent files")))
        for path in files:
            button = tool_button(f"{path.stem}   {path.parent}", str(path))
            button.clicked.connect(lambda _=False, path=path: self.file_chosen.emit(path))
            layout.addWidget(button)


def _card(name: str) -> QToolButton:
    card = tool_button(name, tr("Open the example {name}", name=name))
    card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    card.setIconSize(_PICTURE)
    card.setFixedSize(_PICTURE + QSize(24, 48))
    return card


def _fitting(card: QToolButton, partnership: Partnership) -> str:
    """The title, and the year that the document is about, as far as there is room."""
    day = partnership.control.correct_as_of
    title = f"{partnership.control.title}{f', {day.year}' if day else ''}"
    return card.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, _PICTURE.width())


def _looked_at(path: Path) -> tuple[Partnership, Drawing]:
    partnership = read(path)
    return partnership, draw(partnership, partnership.views[0])
