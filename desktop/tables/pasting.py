"""Pasting from a spreadsheet: one step, told in a sentence; what cannot be is shown beforehand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.faults import finished
from desktop.session import Session
from desktop.tables.block import block_of, filled, pasted
from desktop.tables.view import TableView
from desktop.tables.words import heading
from desktop.theme import in_letters, plain_tip, roomy
from desktop.tr import told, tr
from schema.cells import CellError
from schema.edits.cell_pasting import Pasted
from schema.table import Table
from schema.table_text import rows_of

Lines = list[list[str]]
_SIZE = 80, 20
"""Letters and lines."""
_MOST = 5000
"""Rows that are pasted at once; more are no governance map."""


class Paste(QDialog):
    """Says what a paste makes and changes, and what it cannot take, cell by cell."""

    def __init__(self, parent: QWidget, said: str, wrong: list[tuple[str, str]], is_any: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(in_letters(self, *_SIZE))
        told = QLabel(said, wordWrap=True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        self.list = _list(wrong)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        if is_any:
            self.buttons.addButton(tr("Paste the rest"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addWidget(self.list)
        layout.addWidget(self.buttons)


def paste(view: TableView, session: Session) -> Paste | None:
    """Paste what is on the clipboard; the dialog where something cannot be taken."""
    lines = _lines(session)
    if not lines:
        return None
    if len(lines) == 1 and len(lines[0]) == 1 and len(block_of(view).cells) > 1:
        view.table_model.type_many(filled(view, lines[0][0]), tr("Paste"))
        return None
    found, fields = pasted(view, lines)
    said = _summary(view, found)
    if not found.faults:
        _take(view, session, found, fields, lines)
        return None
    table, before = view.table_model.table, session.partnership
    above = len(lines) - len(found.rows)
    wrong = [
        (_where(table, fields, each.row + above, each.column), told(each.message)) for each in found.faults
    ]
    dialog = Paste(view, said, wrong, found.partnership is not before)
    dialog.accepted.connect(lambda: _take(view, session, found, fields, lines))
    dialog.open()
    return dialog


def _lines(session: Session) -> Lines:
    try:
        lines = rows_of(QGuiApplication.clipboard().text())
    except CellError as error:
        session.say(finished(str(error)))
        return []
    if len(lines) > _MOST:
        session.say(
            tr("Not pasted: {count} rows are too many; at most {most} at once.", count=len(lines), most=_MOST)
        )
        return []
    return lines


def _take(
    view: TableView, session: Session, found: Pasted, fields: list[str], lines: list[list[str]]
) -> None:
    said, model = _summary(view, found), view.table_model
    session.document.apply(tr("Paste"), found.partnership)
    model.refresh()
    skipped = len(lines) - len(found.rows)
    for fault in found.faults:
        row = found.rows[fault.row]
        if row is not None and row in model.shown:
            model.mark(row, fields[fault.column], lines[fault.row + skipped][fault.column], fault.message)
    session.say(said)


def _summary(view: TableView, found: Pasted) -> str:
    """What was made, changed and left, in one sentence."""
    model = view.table_model
    before = {row.id: row for row in model.table.rows(model.partnership)}
    after = {row.id: row for row in model.table.rows(found.partnership)}
    kept = {row for row in found.rows if row in before and row in after}
    changed = sum(1 for row in kept if row is not None and after[row] != before[row])
    said = tr("New rows: {made}; changed rows: {changed}", made=len(found.added), changed=changed)
    if found.faults:
        return tr("{said}; cells that cannot be taken: {count}.", said=said, count=len(found.faults))
    return f"{said}."


def _where(table: Table, fields: list[str], row: int, column: int) -> str:
    return tr("Row {row}, {column}", row=row + 1, column=heading(table.column(fields[column])))


def _list(wrong: list[tuple[str, str]]) -> QTreeWidget:
    shown = QTreeWidget()
    shown.setAccessibleName(tr("What cannot be taken"))
    shown.setHeaderLabels([tr("Cell"), tr("Why, and what to do")])
    shown.setRootIsDecorated(False)
    shown.setStyleSheet(roomy())
    for where, reason in wrong:
        item = QTreeWidgetItem(shown, [where, finished(reason)])
        item.setToolTip(1, plain_tip(finished(reason)))
    shown.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    return shown
