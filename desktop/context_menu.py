"""The menu on the canvas: of all actions those that can be done with what is selected there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop.tr import tr

if TYPE_CHECKING:
    from desktop.window import Window

OFFERED = (
    ("cut", "copy", "paste", "paste-new", "copy-picture"),
    ("rename", "connect", "duplicate", "add-area", "place-here", "take-level", "spotlight", "merge"),
    ("swap", "hide", "add-function"),
    ("lock", "unlock", "fold", "single-lines", "mark-emphasised", "mark-muted", "mark-normal", "key-back"),
    ("select-connection", "select-contents"),
    ("delete", "delete-for-good"),
    ("add-body", "add-note", "show-hidden", "select-all"),
)
"""Ids of actions, in groups; what cannot be done now is left out."""


def show_menu(window: "Window", at: QPoint) -> None:
    """Open the menu at a point of the screen."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(tr("What can be done here"))
    for group in OFFERED:
        menu.addSeparator()
        menu.addActions([action for id_ in group if (action := window.actions_by_id[id_]).isEnabled()])
    menu.popup(at)
