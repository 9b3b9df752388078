"""The window: puts the parts together, and knows nothing about any of them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from desktop import files, filing, motion, settings, sitting, windows
from desktop.actions import table
from desktop.context_menu import show_menu
from desktop.docks import Docks
from desktop.document import Document
from desktop.editor import Editor
from desktop.file_drops import FileDrops
from desktop.following import follow, follow_inside
from desktop.helping.giving import give_topics
from desktop.helping.panel import Helping
from desktop.menus import RecentMenu, WindowMenu
from desktop.start_page import StartPage
from desktop.status import Status
from desktop.theme import frame_fields
from desktop.tr import tr
from desktop.watching import Watching

_SIZE = (1440, 900)


class Window(QMainWindow):
    """A start page, or an editor with its panels around it."""

    def __init__(self) -> None:
        super().__init__()
        follow(self, frame_fields)
        self._is_leaving = False
        self.editor: Editor | None = None
        self._start: StartPage | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.panels = Docks(self)
        self.actions_by_id = table.make(self)
        by_id = self.actions_by_id
        self.status = Status((by_id["zoom-fit"], by_id["zoom-selection"]), by_id["view-settings"])
        self.setStatusBar(self.status)
        self.addActions([self.actions_by_id[row.id] for row in table.ACTIONS if not row.on_canvas])
        self._make_menus()
        if not settings.restore_geometry(self):
            self.resize(*_SIZE)
        self.drops = FileDrops(self)
        self.watching = Watching(self)
        self.helping = Helping(self)
        windows.enter(self)
        follow_inside(self)
        motion.follow(self)
        self.show_start()

    def show_start(self) -> None:
        """Show the start page."""
        self._drop_editor()
        self.panels.show(False)
        self._start = StartPage()
        self._start.template_chosen.connect(partial(filing.new_from, self))
        self._start.open_wanted.connect(lambda: filing.open_asked(self))
        self._start.file_chosen.connect(partial(filing.open_here, self))
        self._start.example_chosen.connect(lambda path: self._edit_if(files.open_example(self, path)))
        self._stack.addWidget(self._start)
        self.setWindowTitle("Remit")
        self.setWindowModified(False)
        self._refresh()

    def edit(self, document: Document) -> None:
        """Show a document in place of what was open."""
        self._drop_start()
        self._drop_editor()
        self.editor = Editor(document)
        self._stack.addWidget(self.editor)
        self._stack.setCurrentWidget(self.editor)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.editor.key_strip)
        self.panels.fill(self.editor)
        self.panels.show(True)
        if not settings.restore_panels(self):
            self.panels.share_out()
        self.editor.canvas.addActions([self.actions_by_id[r.id] for r in table.ACTIONS if r.on_canvas])
        self.editor.outline.addActions([self.actions_by_id[id_] for id_ in ("cut", "copy", "paste")])
        self.editor.keyboard.menu_wanted.connect(partial(show_menu, self))
        self.editor.findings_panel.rules_wanted.connect(self.actions_by_id["rules"].trigger)
        give_topics(self.editor)
        self.drops.watch(self.editor.canvas.viewport())
        self._follow(self.editor)
        self.editor.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, path: Path) -> None:
        """Open a file; when that fails the person has been told, and nothing changed."""
        self._edit_if(files.open_file(self, path))

    def may_leave(self) -> bool:
        """Whether the open document may go."""
        if self.editor is None:
            return True
        self.editor.settle()
        return files.may_close(self, self.editor.session.document)

    def leave(self) -> None:
        """Close, and ask nobody."""
        self._is_leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if not self._is_leaving and not self.may_leave():
            event.ignore()
            return
        if windows.is_last(self) and not self._is_leaving:
            sitting.remember([self])
        windows.leave(self)
        self._drop_editor()
        self._drop_start()
        event.accept()

    def _edit_if(self, document: Document | None) -> None:
        if document is not None:
            self.edit(document)

    def _follow(self, editor: Editor) -> None:
        document, session = editor.session.document, editor.session
        self.status.follow(editor)
        signals: tuple[Callable[..., object], ...] = (
            document.changed.connect,
            document.history.cleanChanged.connect,
            session.selection.changed.connect,
            session.view_changed.connect,
            session.sight.changed.connect,
        )
        for connect in signals:
            connect(self._refresh)
        document.saved.connect(_remember_sitting)
        _remember_sitting()
        self._refresh()

    def _refresh(self) -> None:
        table.refresh(self, self.actions_by_id)
        if self.editor is not None:
            document = self.editor.session.document
            self.setWindowTitle(f"{document.partnership.control.title}[*] - Remit")
            self.setWindowModified(not document.is_clean)

    def _drop_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        settings.remember_window(self)
        editor.close_down()
        self.status.fall_silent()
        self.panels.empty()
        self.removeToolBar(editor.key_strip)
        editor.key_strip.deleteLater()
        self._stack.removeWidget(editor)
        editor.deleteLater()

    def _drop_start(self) -> None:
        start, self._start = self._start, None
        if start is not None:
            start.close_down()
            self._stack.removeWidget(start)
            start.deleteLater()

    def _make_menus(self) -> None:
        self.menuBar().setAccessibleName(tr("Menus"))
        menus = {title: self.menuBar().addMenu(tr(title)) for title in table.MENUS}
        for title, rows in table.MENUS.items():
            table.fill(menus[title], rows, self.actions_by_id)
        self._recent, self._windows = RecentMenu(self), WindowMenu(self, menus["&Window"])
        menus["&File"].insertMenu(self.actions_by_id["save"], self._recent)
        menus["&View"].addSeparator()
        for dock in self.panels.all():
            menus["&View"].addAction(dock.toggleViewAction())


def _remember_sitting() -> None:
    """After a crash too the files that were saved come back."""
    sitting.remember(windows.every())
