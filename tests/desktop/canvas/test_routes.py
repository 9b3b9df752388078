"""Routes for the screen: at once those of before, exact ones later, none for what nobody sees any more."""

from threading import Event

import pytest

from desktop.background import Background
from desktop.canvas import routing
from desktop.canvas.routing import Routes
from exporters.drawing.routing import Routing, routing_of
from schema.edits.moving import move
from tests.support.pages import PAGE


@pytest.fixture
def routes():
    background = Background()
    yield Routes(background)
    background.close()
    background._thread.join(10)


def test_nothing_is_known_until_the_exact_routes_arrive(qtbot, routes, small):
    view = small.view(PAGE)
    with qtbot.waitSignal(routes.arrived):
        assert routes.now(small, view, settled=True) == Routing()
    assert routes.now(small, view, settled=True) == routing_of(small, view)


def test_what_is_only_tried_out_is_not_routed(qtbot, routes, small, monkeypatch):
    asked = []
    monkeypatch.setattr(routing, "routing_of", lambda *each: asked.append(each))
    routes.now(small, small.view(PAGE), settled=False)
    qtbot.wait(100)
    assert asked == []


def test_of_several_changes_only_the_last_is_routed(qtbot, routes, small, monkeypatch):
    asked, going = [], Event()

    def slow(partnership, view, _):
        asked.append(partnership)
        assert going.wait(10)
        return routing_of(partnership, view)

    monkeypatch.setattr(routing, "routing_of", slow)
    pages = [small, *(move(small, PAGE, ("icb",), step, 0) for step in (8, 16, 24))]
    for page in pages:
        routes.now(page, page.view(PAGE), settled=True)
        routes._timer.stop()
        routes._ask()
        if page is small:
            qtbot.waitUntil(lambda: asked == [small])
    with qtbot.waitSignal(routes.arrived):
        going.set()
    assert [id(page) for page in asked] == [id(small), id(pages[-1])]


def test_what_is_closed_is_not_routed(qtbot, routes, small, monkeypatch):
    asked = []
    monkeypatch.setattr(routing, "routing_of", lambda *each: asked.append(each))
    routes.now(small, small.view(PAGE), settled=True)
    routes.forget()
    qtbot.wait(100)
    assert asked == []
