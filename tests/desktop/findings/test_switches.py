"""Rules and packs are switched off for the document, visibly, with undo; another day can be asked about."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from schema.rules import rules
from tests.support.fields import press
from tests.support.findings_listed import click, wait_for_findings

pytestmark = pytest.mark.slow


@pytest.fixture
def panel(qtbot, edit, small):
    opened = edit(small).findings_panel
    wait_for_findings(qtbot, opened)
    return opened


@pytest.fixture
def page(panel, window):
    assert panel.isVisible()
    window.actions_by_id["rules"].trigger()
    return window.editor.registers.rules


def tick(page, rule: str) -> None:
    """Go to the row of a rule, and press the space bar."""
    page.tree.setCurrentItem(page.row_of(rule))
    QTest.keyClick(page.tree, Qt.Key.Key_Space)


def test_a_rule_is_switched_off_from_the_list_and_the_panel_says_so(panel, window, qtbot, small):
    rule = panel.found[0].rule
    click(panel.findings, panel.found[0].sentence)
    assert not panel.off.isVisible()
    window.actions_by_id["switch-off"].trigger()
    assert panel.off.text() == "1 rule is switched off"
    assert panel.off.isVisible()
    qtbot.waitUntil(lambda: rule not in {each.rule for each in panel.found})
    press(panel.off)
    registers = window.editor.registers
    assert registers.isVisible()
    assert registers.tabs.currentWidget() is registers.rules
    assert registers.rules.row_of(rule).checkState(0) is Qt.CheckState.Unchecked
    window.actions_by_id["undo"].trigger()
    assert window.editor.session.partnership is small
    assert registers.rules.row_of(rule).checkState(0) is Qt.CheckState.Checked
    qtbot.waitUntil(lambda: rule in {each.rule for each in panel.found})


def test_a_pack_is_switched_off_with_a_reason_and_on_again(page, panel, window, qtbot):
    count = sum(rule.pack == "terms-of-reference" for rule in rules())
    tick(page, "terms-of-reference")
    assert panel.off.text() == f"{count} rules are switched off"
    QTest.keyClicks(page.reason, "They stand in another register")
    QTest.keyClick(page.reason, Qt.Key.Key_Return)
    (off,) = window.editor.session.partnership.switched_off
    assert (off.rule, off.reason) == ("terms-of-reference", "They stand in another register")
    assert page.row_of("G-01").isDisabled()
    qtbot.waitUntil(lambda: not any(each.rule.startswith("G") for each in panel.found))
    tick(page, "terms-of-reference")
    assert window.editor.session.partnership.switched_off == ()
    assert not panel.off.isVisible()


def test_another_day_can_be_asked_about_and_nonsense_is_told(page, window, small):
    QTest.keyClicks(page.day, "1 July 2018")
    QTest.keyClick(page.day, Qt.Key.Key_Return)
    assert window.editor.checker.day_asked() == date(2018, 7, 1)
    assert window.editor.session.partnership is small
    page.day.clear()
    QTest.keyClicks(page.day, "some day")
    QTest.keyClick(page.day, Qt.Key.Key_Return)
    assert page.wrong.text().startswith("⚠ This is not a date")
    assert window.editor.checker.day_asked() == date(2018, 7, 1)
    page.day.clear()
    QTest.keyClick(page.day, Qt.Key.Key_Return)
    assert window.editor.session.asked.day is None
