"""What a hand does on the canvas beyond the mouse itself: pulling lines, choosing from proposals."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.canvas.hits import badge_box, route
from schema.edits.pins import pin_of
from tests.support.mouse import Mouse

KEY, EMPTY = Qt.Key, (560, 260)


def joint(editor, body: str, side: int = 1):
    """The place of a handle out of which lines are pulled: above, right, below or left."""
    found = [handle for handle in editor.stage.grips.all if (handle.element, handle.name) == (body, "join")]
    return found[side].at


def pull(mouse: Mouse, body: str, *points) -> None:
    """Point at a body, and pull a line out of it."""
    mouse.hover(mouse.middle_of(body))
    mouse.drag(joint(mouse.editor, body), *points)


def bubble(editor):
    assert editor.proposing.bubble is not None
    return editor.proposing.bubble


def rows(editor) -> list[str]:
    shown = bubble(editor).list
    return [shown.item(row).text() for row in range(shown.count())]


def choose(editor, words: str) -> None:
    """Go to a row with the arrow keys."""
    for _ in range(rows(editor).index(words)):
        QTest.keyClick(bubble(editor).list, KEY.Key_Down)


def typed(editor, words: str, *keys) -> None:
    QTest.keyClicks(bubble(editor).line, words)
    for key in keys:
        QTest.keyClick(bubble(editor).line, key)


def line_at(editor, line: str = "line-1"):
    """A place on a line away from its label."""
    *_, (x, y) = route(editor.stage.item_of(line))
    return x, y - 24


def label_of(editor):
    left, top, right, bottom = badge_box(editor.stage.item_of("line-1"))
    return (left + right) / 2, (top + bottom) / 2


def waypoints(editor):
    return [(point.x, point.y) for point in pin_of(editor.session.view, "line-1").waypoints]
