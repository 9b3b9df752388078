"""Menus that follow what there is: the files of late, and the windows that are open."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop import filing, settings, windows
from desktop.tr import tr

if TYPE_CHECKING:
    from desktop.window import Window


class RecentMenu(QMenu):
    """The files that were opened of late, as far as they still exist."""

    def __init__(self, window: "Window") -> None:
        super().__init__(tr("&Recent files"), window)
        self._window = window
        self.setAccessibleName(self.title().replace("&", ""))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what there is now."""
        self.clear()
        files = settings.recent_files()
        for number, path in enumerate(files, 1):
            action = self.addAction(f"&{number}  {_plain(path.name)}")
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(partial(_open, self._window, path))
        self.addSeparator()
        none = tr("Forget these files") if files else tr("No file was opened yet")
        last = self.addAction(none, settings.forget_files)
        last.setEnabled(bool(files))


class WindowMenu:
    """The end of the Window menu: every window, the one in front with a mark."""

    def __init__(self, window: "Window", menu: QMenu) -> None:
        self._window, self._menu = window, menu
        self._actions: list[QAction] = []
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what there is now."""
        for old in self._actions:
            self._menu.removeAction(old)
            old.deleteLater()
        self._actions = [self._menu.addSeparator()]
        for number, each in enumerate(windows.every(), 1):
            action = self._menu.addAction(f"&{number}  {_plain(_name(each))}")
            action.setCheckable(True)
            action.setChecked(each is self._window)
            action.triggered.connect(partial(_forward, each))
            self._actions.append(action)


def _open(window: "Window", path: Path, _checked: bool = False) -> None:
    filing.open_here(window, path)


def _forward(window: "Window", _checked: bool = False) -> None:
    windows.come_forward(window)


def _name(window: "Window") -> str:
    if window.editor is None:
        return tr("Start page")
    document = window.editor.session.document
    title = document.partnership.control.title
    return f"{title} ({document.path.name})" if document.path else title


def _plain(text: str) -> str:
    return text.replace("&", "&&")
