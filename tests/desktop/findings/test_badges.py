"""Badges: at whatever the rules remark on, by sign and number, in the sitting only, gone while one drags."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop import preferences
from desktop.findings.signs import picture
from schema.edits.connectors import edit_connector
from schema.edits.views import delete_view
from tests.support.findings_listed import wait_for_findings
from tests.support.mouse import Mouse

pytestmark = pytest.mark.slow


@pytest.fixture
def editor(qtbot, edit, small):
    opened = edit(small)
    wait_for_findings(qtbot, opened.findings_panel)
    qtbot.waitUntil(lambda: bool(opened.badges.shown) and opened.badges.is_settled)
    return opened


def seen(editor) -> dict[str, object]:
    """What is remarked on each element of the page that carries a badge."""
    items = {item.id: item.refs[0] for item in editor.scene.drawing.items if item.refs}
    return {items[item]: remark for item, remark in editor.badges.shown.items()}


def test_bodies_and_lines_with_findings_carry_a_badge_and_no_others(editor):
    remarked = {each for finding in editor.checker.result.open for each in finding.elements}
    drawn = {"icb", "leeds", "forum", "line-1"}
    assert set(seen(editor)) == remarked & drawn
    for element, remark in seen(editor).items():
        its = [each for each in editor.checker.result.open if element in each.elements]
        assert remark.kind == its[0].severity
        assert remark.sentences == tuple(each.sentence for each in its)


def test_the_tip_and_the_stand_in_say_what_was_found(editor):
    element, remark = next(iter(seen(editor).items()))
    item = next(item.id for item in editor.scene.drawing.items if item.refs[:1] == (element,))
    tip = editor.badges.tip_of(item)
    assert remark.sentences[0] in tip
    editor.stand_ins.refresh()
    stand_in = editor.canvas.viewport().findChild(QWidget, item)
    assert remark.sentences[0] in stand_in.accessibleDescription()


def test_signs_differ_in_more_than_colour():
    grey = QImage.Format.Format_Grayscale8
    images = [picture(kind, "").toImage().convertToFormat(grey) for kind in ("error", "warning", "info")]
    assert len({bytes(image.constBits()) for image in images}) == len(images)


def test_a_badge_goes_with_its_finding_and_comes_back_with_undo(editor, qtbot):
    document = editor.session.document
    before = editor.badges.said_of(("line-1",))
    assert before
    document.apply("Edit", edit_connector(document.partnership, "line-1", mutual=True))
    qtbot.waitUntil(lambda: editor.badges.said_of(("line-1",)) != before)
    document.history.undo()
    qtbot.waitUntil(lambda: editor.badges.said_of(("line-1",)) == before)


def test_they_step_back_while_something_is_dragged_and_are_not_made_anew_meanwhile(editor, qtbot):
    mouse = Mouse(editor)
    graphics = editor.badges.graphics
    x, y = mouse.middle_of("leeds")
    mouse.press((x, y), (x + 40, y + 40), (x + 80, y + 80))
    assert not editor.badges.shown
    assert editor.badges.graphics == graphics
    mouse.release((x + 80, y + 80))
    qtbot.waitUntil(lambda: bool(editor.badges.shown) and editor.badges.is_settled)
    assert "leeds" in seen(editor)


def test_they_are_switched_off_in_the_view_menu_and_it_is_remembered(editor, window, qtbot):
    window.actions_by_id["badges"].trigger()
    assert not preferences.is_on("badges")
    qtbot.waitUntil(lambda: not editor.badges.shown)
    window.actions_by_id["badges"].trigger()
    qtbot.waitUntil(lambda: bool(editor.badges.shown))


def test_no_picture_has_them(editor, window):
    """Whatever is printed, copied and exported is made from the drawing, and that knows nothing of them."""
    shown = editor.scene.drawing
    window.actions_by_id["badges"].trigger()
    editor.stage.refresh()
    assert editor.scene.drawing == shown
    window.actions_by_id["badges"].trigger()
    editor.stage.refresh()
    assert editor.scene.drawing == shown


def test_a_page_that_goes_takes_its_badges_along(editor, qtbot):
    document = editor.session.document
    document.apply("Delete", delete_view(document.partnership, document.partnership.views[0].id))
    qtbot.waitUntil(lambda: editor.badges.is_settled and not editor.badges.shown)
    document.history.undo()
    qtbot.waitUntil(lambda: bool(editor.badges.shown))


def test_a_badge_stands_back_with_its_thing_in_the_spotlight(editor, qtbot):
    def strengths():
        return {badge.opacity() for badge in editor.badges.graphics}

    assert strengths() == {1.0}
    editor.session.selection.set(("forum",))
    editor.window().actions_by_id["spotlight"].trigger()
    qtbot.waitUntil(lambda: editor.badges.is_settled and len(strengths()) == 2)
    editor.window().actions_by_id["spotlight"].trigger()
    qtbot.waitUntil(lambda: strengths() == {1.0})
