"""While something is dragged the rest is one picture, in which everything looks as it looked before."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import preferences
from schema.edits.moving import move
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import laid_out

pytestmark = pytest.mark.slow

SLIGHT = 4
"""Shades are rounded once more where a picture is laid on its ground."""


@pytest.fixture
def amid(edit):
    """An editor with a page that stays as large as it is while Leeds moves about in its middle."""
    partnership = map_of(
        "ICB -delegation-> Leeds: cancer",
        icb="integrated-care-board",
        forum="constituency",
        audit="committee",
    )
    editor = edit(laid_out(partnership, icb=(0, 0), leeds=(300, 200), forum=(600, 0), audit=(0, 400)))
    # Badges of findings step back while one drags.
    preferences.prefer("badges", False)
    QApplication.processEvents()
    return editor


@pytest.fixture
def dragging(amid):
    """The same while Leeds is dragged, and not let go of yet."""
    carry(amid, 8, 16, 24, 32)
    assert amid.still.is_held
    return amid


def carry(editor, *steps: int) -> None:
    """Press on Leeds and pull it aside, by so much at a time."""
    x, y = Mouse(editor).middle_of("leeds")
    Mouse(editor).press((x, y), *((x + step, y) for step in steps))


def painted(editor) -> set[str]:
    """The items that are painted by themselves."""
    items = editor.scene.drawing.items
    return {item.id for item in items if editor.scene.graphic_of(item.id).opacity() > 0}


def furthest(one, other) -> int:
    """By how much the shades of two pictures differ at most, of 255."""
    return max(abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


def seen(editor, body: str):
    """What is to be seen around a body."""
    QApplication.processEvents()
    middle = Mouse(editor).pixel(Mouse(editor).middle_of(body))
    return editor.canvas.viewport().grab(QRect(middle - QPoint(40, 20), middle + QPoint(40, 20))).toImage()


def test_only_what_moves_and_the_ground_are_painted_by_themselves(dragging):
    assert dragging.still.is_held
    assert painted(dragging) >= {"page", "body-leeds", "line-line-1"}
    assert painted(dragging).isdisjoint({"body-icb", "body-forum"})


def test_what_stays_looks_as_it_did(amid):
    before = seen(amid, "forum")
    carry(amid, 8, 16, 24)
    assert amid.still.is_held
    assert furthest(seen(amid, "forum"), before) <= SLIGHT


def test_what_moves_besides_is_painted_by_itself_too(dragging):
    small, view = dragging.session.partnership, dragging.session.view_id
    for step in (8, 16):
        dragging.stage.preview(move(small, view, ("leeds", "forum"), -step, 0))
    assert dragging.still.is_held
    assert painted(dragging) >= {"body-leeds", "body-forum"}


def test_what_moves_lies_above_what_stays(dragging):
    scene = dragging.scene
    assert scene.graphic_of("body-leeds").zValue() > scene.graphic_of("body-forum").zValue()


@pytest.mark.parametrize("end", ["release", "escape", "wheel", "undo", "zoom"])
def test_at_the_end_everything_is_painted_by_itself_again(dragging, end):
    match end:
        case "release":
            Mouse(dragging).release(Mouse(dragging).middle_of("leeds"))
        case "escape":
            QTest.keyClick(dragging.canvas, Qt.Key.Key_Escape)
        case "undo":
            dragging.session.document.history.undo()
            dragging.stage.cancel()
        case "zoom":
            dragging.canvas.zoom_in()
        case "wheel":
            dragging.canvas.verticalScrollBar().setRange(0, 100)
            dragging.canvas.verticalScrollBar().setValue(50)
    assert not dragging.still.is_held
    assert painted(dragging) == {item.id for item in dragging.scene.drawing.items}
    heights = [dragging.scene.graphic_of(item.id).zValue() for item in dragging.scene.drawing.items]
    assert heights == sorted(heights)


def test_the_next_steps_begin_another_picture_after_the_page_was_zoomed(dragging):
    dragging.canvas.zoom_in()
    x, y = Mouse(dragging).middle_of("leeds")
    for step in (8, 16):
        QTest.mouseMove(dragging.canvas.viewport(), Mouse(dragging).pixel((x + step, y)))
    assert dragging.still.is_held
