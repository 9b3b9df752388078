"""Work off the interface thread: it is heard there, and nobody waits for it when its document closes."""

import gc
from threading import Event, current_thread, main_thread

import pytest

from desktop.background import Background


@pytest.fixture
def background():
    made = Background()
    yield made
    made.close()
    made._thread.join(10)


def test_results_and_failures_come_back_on_the_interface_thread(qtbot, background):
    heard = []

    def hear(what):
        heard.append((what, current_thread() is main_thread()))

    background.run(lambda: current_thread() is main_thread(), hear, hear)
    background.run(lambda: 1 // 0, hear, lambda fault: hear(type(fault)))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [(False, True), (ZeroDivisionError, True)]


def test_closing_waits_for_nothing_and_hears_nothing(qtbot, background):
    begun, going, heard = Event(), Event(), []

    def long() -> str:
        begun.set()
        assert going.wait(10)
        return "late"

    background.run(long, heard.append, heard.append)
    background.run(lambda: "never begun", heard.append, heard.append)
    assert begun.wait(10)
    background.close()
    assert background._thread.is_alive()
    going.set()
    background._thread.join(10)
    qtbot.wait(20)
    assert heard == []


def test_after_closing_nothing_is_begun(background):
    begun = []
    background.close()
    background.run(lambda: begun.append(1), begun.append, begun.append)
    background._thread.join(10)
    assert begun == []


class Circle:
    """Garbage that only the collector finds, and that remembers who found it."""

    found_by: list[bool] = []  # noqa: RUF012  it is for the one test

    def __init__(self) -> None:
        self.self = self

    def __del__(self) -> None:
        self.found_by.append(current_thread() is main_thread())


def test_a_worker_collects_no_garbage_since_that_may_hold_windows(qtbot, background):
    Circle.found_by.clear()
    heard = []
    assert gc.isenabled()
    background.run(lambda: [Circle() for _ in range(5000)] and None, heard.append, heard.append)
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: heard == [None] and gc.isenabled())
    gc.collect()
    assert len(Circle.found_by) == 5000
    assert all(Circle.found_by)
