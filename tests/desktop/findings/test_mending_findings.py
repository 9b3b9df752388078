"""Quick fixes: what would change is told first, it is one step, and undo brings the finding back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QMenu

from desktop.findings.mending import mended
from schema.changes_in_words import changes_in_words
from tests.support.fields import press
from tests.support.findings_listed import click, row_of, wait_for_findings
from tests.support.keys import Keys
from tests.support.maps import map_of
from tests.support.pages import laid_out

pytestmark = pytest.mark.slow


@pytest.fixture
def advised():
    """Advice that nobody answers, three times."""
    partnership = map_of(
        "forum -advice-> ICB",
        "forum -advice-> Leeds",
        "panel -advice-> Leeds",
        icb="integrated-care-board",
        leeds="place-committee",
        forum="constituency",
        panel="forum",
    )
    return laid_out(partnership, icb=(0, 0), leeds=(0, 200), forum=(400, 0), panel=(400, 200))


@pytest.fixture
def panel(qtbot, edit, advised):
    opened = edit(advised).findings_panel
    wait_for_findings(qtbot, opened)
    return opened


def told(dialog) -> tuple[str, ...]:
    return tuple(dialog.changes.item(at).text() for at in range(dialog.changes.count()))


def mendable(panel):
    return next(each for each in panel.found if each.fix is not None)


def agree(panel) -> None:
    press(panel.dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))


def test_a_finding_is_mended_in_one_step_after_it_was_told_what_changes(panel, window, qtbot, advised):
    document = window.editor.session.document
    finding = mendable(panel)
    click(panel.findings, finding.sentence)
    press(panel.mend)
    assert told(panel.dialog) == changes_in_words(advised, finding.fix.edit(advised))
    assert document.partnership is advised
    agree(panel)
    assert document.history.count() == 1
    assert document.history.undoText() == finding.fix.name
    qtbot.waitUntil(lambda: finding.sentence not in {each.sentence for each in panel.found})
    window.actions_by_id["undo"].trigger()
    assert document.partnership is advised
    qtbot.waitUntil(lambda: finding.sentence in {each.sentence for each in panel.found})


def test_all_of_a_rule_are_mended_in_one_step(panel, window, qtbot, advised):
    document = window.editor.session.document
    rule = mendable(panel).rule
    alike = [each for each in panel.found if each.rule == rule]
    assert len(alike) > 1
    assert all(each.fix for each in alike)
    click(panel.findings, alike[0].sentence)
    window.actions_by_id["mend-rule"].trigger()
    wanted = mended(advised, [each.fix for each in alike])
    assert told(panel.dialog) == changes_in_words(advised, wanted.after)
    assert len(told(panel.dialog)) >= len(alike)
    agree(panel)
    assert document.history.count() == 1
    assert document.history.undoText() == f"Mend {len(alike)} findings"
    qtbot.waitUntil(lambda: rule not in {each.rule for each in panel.found})
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: rule in {each.rule for each in panel.found})


def test_escape_mends_nothing_and_by_keys_it_is_mended(panel, window, advised):
    document = window.editor.session.document
    panel.findings.setFocus()
    panel.findings.setCurrentIndex(row_of(panel.findings, mendable(panel).sentence))
    Keys(window).press("Shift+F8")
    QTest.keyClick(panel.dialog, Qt.Key.Key_Escape)
    assert document.partnership is advised
    Keys(window).press("Shift+F8")
    QTest.keyClick(panel.dialog.focusWidget() or panel.dialog, Qt.Key.Key_Return)
    assert document.partnership is not advised


def test_a_double_click_on_the_remedy_asks_too(panel):
    finding = mendable(panel)
    remedy = row_of(panel.findings, finding.sentence).siblingAtColumn(2)
    at = panel.findings.visualRect(remedy).center()
    QTest.mouseClick(panel.findings.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(panel.findings.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told(panel.dialog)


def test_what_has_no_remedy_says_so(panel, window):
    said = []
    window.editor.session.said.connect(said.append)
    finding = next(each for each in panel.found if each.fix is None)
    click(panel.findings, finding.sentence)
    assert not panel.mend.isEnabled()
    Keys(window).press("Shift+F8")
    assert said[-1].startswith("No single step mends this")


def test_a_remedy_that_another_has_made_already_changes_nothing(advised, panel):
    fix = mendable(panel).fix

    def gone(_):
        raise KeyError("line-1")

    after, done = mended(advised, [fix, type(fix)(fix.wording, gone)])
    assert done == 1
    assert len(after.connectors) == len(advised.connectors) + 1


def test_the_menu_offers_what_can_be_done(panel):
    click(panel.findings, mendable(panel).sentence)
    panel.open_menu(QPoint(10, 10))
    (menu,) = (each for each in panel.findChildren(QMenu) if each.actions())
    offered = [action.text() for action in menu.actions() if action.text()]
    assert offered == [
        "Show on the page",
        "Mend …",
        "Mend all of this rule …",
        "Accept with reason …",
        "Switch this rule off",
    ]
    menu.close()
