"""Several windows: each a sitting of its own, one file in one window, gone when they are closed."""

import gc
from weakref import ref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop import windows
from exporters import xml
from schema.edits.bodies import rename_body

pytestmark = pytest.mark.slow


@pytest.fixture
def files(tmp_path, small):
    paths = tmp_path / "leeds.remit", tmp_path / "wakefield.remit"
    for path in paths:
        path.write_bytes(xml.write(small))
    return paths


def beside(window, path, answers):
    answers.prepare("file_to_open", path)
    window.actions_by_id["open-beside"].trigger()
    return windows.every()[-1]


def opened(window, path, answers):
    answers.prepare("file_to_open", path)
    window.actions_by_id["open"].trigger()


def change(window):
    document = window.editor.session.document
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))


def test_a_new_window_has_a_start_page_and_leaves_the_first_alone(window, edit, small):
    editor = edit(small)
    window.actions_by_id["new-window"].trigger()
    first, second = windows.every()
    assert (first, first.editor) == (window, editor)
    assert second.editor is None
    assert second.isVisible()
    assert second.pos() != window.pos()


def test_the_first_file_fills_the_start_page_and_the_next_a_window_of_its_own(window, files, answers):
    assert beside(window, files[0], answers) is window
    other = beside(window, files[1], answers)
    assert other is not window
    assert [windows.file_of(each) for each in windows.every()] == list(files)


def test_steps_and_selection_belong_to_one_window(window, files, answers):
    opened(window, files[0], answers)
    other = beside(window, files[1], answers)
    other.editor.session.selection.set(("icb",))
    change(other)
    assert not window.actions_by_id["undo"].isEnabled()
    assert other.actions_by_id["undo"].isEnabled()
    assert window.editor.session.selection.ids == frozenset()


def test_a_file_that_is_open_comes_forward_and_is_not_opened_twice(qtbot, window, files, answers):
    opened(window, files[0], answers)
    other = beside(window, files[1], answers)
    first, second = window.editor, other.editor
    opened(other, files[0], answers)
    qtbot.waitUntil(window.isActiveWindow)
    assert len(windows.every()) == 2
    assert (window.editor, other.editor) == (first, second)


def test_a_file_under_another_name_is_the_same_file(window, files, answers, tmp_path):
    opened(window, files[0], answers)
    link = tmp_path / "link.remit"
    link.symlink_to(files[0])
    assert beside(window, link, answers) is window


def test_opening_here_asks_about_what_is_not_saved(window, files, answers):
    opened(window, files[0], answers)
    change(window)
    before = window.editor
    answers.prepare("save_changes", None, False)
    opened(window, files[1], answers)
    assert window.editor is before
    opened(window, files[1], answers)
    assert windows.file_of(window) == files[1]


def test_a_file_that_is_damaged_closes_nothing_and_opens_no_window(window, files, answers, tmp_path):
    opened(window, files[0], answers)
    (tmp_path / "broken.remit").write_text("<remit", "utf-8")
    beside(window, tmp_path / "broken.remit", answers)
    assert windows.every() == (window,)
    assert windows.file_of(window) == files[0]
    assert len(answers.told()) == 1


def test_the_windows_stand_in_the_menu_and_come_forward_from_it(qtbot, window, files, answers):
    opened(window, files[0], answers)
    other = beside(window, files[1], answers)
    window._windows.fill()
    window._windows.fill()
    *_, first, second = window._windows._menu.actions()
    assert (first.text(), second.text()) == ("&1  Map (leeds.remit)", "&2  Map (wakefield.remit)")
    assert (first.isChecked(), second.isChecked()) == (True, False)
    first.trigger()
    qtbot.waitUntil(window.isActiveWindow)
    second.trigger()
    qtbot.waitUntil(other.isActiveWindow)
    other.actions_by_id["next-window"].trigger()
    qtbot.waitUntil(window.isActiveWindow)


def test_there_is_no_next_window_where_there_is_one_only(window, edit, small):
    edit(small)
    assert not window.actions_by_id["next-window"].isEnabled()


def test_a_closed_window_is_gone_with_all_it_held(window, files, answers):
    opened(window, files[0], answers)
    other = beside(window, files[1], answers)
    change(other)
    answers.prepare("save_changes", False)
    seen = ref(other.editor), ref(other.editor.session.document)
    other.actions_by_id["close-window"].trigger()
    del other
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [each() for each in seen] == [None, None]
    assert windows.every() == (window,)
    assert window.editor.session.partnership.body("icb").name == "ICB"


def test_quitting_asks_in_each_window_and_one_who_stays_keeps_all(window, files, answers):
    opened(window, files[0], answers)
    other = beside(window, files[1], answers)
    change(window)
    change(other)
    answers.prepare("save_changes", False, None)
    window.actions_by_id["quit"].trigger()
    assert windows.every() == (window, other)
    answers.prepare("save_changes", True, False)
    window.actions_by_id["quit"].trigger()
    assert windows.every() == ()
    assert [xml.read(path).body("icb").name for path in files] == ["The Board", "ICB"]


def test_recent_files_stand_in_the_file_menu_as_far_as_they_exist(window, files, answers):
    for path in files:
        opened(window, path, answers)
    window._recent.fill()
    first, second, *_ = window._recent.actions()
    assert (first.text(), second.text()) == ("&1  wakefield.remit", "&2  leeds.remit")
    files[1].unlink()
    window._recent.fill()
    first, *_, forget = window._recent.actions()
    assert first.text() == "&1  leeds.remit"
    first.trigger()
    assert windows.file_of(window) == files[0]
    forget.trigger()
    window._recent.fill()
    (_, nothing) = window._recent.actions()
    assert not nothing.isEnabled()
