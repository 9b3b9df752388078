"""A drawing's marks as SVG elements. Presentation attributes only: a style sheet would leak into a page."""

from collections.abc import Sequence
from typing import Any

from lxml import etree

from exporters.drawing.look import INK
from exporters.drawing.marks import BoxMark, Mark, PathMark, Segment, Style, TextMark
from exporters.graphviz_units import number

SVG = "http://www.w3.org/2000/svg"
INHERITED = {"fill": INK, "font-size": "12", "direction": "ltr"}
"""What texts take from the root of every picture: also on a page that reads from right to left, where they
would begin at their other end.
"""
_SHARED = ("font-size", "font-weight", "fill", "text-anchor", "letter-spacing")
"""What the texts of one thing mostly have in common."""
_UNPREFIXED: Any = {None: SVG}
"""lxml's stubs know no default namespace."""
_ANCHORS = {"start": None, "middle": "middle", "end": "end"}


def element(name: str, text: str | None = None, **attributes: str | None) -> etree._Element:
    """An SVG element; `_` in an attribute's name stands for `-`, and None leaves the attribute out."""
    made = etree.Element(f"{{{SVG}}}{name}", nsmap=_UNPREFIXED)
    made.text = text
    for key, value in attributes.items():
        if value is not None:
            made.set(key.replace("_", "-"), value)
    return made


def put(group: etree._Element, marks: Sequence[Mark]) -> None:
    """The marks into their group, in painting order. What all texts have in common is said once."""
    shown = [_of_mark(mark) for mark in marks]
    texts = [each for each, mark in zip(shown, marks, strict=True) if isinstance(mark, TextMark)]
    for name in _SHARED if len(texts) > 1 else ():
        values = {text.get(name, INHERITED.get(name)) for text in texts}
        common = values.pop() if len(values) == 1 else None
        if common and common != INHERITED.get(name):
            group.set(name, common)
            for text in texts:
                del text.attrib[name]
    group.extend(shown)


def path_data(segments: tuple[Segment, ...]) -> str:
    """A path as SVG writes it: absolute, in user units."""
    return " ".join(_step(segment) for segment in segments)


def _of_mark(mark: Mark) -> etree._Element:
    """The one element that shows a mark."""
    match mark:
        case BoxMark():
            return _box(mark)
        case PathMark():
            return element("path", None, d=path_data(mark.segments), **_paint(mark.style))
        case TextMark():
            return _text(mark)


def _step(segment: Segment) -> str:
    letter, *points = segment
    return letter + " ".join(f"{number(x)},{number(y)}" for x, y in points)


def _box(box: BoxMark) -> etree._Element:
    return element(
        "rect",
        None,
        x=number(box.x),
        y=number(box.y),
        width=number(box.width),
        height=number(box.height),
        rx=number(box.radius) if box.radius else None,
        **_paint(box.style),
    )


def _paint(style: Style) -> dict[str, str | None]:
    if not style.stroke:
        return {"fill": style.fill or "none"}
    return {
        "fill": style.fill or "none",
        "stroke": style.stroke,
        "stroke_width": number(style.width),
        "stroke_dasharray": " ".join(number(length) for length in style.dash) or None,
        "stroke_linecap": "round" if style.round_caps else None,
        "stroke_linejoin": "round" if style.round_caps else None,
    }


def _text(text: TextMark) -> etree._Element:
    x, y, size = number(text.x), number(text.y), number(text.size)
    return element(
        "text",
        text.text,
        x=x,
        y=y,
        font_size=None if size == INHERITED["font-size"] else size,
        font_weight="bold" if text.bold else None,
        fill=None if text.colour == INHERITED["fill"] else text.colour,
        text_anchor=_ANCHORS[text.anchor],
        letter_spacing=number(text.spacing) if text.spacing else None,
        transform=f"rotate(-90 {x} {y})" if text.upwards else None,
    )
