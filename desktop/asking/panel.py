"""Asking the map: a question, what it is about, and the answer in sentences that show what they speak of."""

from typing import cast

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.asking.proposals import PROMPTS, PROPOSALS, WORDS
from desktop.background import Background
from desktop.buttons import tool_button
from desktop.combos import Combo
from desktop.faults import finished
from desktop.following import styled
from desktop.searching.listing import Line
from desktop.session import Session, element_ids
from desktop.speaking import announce, named
from desktop.theme import plain_tip, roomy
from desktop.tr import told, tr
from desktop.wrapping import WrappingRow
from schema import Partnership
from schema.asking import QUESTIONS, Answer, Sentence, ask
from schema.sentences import capitalised

_LETTERS = 30
_PATIENCE = 300
"""Milliseconds without a change before the same is asked again."""
_SAID = Qt.ItemDataRole.UserRole


class AskPanel(QWidget):
    """What is asked stands above, the answer below; its elements stand out on the page."""

    answered = Signal(object)
    """The ids of what the answer speaks of, in the order in which it is told."""
    wanted = Signal(object, str)
    """These elements are to be shown, and this said of them."""

    def __init__(self, session: Session, background: Background) -> None:
        super().__init__()
        self._session, self._background = session, background
        self.answer = Answer(())
        self._asked: tuple[str, str] | None = None
        self._names = QStringListModel(self)
        self.question = Combo(tr("Question"), 20)
        self.subject = Line(tr("What it is about"))
        self.go = tool_button(tr("Ask"), tr("Answer the question from the map"))
        self.leave = tool_button(tr("Clear"), tr("Show everything alike again (Esc)"))
        self.sentences = QListWidget()
        self.told = QLabel(wordWrap=True)
        self._again = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._fill()
        self._lay_out()
        self._connect()
        self._choose()

    def open(self) -> None:
        """Let the keyboard go to what is asked about."""
        self.subject.selectAll()
        self.subject.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self) -> None:
        """Ask, off the interface thread."""
        self._asked = self.question.currentData(), self.subject.text().strip()
        self._ask_again()

    def clear(self) -> None:
        """Let go of the answer."""
        self._asked = None
        self._show(Answer(()), "")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._asked is not None:
            # Escape means this answer, and not the menu's action.
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.clear()
                return True
        return super().event(event)

    def _ask_again(self) -> None:
        asked = self._asked
        if asked is None:
            return
        partnership, day = self._session.partnership, self._session.asked.day
        self._background.run(
            lambda: ask(partnership, asked[0], asked[1], day),
            lambda answer: self._receive(asked, answer),
            lambda fault: self._fail(asked, fault),
        )

    def _receive(self, asked: tuple[str, str], answer: Answer) -> None:
        if asked == self._asked:
            self._show(answer, "" if answer.said else tr("The map says nothing about that."))

    def _fail(self, asked: tuple[str, str], fault: Exception) -> None:
        if asked == self._asked:
            self._show(Answer(()), finished(str(fault)))

    def _show(self, answer: Answer, told: str) -> None:
        row = self.sentences.currentRow()
        is_same, self.answer = answer == self.answer, answer
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.leave.setEnabled(self._asked is not None)
        if not is_same:
            self._list(answer, row)
        self.answered.emit(answer.elements)
        announce(self.subject, told or " ".join(map(_told, answer.said)))

    def _list(self, answer: Answer, row: int) -> None:
        blocked = self.sentences.blockSignals(True)
        self.sentences.clear()
        for said in answer.said:
            item = QListWidgetItem(_told(said), self.sentences)
            item.setData(_SAID, said.elements)
            item.setToolTip(plain_tip(_told(said)))
        self.sentences.setCurrentRow(min(row, len(answer.said) - 1))
        self.sentences.blockSignals(blocked)

    def _choose(self) -> None:
        """Another question is about other things."""
        name = self.question.currentData()
        prompt = tr(PROMPTS[name])
        self.subject.setPlaceholderText(prompt)
        self.subject.setAccessibleName(prompt)
        self._propose()

    def _propose(self) -> None:
        names = PROPOSALS[self.question.currentData()](self._session.partnership)
        self._names.setStringList(list(dict.fromkeys(names)))
        self._allow()

    def _allow(self) -> None:
        needed = {each.name: each.needs_subject for each in QUESTIONS}[self.question.currentData()]
        self.go.setEnabled(bool(self.subject.text().strip()) or not needed)

    def _select(self) -> None:
        item = self.sentences.currentItem()
        if item is not None:
            there = element_ids(self._session.partnership)
            self._session.selection.set(there.intersection(item.data(_SAID)))

    def _go_to(self, item: QListWidgetItem) -> None:
        self.wanted.emit(tuple(item.data(_SAID)), item.text())

    def _changed(self, _before: Partnership, _after: Partnership) -> None:
        if self._asked is not None:
            self._again.start()

    def _fill(self) -> None:
        for each in QUESTIONS:
            self.question.addItem(tr(WORDS[each.name]), each.name)
        proposing = QCompleter(self._names, self)
        proposing.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        proposing.setFilterMode(Qt.MatchFlag.MatchContains)
        named(cast(QWidget, proposing.popup()), tr("What it can be about"))
        self.subject.setCompleter(proposing)
        self.subject.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        self.subject.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sentences.setAccessibleName(tr("Answer"))
        self.sentences.setWordWrap(True)
        styled(self.sentences, roomy)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.hide()
        self.leave.setEnabled(False)

    def _connect(self) -> None:
        self.question.currentIndexChanged.connect(self._choose)
        self.subject.textChanged.connect(self._allow)
        self.subject.returnPressed.connect(self._ask_if_possible)
        self.go.clicked.connect(self.ask)
        self.leave.clicked.connect(self.clear)
        self.sentences.currentItemChanged.connect(lambda *_: self._select())
        self.sentences.itemClicked.connect(self._go_to)
        self.sentences.itemActivated.connect(self._go_to)
        self._again.timeout.connect(self._ask_again)
        self._session.document.changed.connect(self._changed)
        self._session.asked.changed.connect(self._ask_again)

    def _ask_if_possible(self) -> None:
        if self.go.isEnabled():
            self.ask()

    def _lay_out(self) -> None:
        bar = WrappingRow(self.question, self.subject, self.go, self.leave)
        bar.setContentsMargins(4, 4, 4, 4)
        self.told.setContentsMargins(8, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.told)
        layout.addWidget(self.sentences, 1)


def _told(said: Sentence) -> str:
    """A sentence of the answer in the language of the interface."""
    return capitalised(told(said.wording))
