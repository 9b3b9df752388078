"""Long work gives way to the window: it waits while the interface thread is busy, and stops when given up."""

from threading import Thread
from time import perf_counter, sleep

import pytest
from PySide6.QtCore import QTimer

from desktop.background import Background
from desktop.giving_way import GivenUpError, GivingWay


@pytest.fixture
def way():
    background = Background()
    yield GivingWay(background)
    background.close()


class Work(Thread):
    """Takes steps until it is given up or has taken so many, and remembers when."""

    def __init__(self, step, steps):
        super().__init__(daemon=True)
        self.step, self.steps, self.taken, self.was_given_up = step, steps, [], False
        self.start()

    def run(self):
        try:
            for _ in range(self.steps):
                self.step()
                self.taken.append(perf_counter())
                sleep(0.003)
        except GivenUpError:
            self.was_given_up = True


def test_it_goes_on_while_the_window_is_idle(qtbot, way):
    work = Work(way.begin(), 20)
    qtbot.waitUntil(lambda: not work.is_alive())
    assert len(work.taken) == 20
    assert not work.was_given_up


def test_it_stops_at_its_next_step_when_it_is_given_up(qtbot, way):
    work = Work(way.begin(), 10_000)
    qtbot.waitUntil(lambda: bool(work.taken))
    way.give_up()
    qtbot.waitUntil(lambda: not work.is_alive())
    assert work.was_given_up


def test_what_is_begun_anew_gives_up_what_was_begun_before(qtbot, way):
    first = Work(way.begin(), 10_000)
    second = Work(way.begin(), 5)
    qtbot.waitUntil(lambda: not first.is_alive() and not second.is_alive())
    assert first.was_given_up
    assert not second.was_given_up


def test_it_waits_while_the_window_answers_and_is_never_stuck(qtbot, way):
    """Between the first steps and the last, the interface thread is away for a while."""
    work = Work(way.begin(), 10_000)
    away = []

    def answer() -> None:
        since, steps = perf_counter(), len(work.taken)
        sleep(0.2)
        away.append((len(work.taken) - steps, perf_counter() - since))

    qtbot.waitUntil(lambda: len(work.taken) > 3)
    QTimer.singleShot(0, answer)
    qtbot.waitUntil(lambda: bool(away))
    (steps, seconds), idle = away[0], len(work.taken)
    assert 1 <= steps <= seconds / 0.02 + 2
    qtbot.waitUntil(lambda: len(work.taken) > idle + 5)
    way.give_up()
    qtbot.waitUntil(lambda: not work.is_alive())
