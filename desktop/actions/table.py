"""The table of actions: menus, shortcuts, the command palette and the help are made from it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.actions import arrange, check, edit, file, go, helping, insert, model, publish, view, windows
from desktop.actions.row import Row
from desktop.faults import REFUSALS, sentence_of
from desktop.tr import tr

if TYPE_CHECKING:
    from desktop.window import Window

MENUS: dict[str, tuple[Row, ...]] = {
    "&File": file.ROWS,
    "&Edit": edit.ROWS,
    "&View": view.ROWS,
    "&Go": go.ROWS,
    "&Insert": insert.ROWS,
    "&Arrange": arrange.ROWS,
    "&Model": model.ROWS,
    "&Check": check.ROWS,
    "&Publish": publish.ROWS,
    "&Window": windows.ROWS,
    "&Help": helping.ROWS,
}

ACTIONS: tuple[Row, ...] = tuple(row for rows in MENUS.values() for row in rows)


def make(window: "Window") -> dict[str, QAction]:
    """The actions of a window, by id."""
    return {row.id: _action(window, row) for row in ACTIONS}


def fill(menu: QMenu, rows: tuple[Row, ...], actions: dict[str, QAction]) -> None:
    """Put the actions of these rows into a menu, and into menus within it."""
    inner: dict[str, QMenu] = {}
    menu.setAccessibleName(menu.title().replace("&", ""))
    for row in rows:
        if row.text.startswith("|"):
            menu.addSeparator()
        if row.under and row.under not in inner:
            inner[row.under] = menu.addMenu(tr(row.under))
            inner[row.under].setAccessibleName(tr(row.under).replace("&", ""))
        inner.get(row.under, menu).addAction(actions[row.id])


def refresh(window: "Window", actions: dict[str, QAction]) -> None:
    """Grey out what cannot be done now."""
    for row in ACTIONS:
        actions[row.id].setEnabled(row.enabled(window))
        if row.ticked is not None:
            actions[row.id].setChecked(row.ticked(window))


def plain(row: Row) -> str:
    """An action's text without menu signs."""
    return tr(row.text.lstrip("|")).replace("&", "").removesuffix(" …")


def _action(window: "Window", row: Row) -> QAction:
    action = QAction(tr(row.text.lstrip("|")), window)
    action.setShortcut(QKeySequence(row.shortcut))
    action.setStatusTip(tr(row.tip))
    action.setToolTip(tr(row.tip) or plain(row))
    action.setCheckable(row.ticked is not None)
    action.triggered.connect(partial(_do, row, window))
    if row.on_canvas:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action


def _do(row: Row, window: "Window", _checked: bool = False) -> None:
    try:
        row.do(window)
    except REFUSALS as fault:
        if window.editor is not None:
            window.editor.session.say(
                tr("{action} is not possible here. {why}", action=plain(row), why=sentence_of(fault))
            )
