"""Find and replace in all words of the partnership: each change is seen before it is made."""

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.faults import sentence_of
from desktop.searching.listing import Line, Listing
from desktop.searching.wording import heading_of, name_of, side_by_side
from desktop.session import Session
from desktop.theme import error_colour, in_letters, plain_tip
from desktop.tr import tr
from schema import Partnership
from schema.edits.replacing import Replacement, demand_possible, replace, replacements

_LETTERS, _LINES, _MOST = 150, 34, 1000
_Role = QDialogButtonBox.ButtonRole
_AT = Qt.ItemDataRole.UserRole


class FindAndReplace(QDialog):
    """What to find, what to put in its place, and a list of all changes with ticks."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._found: tuple[Replacement, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Find and replace"))
        self.what = Line(tr("Find"))
        self.by = Line(tr("Replace with"))
        self.whole = QCheckBox(tr("Whole &words only"))
        self.case = QCheckBox(tr("Match &capitals"))
        self.list = Listing(tr("Changes"), (tr("Where"), tr("It says"), tr("It will say")))
        self.hint = QLabel(wordWrap=True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.button = self.buttons.addButton("", _Role.ApplyRole)
        self._lay_out()
        self._listen()
        self._look()

    def _listen(self) -> None:
        for line in (self.what, self.by):
            line.textChanged.connect(self._look)
        for tick in (self.whole, self.case):
            tick.toggled.connect(self._look)
        self.list.itemChanged.connect(self._count)
        self.button.clicked.connect(self._replace)
        self.buttons.rejected.connect(self.close)
        self._session.document.changed.connect(self._look_again)

    def _look_again(self, _before: Partnership, _after: Partnership) -> None:
        self._look()

    def _look(self) -> None:
        """List what would change now."""
        self._found = replacements(
            self._session.partnership,
            self.what.text(),
            self.by.text(),
            whole_words=self.whole.isChecked(),
            match_case=self.case.isChecked(),
        )[:_MOST]
        blocked = self.list.blockSignals(True)
        self.list.show_rows(self._row(at, each) for at, each in enumerate(self._found))
        self.list.blockSignals(blocked)
        self._count()

    def _row(self, at: int, each: Replacement) -> QTreeWidgetItem:
        partnership = self._session.partnership
        before, after = side_by_side(each.before, each.after)
        where = f"{name_of(partnership, each)}: {heading_of(each)}"
        wrong = _wrong(partnership, each)
        row = QTreeWidgetItem([where, before, wrong or after])
        row.setData(0, _AT, at)
        row.setCheckState(0, Qt.CheckState.Unchecked if wrong else Qt.CheckState.Checked)
        if wrong:
            row.setFlags(Qt.ItemFlag.ItemIsSelectable)
            row.setForeground(2, error_colour(self.palette()))
        for column, text in enumerate((where, each.before, each.after)):
            row.setToolTip(column, plain_tip(text))
        return row

    def _chosen(self) -> list[Replacement]:
        rows = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        ticked = (row for row in rows if row is not None and row.checkState(0) == Qt.CheckState.Checked)
        return [self._found[row.data(0, _AT)] for row in ticked]

    def _count(self) -> None:
        count = len(self._chosen())
        self.button.setText(
            tr("&Replace in 1 place") if count == 1 else tr("&Replace in {count} places", count=count)
        )
        self.button.setEnabled(count > 0)
        self.hint.setText("" if self._found or not self.what.text() else tr("No text says this."))

    def _replace(self) -> None:
        chosen = self._chosen()
        said = self._session.document.attempt(tr("Replace"), lambda p: replace(p, chosen))
        said = said or tr("Replaced in {count} places. Undo takes all of it back.", count=len(chosen))
        self._session.say(said)
        self.hint.setText(said)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Find"), self.what)
        form.addRow(tr("Replace wit&h"), self.by)
        ticks = QHBoxLayout()
        ticks.addWidget(self.whole)
        ticks.addWidget(self.case)
        ticks.addStretch()
        form.addRow("", ticks)
        for button in self.buttons.buttons():
            # Return in a line must not change the document.
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        for column in (1, 2):
            self.list.header().setSectionResizeMode(column, self.list.header().ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        for part in (self.list, self.hint, self.buttons):
            layout.addWidget(part)
        self.resize(in_letters(self, _LETTERS, _LINES))


def _wrong(partnership: Partnership, each: Replacement) -> str:
    """Why this one cannot be; empty when it can."""
    try:
        demand_possible(partnership, each)
    except ValidationError as fault:
        return sentence_of(fault)
    return ""
