"""Findings are filtered by weight, accepted with a reason, shown in a group of their own, and withdrawn."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from desktop import settings
from desktop.panels.findings import ACCEPTED
from schema.edits.connectors import edit_connector
from schema.rules import Severity, check
from tests.support.fields import press


@pytest.fixture
def panel(qtbot, edit, small):
    opened = edit(small).findings_panel
    qtbot.waitUntil(lambda: bool(opened.findings.findings))
    return opened


def choose(panel, sentence: str) -> None:
    (row,) = panel.findings.findItems(sentence, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 0)
    panel.findings.setCurrentItem(row)


def accept_first(panel, qtbot, reason: str = "Agreed by the Board", name: str = "A. Secretary"):
    finding = panel.findings.findings[0]
    choose(panel, finding.sentence)
    press(panel.decide)
    QTest.keyClicks(panel.dialog.reason, reason)
    panel.dialog.name.selectAll()
    QTest.keyClicks(panel.dialog.name, name)
    press(panel.dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    qtbot.waitUntil(lambda: bool(panel.findings.accepted))
    return finding


def test_a_finding_is_accepted_with_reason_as_a_step(panel, window, qtbot, small):
    finding = accept_first(panel, qtbot)
    document = window.editor.session.document
    (acceptance,) = document.partnership.acceptances
    assert (acceptance.rule, acceptance.reason, acceptance.by, acceptance.on) == (
        finding.rule,
        "Agreed by the Board",
        "A. Secretary",
        date.today(),
    )
    assert finding.sentence not in {each.sentence for each in panel.findings.findings}
    assert document.history.undoText() == "Accept finding"
    window.actions_by_id["undo"].trigger()
    assert document.partnership is small
    qtbot.waitUntil(lambda: len(panel.findings.findings) == len(check(small)))
    assert panel.findings.accepted == ()


def test_it_stands_in_a_group_of_its_own_and_can_be_withdrawn(panel, window, qtbot, small):
    finding = accept_first(panel, qtbot)
    group = panel.findings.topLevelItem(panel.findings.topLevelItemCount() - 1)
    assert group.text(0) == f"{ACCEPTED}: 1"
    assert group.child(0).text(0) == finding.sentence
    grounds = group.child(0).child(0).text(0)
    assert grounds.startswith("Accepted by A. Secretary on")
    assert grounds.endswith(": Agreed by the Board")
    choose(panel, finding.sentence)
    assert panel.decide.text() == "Withdraw"
    press(panel.decide)
    assert window.editor.session.partnership.acceptances == ()
    assert window.editor.session.document.history.undoText() == "Withdraw acceptance"
    qtbot.waitUntil(lambda: len(panel.findings.findings) == len(check(small)))


def test_the_name_is_remembered_and_nothing_is_accepted_without_a_reason(panel, qtbot):
    accept_first(panel, qtbot, name="B. Clerk")
    assert settings.person() == "B. Clerk"
    choose(panel, panel.findings.findings[0].sentence)
    press(panel.decide)
    assert panel.dialog.name.text() == "B. Clerk"
    agree = panel.dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not agree.isEnabled()
    QTest.keyClicks(panel.dialog.reason, " ")
    assert not agree.isEnabled()
    QTest.keyClick(panel.dialog, Qt.Key.Key_Escape)
    assert len(panel.findings.accepted) == 1


def test_an_acceptance_lapses_when_its_line_changes_and_says_so(panel, window, qtbot):
    choose(panel, next(each.sentence for each in panel.findings.findings if "line-1" in each.elements))
    press(panel.decide)
    QTest.keyClicks(panel.dialog.reason, "Agreed")
    QTest.keyClicks(panel.dialog.name, "A")
    press(panel.dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    document = window.editor.session.document
    document.apply("Edit", edit_connector(document.partnership, "line-1", phrase="most functions"))

    def lapsed() -> bool:
        flags = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        return bool(panel.findings.findItems("no longer applies", flags, 0))

    qtbot.waitUntil(lapsed)


def test_findings_are_filtered_by_weight(panel, qtbot):
    accept_first(panel, qtbot)
    rows = [panel.findings.topLevelItem(at) for at in range(panel.findings.topLevelItemCount())]
    wanted = panel.findings.findings[0].severity
    others = [kind for kind in (*Severity, ACCEPTED) if kind != wanted]
    for kind in others:
        press(panel.filters[kind])
    shown = [row for row in rows if not row.isHidden()]
    assert len(shown) == sum(each.severity is wanted for each in panel.findings.findings)
    press(panel.filters[ACCEPTED])
    assert not rows[-1].isHidden()
    assert panel.filters[ACCEPTED].text() == "✓ 1 accepted"


def test_the_action_accepts_what_is_chosen_and_else_says_what_to_do(panel, window):
    said = []
    window.editor.session.said.connect(said.append)
    panel.findings.clearSelection()
    window.actions_by_id["accept"].trigger()
    assert said[-1].startswith("Choose the finding first")
    choose(panel, panel.findings.findings[0].sentence)
    window.actions_by_id["accept"].trigger()
    assert panel.dialog.isVisible()
    QTest.keyClick(panel.dialog, Qt.Key.Key_Escape)
