"""What opening a large document to its first picture costs, beside reading it and a bare scene."""

from statistics import median
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from desktop.document import Document
from desktop.editor import Editor
from desktop.window import Window
from exporters import xml
from tests.support.bare import Bare
from tests.support.closing import close
from tests.support.large import large

RUNS = 5


@pytest.mark.benchmark
@pytest.mark.parametrize("bodies", [150, 1000])
def test_the_cost_of_opening_as_a_ratio(bodies, capsys, monkeypatch):
    # Elbows are allowed in the first picture: exact routes come later.
    monkeypatch.setattr("desktop.canvas.routing.Routes._ask", lambda _: None)
    data = xml.write(large(bodies))
    runs = [_run(data) for _ in range(RUNS)]
    reading, opening, bare = (median(column) for column in zip(*runs, strict=True))
    ratio = median((read + show) / (read + other) for read, show, other in runs)
    with capsys.disabled():
        print(
            f"\n{bodies} bodies: read and built in {reading * 1e3:.0f} ms, shown in {opening * 1e3:.0f} ms;"
            f" bare scene {bare * 1e3:.0f} ms: {ratio:.2f} x"
        )


def _run(data: bytes) -> tuple[float, float, float]:
    """Seconds to read and build, from there to the first picture, and to the picture of a bare scene."""
    window = Window()
    window.resize(1280, 800)
    window.show()
    QApplication.processEvents()
    start = perf_counter()
    partnership = xml.read_bytes(data, "large")
    read = perf_counter()
    window.edit(Document(partnership))
    QApplication.processEvents()
    shown = perf_counter()
    editor = window.editor
    assert editor is not None
    editor.background.close()
    times = read - start, shown - read, _bare(editor)
    close(window)
    return times


def _bare(editor: Editor) -> float:
    assert editor.scene.drawing is not None
    start = perf_counter()
    bare = Bare(editor.scene.drawing, editor.canvas)
    bare.look(editor.canvas.zoom, editor.scene.sceneRect().center())
    QApplication.processEvents()
    took = perf_counter() - start
    bare.view.close()
    return took
