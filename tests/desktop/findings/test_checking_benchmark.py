"""How long the interface thread is held up when all rules have been asked of 1,000 bodies and 3,000 lines."""

from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from desktop.document import Document
from schema import Connector
from tests.support.large import large

BODIES = 1000


def larger():
    """A thousand bodies and three thousand lines."""
    partnership = large(BODIES)
    ids = [body.id for body in partnership.bodies]
    more = (
        Connector(id=f"more-{at}", kind="advice", source=ids[at], target=ids[(at + 7) % BODIES])
        for at in range(BODIES)
    )
    return partnership.but(connectors=(*partnership.connectors, *more))


def timed(deed) -> float:
    """Milliseconds that a deed takes."""
    since = perf_counter()
    deed()
    return 1000 * (perf_counter() - since)


@pytest.mark.benchmark
def test_what_is_found_is_handed_over_without_a_pause(window, qtbot):
    window.edit(Document(larger()))
    editor = window.editor
    checker, badges = editor.checker, editor.badges
    taken: dict[str, list[float]] = {"receive": [], "badges": []}
    receive, go_on = checker._receive, badges._go_on
    checker._receive = lambda *args: taken["receive"].append(timed(lambda: receive(*args)))
    badges._timer.timeout.disconnect()
    badges._timer.timeout.connect(lambda: taken["badges"].append(timed(go_on)))
    checker.check_now()
    qtbot.waitUntil(lambda: bool(checker.result.entries), timeout=60_000)
    qtbot.waitUntil(lambda: badges.is_settled and bool(badges.shown), timeout=60_000)
    document = editor.session.document
    first = document.partnership.bodies[0].but(chair="A. Chair")
    document.apply("Edit", document.partnership.but(bodies=(first, *document.partnership.bodies[1:])))
    count = len(taken["receive"])
    qtbot.waitUntil(lambda: len(taken["receive"]) > count, timeout=60_000)
    qtbot.waitUntil(lambda: badges.is_settled, timeout=60_000)
    QApplication.processEvents()
    print(f"\n{len(checker.result.entries)} findings, {len(badges.shown)} badges")
    for name, times in taken.items():
        print(f"{name}: {len(times)} times, longest {max(times):.1f} ms, all {sum(times):.0f} ms")
