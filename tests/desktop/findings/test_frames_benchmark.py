"""What a frame of a drag costs while the rules are asked of 1,000 bodies and 3,000 lines.

Beside a bare scene, which is painted by turns in the runs in which the rules are at rest: asked in a worker,
they would hold up the bare scene as well, and hide in the ratio.
"""

from collections.abc import Callable
from itertools import chain
from statistics import median

import pytest

from desktop.editor import Editor
from tests.support.bare import Bare
from tests.support.dragging import Drag, late
from tests.support.large import larger, middling

BODIES, RUNS = 1000, 7
MEASURES: dict[str, Callable[[list[float]], float]] = {"median": median, "95th": late, "longest": max}
Frames = list[list[float]]


class Asking:
    """Drags while the rules are at rest, just after an edit, and asked all the time, by turns."""

    def __init__(self, editor: Editor, drag: Drag, wait: Callable[[], None]) -> None:
        self.editor, self.drag, self.wait = editor, drag, wait
        self.bare: Frames = []
        self.runs: dict[str, Frames] = {"at rest": [], "after an edit": [], "all the time": []}

    def run(self, zoom: float) -> None:
        """A drag of each sort."""
        self.wait()
        ours, theirs = self.drag.run(zoom, 0)
        self.runs["at rest"].append(ours)
        self.bare.append(theirs)
        self._edit()
        self.editor.checker.check_now()
        self.runs["after an edit"].append(self.drag.run(zoom, 0)[0])
        self.wait()
        self.runs["all the time"].append(self.drag.run(zoom, 0, self._ask)[0])

    def _edit(self) -> None:
        document = self.editor.session.document
        first, *rest = document.partnership.bodies
        chair = "A. Chair" if first.chair != "A. Chair" else "Another Chair"
        document.apply("Edit", document.partnership.but(bodies=(first.but(chair=chair), *rest)))

    def _ask(self) -> None:
        if self.editor.checker.is_at_rest:
            self.editor.checker.check_now()


@pytest.mark.benchmark
def test_the_cost_of_a_frame_while_rules_are_asked(edit, qtbot, capsys, monkeypatch):
    # No routes are on their way while the clock runs.
    monkeypatch.setattr("desktop.canvas.routing.Routes._ask", lambda _: None)
    editor = edit(larger(BODIES))
    editor.canvas.fit()

    checker, badges = editor.checker, editor.badges

    def wait() -> None:
        qtbot.waitUntil(lambda: checker.is_at_rest and bool(checker.result.entries), timeout=60_000)
        qtbot.waitUntil(lambda: badges.is_settled and bool(badges.shown), timeout=60_000)

    wait()
    bare = Bare(editor.scene.drawing, editor.canvas)
    drag = Drag(editor, bare, middling(BODIES))
    with capsys.disabled():
        found, signs = len(checker.result.entries), len(badges.shown)
        print(f"\n{BODIES} bodies, {3 * BODIES} lines, {found} findings, {signs} badges")
        for name, zoom in (("fit", editor.canvas.zoom), ("100 %", 1.0)):
            asking = Asking(editor, drag, wait)
            for _ in range(RUNS):
                asking.run(zoom)
            _tell(name, asking)
    bare.view.close()


def _tell(name: str, asking: Asking) -> None:
    bare = list(chain(*asking.bare))
    for when, runs in asking.runs.items():
        # The first frame of a drag paints what stays still, which is no matter of the rules.
        frames = [*chain(*(run[1:] for run in runs))]
        told = ", ".join(f"{called} {of(frames) / of(bare):.2f} x" for called, of in MEASURES.items())
        first = median(run[0] for run in runs)
        print(f"  {name:5} {when:13} {told} ({1e3 * max(frames):.0f} ms); the first {1e3 * first:.0f} ms")
