"""Printing from the window: pages are seen first, text stays text, a file is written whole or not at all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from desktop.printing import dialog as dialogs
from desktop.printing.any_sheet import least_type
from desktop.printing.dialog import PrintDialog
from exporters.routing.geometry import Rect
from schema import Form, Function, Orientation, View
from schema.edits.functions import add_function
from schema.edits.views import add_view, edit_view
from schema.view import Page, Placement
from tests.support.pages import PAGE
from tests.support.pdf_text import pages_in, text_in

pytestmark = pytest.mark.slow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def two_views(small):
    tall = View(
        id="second",
        title="Second",
        placements=(Placement(body="forum", x=0, y=0),),
        page=Page(size="A4", orientation=Orientation.PORTRAIT),
    )
    return add_view(edit_view(small, PAGE, page=Page(size="A3")), tall)


@pytest.fixture
def dialog(qtbot, window, edit, two_views):
    edit(two_views)
    window.actions_by_id["print"].trigger()
    shown = window.findChild(PrintDialog)
    qtbot.waitUntil(lambda: bool(shown.sheets), timeout=10_000)
    return shown


def all_views(qtbot, dialog):
    QTest.keyClick(dialog.choices.which, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len({sheet.drawing.view for sheet in dialog.sheets}) == 2, timeout=10_000)


def saved(dialog, answers, path):
    answers.prepare("file_to_write", path)
    QTest.mouseClick(dialog.choices.save, LEFT)
    return path


def test_the_open_view_is_saved_as_pdf_with_text_that_can_be_searched(dialog, answers, tmp_path, window):
    path = saved(dialog, answers, tmp_path / "page.pdf")
    assert pages_in(path) == [(420, 297)]
    told = text_in(path)
    for words in ("Page", "ICB", "Leeds", "forum", "Cancer", "Delegation"):
        assert words in told
    assert window.status.hint.text() == "Saved page.pdf."
    assert list(tmp_path.glob(".remit-*")) == []


def test_all_views_come_each_on_its_own_paper(qtbot, dialog, answers, tmp_path):
    all_views(qtbot, dialog)
    path = saved(dialog, answers, tmp_path / "all.pdf")
    assert pages_in(path) == [(420, 297), (210, 297)]
    assert "Second" in text_in(path)


def test_another_paper_can_be_chosen(dialog, answers, tmp_path):
    for _ in range(2):
        QTest.keyClick(dialog.choices.paper, Qt.Key.Key_Down)
    assert dialog.choices.page() == Page(size="A4", orientation=Orientation.PORTRAIT)
    assert pages_in(saved(dialog, answers, tmp_path / "a4.pdf")) == [(210, 297)]


def test_a_page_is_spread_over_several_sheets_with_marks(dialog, answers, tmp_path):
    QTest.keyClick(dialog.choices.across, Qt.Key.Key_Up)
    count = len(dialog.sheets)
    assert count >= 2
    path = saved(dialog, answers, tmp_path / "wide.pdf")
    assert len(pages_in(path)) == count
    assert "row 1 of" in text_in(path)


def test_type_that_is_too_small_is_warned_of(dialog):
    assert dialog.choices.warning.text() == ""
    dialog.choices.show_figures([sheet._replace(target=_shrunk(sheet.target)) for sheet in dialog.sheets])
    assert "Type under 6 pt" in dialog.choices.warning.text()
    assert "Type under 6 pt" in dialog.choices.print.accessibleDescription()


def test_what_is_told_is_never_more_than_it_is(dialog):
    by = 5.96 / least_type(dialog.sheets)
    dialog.choices.show_figures([sheet._replace(target=_shrunk(sheet.target, by)) for sheet in dialog.sheets])
    assert "The smallest type is 5.9 pt." in dialog.choices.figures.text()


def test_the_preview_shows_each_page_and_grows(dialog):
    (page,) = dialog.preview.pages
    before = page.size()
    assert page.accessibleName() == "Page 1 of 1: Page"
    QTest.mouseClick(dialog.choices.zoom_in, LEFT)
    assert page.width() > before.width()
    QTest.mouseClick(dialog.choices.zoom_out, LEFT)
    QTest.mouseClick(dialog.choices.zoom_out, LEFT)
    assert page.size() == before
    assert len(colours(page.grab().toImage())) > 3


def test_the_pages_go_to_the_printer_that_was_chosen(dialog, monkeypatch, tmp_path):
    path = tmp_path / "printed.pdf"

    def choose(_, printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return True

    monkeypatch.setattr(dialogs.ask, "printer", choose)
    QTest.mouseClick(dialog.choices.print, LEFT)
    assert "Leeds" in text_in(path)


def test_whoever_prints_nothing_stays_in_the_dialog(dialog, answers, monkeypatch):
    monkeypatch.setattr(dialogs.ask, "printer", lambda *_: False)
    QTest.mouseClick(dialog.choices.print, LEFT)
    answers.prepare("file_to_write", None)
    QTest.mouseClick(dialog.choices.save, LEFT)
    assert dialog.isVisible()


def test_a_cancelled_print_leaves_no_file(qtbot, dialog, answers, tmp_path, monkeypatch, window):
    all_views(qtbot, dialog)
    monkeypatch.setattr(dialogs, "_goes_on", lambda _, count: count < 1)
    saved(dialog, answers, tmp_path / "all.pdf")
    assert list(tmp_path.glob("*.pdf")) == []
    assert window.status.hint.text() == "Cancelled; not everything was printed."


def test_a_folder_that_is_not_there_is_told(dialog, answers, tmp_path):
    saved(dialog, answers, tmp_path / "gone" / "page.pdf")
    (said,) = answers.told()
    assert said == (
        "page.pdf: the file cannot be saved (No such file or directory); "
        f"check that the folder {tmp_path / 'gone'} exists."
    )
    assert dialog.isVisible()


def test_a_table_of_decisions_takes_as_many_sheets_as_it_needs_with_headings_on_each(
    qtbot, window, edit, small, answers, tmp_path
):
    many = small
    for number in range(120):
        many = add_function(many, Function(id=f"matter-{number}", name=f"matter {number}"))
    edit(add_view(many.but(views=()), View(id="table", title="Decisions", form=Form.DECISIONS)))
    window.actions_by_id["print"].trigger()
    dialog = window.findChild(PrintDialog)
    qtbot.waitUntil(lambda: bool(dialog.sheets), timeout=10_000)
    count = len(dialog.sheets)
    assert count > 1
    assert dialog.choices.warning.text() == ""
    assert len(colours(dialog.preview.pages[-1].grab().toImage())) > 3
    path = saved(dialog, answers, tmp_path / "table.pdf")
    assert pages_in(path) == [(420, 297)] * count
    told = text_in(path)
    assert "Matter 119" in told or "matter 119" in told
    assert told.count("Reference") == count


def test_without_a_view_there_is_nothing_to_print(window, edit, small):
    assert not window.actions_by_id["print"].isEnabled()
    edit(small.but(views=()))
    assert not window.actions_by_id["print"].isEnabled()


def _shrunk(target, by=0.1):
    return Rect(target.x, target.y, target.width * by, target.height * by)


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
