"""The start page: the examples to look at, the templates to begin with, and the files of late."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.background import Background
from desktop.cards import Card, file_button
from desktop.files import examples
from desktop.following import times_larger
from desktop.helping.about import is_about
from desktop.sampling import sample
from desktop.settings import recent_files
from desktop.theme import heading
from desktop.tr import tr
from exporters.drawing.marks import Drawing
from exporters.drawing.page import draw
from exporters.formats import read
from schema import Partnership
from schema.templates import Template, templates

_EXAMPLE, _TEMPLATE = QSize(240, 160), QSize(168, 112)


class StartPage(QScrollArea):
    """What is to be seen before a document is open."""

    template_chosen = Signal(str)
    """The name of a template."""
    open_wanted = Signal()
    file_chosen = Signal(object)
    example_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._background = Background()
        self.examples: dict[Path, Card] = {}
        self.templates: dict[str, Card] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Start page"))
        is_about(self, "start")
        page = QWidget()
        self._fill(QVBoxLayout(page))
        self.setWidget(page)
        # The keyboard begins at the obvious thing to do.
        self.setFocusProxy(next(iter(self.examples.values())))
        # Whoever opens a file at once need not wait for pictures of others.
        QTimer.singleShot(0, self, self._make_pictures)

    def close_down(self) -> None:
        """The page goes; pictures that are not made yet are not missed."""
        self._background.close()

    def _fill(self, layout: QVBoxLayout) -> None:
        layout.setContentsMargins(40, 24, 40, 24)
        layout.setSpacing(8)
        self._title(layout)
        layout.addWidget(heading(tr("Look at an example")))
        layout.addLayout(self._examples())
        layout.addWidget(heading(tr("Begin with a template")))
        layout.addLayout(self._templates())
        layout.addWidget(heading(tr("Open")))
        self._files(layout)
        layout.addStretch()

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
        for path in examples():
            tip = tr("Open the example {name}", name=path.stem)
            card = self.examples[path] = Card(path.stem.replace("-", " "), tip, _EXAMPLE)
            card.clicked.connect(lambda _=False, path=path: self.example_chosen.emit(path))
        return _beside(*self.examples.values())

    def _templates(self) -> QHBoxLayout:
        for each in templates():
            card = self.templates[each.name] = Card(tr(each.label), tr(each.about), _TEMPLATE)
            card.clicked.connect(lambda _=False, name=each.name: self.template_chosen.emit(name))
        return _beside(*self.templates.values())

    def _files(self, layout: QVBoxLayout) -> None:
        button = QPushButton(tr("Open a file …"))
        button.clicked.connect(self.open_wanted)
        layout.addLayout(_beside(button))
        for path in recent_files():
            recent = file_button(path.name, str(path.parent))
            recent.clicked.connect(lambda _=False, path=path: self.file_chosen.emit(path))
            layout.addWidget(recent)

    def _make_pictures(self) -> None:
        for each in templates():
            self._background.run(partial(sample, each), self._template_picture(each), lambda _: None)
        for path in self.examples:
            self._background.run(partial(_looked_at, path), self._example_picture(path), lambda _: None)

    def _template_picture(self, template: Template) -> Callable[[Drawing], None]:
        return lambda drawing: self.templates[template.name].show_drawing(drawing)

    def _example_picture(self, path: Path) -> Callable[[tuple[Partnership, Drawing]], None]:
        def show(seen: tuple[Partnership, Drawing]) -> None:
            partnership, drawing = seen
            title = _dated(partnership)
            self.examples[path].say(title, tr("Open the example {name}", name=title))
            self.examples[path].show_drawing(drawing)

        return show


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for widget in widgets:
        row.addWidget(widget, alignment=Qt.AlignmentFlag.AlignTop)
    row.addStretch()
    return row


def _dated(partnership: Partnership) -> str:
    """The title, and the year that the document is about."""
    day = partnership.control.correct_as_of
    return f"{partnership.control.title}{f', {day.year}' if day else ''}"


def _looked_at(path: Path) -> tuple[Partnership, Drawing]:
    partnership = read(path)
    return partnership, draw(partnership, partnership.views[0])
