"""What the engine drew, taken apart and held against the drawing: never a partial or a shifted picture."""

import re
from math import dist

from lxml import etree

from exporters.drawing.marks import Drawing, Item, Point, Role
from exporters.engine import Engine, Rendering
from exporters.errors import FormatError
from exporters.outline import boxed, curve, lines, rectangle
from schema.said import said

TOLERANCE = 0.5
"""How far, in SVG user units, the engine may set anything beside its place in the drawing."""
_SVG = "{http://www.w3.org/2000/svg}"
_KINDS = ("node", "edge", "cluster")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def hold(drawing: Drawing, rendering: Rendering, engine: Engine) -> None:
    """Holds the engine's group of each band, area, body and line against the drawing.

    Raises `FormatError` when one is missing or stands elsewhere than in the drawing.
    """
    found = _parsed(rendering, engine)
    for item in (*boxed(drawing), *lines(drawing)):
        if item.id not in found:
            raise _failure(engine, said("the engine left out “{name}”", name=item.name))
        if not _in_place(item, found[item.id]):
            raise _failure(engine, said("the engine moved “{name}”", name=item.name))


def _parsed(rendering: Rendering, engine: Engine) -> dict[str, etree._Element]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(rendering.output, parser)
    except etree.XMLSyntaxError as error:
        message = said("the engine wrote a picture that cannot be read ({reason})", reason=error.msg)
        raise _failure(engine, message) from error
    drawn = root.iter(f"{_SVG}g")
    return {group.get("id", ""): group for group in drawn if group.get("class") in _KINDS}


def _in_place(item: Item, group: etree._Element) -> bool:
    is_line = item.role is Role.CONNECTOR
    wanted = curve(item).points if is_line else _corners(*rectangle(item))
    found = _along(group) if is_line else _outer(group)
    return len(wanted) == len(found) and all(map(_near, wanted, found))


def _near(here: Point, there: Point) -> bool:
    return dist(here, there) <= TOLERANCE


def _outer(group: etree._Element) -> tuple[Point, ...]:
    points = [point for shape in group for point in _points(shape)]
    if not points:
        return ()
    across, down = zip(*points, strict=True)
    return _corners(min(across), min(down), max(across), max(down))


def _along(group: etree._Element) -> tuple[Point, ...]:
    path = group.find(f"{_SVG}path")
    return () if path is None else _points(path)


def _corners(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    return (left, top), (right, bottom)


def _points(shape: etree._Element) -> tuple[Point, ...]:
    """The corners and handles of a polygon or a path."""
    numbers = [float(number) for number in _NUMBER.findall(shape.get("d") or shape.get("points") or "")]
    return tuple(zip(numbers[::2], numbers[1::2], strict=False))


def _failure(engine: Engine, message: str) -> FormatError:
    remedy = said(
        "no picture was made; install the engine that Remit comes with (graphviz-pure) and try again"
    )
    return FormatError(f"{engine.name} {engine.version}", None, message, remedy)
