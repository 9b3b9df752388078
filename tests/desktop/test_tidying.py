"""Garbage is collected between what the person does, on the interface thread."""

import gc
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop import tidying
from desktop.tidying import Tidying, collect_due


class Circle:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.self = self


def litter():
    """Enough of it that some is due; the first of it."""
    first = ref(Circle())
    for _ in range(gc.get_threshold()[0]):
        Circle()
    return first


def is_gone(first):
    """Whether it was collected. More litter each time: what goes by itself meanwhile counts against it."""
    litter()
    return first() is None


@pytest.fixture(autouse=True)
def at_once(monkeypatch, qapp):
    """The window's own tidying, without its second of patience."""
    monkeypatch.setattr(tidying, "EVERY", 1)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    made = Tidying(qapp)
    yield
    made.deleteLater()


def test_python_itself_collects_nothing_any_more():
    assert not gc.isenabled()
    first = litter()
    assert first() is not None
    collect_due()
    assert first() is None


def test_what_is_due_is_collected_while_the_window_waits(qtbot):
    first = litter()
    qtbot.waitUntil(lambda: is_gone(first))


def test_nothing_is_collected_while_the_mouse_is_held(qtbot, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    first = litter()
    qtbot.wait(30)
    assert first() is not None
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    qtbot.waitUntil(lambda: is_gone(first))


def test_the_oldest_have_their_turn_now_and_then(monkeypatch):
    asked = []
    monkeypatch.setattr(gc, "collect", asked.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts in ((10, 0, 0), (701, 0, 0), (800, 11, 0), (0, 0, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collect_due()
    assert asked == [0, 1, 2]
