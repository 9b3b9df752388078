"""A person at a table below the canvas: goes to cells by what stands there, types, presses keys."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.window import Window

_LEFT = Qt.MouseButton.LeftButton


class AtTable:
    """Opens a table of the window, and works in it."""

    def __init__(self, window: Window, table: str) -> None:
        self.window, self.table = window, table
        window.actions_by_id[ACTIONS[table]].trigger()
        QApplication.processEvents()

    @property
    def panel(self):
        return self.window.editor.tables[self.table]

    @property
    def view(self):
        return self.panel.view

    @property
    def model(self):
        return self.panel.model

    @property
    def partnership(self):
        return self.window.editor.session.partnership

    def cell(self, row: str | None, heading: str) -> QModelIndex:
        """The cell of a row, by the words of its first column (None: the empty row), under a heading."""
        return self.model.index(self._row(row), self._column(heading))

    def words(self, row: str | None, heading: str) -> str:
        """What can be read in a cell."""
        return self.cell(row, heading).data()

    def column(self, heading: str) -> list[str]:
        """What can be read in a column, without the empty row."""
        at = self._column(heading)
        return [self.model.index(row, at).data() for row in range(len(self.model.shown))]

    def click(self, row: str | None, heading: str, held=Qt.KeyboardModifier.NoModifier) -> None:
        """Click into a cell."""
        index = self.cell(row, heading)
        self.view.scrollTo(index)
        QTest.mouseClick(self.view.viewport(), _LEFT, held, self.view.visualRect(index).center())

    def double_click(self, row: str | None, heading: str) -> None:
        """Click into a cell twice."""
        self.click(row, heading)
        QTest.mouseDClick(
            self.view.viewport(), _LEFT, pos=self.view.visualRect(self.cell(row, heading)).center()
        )

    def click_heading(self, heading: str) -> None:
        """Click on the heading of a column."""
        header, at = self.view.horizontalHeader(), self._column(heading)
        self.view.scrollTo(self.model.index(0, at))
        there = QPoint(header.sectionViewportPosition(at) + 12, header.height() // 2)
        QTest.mouseClick(header.viewport(), _LEFT, pos=there)

    def press(self, *sequences: str) -> None:
        """Press keys by their names."""
        for sequence in sequences:
            combination = QKeySequence(sequence)[0]
            QTest.keyClick(self.at, combination.key(), combination.keyboardModifiers())

    def type(self, text: str, *keys: str) -> None:
        """Type a text, and press keys."""
        for letter in text:
            # The first letter opens an editor: each goes to whatever has the keyboard then.
            QTest.keyClicks(self.at, letter)
        self.press(*keys)

    def enter(self, row: str | None, heading: str, text: str, key: str = "Return") -> None:
        """Type over a cell."""
        self.click(row, heading)
        self.type(text, key)

    def paste(self, text: str) -> None:
        """Paste what a spreadsheet has put on the clipboard."""
        QApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    @property
    def at(self) -> QWidget:
        """The widget that has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def _row(self, words: str | None) -> int:
        if words is None:
            return len(self.model.shown)
        first = self.view.first_column()
        found = [row for row in range(len(self.model.shown)) if self.model.index(row, first).data() == words]
        assert len(found) == 1, f"{len(found)} rows begin with {words}"
        return found[0]

    def _column(self, heading: str) -> int:
        headings = [
            self.model.headerData(at, Qt.Orientation.Horizontal) for at in range(len(self.model.columns))
        ]
        return headings.index(heading)


ACTIONS = {
    "bodies": "table-of-bodies",
    "connectors": "table-of-lines",
    "functions": "table-of-functions",
    "decisions": "table-of-decisions",
}


class OnPage(AtTable):
    """Works in the table that stands in the place of the canvas."""

    def __init__(self, window: Window) -> None:
        self.window, self.table = window, "decisions"
        QApplication.processEvents()

    @property
    def panel(self):
        return self.window.editor.page_table
