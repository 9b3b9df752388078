"""The findings: what the rules remark on. They inform; a click shows what they are about."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop import preferences
from desktop.background import Background
from desktop.faults import cause
from desktop.following import styled
from desktop.panels.accepting import Accepted, accepted_in, withdraw
from desktop.session import Session, element_ids
from desktop.theme import plain_tip, roomy
from desktop.tr import later, tr
from schema import Acceptance, Body, Connector, Function, Partnership, View
from schema.rules import Finding, Severity, check, rules

_WIDTHS, _SHARE = (260, 200), 0.28
"""Pixels of the columns beside the sentence, and how much of the panel each takes at most."""
_PATIENCE = 300
"""Milliseconds without a change before the rules are asked."""
SIGNS = {
    Severity.ERROR: later("● Error"),
    Severity.WARNING: later("▲ Warning"),
    Severity.INFO: later("○ Note"),
}
ACCEPTED = later("✓ Accepted")
_FINDING = Qt.ItemDataRole.UserRole


class Findings(QTreeWidget):
    """A list of findings; each opens to show the words that its rule rests on. Accepted ones stand last."""

    counted = Signal(int)
    """How many findings nobody has accepted."""

    def __init__(self, session: Session, background: Background) -> None:
        super().__init__()
        self._session, self._background = session, background
        self.findings: tuple[Finding, ...] = ()
        self.accepted: tuple[Acceptance, ...] = ()
        self._hidden: frozenset[str] = frozenset()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.check_now)
        self.setAccessibleName(tr("Findings"))
        styled(self, roomy)
        self.setHeaderLabels([tr("Finding"), tr("Where"), tr("What can be done")])
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.itemSelectionChanged.connect(self._select)
        self.itemActivated.connect(lambda item, column: self._act(item) if column == 2 else None)
        session.document.changed.connect(self._ask_later)
        self._timer.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """In a narrow panel the sentence keeps the most room of the three."""
        super().resizeEvent(event)
        for column, wanted in enumerate(_WIDTHS, 1):
            most = round(self.viewport().width() * _SHARE)
            if self.columnWidth(column) > most or self.columnWidth(column) < min(wanted, most):
                self.header().resizeSection(column, min(wanted, most))

    def check_now(self) -> None:
        """Ask the rules, off the interface thread."""
        partnership = self._session.partnership
        self._background.run(
            lambda: check(partnership, partnership.control.correct_as_of or date.today()),
            lambda found: self._receive(partnership, found),
            lambda fault: self._session.say(tr("The rules could not be asked. {cause}", cause=cause(fault))),
        )

    def hide_kinds(self, hidden: frozenset[str]) -> None:
        """Leave out findings of these severities; `ACCEPTED` stands for those that were accepted."""
        self._hidden = hidden
        for row in filter(None, map(self.topLevelItem, range(self.topLevelItemCount()))):
            finding = row.data(0, _FINDING)
            row.setHidden((finding.severity if isinstance(finding, Finding) else ACCEPTED) in hidden)

    def chosen(self) -> Finding | Acceptance | None:
        """The finding, or the acceptance, of the row that is chosen."""
        rows = self.selectedItems()
        thing = rows[0].data(0, _FINDING) if rows else None
        return thing if isinstance(thing, Finding | Acceptance) else None

    def _ask_later(self) -> None:
        if preferences.is_on("checking"):
            self._timer.start(_PATIENCE)

    def _receive(self, partnership: Partnership, found: tuple[Finding, ...]) -> None:
        if partnership is self._session.partnership:
            self._show(
                tuple(finding for finding in found if finding.is_open), accepted_in(partnership, found)
            )

    def _show(self, found: tuple[Finding, ...], accepted: tuple[Accepted, ...]) -> None:
        acceptances = tuple(each.acceptance for each in accepted)
        if found != self.findings or acceptances != self.accepted:
            blocked = self.blockSignals(True)
            self.clear()
            self.addTopLevelItems([self._row(finding) for finding in found])
            for at in range(len(found)):
                self._span(at)
            self._add_accepted(accepted)
            self.blockSignals(blocked)
            self.hide_kinds(self._hidden)
        self.findings, self.accepted = found, acceptances
        self.counted.emit(len(found))

    def _span(self, at: int) -> None:
        """The basis of a finding may be as long as the list is wide."""
        row = self.topLevelItem(at)
        basis = row.child(0) if row is not None else None
        if basis is not None:
            basis.setFirstColumnSpanned(True)

    def _add_accepted(self, accepted: tuple[Accepted, ...]) -> None:
        if accepted:
            group = QTreeWidgetItem(self, [f"{tr(ACCEPTED)}: {len(accepted)}"])
            for each in accepted:
                row = QTreeWidgetItem(group, [each.sentence, "", tr("Withdraw the acceptance")])
                row.setData(0, _FINDING, each.acceptance)
                row.setToolTip(0, plain_tip(each.sentence))
                QTreeWidgetItem(row, [each.grounds]).setFirstColumnSpanned(True)
                row.setExpanded(True)

    def _row(self, finding: Finding) -> QTreeWidgetItem:
        text = f"{tr(SIGNS[finding.severity])}: {finding.sentence}"
        row = QTreeWidgetItem([text, self._where(finding), finding.fix.name if finding.fix else ""])
        row.setData(0, _FINDING, finding)
        row.setToolTip(0, plain_tip(finding.sentence))
        basis = next((rule.basis for rule in rules() if rule.id == finding.rule), None)
        if basis is not None:
            row.addChild(QTreeWidgetItem([f"{finding.rule}: “{basis.quote}” ({basis.source})"]))
        return row

    def _where(self, finding: Finding) -> str:
        places = [place for each in finding.elements if (place := _place(self._session.partnership, each))]
        return f"{places[0]} …" if len(places) > 1 else "".join(places) or tr("Document control")

    def _select(self) -> None:
        match self.chosen():
            case Finding(elements=ids):
                self._session.selection.set(element_ids(self._session.partnership) & set(ids))
            case Acceptance(elements=elements):
                ids = tuple(element.id for element in elements)
                self._session.selection.set(element_ids(self._session.partnership) & set(ids))

    def _act(self, row: QTreeWidgetItem) -> None:
        thing = row.data(0, _FINDING)
        if isinstance(thing, Finding) and thing.fix is not None:
            self._session.say(self._session.document.attempt(thing.fix.name, thing.fix.edit))
        elif isinstance(thing, Acceptance):
            withdraw(self._session, thing)


def _place(partnership: Partnership, element: str) -> str:
    """An element in few words: the name of a body, a function or a page, the ends of a line."""
    for find in (partnership.body, partnership.connector, partnership.function, partnership.view):
        with suppress(KeyError):
            return _called(partnership, find(element))
    return ""


def _called(partnership: Partnership, thing: Body | Connector | Function | View) -> str:
    match thing:
        case Connector():
            ends = (partnership.body(thing.source), partnership.body(thing.target))
            return " → ".join(_called(partnership, end) for end in ends)
        case Body():
            return thing.short_name or thing.name
        case Function():
            return thing.name
        case View():
            return thing.title
