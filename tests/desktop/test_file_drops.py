"""Files dragged from a folder onto a window, through real events of dragging."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop import windows
from exporters import svg, xml

_COPY, _LEFT, _NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def file(tmp_path, small):
    path = tmp_path / "leeds.remit"
    path.write_bytes(xml.write(small))
    return path


def drop(widget, *urls) -> bool:
    """Drag these over the middle of a widget and let go; whether they were welcome."""
    data, at = QMimeData(), widget.rect().center()
    data.setUrls([url if isinstance(url, QUrl) else QUrl.fromLocalFile(str(url)) for url in urls])
    enter = QDragEnterEvent(QPoint(at), _COPY, data, _LEFT, _NONE)
    move = QDragMoveEvent(QPoint(at), _COPY, data, _LEFT, _NONE)
    for event in (enter, move):
        event.ignore()
        QApplication.sendEvent(widget, event)
    if not move.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(at), _COPY, data, _LEFT, _NONE))
    return True


def test_a_file_dropped_on_the_start_page_opens_there(window, file):
    assert drop(window, file)
    assert windows.every() == (window,)
    assert windows.file_of(window) == file


def test_a_file_dropped_on_a_document_opens_beside_it(window, edit, small, file):
    editor = edit(small)
    assert drop(editor.canvas.viewport(), file)
    assert window.editor is editor
    assert [windows.file_of(each) for each in windows.every()] == [None, file]


def test_several_files_open_in_a_window_each(window, file, tmp_path, small):
    other = tmp_path / "wakefield.xml"
    other.write_bytes(xml.write(small))
    assert drop(window, file, other)
    assert [windows.file_of(each) for each in windows.every()] == [file, other]


def test_a_picture_opens_as_the_document_that_it_shows(window, tmp_path, small, answers):
    picture = tmp_path / "page.svg"
    picture.write_bytes(svg.write(small, small.views[0]))
    before = picture.read_bytes()
    assert drop(window, picture)
    assert window.editor.session.partnership == small
    # Saving asks for a file, and a picture is never overwritten by a document.
    answers.prepare("file_to_write", tmp_path / "page.remit")
    window.actions_by_id["save"].trigger()
    assert picture.read_bytes() == before
    assert xml.read(tmp_path / "page.remit") == small


def test_a_picture_of_another_program_is_refused_in_a_sentence(window, tmp_path, answers):
    picture = tmp_path / "drawing.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    assert drop(window, picture)
    assert window.editor is None
    assert "no Remit document travels in this picture" in answers.told()[-1]


@pytest.mark.parametrize("what", ["picture.png", QUrl("https://example.org/leeds.remit")])
def test_what_cannot_be_opened_is_not_welcome(window, what):
    assert not drop(window, what)
    assert window.editor is None


def test_a_damaged_file_is_told_in_a_sentence(window, tmp_path, answers):
    (tmp_path / "broken.remit").write_text("<remit", "utf-8")
    assert drop(window, tmp_path / "broken.remit")
    assert len(answers.told()) == 1
    assert windows.every() == (window,)
