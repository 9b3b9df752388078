"""Bodies on the page: outline, fill and label say what they are without colour."""

from functools import lru_cache
from typing import NamedTuple

from exporters.drawing.look import ACCENT, DASHED, INK, ON_ACCENT, OUTLINE, QUIET, RADIUS, TINT, WHITE
from exporters.drawing.marks import BoxMark, Item, Role, Style, TextMark
from exporters.drawing.weight import MUTED_SOLID, WEIGHTS, border_colour, said_of
from exporters.drawing.words import baseline
from exporters.routing.geometry import Rect
from schema import Attestation, Body, BodyKind, Emphasis, Fill, Partnership, Placement, Shape
from schema.addresses import address_in
from schema.said import said
from schema.showing import level_of
from schema.sizing import LINE_HEIGHT, LabelLine, body_label
from schema.tongue import tongue_of

_INNER = 1.25
_INSET = 4.0
"""From the outer to the inner line of a joint body."""


class Ink(NamedTuple):
    """The colours of one fill."""

    fill: str
    border: str
    strong: str
    quiet: str


INKS = {
    Fill.SOLID: Ink(ACCENT, ACCENT, WHITE, ON_ACCENT),
    Fill.WHITE: Ink(WHITE, OUTLINE, INK, QUIET),
    Fill.TINT: Ink(TINT, OUTLINE, INK, OUTLINE),
}


def ink_of(fill: Fill, emphasis: Emphasis) -> Ink:
    """The colours of a fill at one emphasis: a muted body is paler inside, around, and in its words."""
    ink = INKS[fill]
    if emphasis is Emphasis.MUTED and fill is Fill.SOLID:
        return Ink(MUTED_SOLID, MUTED_SOLID, WHITE, WHITE)
    strong = QUIET if emphasis is Emphasis.MUTED else ink.strong
    quiet = QUIET if emphasis is Emphasis.MUTED else ink.quiet
    return Ink(ink.fill, border_colour(ink.border, emphasis), strong, quiet)


def body_item(partnership: Partnership, placement: Placement, rect: Rect) -> Item:
    """A body in its place."""
    body = partnership.body(placement.body)
    kind = partnership.body_kind(body.kind)
    illustrative = body.attestation is Attestation.ILLUSTRATIVE
    loud = placement.emphasis
    outline = body_outline(kind.shape, kind.fill, rect, illustrative=illustrative, emphasis=loud)
    text = _label(body_label(partnership, placement), rect, ink_of(kind.fill, loud))
    return Item(
        id=f"body-{body.id}",
        role=Role.BODY,
        name=_name(partnership, body, kind),
        marks=(*outline, *text),
        refs=(body.id,),
        details=_details(partnership, body, loud),
        address=address_in(body.terms_of_reference),
    )


def body_outline(
    shape: Shape,
    fill: Fill,
    rect: Rect,
    *,
    illustrative: bool,
    emphasis: Emphasis = Emphasis.NORMAL,
) -> tuple[BoxMark, ...]:
    """The box of a body; where the fill hides its edge, dashes and emphasis show on a line inside."""
    ink, solid, loud = ink_of(fill, emphasis), fill is Fill.SOLID, emphasis is Emphasis.EMPHASISED
    dash = DASHED if illustrative else ()
    radius = corner_radius(shape, rect)
    outer = Style(ink.fill, ink.border, WEIGHTS[emphasis].border, () if solid else dash)
    marks = [_box(rect, radius, outer)]
    if shape is Shape.DOUBLE_BOX:
        inner = Style(stroke=ink.quiet if solid else ink.border, width=1.0)
        marks.append(_box(rect.inflate(-_INSET - loud), RADIUS - 2, inner))
    if solid and (illustrative or loud):
        inner = Style(stroke=WHITE, width=2.5 if loud else _INNER, dash=dash)
        marks.append(_box(rect.inflate(-_INSET), max(radius - _INSET, 2), inner))
    return tuple(marks)


def corner_radius(shape: Shape, rect: Rect) -> float:
    """How round the corners of a body are."""
    return rect.height / 2 if shape is Shape.PILL else RADIUS


def _box(rect: Rect, radius: float, style: Style) -> BoxMark:
    return BoxMark(rect.x, rect.y, rect.width, rect.height, radius, style)


@lru_cache(maxsize=4096)
def _label(lines: tuple[LabelLine, ...], rect: Rect, ink: Ink) -> tuple[TextMark, ...]:
    top = rect.centre[1] - sum(LINE_HEIGHT[line.size] for line in lines) / 2
    marks = []
    for line in lines:
        leading = LINE_HEIGHT[line.size]
        colour = ink.strong if line.bold else ink.quiet
        y = baseline(top, line.size, leading)
        marks.append(TextMark(rect.centre[0], y, line.text, line.size, line.bold, colour, "middle"))
        top += leading
    return tuple(marks)


def _details(partnership: Partnership, body: Body, emphasis: Emphasis) -> tuple[str, ...]:
    many = (said("Stands for {many}", many=body.stands_for),) if body.stands_for else ()
    return tuple(map(tongue_of(partnership.control.language).told, (*many, *said_of(emphasis))))


def _name(partnership: Partnership, body: Body, kind: BodyKind) -> str:
    level = level_of(partnership, body)
    illustrative = said("illustrative") if body.attestation is Attestation.ILLUSTRATIVE else ""
    doubt = tongue_of(partnership.control.language).told(illustrative)
    parts = (body.name, kind.name, level.label if level else "", doubt)
    return ", ".join(part for part in parts if part)
