"""How a drawing's items look in DOT, as near as Graphviz comes to them.

Graphviz knows two dash patterns and one text style a label; what it cannot draw, the SVG adds.
"""

from graphviz import escape, nohtml

from exporters.drawing.marks import BoxMark, Item, Point, Style, TextMark
from exporters.graphviz_units import bounds, inches, number, position
from exporters.outline import Curve, boxes, curve, middle, paths, rectangle, words
from schema.key import EndMarker

ARROWHEADS: dict[EndMarker, str] = {
    EndMarker.NONE: "none",
    EndMarker.FILLED_TRIANGLE: "normal",
    EndMarker.OPEN_TRIANGLE: "empty",
    EndMarker.OPEN_V: "vee",
    EndMarker.FILLED_DIAMOND: "diamond",
    EndMarker.OPEN_DIAMOND: "odiamond",
    EndMarker.FILLED_CIRCLE: "dot",
    EndMarker.OPEN_CIRCLE: "odot",
    EndMarker.FILLED_SQUARE: "box",
    EndMarker.OPEN_SQUARE: "obox",
    EndMarker.BAR: "tee",
}
_SECOND_LINE = 4.0
"""How far outside a node's border Graphviz draws the second one of a double border, in points."""
_SHORTEST_DASH = 3.0
"""Shorter than this it is a dot."""
_WHITE = "#FFFFFF"
Attributes = dict[str, str]


def literal(*lines: str) -> str:
    r"""Text that Graphviz shows as it is: no escape such as `\N`, no entity, no `<markup>`."""
    text: str = nohtml(r"\n".join(escape(line.replace("&", "&amp;")) for line in lines))
    return text


def of_body(item: Item) -> Attributes:
    """A node of the body's size at the body's place."""
    outer, rim = rectangle(item), 2 * _SECOND_LINE if _is_double(item) else 0
    return {
        "id": item.id,
        "comment": literal(item.name),
        "pos": position(outer.centre),
        "width": inches(outer.width - rim),
        "height": inches(outer.height - rim),
        "peripheries": "2" if rim else "1",
        **_label(item),
        **_painted(boxes(item)[0]),
    }


def of_cluster(item: Item) -> Attributes:
    """A cluster with the border of a band or an area."""
    outer = rectangle(item)
    return {
        "id": item.id,
        "bb": bounds(*outer),
        "labeljust": "l",
        **_label(item),
        **_painted(boxes(item)[0]),
    }


def of_port(place: Point) -> Attributes:
    """A point that nobody sees, for a line to end at."""
    return {"pos": position(place), "shape": "point", "style": "invis", "width": "0.01", "height": "0.01"}


def of_line(item: Item) -> Attributes:
    """An edge along the line's path, its code on its badge and its other words beside it."""
    assert item.joins
    code, label = words(item)[:1], words(item)[1:]
    return {
        "id": item.id,
        "comment": literal(item.name),
        "pos": _spline(curve(item)),
        "dir": "both",
        "arrowtail": ARROWHEADS[item.joins.tail],
        "arrowhead": ARROWHEADS[item.joins.head],
        **({"label": _words(code), "lp": position(middle(code))} if code else {}),
        **({"xlabel": _words(label), "xlp": position(middle(label))} if label else {}),
        **_stroked(next((path.style for path in paths(item) if path.style.stroke != _WHITE), Style())),
    }


def _spline(path: Curve) -> str:
    tips = [f"s,{position(path.tip_at_source)}"] if path.tip_at_source else []
    tips += [f"e,{position(path.tip_at_target)}"] if path.tip_at_target else []
    return " ".join([*tips, *(position(point) for point in path.points)])


def _label(item: Item) -> Attributes:
    """Its words in the smallest of their sizes, so that they fit where they fit in the drawing."""
    texts = words(item)
    if not texts:
        return {"label": ""}
    size = min(text.size for text in texts)
    return {
        "label": _words(texts),
        "fontsize": number(size),
        "fontcolor": texts[0].colour,
        "fontname": "Arial",
    }


def _words(texts: tuple[TextMark, ...]) -> str:
    return literal(*(text.text for text in texts))


def _painted(box: BoxMark) -> Attributes:
    styles = (["rounded"] if box.radius else []) + (["filled"] if box.style.fill else [])
    styles += _dashes(box.style)
    return {
        "style": ",".join(styles),
        "fillcolor": box.style.fill or "transparent",
        "color": box.style.stroke or "transparent",
        "penwidth": number(box.style.width),
    }


def _stroked(style: Style) -> Attributes:
    return {
        "style": ",".join(_dashes(style)) or "solid",
        "color": style.stroke or "transparent",
        "penwidth": number(style.width),
    }


def _dashes(style: Style) -> list[str]:
    if not style.dash:
        return []
    return ["dashed" if max(style.dash[::2]) >= _SHORTEST_DASH else "dotted"]


def _is_double(item: Item) -> bool:
    """Whether a second border runs inside the first, all around."""
    first, *others = boxes(item)
    middle = (first.x + first.width / 2, first.y + first.height / 2)
    return any(
        box.style.stroke and (box.x + box.width / 2, box.y + box.height / 2) == middle for box in others
    )
