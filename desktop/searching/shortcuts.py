"""All shortcuts in one table that can be searched, made from the table of actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QVBoxLayout

from desktop.actions import table
from desktop.actions.row import Row
from desktop.searching.listing import Arrows, Line, Listing, folded
from desktop.theme import in_letters
from desktop.tr import later, tr

if TYPE_CHECKING:
    from desktop.window import Window

_LETTERS, _LINES = 100, 34
_ON_CANVAS = later("With the mouse on the canvas")
_MOUSE = (
    (later("Move the page"), later("Space and drag, or the middle button")),
    (later("Zoom"), later("Ctrl and wheel")),
    (later("Type over a label"), later("Double click, or Enter")),
    (later("Add a body"), later("Double click on an empty place")),
    (later("Select beside the others"), later("Shift and click")),
)
"""What belongs to no action."""


def groups() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """What can be done and by which keys, menu by menu."""
    menus = tuple(
        (
            tr(menu).replace("&", ""),
            tuple((table.plain(row), _keys(row.shortcut)) for row in rows if row.shortcut),
        )
        for menu, rows in table.MENUS.items()
    )
    mouse = (tr(_ON_CANVAS), tuple((tr(what), tr(how)) for what, how in _MOUSE))
    return (*(group for group in menus if group[1]), mouse)


class Shortcuts(QDialog):
    """Two columns: what is done, and by which keys."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.line = Line(tr("Search what it does, or the keys"))
        self.list = Listing(tr("Keyboard shortcuts"), (tr("What it does"), tr("Keys")))
        self.list.setRootIsDecorated(True)
        self._arrows = Arrows(self.line, self.list)
        self.line.textChanged.connect(self._find)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for part in (self.line, self.list, close):
            layout.addWidget(part)
        self.resize(in_letters(self, _LETTERS, _LINES))
        self._find("")

    def _find(self, typed: str) -> None:
        words = folded(typed).split()
        self.list.clear()
        for title, rows in groups():
            kept = [row for row in rows if all(word in folded(f"{row[0]} {row[1]}") for word in words)]
            if kept:
                self._add(title, kept)
        first = self.list.topLevelItem(0)
        child = first.child(0) if first is not None else None
        if child is not None:
            self.list.setCurrentItem(child)

    def _add(self, title: str, rows: list[tuple[str, str]]) -> None:
        heading = QTreeWidgetItem(self.list, [title])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = heading.font(0)
        font.setBold(True)
        heading.setFont(0, font)
        heading.addChildren([QTreeWidgetItem(list(row)) for row in rows])
        heading.setExpanded(True)


def _with_keys(rows: tuple[Row, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((table.plain(row), _keys(row.shortcut)) for row in rows if row.shortcut)


def _keys(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
