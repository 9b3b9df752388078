"""Accepting a finding with reason, and taking that back: a governance team defends an exception once."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import settings
from desktop.findings.telling import sentence
from desktop.following import lines_high
from desktop.session import Session
from desktop.theme import fit_words, in_letters
from desktop.tr import later, tr
from schema import Acceptance, Partnership
from schema.dates import in_words
from schema.edits import acceptances
from schema.rules import Finding, accepting

_SIZE = 60, 16
"""Letters and lines."""
_LAPSED = later("no longer applies, since what it is about has changed or is mended")


class Accepted(NamedTuple):
    """An acceptance, and how it is told."""

    acceptance: Acceptance
    sentence: str
    """What was found, or that it is found no longer."""
    grounds: str
    """Who accepted it, when and why."""


class AcceptFinding(QDialog):
    """Asks for the reason, and for who accepts it; the name is remembered."""

    def __init__(self, parent: QWidget, session: Session, finding: Finding) -> None:
        super().__init__(parent)
        self._session, self._finding = session, finding
        self.setWindowTitle(tr("Accept a finding"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(in_letters(self, *_SIZE))
        self.reason, self.name = QPlainTextEdit(), QLineEdit(settings.person())
        self.reason.setTabChangesFocus(True)
        lines_high(self.reason, 4)
        self.reason.setAccessibleName(tr("Reason"))
        self.name.setAccessibleName(tr("Accepted by"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Accept"))
        self.wrong = _words("")
        self._lay_out()
        self.reason.textChanged.connect(self._look)
        self.name.textChanged.connect(self._look)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._look()
        fit_words(self)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.addRow(tr("&Reason"), self.reason)
        rows.addRow(tr("Accepted &by"), self.name)
        layout = QVBoxLayout(self)
        layout.addWidget(_words(sentence(self._finding)))
        layout.addLayout(rows)
        layout.addWidget(_words(tr("It is open again as soon as what it is about changes.")))
        layout.addWidget(self.wrong)
        layout.addStretch()
        layout.addWidget(self.buttons)

    def _look(self) -> None:
        complete = bool(self.reason.toPlainText().strip() and self.name.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(complete)
        self.wrong.hide()

    def _accept(self) -> None:
        reason, name = self.reason.toPlainText(), self.name.text()
        wrong = accept(self._session, self._finding, reason, name)
        if wrong:
            self.wrong.setText(f"⚠ {wrong}")
            self.wrong.show()
            return
        settings.remember_person(name.strip())
        self.accept()


def accept(session: Session, finding: Finding, reason: str, name: str) -> str:
    """Accept a finding today, as a step; an empty text, or why it cannot be."""

    def edit(partnership: Partnership) -> Partnership:
        return acceptances.accept(partnership, accepting(partnership, finding, reason, name, date.today()))

    return session.document.attempt(tr("Accept finding"), edit)


def withdraw(session: Session, acceptance: Acceptance) -> None:
    """Take an acceptance back, as a step, and say so."""
    wrong = session.document.attempt(
        tr("Take back acceptance"), lambda partnership: acceptances.withdraw(partnership, acceptance)
    )
    session.say(wrong or tr("Took the acceptance back; the rules are asked again."))


def accepted_in(partnership: Partnership, found: tuple[Finding, ...]) -> tuple[Accepted, ...]:
    """Every acceptance of the document in words, those that hold first."""
    holding = {each.acceptance: sentence(each) for each in found if each.acceptance}
    lapsed = {each: f"{each.rule} {tr(_LAPSED)}." for each in partnership.acceptances if each not in holding}
    return tuple(Accepted(each, told, _grounds(each)) for each, told in {**holding, **lapsed}.items())


def _grounds(acceptance: Acceptance) -> str:
    return tr(
        "Accepted by {by} on {day}: {reason}",
        by=acceptance.by,
        day=in_words(acceptance.on),
        reason=acceptance.reason,
    )


def _words(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
