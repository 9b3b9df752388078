"""The panels around the canvas as docks: they can be closed, and the window remembers it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from desktop.buttons import tool_button
from desktop.editor import Editor
from desktop.following import styled
from desktop.theme import flat_tabs
from desktop.tr import later, tr

_Area = Qt.DockWidgetArea
_LEFT, _RIGHT, _LINES = 40, 41, 11
"""Letters and lines."""
CLOSE = "\N{MULTIPLICATION SIGN}"


class Docks:
    """Left outline and palette, right the inspector, below the findings and the tables."""

    def __init__(self, window: QMainWindow) -> None:
        self.bodies = _dock(window, later("Outline and palette"), _Area.LeftDockWidgetArea)
        self.inspector = _dock(window, later("Inspector"), _Area.RightDockWidgetArea)
        self.findings = _dock(window, later("Findings and tables"), _Area.BottomDockWidgetArea)
        window.setCorner(Qt.Corner.BottomLeftCorner, _Area.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, _Area.RightDockWidgetArea)
        self._window = window

    def all(self) -> tuple[QDockWidget, ...]:
        """The docks in the order of the View menu."""
        return self.bodies, self.inspector, self.findings

    def show(self, shown: bool) -> None:
        """Open or close all panels."""
        for dock in self.all():
            dock.setVisible(shown)

    def share_out(self) -> None:
        """Give each panel the room it needs at this size of text; the page keeps half of the window."""
        window, letter = self._window, self._window.fontMetrics()
        for dock, letters, most in ((self.bodies, _LEFT, 0.24), (self.inspector, _RIGHT, 0.27)):
            wanted = max(letters * letter.averageCharWidth(), _tabs_width(dock))
            wide = min(wanted, round(most * window.width()))
            window.resizeDocks([dock], [wide], Qt.Orientation.Horizontal)
        high = min(_LINES * letter.height(), window.height() // 4)
        window.resizeDocks([self.findings], [high], Qt.Orientation.Vertical)

    def fill(self, editor: Editor) -> None:
        """Show the panels of this editor."""
        left = _tabbed(
            self.bodies,
            (editor.outline_panel, tr("Outline")),
            (editor.palette_of_bodies, tr("Add")),
            (editor.overview, tr("Views")),
        )
        below = _tabbed(
            self.findings,
            (editor.findings_panel, tr("Findings")),
            *editor.tables.pages(),
            (editor.ask_panel, tr("Ask")),
            (editor.help, tr("Help")),
        )
        editor.checker.counted.connect(
            lambda count: below.setTabText(0, tr("Findings  {count}", count=count))
        )
        if not editor.session.partnership.bodies:
            left.setCurrentWidget(editor.palette_of_bodies)
        _put(self.bodies, left)
        _put(
            self.inspector,
            _tabbed(self.inspector, (editor.inspector, tr("Inspector")), (editor.history, tr("History"))),
        )
        _put(self.findings, below)

    def turn_to(self, page: QWidget) -> None:
        """Open the dock that holds a page, and show the page."""
        for dock in self.all():
            tabs = dock.widget()
            if isinstance(tabs, QTabWidget) and tabs.isAncestorOf(page):
                dock.show()
                tabs.setCurrentIndex(next(at for at in range(tabs.count()) if _holds(tabs.widget(at), page)))
                self._make_room(dock)

    def _make_room(self, dock: QDockWidget) -> None:
        """A table needs more than a glance; what a person has pulled higher stays so."""
        window = dock.parentWidget()
        if dock is self.findings and isinstance(window, QMainWindow):
            tall = max(dock.height(), window.height() * 2 // 5)
            window.resizeDocks([dock], [tall], Qt.Orientation.Vertical)

    def empty(self) -> None:
        """Let go of the panels: their document is closed."""
        for dock in self.all():
            _put(dock, QWidget())


def _dock(window: QMainWindow, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
    dock = QDockWidget(tr(title), window)
    dock.setObjectName(title)
    # The tabs inside say what it is; a title bar would say it twice.
    dock.setTitleBarWidget(QWidget(dock))
    window.addDockWidget(area, dock)
    return dock


def _tabbed(dock: QDockWidget, *pages: tuple[QWidget, str]) -> QTabWidget:
    tabs = QTabWidget(documentMode=True)
    tabs.tabBar().setDrawBase(False)
    tabs.setAccessibleName(dock.windowTitle())
    tabs.tabBar().setAccessibleName(tr("{panel}: tabs", panel=dock.windowTitle()))
    styled(tabs, flat_tabs)
    for page, title in pages:
        tabs.addTab(page, title)
    close = tool_button(CLOSE, tr("Close {panel}; the View menu opens it again", panel=dock.windowTitle()))
    close.clicked.connect(dock.hide)
    tabs.setCornerWidget(close)
    return tabs


def _tabs_width(dock: QDockWidget) -> int:
    """Pixels that show every tab of a dock, and the button beside them."""
    tabs = dock.widget()
    if not isinstance(tabs, QTabWidget):
        return 0
    corner = tabs.cornerWidget()
    return tabs.tabBar().sizeHint().width() + (corner.sizeHint().width() if corner is not None else 0)


def _holds(place: QWidget | None, page: QWidget) -> bool:
    return place is not None and (place is page or place.isAncestorOf(page))


def _put(dock: QDockWidget, widget: QWidget) -> None:
    old = dock.widget()
    dock.setWidget(widget)
    if old is not None:
        old.deleteLater()
