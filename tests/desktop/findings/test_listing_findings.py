"""The list of findings: grouped three ways, filtered by words, its basis on demand, shown on the page."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from desktop.findings.entries import BY_BODY, BY_RULE
from desktop.findings.model import PORTION
from schema import Body, View
from schema.edits.bodies import rename_body
from schema.edits.document import edit_control
from schema.edits.views import add_view
from schema.rules import check
from tests.support.findings_listed import choose, click, listed, row_of, wait_for_findings
from tests.support.keys import Keys

pytestmark = pytest.mark.slow


@pytest.fixture
def panel(qtbot, edit, small):
    opened = edit(small).findings_panel
    wait_for_findings(qtbot, opened)
    return opened


def test_every_finding_stands_under_its_severity_the_heaviest_first(panel, small):
    found = check(small)
    assert listed(panel.findings) == [each.sentence for each in found]
    headings = listed(panel.findings, 0)
    assert sum(int(heading.split()[0]) for heading in headings) == len(found)
    names = [heading.split()[1].rstrip("s") for heading in headings]
    assert names == [name for name in ("error", "warning", "note") if name in names]


@pytest.mark.usefixtures("panel")
def test_the_tab_says_how_many_there_are(window, small):
    tabs = window.panels.findings.widget()
    assert tabs.tabText(0) == f"Findings  {len(check(small))}"


def test_they_are_grouped_by_rule_and_by_body_for_the_sitting(panel, small):
    found = check(small)
    choose(panel.way, BY_RULE)
    assert len(listed(panel.findings, 0)) == len({each.rule for each in found})
    assert listed(panel.findings, 0)[0].startswith(f"{found[0].rule}  ")
    choose(panel.way, BY_BODY)
    assert any(heading.startswith("Leeds") for heading in listed(panel.findings, 0))
    assert sorted(listed(panel.findings)) == sorted(each.sentence for each in found)


def test_words_narrow_the_list(panel, qtbot):
    rule = panel.found[0].rule
    QTest.keyClicks(panel.words, rule.lower())
    qtbot.waitUntil(lambda: len(listed(panel.findings)) < len(panel.found))
    assert listed(panel.findings) == [each.sentence for each in panel.found if each.rule == rule]
    QTest.keyClicks(panel.words, " zzz")
    qtbot.waitUntil(lambda: not listed(panel.findings))
    panel.words.clear()
    qtbot.waitUntil(lambda: len(listed(panel.findings)) == len(panel.found))


def test_the_basis_opens_with_the_keyboard_and_weight_is_told_in_words(panel, window):
    finding = panel.found[0]
    click(panel.findings, finding.sentence)
    panel.findings.setFocus()
    index = row_of(panel.findings, finding.sentence)
    assert not panel.findings.isExpanded(index)
    Keys(window).press("Right")
    assert panel.findings.isExpanded(index)
    lines = [panel.findings.rows.index(at, 0, index).data() for at in range(3)]
    assert lines[0].startswith(f"{finding.rule}: ")
    assert lines[1].startswith("“")
    assert lines[2]
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.split(":")[0] in ("Error", "Warning", "Note")


def test_a_click_selects_what_it_is_about_and_opens_the_view_that_shows_it(qtbot, edit, small):
    editor = edit(add_view(small, View(id="empty", title="Empty")))
    wait_for_findings(qtbot, editor.findings_panel)
    editor.session.open_view("empty")
    finding = next(each for each in editor.findings_panel.found if "line-1" in each.elements)
    click(editor.findings, finding.sentence)
    assert editor.session.view_id != "empty"
    assert "line-1" in editor.session.selection.ids


def test_enter_shows_a_finding_and_lifts_the_spotlight_that_hides_it(panel, window):
    editor = window.editor
    editor.session.sight.light("forum")
    finding = next(each for each in panel.found if "line-1" in each.elements)
    panel.findings.setFocus()
    panel.findings.setCurrentIndex(row_of(panel.findings, finding.sentence))
    Keys(window).press("Return")
    assert editor.session.sight.lit is None
    assert "line-1" in editor.session.selection.ids
    assert panel.findings.hasFocus()


def test_what_the_document_lacks_is_shown_in_the_inspector(panel, window, small):
    said = []
    window.editor.session.said.connect(said.append)
    finding = next(each for each in panel.found if each.elements == (str(small.id),))
    click(panel.findings, finding.sentence)
    assert not window.editor.session.selection.ids
    assert said[-1].endswith("see the inspector.")


def test_what_is_chosen_stays_chosen_when_others_go(panel, window, qtbot):
    finding = panel.found[-1]
    click(panel.findings, finding.sentence)
    before = panel.checker.result
    document = window.editor.session.document
    other = Body(id="other", name="Another forum", kind="committee")
    document.apply("Add", document.partnership.but(bodies=(*document.partnership.bodies, other)))
    qtbot.waitUntil(lambda: len(panel.found) > len(before.open))
    assert panel.findings.chosen().matter.sentence == finding.sentence


def test_a_long_sentence_goes_on_below_and_all_of_the_chosen_one_can_be_read(qtbot, edit, small):
    panel = edit(rename_body(small, "leeds", "The Committee " + "of a very long name " * 9)).findings_panel
    wait_for_findings(qtbot, panel)
    index = row_of(panel.findings, "of a very long name")
    line = panel.findings.fontMetrics().lineSpacing()
    assert line * 2 <= panel.findings.visualRect(index).height() < line * 3.5
    click(panel.findings, "of a very long name")
    index = row_of(panel.findings, "of a very long name")
    words = QRect(0, 0, panel.findings.columnWidth(0), 10_000)
    needed = panel.findings.fontMetrics().boundingRect(words, Qt.TextFlag.TextWordWrap, index.data())
    qtbot.waitUntil(lambda: panel.findings.visualRect(index).height() >= needed.height() > line * 2)


def test_a_long_group_is_shown_in_portions(qtbot, edit, small, window):
    many = tuple(Body(id=f"b-{n}", name=f"Committee {n}", kind="committee") for n in range(PORTION + 50))
    editor = edit(small.but(bodies=(*small.bodies, *many)))
    panel = editor.findings_panel
    wait_for_findings(qtbot, panel)
    choose(panel.way, BY_RULE)
    more = row_of(panel.findings, "press Enter to see the next")
    group = more.parent()
    heading = group.data()
    panel.findings.expand(group)
    panel.findings.setCurrentIndex(more)
    panel.findings.setFocus()
    Keys(window).press("Return")
    assert panel.findings.rows.rowCount(group) == int(heading.rpartition(": ")[2])


def test_rules_that_are_asked_about_an_earlier_version_stop(panel, window, qtbot, monkeypatch):
    """They would find what is no longer there, while somebody waits for what is."""
    ended = []

    def endless(partnership, day, *, between):
        try:
            while partnership.control.version != "2":
                between()
        except Exception as fault:
            ended.append(type(fault).__name__)
            raise
        return check(partnership, day)

    monkeypatch.setattr("desktop.findings.checker.check", endless)
    document = window.editor.session.document
    panel.checker.check_now()
    qtbot.wait(20)
    document.apply("Edit", edit_control(document.partnership, version="2", owner=""))
    qtbot.waitUntil(lambda: ended == ["GivenUpError"])
    qtbot.waitUntil(lambda: panel.checker.is_at_rest)
    qtbot.waitUntil(lambda: {each.rule for each in panel.found} >= {"H-01"})
