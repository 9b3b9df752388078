"""The command palette: any action by a part of its name, with its menu and its shortcut."""

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QVBoxLayout

from desktop.actions import table
from desktop.actions.row import Row
from desktop.searching.listing import Arrows, Line, Listing, folded
from desktop.theme import SPACE, in_letters, plain_tip, quiet_colour
from desktop.tr import tr

if TYPE_CHECKING:
    from desktop.window import Window

_ID = Qt.ItemDataRole.UserRole
_LETTERS, _LINES = 104, 24


class Command(NamedTuple):
    """An action as it is listed."""

    id: str
    text: str
    menu: str
    shortcut: str
    tip: str


def commands(window: "Window") -> tuple[Command, ...]:
    """What can be done now, menu by menu."""
    return tuple(
        _command(menu, row)
        for menu, rows in table.MENUS.items()
        for row in rows
        if row.id != "commands" and row.enabled(window)
    )


def matching(all_commands: tuple[Command, ...], typed: str) -> tuple[Command, ...]:
    """Those that the typed words mean, best first: by the starts of words, by parts of them, by the tip."""
    words = folded(typed).split()
    ranked = ((rank, each) for each in all_commands if (rank := _rank(each, words)) is not None)
    return tuple(each for _, each in sorted(ranked, key=lambda found: found[0]))


class CommandPalette(QDialog):
    """Type, choose with the arrows, Enter does it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Commands"))
        self.line = Line(tr("Type what you want to do"))
        self.list = Listing(tr("Commands"), (tr("Command"), tr("Menu"), tr("Shortcut")))
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._do)
        self.list.itemClicked.connect(self._do)
        self.list.itemActivated.connect(self._do)
        self._arrows = Arrows(self.line, self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.resize(in_letters(self, _LETTERS, _LINES))
        self._find("")

    def _find(self, typed: str) -> None:
        self.list.show_rows(self._row(each) for each in matching(self._commands, typed))

    def _row(self, command: Command) -> QTreeWidgetItem:
        row = QTreeWidgetItem([command.text, command.menu, command.shortcut])
        row.setData(0, _ID, command.id)
        row.setToolTip(0, plain_tip(command.tip))
        row.setForeground(1, quiet_colour(self.palette()))
        return row

    def _do(self) -> None:
        row = self.list.currentItem()
        if row is not None and self.isVisible():
            chosen = self._window.actions_by_id[row.data(0, _ID)]
            self.close()
            chosen.trigger()


def _command(menu: str, row: Row) -> Command:
    within = ", ".join(tr(each).replace("&", "") for each in (menu, row.under) if each)
    shortcut = QKeySequence(row.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return Command(row.id, table.plain(row), within, shortcut, tr(row.tip))


def _rank(command: Command, words: list[str]) -> int | None:
    text = folded(command.text)
    if all(re.search(rf"(?<!\w){re.escape(word)}", text) for word in words):
        return 0
    if all(word in text for word in words):
        return 1
    everything = folded(f"{command.text} {command.menu} {command.tip}")
    return 2 if all(word in everything for word in words) else None
