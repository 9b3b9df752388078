"""What is exported is what was seen: the SVG file, read as any viewer reads it, against the scene itself."""

import re
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractGraphicsShapeItem,
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
)

from desktop.canvas.marks import graphic
from desktop.canvas.scene import Scene
from desktop.files import examples
from exporters import svg
from exporters.drawing.marks import TextMark
from exporters.drawing.page import draw
from exporters.formats import read
from tests.support.pictures import groups, marks, painted

CLOSE = 0.5
PAIR = re.compile(r"(-?[\d.]+),(-?[\d.]+)")
SHARE = {None: 0.0, "start": 0.0, "middle": 0.5, "end": 1.0}
FINE = 8
"""Pixels a unit in a rendered text."""


@pytest.mark.parametrize("path", examples(), ids=lambda path: path.stem)
def test_every_shape_and_text_of_the_file_is_where_the_canvas_shows_it(path: Path):
    partnership = read(path)
    for view in partnership.views:
        scene, drawing = Scene(), draw(partnership, view)
        scene.show(drawing)
        root = etree.fromstring(svg.write(partnership, view))
        found = groups(root)
        assert set(found) == {item.id for item in drawing.items}
        for name, group in found.items():
            in_file = marks(group)
            on_canvas = scene.graphic_of(name).childItems()
            assert len(in_file) == len(on_canvas), name
            for element, part in zip(in_file, on_canvas, strict=True):
                assert_same(element, part)
        left, top, width, height = (float(number) for number in root.get("viewBox").split())
        assert_near(scene.sceneRect().adjusted(16, 16, -16, -16), QRectF(left, top, width, height))


@pytest.mark.parametrize("anchor", ["start", "middle", "end"])
@pytest.mark.parametrize("upwards", [False, True])
def test_the_ink_of_a_text_stands_on_its_baseline(anchor, upwards):
    """Metrics may lie: here the letters are painted, and their ink is measured."""
    mark = TextMark(60, 60, "HHH", 24, anchor=anchor, upwards=upwards)
    scene, part = QGraphicsScene(), graphic(mark)
    scene.addItem(part)
    left, top, right, bottom = ink(scene)
    share = SHARE[anchor]
    along = (bottom - share * (bottom - top)) if upwards else (left + share * (right - left))
    assert abs(along - 60) <= 2.5  # the white beside a letter
    assert abs((right if upwards else bottom) - 60) <= CLOSE
    scene.removeItem(part)


def assert_same(element: etree._Element, part: QGraphicsItem) -> None:
    if etree.QName(element).localname == "text":
        assert isinstance(part, QGraphicsSimpleTextItem)
        assert_same_text(element, part)
        return
    assert isinstance(part, QGraphicsPathItem)
    if etree.QName(element).localname == "rect":
        x, y, width, height = (float(element.get(name)) for name in ("x", "y", "width", "height"))
        assert_near(part.mapToScene(part.path()).boundingRect(), QRectF(x, y, width, height))
    else:
        path = part.mapToScene(part.path())
        corners = [(float(x), float(y)) for x, y in PAIR.findall(element.get("d"))]
        assert path.elementCount() - len(corners) in (0, 1), "closing a path adds its first corner"
        for at, corner in enumerate(corners):
            assert (path.elementAt(at).x, path.elementAt(at).y) == pytest.approx(corner, abs=CLOSE)
    assert_same_paint(element, part)


def assert_same_paint(element: etree._Element, part: QAbstractGraphicsShapeItem) -> None:
    pen, stroke = part.pen(), element.get("stroke")
    assert (pen.style().name == "NoPen") == (stroke is None)
    assert (part.brush().style().name == "NoBrush") == (element.get("fill") == "none")
    if element.get("fill") != "none":
        assert part.brush().color().name().upper() == element.get("fill").upper()
    if stroke is not None:
        dash = [float(length) for length in (element.get("stroke-dasharray") or "").split()]
        assert pen.color().name().upper() == stroke.upper()
        assert pen.widthF() == pytest.approx(float(element.get("stroke-width")), abs=0.05)
        assert [length * pen.widthF() for length in pen.dashPattern()] == pytest.approx(dash, abs=0.1)


def assert_same_text(element: etree._Element, part: QGraphicsSimpleTextItem) -> None:
    metrics = QFontMetricsF(part.font())
    along = SHARE[painted(element, "text-anchor")] * metrics.horizontalAdvance(part.text())
    anchor = part.mapToScene(QPointF(along, metrics.ascent()))
    assert part.text() == element.text
    assert (anchor.x(), anchor.y()) == pytest.approx(
        (float(element.get("x")), float(element.get("y"))), abs=CLOSE
    )
    assert part.font().pixelSize() == round(float(painted(element, "font-size")))
    assert part.font().bold() == (painted(element, "font-weight") == "bold")
    assert part.brush().color().name().upper() == painted(element, "fill").upper()
    assert (part.rotation() == -90) == (element.get("transform") is not None)


def assert_near(shown: QRectF, wanted: QRectF) -> None:
    for side in ("left", "top", "right", "bottom"):
        assert abs(getattr(shown, side)() - getattr(wanted, side)()) <= CLOSE


def ink(scene: QGraphicsScene) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is painted between 0 and 120, in SVG user units."""
    picture = QImage(120 * FINE, 120 * FINE, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    scene.render(painter, QRectF(picture.rect()), QRectF(0, 0, 120, 120))
    painter.end()
    data, line = bytes(picture.constBits()), picture.bytesPerLine()
    rows = [data[at * line : at * line + picture.width()] for at in range(picture.height())]
    inked = [at for at, row in enumerate(rows) if min(row) < 128]
    across = [at for row in rows for at in (_first(row), len(row) - 1 - _first(row[::-1])) if min(row) < 128]
    left, top, right, bottom = min(across), min(inked), max(across) + 1, max(inked) + 1
    return left / FINE, top / FINE, right / FINE, bottom / FINE


def _first(row: bytes) -> int:
    return next((at for at, shade in enumerate(row) if shade < 128), 0)
