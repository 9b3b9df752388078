"""The rules in the settings of the document: each with a tick, in its pack; and the day asked about."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.faults import finished
from desktop.findings.switches import off, off_in_words, switch
from desktop.following import styled
from desktop.panels.days import day_in
from desktop.session import Session
from desktop.speaking import named
from desktop.theme import SPACE, plain_tip, quiet_colour, roomy, wrong_words
from desktop.tr import later, tr
from schema import Partnership
from schema.dates import in_words
from schema.rules import rules
from schema.rules.packs import Pack, applying, packs

RULES = later("Rules")
_ID = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RulesPage(QWidget):
    """A tree of packs and rules; what is unticked is not asked of this document."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.day = QLineEdit(placeholderText=tr("the day that the document is correct as of"))
        named(self.day, tr("Ask about the &day").replace("&", ""))
        self.wrong = QLabel(wordWrap=True)
        styled(self.wrong, wrong_words)
        self.wrong.hide()
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Rules"))
        self.tree.setHeaderLabels([tr("Rule"), tr("Rests on")])
        self.tree.setUniformRowHeights(True)
        styled(self.tree, roomy)
        self.reason = QLineEdit(placeholderText=tr("Why the chosen rule is switched off"))
        named(self.reason, tr("Reason"))
        self.off = QLabel(wordWrap=True)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self._lay_out()
        self._refresh()
        self.tree.itemChanged.connect(self._switch)
        self.tree.currentItemChanged.connect(lambda *_: self._show_reason())
        self.day.editingFinished.connect(self._ask)
        self.reason.editingFinished.connect(self._keep_reason)
        session.document.changed.connect(self._refresh)
        session.asked.changed.connect(self._refresh)

    def row_of(self, rule: str) -> QTreeWidgetItem:
        """The row of a rule or a pack. Raises KeyError when there is none."""
        return self._rows[rule]

    def _fill(self) -> None:
        for pack in packs():
            top = self._row(pack.id, tr(pack.title), tr(pack.about))
            self.tree.addTopLevelItem(top)
            for rule in rules():
                if rule.pack == pack.id:
                    told = f"“{rule.basis.quote}” ({rule.basis.source})"
                    top.addChild(self._row(rule.id, f"{rule.id}  {tr(rule.title)}", told, rule.explanation))
            top.setExpanded(True)
        self.tree.setColumnWidth(0, 60 * self.fontMetrics().averageCharWidth())

    def _row(self, id_: str, title: str, about: str, tip: str = "") -> QTreeWidgetItem:
        row = self._rows[id_] = QTreeWidgetItem([title, about])
        row.setData(0, _ID, id_)
        row.setToolTip(0, plain_tip(tip or title))
        row.setToolTip(1, plain_tip(about))
        row.setForeground(1, quiet_colour(self.palette()))
        return row

    def _refresh(self, *_: object) -> None:
        """Show which are asked now."""
        partnership = self._session.partnership
        switched_off = off(partnership)
        applies = applying(partnership, _day(self._session, partnership))
        blocked = QSignalBlocker(self.tree)
        for pack in packs():
            top = self._rows[pack.id]
            top.setText(0, _titled(pack, applies))
            top.setCheckState(0, _OFF if pack.id in switched_off else _ON)
            for row in _children(top):
                is_off = {row.data(0, _ID), pack.id} & switched_off
                row.setCheckState(0, _OFF if is_off else _ON)
                row.setDisabled(pack.id in switched_off)
        blocked.unblock()
        self.off.setText(off_in_words(partnership) or tr("Every rule of the packs that apply is asked."))
        asked = self._session.asked.day
        self.day.setText(in_words(asked) if asked else "")
        self._show_reason()

    def _switch(self, row: QTreeWidgetItem) -> None:
        id_, on = str(row.data(0, _ID)), row.checkState(0) == _ON
        if on == (id_ in off(self._session.partnership)):
            switch(self._session, id_, on=on)

    def _chosen(self) -> str:
        row = self.tree.currentItem()
        return str(row.data(0, _ID)) if row is not None else ""

    def _show_reason(self) -> None:
        reasons = {each.rule: each.reason for each in self._session.partnership.switched_off}
        self.reason.setText(reasons.get(self._chosen(), ""))
        self.reason.setEnabled(self._chosen() in reasons)

    def _keep_reason(self) -> None:
        reasons = {each.rule: each.reason for each in self._session.partnership.switched_off}
        chosen, reason = self._chosen(), self.reason.text()
        if chosen in reasons and reason != reasons[chosen]:
            switch(self._session, chosen, on=False, reason=reason)

    def _ask(self) -> None:
        try:
            self._session.asked.ask_about(day_in(self.day.text()))
            self.wrong.hide()
        except ValueError as fault:
            self.wrong.setText(f"⚠ {finished(str(fault))}")
            self.wrong.show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        words = QLabel(tr("Ask about the &day"))
        words.setBuddy(self.day)
        head.addWidget(words)
        head.addWidget(self.day, 1)
        foot = QHBoxLayout()
        why = QLabel(tr("Rea&son"))
        why.setBuddy(self.reason)
        foot.addWidget(why)
        foot.addWidget(self.reason, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, 0)
        layout.addLayout(head)
        layout.addWidget(self.wrong)
        layout.addWidget(self.tree, 1)
        layout.addLayout(foot)
        layout.addWidget(self.off)


def _day(session: Session, partnership: Partnership) -> date:
    return session.asked.day or partnership.control.correct_as_of or date.today()


def _titled(pack: Pack, applies: frozenset[str]) -> str:
    title = tr(pack.title)
    return title if pack.id in applies else tr("{pack} (does not apply here)", pack=title)


def _children(row: QTreeWidgetItem) -> Iterable[QTreeWidgetItem]:
    return filter(None, map(row.child, range(row.childCount())))
