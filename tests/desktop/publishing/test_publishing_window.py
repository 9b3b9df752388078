"""Publishing from the window: seen first, refused with reasons, put in place whole, ended at a word."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from cleaned_example import cleaned
from desktop.document import Document
from desktop.publishing import work
from desktop.publishing.dialog import PublishDialog
from desktop.registers.dialog import Registers
from exporters import png, xml
from exporters.errors import FormatError
from exporters.publishing.folder import Progress
from schema import Form, Partnership, Status, Theme, View
from schema.edits.bodies import edit_body
from schema.edits.document import edit_control
from schema.said import said

pytestmark = pytest.mark.slow

LEFT = Qt.MouseButton.LeftButton
WAIT = 10_000


def approved() -> Partnership:
    return cleaned().but(views=(View(id="table", title="Functions", form=Form.DECISIONS),))


@pytest.fixture
def opened(qtbot, window, tmp_path) -> Callable[[Partnership], PublishDialog]:
    """The dialog over a partnership whose file lies in the folder of the test, once the rules are asked."""

    def open_(given: Partnership) -> PublishDialog:
        window.edit(Document(given, tmp_path / "map.remit"))
        window.actions_by_id["publish"].trigger()
        dialog = window.findChild(PublishDialog)
        qtbot.waitUntil(lambda: dialog.hindrances.is_known, timeout=WAIT)
        return dialog

    return open_


@pytest.fixture
def held_up(monkeypatch) -> Iterator[Event]:
    """Work that goes on only when it is told to."""
    going = Event()

    def slow(_: Partnership, folder: Path, *_more: object) -> Iterator[Progress]:
        for done in range(1, 4):
            yield Progress(said("tables"), done, 3)
            going.wait(10)
        folder.mkdir()

    monkeypatch.setattr(work, "publish", slow)
    yield going
    going.set()


def tick(box: QCheckBox) -> None:
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))


def test_a_draft_is_published_and_can_be_looked_at(qtbot, opened, small, tmp_path, monkeypatch, window):
    dialog = opened(small)
    assert "every page and picture will say so" in dialog.hindrances.told.text()
    assert Path(dialog.place.line.text()) == tmp_path / "map-published"
    QTest.mouseClick(dialog.run.publish, LEFT)
    qtbot.waitUntil(lambda: dialog.run.page.isVisible(), timeout=WAIT)
    assert {"index.html", "map.pdf", "map-page.svg", "model.xml"} <= {
        path.name for path in (tmp_path / "map-published").iterdir()
    }
    assert dialog.run.said.text() == f"Published into {tmp_path / 'map-published'}."
    looked_at: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: looked_at.append(url.toLocalFile()))
    QTest.mouseClick(dialog.run.page, LEFT)
    QTest.mouseClick(dialog.run.folder, LEFT)
    assert looked_at == [
        str(tmp_path / "map-published" / "index.html"),
        str(tmp_path / "map-published"),
    ]
    assert window.editor.session.document.is_clean


def test_pixels_are_made_in_another_process_so_that_no_hand_waits(qtbot, opened, small, monkeypatch):
    def forbidden(*_: object) -> bytes:
        raise AssertionError("made here")

    monkeypatch.setattr(png, "pixels", forbidden)
    dialog = opened(small)
    qtbot.waitUntil(lambda: dialog.pictures.is_drawn, timeout=WAIT)
    QTest.mouseClick(dialog.run.publish, LEFT)
    qtbot.waitUntil(lambda: dialog.run.page.isVisible(), timeout=WAIT)


def test_without_a_mouse(qtbot, opened, small, tmp_path):
    dialog = opened(small)
    QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.run.page.isVisible(), timeout=WAIT)
    assert dialog.focusWidget() is dialog.run.page
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert (tmp_path / "map-published" / "index.html").is_file()


def test_all_that_is_set_in_one_visit_is_one_step(opened, small, window):
    dialog = opened(small)
    told, look = dialog.forms
    tick(told.rows["people"].editor.inner)
    QTest.keyClick(look.rows["theme"].editor.inner, Qt.Key.Key_Down)
    look.rows["width"].editor.inner.setFocus()
    QTest.keyClicks(look.rows["width"].editor.inner, "900")
    QTest.keyClick(look.rows["width"].editor.inner, Qt.Key.Key_Return)
    document = window.editor.session.document
    made = document.partnership.publication
    assert (made.people, made.theme, made.width) == (True, Theme.NEUTRAL, 900)
    assert (document.history.count(), document.history.undoText()) == (1, "Change how it is published")
    document.history.undo()
    assert document.partnership is small
    assert not told.rows["people"].editor.inner.isChecked()


def test_a_second_visit_is_another_step_and_begins_where_it_was_published(
    qtbot, opened, small, window, tmp_path
):
    dialog = opened(small)
    tick(dialog.forms[0].rows["people"].editor.inner)
    dialog.place.line.setText(str(tmp_path / "website"))
    QTest.mouseClick(dialog.run.publish, LEFT)
    qtbot.waitUntil(lambda: dialog.run.page.isVisible(), timeout=WAIT)
    QTest.mouseClick(dialog.leave, LEFT)
    window.actions_by_id["publish"].trigger()
    again = window.editor.publishing
    assert again is not dialog
    assert again.place.line.text() == str(tmp_path / "website")
    tick(again.forms[0].rows["sources"].editor.inner)
    assert window.editor.session.document.history.count() == 2


def test_a_font_that_is_none_is_refused_beside_its_field(opened, small, window):
    row = opened(small).forms[1].rows["font"]
    row.editor.inner.selectAll()
    QTest.keyClicks(row.editor.inner, "x;}")
    assert "⚠" in row.error.text()
    assert window.editor.session.partnership.publication.font == "x"


def test_what_stands_in_the_way_is_listed_and_leads_to_where_it_is_mended(qtbot, opened, window):
    dialog = opened(edit_control(approved(), owner=""))
    assert dialog.hindrances.told.text().startswith("It cannot be published yet.")
    assert not dialog.run.publish.isEnabled()
    assert "lacks an owner" in dialog.hindrances.list.item(0).text()
    QTest.mouseClick(dialog.hindrances.go, LEFT)
    registers = window.findChild(Registers)
    assert registers.isVisible()
    owner = registers.control.forms[0].rows["owner"].editor.inner
    QTest.keyClicks(owner, "Director of Governance")
    qtbot.waitUntil(lambda: dialog.run.publish.isEnabled(), timeout=WAIT)
    assert dialog.hindrances.told.text() == "Nothing stands in the way."


def test_a_finding_is_shown_in_the_document(opened, small, window):
    dialog = opened(small.but(control=cleaned().control))
    rows = range(dialog.hindrances.list.count())
    told = [dialog.hindrances.list.item(row).text() for row in rows]
    dialog.hindrances.list.setCurrentRow(next(row for row in rows if "accountability" in told[row]))
    QTest.keyClick(dialog.hindrances.list, Qt.Key.Key_Return)
    assert "line-1" in window.editor.session.selection.ids


def test_a_draft_may_be_published_whatever_is_found(opened):
    dialog = opened(edit_control(approved(), status=Status.DRAFT, owner=""))
    assert dialog.hindrances.list.count() == 1
    assert dialog.run.publish.isEnabled()


def test_a_folder_with_anything_else_stays_and_is_told(qtbot, opened, small, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "photo.jpg").write_bytes(b"precious")
    dialog = opened(small)
    dialog.place.line.setText(str(tmp_path / "mine"))
    QTest.mouseClick(dialog.run.publish, LEFT)
    qtbot.waitUntil(lambda: "Nothing was published" in dialog.run.said.text(), timeout=WAIT)
    assert "files that Remit did not publish" in dialog.run.said.text()
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["photo.jpg"]
    assert not dialog.run.page.isVisible()


def test_a_folder_is_chosen_and_one_with_other_things_gets_a_new_one_in_it(opened, small, answers, tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "photo.jpg").write_bytes(b"precious")
    dialog = opened(small)
    answers.prepare("folder", tmp_path / "empty", tmp_path / "full", None)
    for wanted in ("empty", "full/map-published", "full/map-published"):
        QTest.mouseClick(dialog.place.choose, LEFT)
        assert Path(dialog.place.line.text()) == tmp_path / wanted
    dialog.place.line.clear()
    assert not dialog.run.publish.isEnabled()


@pytest.mark.parametrize("way", ["escape", "button"])
def test_it_is_ended_at_a_word_and_leaves_nothing(qtbot, opened, small, tmp_path, held_up, way):
    dialog = opened(small)
    QTest.mouseClick(dialog.run.publish, LEFT)
    qtbot.waitUntil(lambda: dialog.run.bar.value() == 1, timeout=WAIT)
    assert dialog.run.said.text() == "Made: tables (1 of 3)"
    assert not dialog.run.publish.isVisible()
    if way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(dialog.run.stop, LEFT)
    held_up.set()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.run.said.text(), timeout=WAIT)
    assert dialog.isVisible()
    assert list(tmp_path.glob("map-published")) == []


def test_the_document_may_be_closed_in_the_middle_of_it(qtbot, opened, small, window, held_up, tmp_path):
    dialog = opened(small)
    QTest.mouseClick(dialog.run.publish, LEFT)
    qtbot.waitUntil(lambda: dialog.run.bar.value() == 1, timeout=WAIT)
    window.show_start()
    held_up.set()
    assert window.editor is None
    assert list(tmp_path.glob("map-published")) == []


def test_the_page_says_what_changed_since_an_earlier_version(qtbot, opened, small, answers, tmp_path):
    (tmp_path / "old.remit").write_bytes(xml.write(edit_body(small, "forum", name="Old forum")))
    dialog = opened(small)
    answers.prepare("file_to_open", tmp_path / "old.remit")
    QTest.mouseClick(dialog.since.choose, LEFT)
    QTest.mouseClick(dialog.run.publish, LEFT)
    qtbot.waitUntil(lambda: dialog.run.page.isVisible(), timeout=WAIT)
    assert "Old forum" in (tmp_path / "map-published" / "index.html").read_text(encoding="utf-8")


def test_an_earlier_version_that_is_none_is_told(qtbot, opened, small, tmp_path):
    dialog = opened(small)
    QTest.keyClicks(dialog.since.line, str(tmp_path / "gone.remit"))
    QTest.mouseClick(dialog.run.publish, LEFT)
    qtbot.waitUntil(lambda: "Nothing was published" in dialog.run.said.text(), timeout=WAIT)
    assert "there is no such file" in dialog.run.said.text()


def test_what_cannot_be_made_is_told_in_a_sentence(qtbot, opened, small, monkeypatch):
    def refuses(*_: object) -> Iterator[Progress]:
        raise FormatError("map.pdf", None, said("this is not a folder"), said("add a view first"))
        yield

    monkeypatch.setattr(work, "publish", refuses)
    dialog = opened(small)
    QTest.mouseClick(dialog.run.publish, LEFT)
    qtbot.waitUntil(lambda: "Nothing was published" in dialog.run.said.text(), timeout=WAIT)
    assert (
        dialog.run.said.text() == "⚠ Nothing was published. map.pdf: this is not a folder; add a view first."
    )


def test_the_picture_is_that_of_the_chosen_view_as_it_is_set(qtbot, opened, small):
    dialog = opened(small.but(views=(*small.views, View(id="table", title="All", form=Form.DECISIONS))))
    pictures = dialog.pictures
    qtbot.waitUntil(lambda: not pictures.picture.pixmap().isNull(), timeout=WAIT)
    assert pictures.picture.accessibleName().startswith("Governance map of Page")
    first, width = pictures.picture.pixmap().cacheKey(), pictures.picture.pixmap().width()
    QTest.mouseClick(pictures.larger, LEFT)
    assert pictures.picture.pixmap().width() > width
    QTest.keyClick(pictures.which, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: pictures.picture.accessibleName().startswith("Table of"), timeout=WAIT)
    assert pictures.picture.pixmap().cacheKey() != first
