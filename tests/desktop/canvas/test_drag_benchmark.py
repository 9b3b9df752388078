"""What a frame of a drag costs beside a bare scene with the same shapes and texts, both painted."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.canvas import routing
from tests.support.bare import Bare
from tests.support.dragging import RUNS, Drag, tell
from tests.support.large import large, middling


@pytest.mark.benchmark
@pytest.mark.parametrize("bodies", [150, 1000])
def test_the_cost_of_a_frame_as_a_ratio(bodies, edit, capsys, monkeypatch):
    # The picture is that of a page at rest: no routes are on their way while the clock runs.
    monkeypatch.setattr("desktop.canvas.routing.Routes._ask", lambda _: None)
    editor = edit(large(bodies))
    editor.canvas.fit()
    QApplication.processEvents()
    editor.background.close()
    bare = Bare(editor.scene.drawing, editor.canvas)
    drag = Drag(editor, bare, middling(bodies))
    with capsys.disabled():
        print(f"\n{bodies} bodies, {2 * bodies} lines, {len(drag.tails + drag.heads)} of them dragged")
        for name, zoom, sway in _ways(editor.canvas.zoom):
            runs = [drag.run(zoom, sway) for _ in range(RUNS)]
            tell(name, runs)
    bare.view.close()


@pytest.mark.benchmark
@pytest.mark.parametrize("bodies", [150, 1000])
def test_the_cost_of_a_frame_while_lines_are_routed(bodies, edit, capsys):
    editor = edit(large(bodies))
    editor.canvas.fit()
    bare = Bare(editor.scene.drawing, editor.canvas)
    drag = Drag(editor, bare, middling(bodies))
    with capsys.disabled():
        print(f"\n{bodies} bodies, {2 * bodies} lines, while all of them are routed")
        for name, zoom, sway in _ways(editor.canvas.zoom)[:2]:
            runs = [drag.run(zoom, sway) for _ in range(RUNS)]
            tell(name, runs)
        process = routing.ASIDE.process
        print("  the router is", "at work" if process and process.is_alive() else "not at work")
    bare.view.close()


def _ways(fit: float) -> tuple[tuple[str, float, int], ...]:
    """The zooms, and whether the body also goes up and down, on which the bands of levels follow it."""
    return (
        ("fit", fit, 0),
        ("100 %", 1.0, 0),
        ("fit, bands move too", fit, 8),
        ("100 %, bands move too", 1.0, 8),
    )
