"""The findings with a bar above them: what is listed and how, and what can be done about the chosen one."""

from collections import Counter

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.background import Background
from desktop.buttons import tool_button
from desktop.combos import Combo
from desktop.findings.accepting import AcceptFinding, withdraw
from desktop.findings.checker import Checker
from desktop.findings.entries import WAYS, Entry
from desktop.findings.listing import FindingsList
from desktop.findings.mending import Mend, fixes_of
from desktop.findings.signs import ACCEPTED, KINDS, name_of, sign_of
from desktop.findings.switches import off_in_words, switch_off_rule
from desktop.searching.listing import Line
from desktop.session import Session
from desktop.tr import tr
from desktop.wrapping import WrappingRow
from schema import Acceptance
from schema.rules import Finding

_GAP = 8
"""Pixels between two parts of the bar, at most."""
_LETTERS, _FEW_LETTERS = 14, 8
"""Of the words to filter by, that can be seen at least; and where there is little room."""
_SHARE = 0.3
"""Of the panel's height, at most, for what stands above the list."""
_PATIENCE = 150
"""Milliseconds after the last letter before the list is sifted."""


class FindingsPanel(QWidget):
    """A button for each severity, words and an order to list by, and buttons that mend and accept."""

    rules_wanted = Signal()
    """The list of rules is to be shown."""

    def __init__(self, session: Session, background: Background) -> None:
        super().__init__()
        self._session = session
        self.checker = Checker(session, background)
        self.findings = FindingsList(session)
        self.dialog: AcceptFinding | Mend | None = None
        self._counts = Counter[str]()
        self.filters = {kind: self._filter(kind) for kind in KINDS}
        self.words = Line(tr("Filter by words"))
        self.way = Combo(tr("Group findings"), 8)
        self.mend = tool_button(tr("Mend …"), tr("Show what mends the chosen finding, and do it"))
        self.decide = tool_button(tr("Accept with reason …"), tr("Accept the chosen finding with a reason"))
        self.off = tool_button("", tr("Show the rules, and switch them on or off"))
        self._sifting = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._fill()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.findings)
        self._tell_off()
        self._count()

    @property
    def found(self) -> tuple[Finding, ...]:
        """The findings that nobody accepted."""
        return self.checker.result.open

    @property
    def accepted(self) -> tuple[Acceptance, ...]:
        """What the document holds as accepted."""
        matters = (entry.matter for entry in self.checker.result.entries)
        return tuple(each for each in matters if isinstance(each, Acceptance))

    def accept_or_take_back(self) -> None:
        """Ask why the chosen finding is accepted, or take the chosen acceptance back."""
        match self._chosen():
            case Entry(matter=Finding() as finding):
                self._ask(AcceptFinding(self, self._session, finding))
            case Entry(matter=Acceptance() as acceptance):
                withdraw(self._session, acceptance)
            case _:
                self._session.say(tr("Choose the finding first, in the list below the canvas."))

    def mend_rule(self) -> None:
        """Show what mends all that the rule of the chosen finding has found, and do it when agreed."""
        self.mend_chosen(whole_rule=True)

    def mend_chosen(self, *, whole_rule: bool = False) -> None:
        """Show what mends the chosen finding, and do it when that is agreed."""
        entry = self._chosen()
        if entry is None:
            self._session.say(tr("Choose the finding first, in the list below the canvas."))
            return
        fixes = fixes_of(self.checker.result.entries, entry, whole_rule=whole_rule)
        if fixes:
            self._ask(Mend(self, self._session, fixes))
        else:
            self._session.say(tr("No single step mends this; the sentence says what to look at."))

    def switch_off(self) -> None:
        """Ask the rule of the chosen finding no longer."""
        entry = self._chosen()
        if entry is not None:
            switch_off_rule(self._session, entry.rule)

    def open_menu(self, at: QPoint) -> None:
        """What can be done about the chosen finding, at a point of the screen."""
        entry = self._chosen()
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAccessibleName(tr("What can be done here"))
        menu.addAction(tr("Show on the page"), lambda: self.findings.wanted.emit(entry))
        if entry.fix is not None:
            menu.addAction(tr("Mend …"), self.mend_chosen)
            menu.addAction(tr("Mend all of this rule …"), self.mend_rule)
        menu.addAction(self._decision(entry), self.accept_or_take_back)
        menu.addSeparator()
        menu.addAction(tr("Switch this rule off"), self.switch_off)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _ask(self, dialog: "AcceptFinding | Mend") -> None:
        self.dialog = dialog
        dialog.open()

    def _chosen(self) -> Entry | None:
        entry = self.findings.chosen()
        return self.checker.newest(entry) if entry is not None else None

    def _fit(self) -> None:
        """Where the words find no room beside one another, signs and counts remain.

        Where they would still leave the list too little room, the menus have what the buttons do.
        """
        for brief, bare in ((False, False), (True, False), (True, True)):
            self._word(brief=brief)
            self.words.setMinimumWidth(self._letters(_FEW_LETTERS if bare else _LETTERS))
            for button in (self.mend, self.decide):
                button.setVisible(not bare)
            for kind, each in self.filters.items():
                # What would filter nothing gives its room to the others.
                each.setVisible(not bare or self._counts[kind] > 0 or not each.isChecked())
            parts = (*self.filters.values(), self.words, self.way, self.mend, self.decide, self.off)
            wide = sum(each.sizeHint().width() + _GAP for each in parts if not each.isHidden())
            if wide <= self.width() or (brief and wide <= self._lines() * self.width()):
                return

    def _lines(self) -> int:
        """How many lines of buttons leave the list most of the room."""
        return max(1, round(self.height() * _SHARE / (self.way.sizeHint().height() + _GAP)))

    def _word(self, *, brief: bool) -> None:
        for kind, button in self.filters.items():
            words = f" {name_of(kind, self._counts[kind])}" * (not brief)
            button.setText(f"{sign_of(kind)} {self._counts[kind]}{words}")
        self.decide.setText(self._decision(self.findings.chosen(), brief=brief))

    def _letters(self, count: int) -> int:
        return count * self.fontMetrics().averageCharWidth()

    def _filter(self, kind: str) -> QToolButton:
        button = tool_button(kind, tr("Show or hide: {name}", name=name_of(kind, 2)))
        button.setCheckable(True)
        button.setChecked(True)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.toggled.connect(self._sift)
        return button

    def _sift(self) -> None:
        self.findings.hidden = frozenset(
            kind for kind, button in self.filters.items() if not button.isChecked()
        )
        self.findings.words = self.words.text()
        self.findings.way = self.way.currentData()
        self.findings.refill()

    def _show_result(self) -> None:
        self.findings.list_entries(self.checker.result.entries)
        self._count()

    def _count(self) -> None:
        self._counts = Counter(entry.kind for entry in self.checker.result.entries)
        for kind, button in self.filters.items():
            count = self._counts[kind]
            button.setAccessibleName(tr("Show {counts} {name}", counts=count, name=name_of(kind, count)))
        self._allow()

    def _allow(self) -> None:
        entry = self.findings.chosen()
        self.mend.setEnabled(entry is not None and entry.fix is not None)
        self.decide.setEnabled(entry is not None)
        self._fit()

    def _decision(self, entry: Entry | None, *, brief: bool = False) -> str:
        if entry is not None and entry.kind == ACCEPTED:
            return tr("Take back")
        return tr("Accept …") if brief else tr("Accept with reason …")

    def _tell_off(self, *_: object) -> None:
        said = off_in_words(self._session.partnership)
        self.off.setText(said)
        self.off.setAccessibleName(said or tr("No rule is switched off"))
        self.off.setVisible(bool(said))
        self._fit()

    def _fill(self) -> None:
        for way, words in WAYS.items():
            self.way.addItem(tr(words), way)
        self.words.setMinimumWidth(self._letters(_LETTERS))
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.checker.changed.connect(self._show_result)
        self.findings.chosen_changed.connect(self._allow)
        self.findings.menu_wanted.connect(self.open_menu)
        self.findings.mend_wanted.connect(lambda _: self.mend_chosen())
        self.words.textChanged.connect(lambda _: self._sifting.start())
        self._sifting.timeout.connect(self._sift)
        self.way.currentIndexChanged.connect(self._sift)
        self.mend.clicked.connect(lambda: self.mend_chosen())
        self.decide.clicked.connect(self.accept_or_take_back)
        self.off.clicked.connect(self.rules_wanted)
        # A lambda would hold the panel, and with it the document, for ever.
        self._session.document.changed.connect(self._tell_off)

    def _lay_out(self) -> None:
        bar = WrappingRow(*self.filters.values(), self.words, self.way, self.off, self.mend, self.decide)
        bar.setContentsMargins(4, 2, 4, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.findings)
