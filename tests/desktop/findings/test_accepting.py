"""Findings are accepted with a reason, listed apart, taken back, and open again when things change."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from desktop import settings
from desktop.findings.signs import ACCEPTED
from schema.edits.bodies import rename_body
from schema.edits.connectors import edit_connector
from schema.edits.moving import move
from schema.rules import Severity, check
from tests.support.fields import press
from tests.support.findings_listed import click, listed, row_of, wait_for_findings
from tests.support.fitting import cut_off

pytestmark = pytest.mark.slow


@pytest.fixture
def panel(qtbot, edit, small):
    opened = edit(small).findings_panel
    wait_for_findings(qtbot, opened)
    return opened


def accept(panel, sentence: str, reason: str = "Agreed by the Board", name: str = "A. Secretary") -> None:
    click(panel.findings, sentence)
    press(panel.decide)
    QTest.keyClicks(panel.dialog.reason, reason)
    panel.dialog.name.selectAll()
    QTest.keyClicks(panel.dialog.name, name)
    press(panel.dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))


def accept_first(panel, qtbot, **said):
    finding = panel.found[0]
    accept(panel, finding.sentence, **said)
    qtbot.waitUntil(lambda: bool(panel.accepted))
    return finding


def test_no_word_of_a_long_finding_is_cut_off(qtbot, edit, small):
    panel = edit(rename_body(small, "leeds", "The Committee " + "of a very long name " * 9)).findings_panel
    wait_for_findings(qtbot, panel)
    click(panel.findings, "of a very long name")
    press(panel.decide)
    qtbot.waitUntil(panel.dialog.isVisible)
    assert cut_off(panel.dialog) == []
    panel.dialog.reject()


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
    assert finding.sentence not in {each.sentence for each in panel.found}
    assert document.history.undoText() == "Accept finding"
    window.actions_by_id["undo"].trigger()
    assert document.partnership is small
    qtbot.waitUntil(lambda: len(panel.found) == len(check(small)))
    assert panel.accepted == ()


def test_it_stands_in_a_group_of_its_own_and_can_be_taken_back(panel, window, qtbot, small):
    finding = accept_first(panel, qtbot)
    assert listed(panel.findings, 0)[-1] == "1 accepted"
    index = row_of(panel.findings, finding.sentence)
    grounds = panel.findings.rows.index(0, 0, index).data()
    assert grounds.startswith("Accepted by A. Secretary on")
    assert grounds.endswith(": Agreed by the Board")
    click(panel.findings, finding.sentence)
    assert panel.decide.text() == "Take back"
    press(panel.decide)
    assert window.editor.session.partnership.acceptances == ()
    assert window.editor.session.document.history.undoText() == "Take back acceptance"
    qtbot.waitUntil(lambda: len(panel.found) == len(check(small)))


def test_the_name_is_remembered_and_nothing_is_accepted_without_a_reason(panel, qtbot):
    accept_first(panel, qtbot, name="B. Clerk")
    assert settings.person() == "B. Clerk"
    click(panel.findings, panel.found[0].sentence)
    press(panel.decide)
    assert panel.dialog.name.text() == "B. Clerk"
    agree = panel.dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not agree.isEnabled()
    QTest.keyClicks(panel.dialog.reason, " ")
    assert not agree.isEnabled()
    QTest.keyClick(panel.dialog, Qt.Key.Key_Escape)
    assert len(panel.accepted) == 1


def test_it_is_open_again_when_its_line_changes_but_not_when_things_only_move(panel, window, qtbot):
    finding = next(each for each in panel.found if "line-1" in each.elements)
    accept(panel, finding.sentence, reason="Agreed", name="A")
    qtbot.waitUntil(lambda: finding.sentence not in {each.sentence for each in panel.found})
    document = window.editor.session.document
    view = document.partnership.views[0].id
    document.apply("Move", move(document.partnership, view, frozenset({"leeds"}), 80, 80))
    document.apply("Edit", edit_connector(document.partnership, "line-1", phrase=""))
    panel.checker.check_now()
    qtbot.waitUntil(lambda: not panel.checker.timer.isActive() and panel.checker.is_at_rest)
    assert finding.rule not in {each.rule for each in panel.found if each.elements == finding.elements}
    document.apply("Edit", edit_connector(document.partnership, "line-1", phrase="most functions"))
    qtbot.waitUntil(lambda: any("no longer applies" in said for said in listed(panel.findings)))
    assert finding.rule in {each.rule for each in panel.found if each.elements == finding.elements}


def test_findings_are_filtered_by_weight(panel, qtbot):
    accept_first(panel, qtbot)
    wanted = panel.found[0].severity
    for kind in (*Severity, ACCEPTED):
        if kind != wanted:
            press(panel.filters[kind])
    assert len(listed(panel.findings)) == sum(each.severity is wanted for each in panel.found)
    press(panel.filters[ACCEPTED])
    assert listed(panel.findings, 0)[-1] == "1 accepted"
    assert panel.filters[ACCEPTED].text().startswith("✓ 1")


def test_the_action_accepts_what_is_chosen_and_else_says_what_to_do(panel, window):
    said = []
    window.editor.session.said.connect(said.append)
    panel.findings.setCurrentIndex(QModelIndex())
    window.actions_by_id["accept"].trigger()
    assert said[-1].startswith("Choose the finding first")
    click(panel.findings, panel.found[0].sentence)
    window.actions_by_id["accept"].trigger()
    assert panel.dialog.isVisible()
    QTest.keyClick(panel.dialog, Qt.Key.Key_Escape)
