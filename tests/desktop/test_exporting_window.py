"""Exporting from the window: a whole file or none, while the window lives."""

import os
import time
from functools import partial
from threading import Event

import pytest

from desktop.export_run import Export
from desktop.exporting import export
from exporters import xml
from exporters.beside import Beside
from exporters.errors import FormatError
from exporters.exporting import Job
from schema import View
from schema.edits.views import add_view


def run(qtbot, window, editor, answers, path):
    answers.prepare("file_to_write", path)
    running = export(window, editor.session, editor.background)
    if running is not None:
        qtbot.waitUntil(lambda: running.is_done, timeout=20_000)
    return running


def test_the_open_view_becomes_a_picture(qtbot, window, edit, small, answers, tmp_path):
    run(qtbot, window, edit(small), answers, tmp_path / "page.svg")
    assert b"<svg" in (tmp_path / "page.svg").read_bytes()[:400]


def test_the_whole_partnership_becomes_xml(qtbot, window, edit, small, answers, tmp_path):
    run(qtbot, window, edit(small), answers, tmp_path / "model.xml")
    assert xml.read(tmp_path / "model.xml") == small


def test_all_views_become_a_file_each_and_none_is_replaced_unasked(
    qtbot, window, edit, small, answers, tmp_path
):
    editor = edit(add_view(small, View(id="second", title="Second")))
    (tmp_path / "map-second.svg").write_text("old", "utf-8")
    answers.prepare("file_to_write", tmp_path / "map.svg", tmp_path / "map.svg")
    answers.prepare("replace", False, True)
    window.actions_by_id["export-all"].trigger()
    assert editor.export is None
    window.actions_by_id["export-all"].trigger()
    qtbot.waitUntil(lambda: editor.export.is_done, timeout=10_000)
    assert answers.asked[-1][1][1] == "map-second.svg"
    assert {path.name for path in tmp_path.glob("*.svg")} == {"map-page.svg", "map-second.svg"}
    assert b"<svg" in (tmp_path / "map-second.svg").read_bytes()[:400]


def test_progress_counts_the_files(qtbot, window, edit, small, tmp_path):
    editor, going, shown = edit(small), Event(), []
    running = Export(window, tmp_path / "page.svg", shown.append)

    def slow() -> bytes:
        assert going.wait(10)
        return b"done"

    jobs = (Job(tmp_path / "one.svg", lambda: b"one"), Job(tmp_path / "two.svg", slow))
    running.start(jobs, editor.background)
    qtbot.waitUntil(lambda: running._dialog.value() == 1)
    assert running._dialog.maximum() == 2
    going.set()
    qtbot.waitUntil(lambda: running.is_done)
    assert (tmp_path / "two.svg").read_bytes() == b"done"


def test_pixels_are_made_in_another_process_which_ends(qtbot, window, edit, small, tmp_path):
    beside, heard = Beside(), []
    running = Export(window, tmp_path / "page.png", heard.append, beside=beside)
    running.start((Job(tmp_path / "page.png", own_process),), edit(small).background)
    qtbot.waitUntil(lambda: running.is_done, timeout=20_000)
    assert (tmp_path / "page.png").read_text("utf-8") not in ("", str(os.getpid()))
    assert beside.process is None
    assert heard == ["Exported to page.png."]


def own_process() -> bytes:
    return str(os.getpid()).encode()


def test_what_is_made_there_is_given_up_at_once(qtbot, window, edit, small, tmp_path):
    beside, heard = Beside(), []
    running = Export(window, tmp_path / "page.png", heard.append, beside=beside)
    running.start((Job(tmp_path / "page.png", partial(slept, 60)),), edit(small).background)
    qtbot.waitUntil(lambda: beside.process is not None, timeout=20_000)
    running.cancel()
    qtbot.waitUntil(lambda: running.is_done, timeout=20_000)
    assert heard == ["Cancelled; nothing was exported."]
    assert not (tmp_path / "page.png").exists()


def slept(seconds: float) -> bytes:
    time.sleep(seconds)
    return b""


def test_a_view_becomes_a_picture_in_pixels(qtbot, window, edit, small, answers, tmp_path):
    run(qtbot, window, edit(small), answers, tmp_path / "page.png")
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_an_unknown_ending_is_told(qtbot, window, edit, small, answers, tmp_path):
    assert run(qtbot, window, edit(small), answers, tmp_path / "page.doc") is None
    assert "no format has this ending" in answers.told()[0]


def test_cancelling_writes_nothing_and_the_window_lives_meanwhile(qtbot, window, edit, small, tmp_path):
    editor, going, said = edit(small), Event(), []
    running = Export(window, tmp_path / "page.svg", said.append)

    def slow() -> bytes:
        assert going.wait(10)
        return b"done"

    running.start((Job(tmp_path / "page.svg", slow),), editor.background)
    editor.canvas.zoom_in()
    running.cancel()
    going.set()
    qtbot.waitUntil(lambda: running.is_done)
    assert not (tmp_path / "page.svg").exists()
    assert said == ["Cancelled; nothing was exported."]


def test_closing_the_document_ends_its_export_and_the_dialog(window, edit, small, tmp_path):
    editor, going = edit(small), Event()
    running = editor.export = Export(window, tmp_path / "page.svg", lambda _: None)

    def slow() -> bytes:
        going.set()
        assert running._cancelled.wait(10)
        return b"done"

    running.start((Job(tmp_path / "page.svg", slow),), editor.background)
    assert going.wait(10)
    window.show_start()
    assert running.is_done
    assert not (tmp_path / "page.svg").exists()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (FormatError("page.svg", None, "it broke", "try again"), "page.svg: it broke; try again."),
        (OSError(28, "No space left on device"), "No space left on device."),
        (KeyError("inner"), "Something failed that should not have."),
    ],
)
def test_a_failure_is_told_in_one_sentence(qtbot, window, edit, small, answers, tmp_path, fault, said):
    def failing() -> bytes:
        raise fault

    running = Export(window, tmp_path / "page.svg", lambda _: None)
    running.start((Job(tmp_path / "page.svg", failing),), edit(small).background)
    qtbot.waitUntil(lambda: running.is_done)
    assert answers.told() == [f"Nothing was exported. {said}"]
    assert not (tmp_path / "page.svg").exists()
