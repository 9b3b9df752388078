"""How long after a drag its lines have good ways, and how long after that all lines have exact ones."""

from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from desktop.canvas import routing
from schema.edits.moving import move
from tests.support.large import PAGE, large, middling

PATIENCE = 120_000


@pytest.mark.benchmark
@pytest.mark.parametrize("bodies", [50, 150])
def test_how_long_lines_take_after_a_drag(bodies, edit, qtbot, capsys):
    editor = edit(large(bodies))
    document, routes = editor.session.document, editor.routes
    start = perf_counter()
    qtbot.waitUntil(lambda: _is_exact(routes), timeout=PATIENCE)
    opened, heard = perf_counter() - start, []
    routes.arrived.connect(lambda: heard.append(perf_counter()))
    after = move(document.partnership, PAGE, (middling(bodies),), 48, 24)
    start = perf_counter()
    document.apply("Move", after)
    qtbot.waitUntil(lambda: _is_exact(routes), timeout=PATIENCE)
    with capsys.disabled():
        process = "beside" if routing.ASIDE.process else "here"
        print(
            f"\n{bodies} bodies, {2 * bodies} lines: all routed {opened:.1f} s after opening; after a drag"
            f" its lines {heard[0] - start:.2f} s, all of them {perf_counter() - start:.1f} s ({process})"
        )
    QApplication.processEvents()


def _is_exact(routes) -> bool:
    """Whether nothing is on its way, and all that came is shown."""
    return routes._wanted is None and bool(routes._exact) and not routes._next.isActive()
