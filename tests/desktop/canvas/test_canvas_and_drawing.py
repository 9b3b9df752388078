"""The canvas shows the drawing: every box, path and text stands where the drawing says, to half a pixel."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsSimpleTextItem

from desktop.canvas import marks
from desktop.canvas import scene as scene_module
from desktop.canvas.scene import Scene
from desktop.files import examples
from exporters.drawing.marks import BoxMark, Item, Mark, PathMark, TextMark
from exporters.drawing.page import draw
from exporters.formats import read
from schema.edits.moving import move
from schema.text_width import text_width
from tests.support.pages import PAGE

CLOSE = 0.5


@pytest.mark.parametrize("path", examples(), ids=lambda path: path.stem)
def test_every_mark_of_every_example_is_where_the_drawing_says(path: Path):
    partnership = read(path)
    for view in partnership.views:
        drawing, scene = draw(partnership, view), Scene()
        scene.show(drawing)
        for item in drawing.items:
            compare(item, scene.graphic_of(item.id))


def test_only_what_differs_is_touched(small, monkeypatch):
    scene = Scene()
    scene.show(draw(small, small.view(PAGE)))
    touched = touches(monkeypatch)
    moved = move(small, PAGE, ("leeds",), 8, 0)
    scene.show(drawing := draw(moved, moved.view(PAGE)))
    assert touched == {scene.graphic_of("body-leeds"), scene.graphic_of("line-line-1")}
    for item in drawing.items:
        compare(item, scene.graphic_of(item.id))


def test_what_is_gone_from_the_drawing_is_gone_from_the_scene(small):
    scene = Scene()
    scene.show(draw(small, small.view(PAGE)))
    scene.show(None)
    assert scene.items() == []


def test_reading_order_is_painting_order(small):
    scene, drawing = Scene(), draw(small, small.view(PAGE))
    scene.show(drawing)
    heights = [scene.graphic_of(item.id).zValue() for item in drawing.items]
    assert heights == sorted(heights)
    assert len(set(heights)) == len(heights)


def touches(monkeypatch) -> set[QGraphicsItem]:
    """The groups that are painted anew from now on."""
    touched: set[QGraphicsItem] = set()

    def repaint(whole, old, new):
        touched.add(whole)
        marks.repaint(whole, old, new)

    monkeypatch.setattr(scene_module, "repaint", repaint)
    return touched


def compare(item: Item, graphic: QGraphicsItem) -> None:
    shown = graphic.childItems()
    assert len(shown) == len(item.marks), item.id
    for mark, part in zip(item.marks, shown, strict=True):
        assert_same(mark, part)


def assert_same(mark: Mark, part: QGraphicsItem) -> None:
    match mark:
        case BoxMark():
            assert isinstance(part, QGraphicsPathItem)
            wanted = QRectF(mark.x, mark.y, mark.width, mark.height)
            assert_near(part.mapToScene(part.path()).boundingRect(), wanted)
        case PathMark():
            assert isinstance(part, QGraphicsPathItem)
            assert_same_path(mark, part)
        case TextMark():
            assert isinstance(part, QGraphicsSimpleTextItem)
            assert_same_text(mark, part)


def assert_same_path(mark: PathMark, part: QGraphicsPathItem) -> None:
    wanted = [point for segment in mark.segments for point in segment[1:]]
    # Qt leaves out a step to where the path already is; nobody can see it.
    wanted = [point for at, point in enumerate(wanted) if at == 0 or point != wanted[at - 1]]
    path = part.mapToScene(part.path())
    shown = [path.elementAt(at) for at in range(path.elementCount())][: len(wanted)]
    for (x, y), element in zip(wanted, shown, strict=True):
        assert abs(element.x - x) <= CLOSE
        assert abs(element.y - y) <= CLOSE


def assert_same_text(mark: TextMark, part: QGraphicsSimpleTextItem) -> None:
    metrics = QFontMetricsF(part.font())
    wide = metrics.horizontalAdvance(mark.text)
    share = {"start": 0.0, "middle": 0.5, "end": 1.0}[mark.anchor]
    anchor = part.mapToScene(QPointF(share * wide, metrics.ascent()))
    assert abs(anchor.x() - mark.x) <= CLOSE
    assert abs(anchor.y() - mark.y) <= CLOSE
    assert part.text() == mark.text
    assert part.rotation() == (-90 if mark.upwards else 0)
    assert_as_wide_as_planned(mark, wide)


def assert_as_wide_as_planned(mark: TextMark, wide: float) -> None:
    """Texts fit their boxes in Arial's metrics and in wider fonts, so none may be wider than planned."""
    planned = text_width(mark.text, mark.size, mark.bold) + len(mark.text) * mark.spacing
    assert wide <= planned + CLOSE


def assert_near(shown: QRectF, wanted: QRectF) -> None:
    for side in ("left", "top", "right", "bottom"):
        assert abs(getattr(shown, side)() - getattr(wanted, side)()) <= CLOSE
