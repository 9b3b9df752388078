"""Mending what was found: what would change stands there in words first, then it is one step."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from desktop.faults import EDIT_FAULTS
from desktop.findings.entries import Entry
from desktop.findings.telling import remedy
from desktop.session import Session
from desktop.theme import fit_words, in_letters, plain_tip
from desktop.tr import told, tr
from schema import Partnership
from schema.changes_in_words import changes_in_words
from schema.rules import Fix

_SIZE = 72, 20
"""Letters and lines."""


class Mended(NamedTuple):
    """What comes of mending."""

    after: Partnership
    done: int
    """How many fixes could be made; what another has mended already needs none."""


def fixes_of(entries: Iterable[Entry], chosen: Entry, *, whole_rule: bool) -> tuple[Fix, ...]:
    """What mends a finding, or everything that its rule has found; the same remedy once."""
    alike = [each for each in entries if each.rule == chosen.rule] if whole_rule else [chosen]
    return tuple({remedy(each.fix): each.fix for each in alike if each.fix is not None}.values())


def mended(partnership: Partnership, fixes: Iterable[Fix]) -> Mended:
    """The partnership with all that these mend; a fix that is no longer possible changes nothing."""
    done = 0
    for fix in fixes:
        try:
            partnership = fix.edit(partnership)
        except EDIT_FAULTS:
            continue
        done += 1
    return Mended(partnership, done)


class Mend(QDialog):
    """Tells what would change, and does it as one step."""

    def __init__(self, parent: QWidget, session: Session, fixes: tuple[Fix, ...]) -> None:
        super().__init__(parent)
        self._session, self._fixes = session, fixes
        self._before = session.partnership
        self._mended = mended(self._before, fixes)
        self.setWindowTitle(tr("Mend what was found"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(in_letters(self, *_SIZE))
        self.changes = QListWidget()
        self.changes.setWordWrap(True)
        self.changes.setAccessibleName(tr("What would change"))
        for said in map(told, changes_in_words(self._before, self._mended.after)):
            self.changes.addItem(said)
            self.changes.item(self.changes.count() - 1).setToolTip(plain_tip(said))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        agree = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        agree.setText(tr("Mend"))
        agree.setEnabled(self.changes.count() > 0)
        self.buttons.accepted.connect(self._mend)
        self.buttons.rejected.connect(self.reject)
        session.document.changed.connect(self._give_up)
        layout = QVBoxLayout(self)
        layout.addWidget(_words(self._opening()))
        layout.addWidget(self.changes)
        layout.addWidget(self.buttons)
        agree.setFocus()
        fit_words(self)

    def _opening(self) -> str:
        if not self.changes.count():
            return tr("This is mended already, or can no longer be mended so.")
        if len(self._fixes) == 1:
            return tr("{fix}. This would change, and can be undone in one step:", fix=remedy(self._fixes[0]))
        return tr(
            "{count} remedies in one step. This would change, and can be undone in one step:",
            count=self._mended.done,
        )

    def _step(self) -> str:
        if len(self._fixes) == 1:
            return remedy(self._fixes[0])
        return tr("Mend {count} findings", count=self._mended.done)

    def _mend(self) -> None:
        self._session.document.changed.disconnect(self._give_up)
        self._session.document.apply(self._step(), self._mended.after)
        self._session.say(tr("Mended. Undo takes it back in one step."))
        self.accept()

    def _give_up(self) -> None:
        """Somebody changed the document beside this: what is told here no longer holds."""
        self.reject()


def _words(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
