"""Work off the interface thread: it is heard there, and nobody waits for it when its document closes."""

from threading import Event, current_thread, main_thread

import pytest

from desktop.background import Background
from desktop.tidying import collect_due


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
    background.run(lambda: [Circle() for _ in range(5000)] and None, heard.append, heard.append)
    qtbot.waitUntil(lambda: heard == [None])
    assert not Circle.found_by
    collect_due()
    assert len(Circle.found_by) == 5000
    assert all(Circle.found_by)


class Held:
    """Something that a job holds, and that remembers where it was let go."""

    let_go: list[bool] = []  # noqa: RUF012  it is for the two tests

    def __call__(self, *_: object) -> None:
        """Work that has come to nothing, or that is heard."""

    def __del__(self) -> None:
        self.let_go.append(current_thread() is main_thread())


@pytest.mark.parametrize("is_closed", [True, False])
def test_what_a_job_holds_is_let_go_on_the_interface_thread(qtbot, background, is_closed):
    Held.let_go.clear()
    going = Event()
    background.run(lambda: going.wait(10), Held(), Held())
    background.run(Held(), Held(), Held())
    if is_closed:
        background.close()
    going.set()
    qtbot.waitUntil(lambda: len(Held.let_go) == 5)
    assert all(Held.let_go)
