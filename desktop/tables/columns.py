"""Which columns of a table are shown and how wide each is: chosen by a person, and remembered."""

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QToolButton

from desktop.buttons import tool_button
from desktop.panels.ticking import TickingMenu
from desktop.tables.view import TableView
from desktop.tables.words import TITLES, heading
from desktop.tr import tr
from schema.cells import CODE, DAY, FLAG, NUMBER, PARAGRAPH

AT_FIRST = {
    "bodies": ("name", "kind", "levels", "parent", "views", "chair", "citation", "attestation"),
    "connectors": ("source", "kind", "target", "functions", "phrase", "mutual", "citation", "attestation"),
    "decisions": ("function", "holder", "delegated_to", "by_whom", "reference", "reason"),
    "functions": ("name", "kind", "reference", "held_by", "level_reason", "citation", "attestation"),
}
"""Columns that are shown until somebody chooses others."""
_NARROW = (CODE, DAY, FLAG, NUMBER)
_WIDE = (
    *("name", "source", "target", "parent", "held_by", "citation", "sentence", "functions", "views"),
    *("function", "holder", "delegated_to", "by_whom"),
)


class Columns(QObject):
    """Shows, hides and sizes the columns of one table."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._view, self._table = view, view.table_model.table
        self.menu = TickingMenu(view)
        self._choose(self._remembered())
        self._size()
        view.horizontalHeader().sectionResized.connect(self._remember_width)

    def button(self) -> QToolButton:
        """A button that opens a list of all columns, those that are shown ticked."""
        button = tool_button(tr("Columns"), tr("Choose which columns are shown"))
        button.setAccessibleName(tr("Columns: {title}", title=tr(TITLES[self._table.id])))
        for at, column in enumerate(self._table.columns):
            action = self.menu.addAction(heading(column))
            action.setCheckable(True)
            action.setChecked(not self._view.isColumnHidden(at))
            # A row cannot begin without these.
            action.setEnabled(column.field not in self._table.first)
            action.triggered.connect(lambda shown, at=at: self._show(at, shown))
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _choose(self, fields: tuple[str, ...]) -> None:
        for at, column in enumerate(self._table.columns):
            self._view.setColumnHidden(at, column.field not in (*fields, *self._table.first))

    def _show(self, at: int, shown: bool) -> None:
        self._view.setColumnHidden(at, not shown)
        QSettings().setValue(f"tables/{self._table.id}/columns", ",".join(self._view.fields()))

    def _size(self) -> None:
        letter = self._view.fontMetrics().averageCharWidth()
        for at, column in enumerate(self._table.columns):
            letters = 11 if column.cell in _NARROW else 26 if column.field in _WIDE else 17
            letters = 36 if column.cell is PARAGRAPH else letters
            wide = max(letters * letter, self._view.horizontalHeader().sectionSizeHint(at))
            kept = QSettings().value(f"tables/{self._table.id}/width/{column.field}")
            self._view.setColumnWidth(at, _whole(kept) or wide)

    def _remembered(self) -> tuple[str, ...]:
        kept = QSettings().value(f"tables/{self._table.id}/columns")
        # Settings give a list back where the text had commas.
        fields = kept.split(",") if isinstance(kept, str) else kept
        known = {column.field for column in self._table.columns}
        found = tuple(field for field in fields if field in known) if isinstance(fields, list) else ()
        return found or AT_FIRST[self._table.id]

    def _remember_width(self, at: int, _old: int, wide: int) -> None:
        if wide and not self._view.isColumnHidden(at):
            QSettings().setValue(f"tables/{self._table.id}/width/{self._table.columns[at].field}", wide)


def _whole(kept: object) -> int:
    return int(kept) if isinstance(kept, int | str) and str(kept).isdecimal() else 0
