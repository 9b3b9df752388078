"""The find bar: what is typed is looked for in all words of the partnership, and Enter goes there."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop.buttons import tool_button
from desktop.canvas.pictures import STRIP_SIZE, body_icon_on_paper, line_icon_on_paper
from desktop.canvas.scene import Scene
from desktop.canvas.view import CanvasView
from desktop.searching.going import go_to
from desktop.searching.listing import Arrows, Line, Listing
from desktop.searching.wording import heading
from desktop.session import Session
from desktop.theme import plain_tip, quiet_colour
from desktop.tr import tr
from schema import Partnership, View
from schema.searching import Hit, search

_MOST, _ROWS = 200, 5


class FindBar(QFrame):
    """A line, how much was found, and a list of it; slim until something is typed."""

    def __init__(self, session: Session, canvas: CanvasView, scene: Scene) -> None:
        super().__init__()
        self._session, self._canvas, self._scene = session, canvas, scene
        self._before: QWidget | None = None
        self.hits: tuple[Hit, ...] = ()
        self.setAutoFillBackground(True)
        self.line = Line(tr("Find names, functions, phrases, notes"))
        self.count = QLabel()
        columns = (tr("Found"), tr("Where it says so"), tr("Views"))
        self.list = Listing(tr("What was found"), columns)
        self._lay_out()
        self._arrows = Arrows(self.line, self.list)
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self.go)
        self.list.itemActivated.connect(self.go)
        self.list.itemClicked.connect(self.go)
        session.document.changed.connect(self._find_again)
        self._find()
        self.hide()

    def open(self) -> None:
        """Show the bar and take the keys."""
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            self._before = here
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Hide the bar, and give the keys back to who had them."""
        self.hide()
        back = self._before if self._before is not None and self._before.isVisible() else self._canvas
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Go to the chosen one."""
        hit = self._chosen()
        if hit is not None:
            go_to(self._session, self._canvas, self._scene, hit)

    def step(self, by: int) -> None:
        """Go to the one after the chosen one, or before it, round and round; with none, ask for words."""
        hit = self._chosen()
        if hit is None:
            self.open()
            return
        self._choose(self.hits[(self.hits.index(hit) + by) % len(self.hits)].element)
        self.go()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Escape means this bar, and not the menu's action.
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.shut()
                return True
        return super().event(event)

    def _find(self) -> None:
        self.hits = search(self._session.partnership, self.line.text(), _MOST)
        self.list.show_rows(self._row(hit) for hit in self.hits)
        self.list.setVisible(bool(self.hits))
        self.list.setFixedHeight((min(_ROWS, len(self.hits)) + 1) * (self.fontMetrics().height() + 10))
        self.count.setText(self._counted())

    def _find_again(self, _before: Partnership, _after: Partnership) -> None:
        """The words may have changed; what was chosen stays so."""
        if not self.line.text():
            return
        chosen = self._chosen()
        self._find()
        if chosen is not None:
            self._choose(chosen.element)

    def _chosen(self) -> Hit | None:
        item = self.list.currentItem()
        return self.hits[self.list.indexOfTopLevelItem(item)] if item is not None and self.hits else None

    def _choose(self, element: str) -> None:
        row = next((row for row, hit in enumerate(self.hits) if hit.element == element), 0)
        item = self.list.topLevelItem(row)
        if item is not None:
            self.list.setCurrentItem(item)

    def _counted(self) -> str:
        if not self.line.text().strip():
            return ""
        if len(self.hits) == _MOST:
            return tr("The first {count}", count=_MOST)
        return tr("1 found") if len(self.hits) == 1 else tr("{count} found", count=len(self.hits))

    def _row(self, hit: Hit) -> QTreeWidgetItem:
        partnership = self._session.partnership
        field = heading(hit.field)
        where = field if hit.excerpt == hit.name else f"{field}: {hit.excerpt}"
        views = ", ".join(_short(partnership.view(view)) for view in hit.views) or tr("On no view")
        row = QTreeWidgetItem([hit.name, where, views])
        row.setIcon(0, _icon(partnership, hit.element))
        row.setForeground(2, quiet_colour(self.palette()))
        for column, text in enumerate((hit.name, where, views)):
            row.setToolTip(column, plain_tip(text))
        return row

    def _lay_out(self) -> None:
        before = tool_button("\N{BLACK UP-POINTING TRIANGLE}", tr("Previous (Shift+F3)"))
        after = tool_button("\N{BLACK DOWN-POINTING TRIANGLE}", tr("Next (F3)"))
        close = tool_button("\N{MULTIPLICATION SIGN}", tr("Close the find bar (Esc)"))
        before.clicked.connect(lambda: self.step(-1))
        after.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.shut)
        bar = QHBoxLayout()
        bar.addWidget(self.line, 1)
        for part in (self.count, before, after, close):
            bar.addWidget(part)
        self.list.setIconSize(STRIP_SIZE)
        for column, share in ((1, 200), (2, 140)):
            self.list.header().setSectionResizeMode(column, self.list.header().ResizeMode.Interactive)
            self.list.header().resizeSection(column, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(bar)
        layout.addWidget(self.list)


def _short(view: View) -> str:
    return view.tab or view.title


def _icon(partnership: Partnership, element: str) -> QIcon:
    """The sign of a body or a line; other things have none."""
    for body in partnership.bodies:
        if body.id == element:
            return body_icon_on_paper(partnership.body_kind(body.kind))
    for line in partnership.connectors:
        if line.id == element:
            return line_icon_on_paper(partnership.connector_kind(line.kind))
    return QIcon()
