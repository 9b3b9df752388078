"""The findings with a bar above them: which are shown, and accepting the one that is chosen."""

from collections import Counter

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.background import Background
from desktop.buttons import tool_button
from desktop.panels.accepting import AcceptFinding, withdraw
from desktop.panels.findings import ACCEPTED, SIGNS, Findings
from desktop.session import Session
from schema import Acceptance
from schema.rules import Finding, Severity

_KINDS = (*SIGNS, ACCEPTED)


class FindingsPanel(QWidget):
    """A button for each severity that shows or hides it, and one that accepts or withdraws."""

    def __init__(self, session: Session, background: Background) -> None:
        super().__init__()
        self._session = session
        self.findings = Findings(session, background)
        self.dialog: AcceptFinding | None = None
        self.filters = {kind: self._filter(kind) for kind in _KINDS}
        self.decide = tool_button("Accept …", "Accept the chosen finding with a reason")
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
                self._session.say("Choose the finding first, in the list below the canvas.")

    def _filter(self, kind: str) -> QToolButton:
        button = tool_button(kind, f"Show or hide: {_name(kind, 2)}")
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(lambda _: self.findings.hide_kinds(self._hidden()))
        return button

    def _hidden(self) -> frozenset[str]:
        return frozenset(kind for kind, button in self.filters.items() if not button.isChecked())

    def _count(self) -> None:
        counts = Counter[str](finding.severity for finding in self.findings.findings)
        counts[ACCEPTED] = len(self.findings.accepted)
        for kind, button in self.filters.items():
            button.setText(f"{_sign(kind)} {counts[kind]} {_name(kind, counts[kind])}")
            button.setAccessibleName(f"Show {counts[kind]} {_name(kind, counts[kind])}")
        self._allow()

    def _allow(self) -> None:
        chosen = self.findings.chosen()
        self.decide.setEnabled(chosen is not None)
        self.decide.setText("Withdraw" if isinstance(chosen, Acceptance) else "Accept …")

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(4, 2, 4, 2)
        for button in self.filters.values():
            bar.addWidget(button)
        bar.addStretch()
        bar.addWidget(self.decide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.findings)


def _sign(kind: str) -> str:
    return ACCEPTED[0] if kind == ACCEPTED else SIGNS[Severity(kind)][0]


def _name(kind: str, count: int) -> str:
    if kind == ACCEPTED:
        return "accepted"
    return SIGNS[Severity(kind)][2:].lower() + ("" if count == 1 else "s")
