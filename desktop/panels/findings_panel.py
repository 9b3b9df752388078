"""The findings with a bar above them: which are shown, and accepting the one that is chosen."""

from collections import Counter

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.background import Background
from desktop.buttons import tool_button
from desktop.panels.accepting import AcceptFinding, withdraw
from desktop.panels.findings import ACCEPTED, SIGNS, Findings
from desktop.session import Session
from desktop.tr import counted, later, tr
from desktop.wrapping import WrappingRow
from schema import Acceptance
from schema.rules import Finding, Severity

_GAP = 8
"""Pixels between two buttons, at most."""
_KINDS = (*SIGNS, ACCEPTED)
_NAMES = {
    Severity.ERROR: (later("error"), later("errors")),
    Severity.WARNING: (later("warning"), later("warnings")),
    Severity.INFO: (later("note"), later("notes")),
    ACCEPTED: (later("accepted"), later("accepted")),
}


class FindingsPanel(QWidget):
    """A button for each severity that shows or hides it, and one that accepts or withdraws."""

    def __init__(self, session: Session, background: Background) -> None:
        super().__init__()
        self._session = session
        self.findings = Findings(session, background)
        self.dialog: AcceptFinding | None = None
        self._counts = Counter[str]()
        self.filters = {kind: self._filter(kind) for kind in _KINDS}
        self.decide = tool_button(tr("Accept …"), tr("Accept the chosen finding with a reason"))
        self.decide.clicked.connect(self.accept_or_withdraw)
        self._lay_out()
        self.setFocusProxy(self.findings)
        self.findings.counted.connect(self._count)
        self.findings.itemSelectionChanged.connect(self._allow)
        self._count()

    def accept_or_withdraw(self) -> None:
        """Ask why the chosen finding is accepted, or take the chosen acceptance back."""
        match self.findings.chosen():
            case Finding() as finding:
                self.dialog = AcceptFinding(self, self._session, finding)
                self.dialog.open()
            case Acceptance() as acceptance:
                withdraw(self._session, acceptance)
            case _:
                self._session.say(tr("Choose the finding first, in the list below the canvas."))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the words find no room beside one another, signs and counts remain."""
        for brief in (False, True):
            for kind, button in self.filters.items():
                button.setText(f"{_sign(kind)} {self._counts[kind]}" + f" {self._named(kind)}" * (not brief))
            buttons = (*self.filters.values(), self.decide)
            if sum(each.sizeHint().width() + _GAP for each in buttons) <= self.width():
                return

    def _named(self, kind: str) -> str:
        return _name(kind, self._counts[kind])

    def _filter(self, kind: str) -> QToolButton:
        button = tool_button(kind, tr("Show or hide: {name}", name=_name(kind, 2)))
        button.setCheckable(True)
        button.setChecked(True)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.toggled.connect(lambda _: self.findings.hide_kinds(self._hidden()))
        return button

    def _hidden(self) -> frozenset[str]:
        return frozenset(kind for kind, button in self.filters.items() if not button.isChecked())

    def _count(self) -> None:
        counts = Counter[str](finding.severity for finding in self.findings.findings)
        counts[ACCEPTED] = len(self.findings.accepted)
        self._counts = counts
        for kind, button in self.filters.items():
            button.setAccessibleName(tr("Show {counts} {name}", counts=counts[kind], name=self._named(kind)))
        self._fit()
        self._allow()

    def _allow(self) -> None:
        chosen = self.findings.chosen()
        self.decide.setEnabled(chosen is not None)
        self.decide.setText(tr("Withdraw") if isinstance(chosen, Acceptance) else tr("Accept …"))

    def _lay_out(self) -> None:
        between = QWidget()
        between.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar = WrappingRow(*self.filters.values(), between, self.decide)
        bar.setContentsMargins(4, 2, 4, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.findings)


def _sign(kind: str) -> str:
    return ACCEPTED[0] if kind == ACCEPTED else SIGNS[Severity(kind)][0]


def _name(kind: str, count: int) -> str:
    return counted(count, *_NAMES[kind])
