"""The window around the document: start page, building by keyboard, what is remembered, failures."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import app, files, windows
from desktop.app import last_resort
from desktop.dialogs import AddBody
from desktop.window import Window
from exporters import xml
from resources import resource
from schema.templates import templates
from tests.support.closing import close


def test_the_start_page_shows_every_example_with_its_picture(qtbot, window):
    cards = window._start.examples
    folder = Path(str(resource("examples")))
    assert set(cards) == set(folder.glob("*.remit"))
    qtbot.waitUntil(lambda: all(map(has_picture, cards.values())), timeout=10_000)
    assert not any(dock.isVisible() for dock in window.panels.all())


def has_picture(card) -> bool:
    image = card.icon().pixmap(card.iconSize()).toImage()
    middle = image.pixelColor(image.rect().center())
    return middle.alpha() > 0


@pytest.mark.parametrize("size", [10, 20])
def test_titles_are_whole_at_every_size_of_letters(qtbot, window, size):
    window.setFont(QFont(window.font().family(), size))
    cards = window._start.examples
    expected = {"West Yorkshire Health and Care Partnership, 2022"}
    qtbot.waitUntil(lambda: expected <= {card.accessibleName() for card in cards.values()}, timeout=10_000)
    for card in (*cards.values(), *window._start.templates.values()):
        lines = card.text().split("\n")
        assert " ".join(lines) == card.accessibleName()
        assert card.height() >= card.iconSize().height() + len(lines) * card.fontMetrics().height()
        assert max(map(card.fontMetrics().horizontalAdvance, lines)) <= card.width()


def test_every_template_has_a_card_and_begins_from_it(qtbot, window):
    cards = window._start.templates
    assert [card.text() for card in cards.values()] == [
        "Empty",
        "Integrated care system",
        "Council",
        "Charity",
        "School trust",
    ]
    assert list(cards) == [template.name for template in templates()]
    qtbot.waitUntil(lambda: all(map(has_picture, cards.values())), timeout=10_000)
    QTest.mouseClick(cards["council"], Qt.MouseButton.LeftButton)
    assert window.editor.session.partnership.form == "council"
    assert window.editor.session.partnership.bodies == ()


def test_an_example_opens_from_the_start_page(qtbot, window):
    card = next(iter(window._start.examples.values()))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.editor.session.partnership.views
    assert window.editor.session.document.path is None
    assert all(dock.isVisible() for dock in window.panels.all())
    qtbot.waitUntil(lambda: window.editor.routes._wanted is None, timeout=10_000)


@pytest.mark.parametrize("path", files.examples(), ids=lambda path: path.stem)
def test_every_view_of_every_example_can_be_shown(window, path):
    window.open(path)
    session = window.editor.session
    for view in session.partnership.views:
        session.open_view(view.id)
        assert window.editor.scene.drawing.view == view.id
        assert session.document.is_clean


def test_a_table_is_typed_into_and_not_drawn_on(window, edit):
    partnership = xml.read(files.examples()[0])
    editor = edit(partnership)
    table = next(view for view in partnership.views if view.form == "functions and decisions")
    editor.session.open_view(table.id)
    QTest.mouseClick(editor.canvas.viewport(), Qt.MouseButton.LeftButton)
    assert not editor.stage.is_busy
    assert editor.page_table.isVisible()
    assert "Type into the cells" in window.status.hint.text()


def test_a_damaged_file_leaves_what_was_open(window, edit, small, answers, tmp_path):
    editor = edit(small)
    (tmp_path / "broken.remit").write_text("<remit", "utf-8")
    window.open(tmp_path / "broken.remit")
    assert window.editor is editor
    assert len(answers.told()) == 1


def test_the_title_says_what_is_open_and_whether_it_is_saved(window, edit, small):
    edit(small)
    assert window.windowTitle() == "Map[*] - Remit"
    assert not window.isWindowModified()
    window.editor.session.selection.set(("icb",))
    window.actions_by_id["nudge-down"].trigger()
    assert window.isWindowModified()


def test_the_status_bar_counts_and_hints(window, edit, small):
    edit(small)
    assert window.status.figures.text() == "3 bodies · 1 connector"
    window.editor.key_strip.buttons["delegation"].click()
    assert window.status.hint.text().startswith("Delegation: ")


def test_closed_panels_stay_closed(window, edit, small):
    edit(small)
    window.panels.findings.hide()
    close(window)
    another = Window()
    another.show()
    another.edit(files.Document(small))
    assert not another.panels.findings.isVisible()
    assert another.panels.inspector.isVisible()
    close(another)


def test_bodies_are_added_by_keyboard_alone(window, edit, small):
    session = edit(small).session
    in_dialog(AddBody, lambda dialog: QTest.keyClicks(dialog.name, "Audit Committee"))
    window.actions_by_id["add-body"].trigger()
    assert session.partnership.bodies[-1].name == "Audit Committee"
    assert session.selection.ids == {"audit-committee"}
    assert session.view.placements[-1].body == "audit-committee"


def test_the_add_dialog_warns_of_a_body_of_the_same_name(qtbot, small):
    dialog = AddBody(None, small)
    qtbot.addWidget(dialog)
    dialog.name.setText("icb")
    assert "already" in dialog.hint.text()


def test_an_unexpected_failure_is_one_sentence_and_the_work_is_kept(window, edit, small, answers):
    editor = edit(small)
    editor.session.selection.set(("icb",))
    window.actions_by_id["nudge-down"].trigger()
    last_resort()(ValueError, ValueError("secret"), None)
    (said,) = answers.told()
    assert "secret" not in said
    assert xml.read(editor.recovery.file) == editor.session.partnership


def test_the_application_runs_until_its_window_is_closed(tmp_path, monkeypatch, small):
    monkeypatch.setattr(app, "user_log_path", lambda *_, **__: tmp_path)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    (tmp_path / "map.remit").write_bytes(xml.write(small))
    opened = []

    def look() -> None:
        (shown,) = windows.every()
        opened.append(shown.windowTitle())
        shown.close()

    QTimer.singleShot(50, look)
    assert app.run(tmp_path / "map.remit") == 0
    assert opened == ["Map[*] - Remit"]


def in_dialog(kind, fill) -> None:
    """Fill in the dialog that is about to open, and agree."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        fill(dialog)
        dialog.accept()

    QTimer.singleShot(0, act)
