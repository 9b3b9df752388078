"""How a cell is shown: its text, its mark where it was not taken, its tip, and what a screen reader says."""

from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QApplication

from desktop.tables.words import NEW, heading, meaning
from desktop.tables.wrong import Wrong
from desktop.theme import error_colour, plain_tip, quiet_colour
from desktop.tr import tr
from schema.cells import FLAG
from schema.table import Column, Table

_Role = Qt.ItemDataRole
_SIGN = "⚠"


class Shown(NamedTuple):
    """A cell as it is to be shown."""

    table: Table
    column: Column
    text: str
    wrong: Wrong | None
    is_editable: bool
    is_invitation: bool
    """Whether it is where a new row begins."""

    @property
    def words(self) -> str:
        """The text on one line; an invitation where a new row begins."""
        if self.wrong is not None:
            return f"{_SIGN} {' '.join(self.wrong.text.split())}"
        if self.is_invitation and not self.text:
            return tr(NEW[self.table.id])
        return "" if self.column.cell is FLAG else " ".join(self.text.split())


def roles(shown: Shown, role: int) -> Any:
    """What Qt asks about a cell."""
    answer = _ROLES.get(_Role(role))
    return None if answer is None else answer(shown)


def header_data(table: Table, column: Column, role: int) -> Any:
    """What Qt asks about a heading."""
    match role:
        case _Role.DisplayRole:
            return heading(column)
        case _Role.ToolTipRole | _Role.AccessibleDescriptionRole | _Role.StatusTipRole:
            return plain_tip(meaning(table, column)) if role == _Role.ToolTipRole else meaning(table, column)
        case _Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return None


def _edited(shown: Shown) -> str:
    """What is typed over: what was not taken, so that it can be mended."""
    return shown.wrong.text if shown.wrong else shown.text


def _tip(shown: Shown) -> str | None:
    if shown.wrong:
        return plain_tip(shown.wrong.reason)
    return plain_tip(shown.text) if shown.text and shown.column.cell is not FLAG else None


def _colour(shown: Shown) -> QBrush | None:
    palette = QApplication.palette()
    if shown.wrong:
        return QBrush(error_colour(palette))
    stands_back = not shown.is_editable or (shown.is_invitation and not shown.text)
    return QBrush(quiet_colour(palette)) if stands_back else None


def _ticked(shown: Shown) -> Qt.CheckState | None:
    if shown.column.cell is not FLAG or not shown.is_editable:
        return None
    return Qt.CheckState.Checked if shown.text else Qt.CheckState.Unchecked


def _said(shown: Shown) -> str:
    """What a screen reader says: a flag has no text of its own."""
    if shown.column.cell is FLAG:
        return tr("yes") if shown.text else tr("no")
    return shown.wrong.text if shown.wrong else shown.words or tr("empty")


def _explained(shown: Shown) -> str:
    if shown.wrong:
        return shown.wrong.reason
    said = heading(shown.column)
    return said if shown.is_editable else tr("{column}: cannot be typed here", column=said)


_ROLES = {
    _Role.DisplayRole: lambda shown: shown.words,
    _Role.EditRole: _edited,
    _Role.ToolTipRole: _tip,
    _Role.ForegroundRole: _colour,
    _Role.CheckStateRole: _ticked,
    _Role.AccessibleTextRole: _said,
    _Role.AccessibleDescriptionRole: _explained,
}
