"""How long the interface thread is away while all rules are asked of 1,000 bodies and 3,000 lines, and what
they find is handed over: to the list, to the badges on the page, to a screen reader.
"""

from time import perf_counter

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

from desktop.document import Document
from desktop.editor import Editor
from tests.support.large import larger

BODIES = 1000
_BEAT = 2
"""Milliseconds."""


class Heart(QObject):
    """Beats on the interface thread; a beat that comes late says how long the thread was away."""

    def __init__(self) -> None:
        super().__init__()
        self.away: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def told(self) -> str:
        """How long it was away at most, and how often for longer than a frame, since this was last asked."""
        away, self.away = self.away, []
        return f"longest {max(away):3.0f} ms, {sum(each > 16 for each in away)} longer than a frame"

    def _beat(self) -> None:
        now = perf_counter()
        self.away.append(1000 * (now - self._last))
        self._last = now


def edit_first(editor: Editor, chair: str) -> None:
    document = editor.session.document
    first, *rest = document.partnership.bodies
    document.apply("Edit", document.partnership.but(bodies=(first.but(chair=chair), *rest)))


@pytest.mark.benchmark
def test_the_interface_thread_is_never_away_for_long(window, qtbot, capsys, monkeypatch):
    monkeypatch.setattr("desktop.canvas.routing.Routes._ask", lambda _: None)
    window.edit(Document(larger(BODIES)))
    editor = window.editor
    checker, badges = editor.checker, editor.badges

    def wait() -> None:
        qtbot.waitUntil(lambda: checker.is_at_rest and badges.is_settled, timeout=60_000)
        qtbot.wait(500)

    qtbot.waitUntil(lambda: bool(checker.result.entries), timeout=60_000)
    wait()
    heart = Heart()
    with capsys.disabled():
        print(f"\n{len(checker.result.entries)} findings, {len(badges.shown)} badges")
        for round_ in range(3):
            qtbot.wait(1000)
            heart.away.clear()
            qtbot.wait(1000)
            print(f"  at rest:                  {heart.told()}")
            checker.check_now()
            wait()
            print(f"  asked again:              {heart.told()}")
            edit_first(editor, f"Chair {round_}")
            qtbot.wait(100)
            print(f"  edited:                   {heart.told()}")
            wait()
            print(f"  asked after that:         {heart.told()}")
            checker.result = type(checker.result)()
            checker.check_now()
            wait()
            print(f"  all handed over anew:     {heart.told()}")
