"""Connectors on the page: line, badge and label, and the sentence that says what the line means."""

from exporters.drawing.badges import badge
from exporters.drawing.labels import label_marks, label_text, marked
from exporters.drawing.marks import Item, Joins, Mark, Role
from exporters.drawing.numbers import number_marks
from exporters.drawing.strokes import line_marks
from exporters.drawing.weight import said_of
from exporters.routing.geometry import Label, Route
from schema import Attestation, ConnectorKind, EndMarker, Partnership, View
from schema.bundling import DrawnLine, End
from schema.collapsing import held_in
from schema.said import said
from schema.sentences import capitalised, filled, listed, sentence, spoken
from schema.tongue import tongue_of

_NUMBERS = (
    *("0", said("one"), said("two"), said("three"), said("four"), said("five")),
    *(said("six"), said("seven"), said("eight"), said("nine"), said("ten")),
)


def line_item(
    partnership: Partnership, view: View, line: DrawnLine, marks: tuple[Mark, ...], number: int | None
) -> Item:
    """One drawn line, single or bundle, with its marks and what it says; a number may stand for its words."""
    kind = partnership.connector_kind(line.first.kind)
    return Item(
        id=f"line-{line.first.id}",
        role=Role.CONNECTOR,
        name=line_name(partnership, view, line),
        marks=marks,
        refs=tuple(connector.id for connector in line.connectors),
        details=_details(partnership, line, number),
        joins=_joins(line, kind),
    )


def line_marks_of(
    partnership: Partnership, line: DrawnLine, route: Route, label: Label, number: int | None
) -> tuple[Mark, ...]:
    """A line on its way, with its badge, and its label or the number that stands for it."""
    kind = partnership.connector_kind(line.first.kind)
    illustrative = line.first.attestation is Attestation.ILLUSTRATIVE
    return (
        *line_marks(kind, route.points, route.turns, mutual=line.first.mutual, emphasis=line.emphasis),
        *badge(kind, label.badge, illustrative=illustrative, emphasis=line.emphasis),
        *(number_marks(number, label.number) if number and label.number else ()),
        *label_marks(label_text(partnership, line), label, line.emphasis),
    )


def line_name(partnership: Partnership, view: View, line: DrawnLine) -> str:
    """The line as one sentence; a bundle names its area once instead of every body in it."""
    told = (
        sentence(partnership, line.first)
        if len(line.connectors) == 1
        else _bundle_sentence(partnership, view, line)
    )
    return tongue_of(partnership.control.language).told(marked(told, line.first))


def _joins(line: DrawnLine, kind: ConnectorKind) -> Joins:
    tail = kind.end if line.first.mutual else EndMarker.NONE
    return Joins(_item_of(line.source), _item_of(line.target), tail, kind.end)


def _item_of(end: End) -> str:
    return f"area-{end.id}" if end.is_area else f"body-{end.id}"


def _details(partnership: Partnership, line: DrawnLine, number: int | None) -> tuple[str, ...]:
    connectors = line.connectors if len(line.connectors) > 1 else ()
    each = (marked(sentence(partnership, connector), connector) for connector in connectors)
    quoted = said("In the words of the source: {words}", words=line.phrase) if line.phrase else ""
    numbered = said("Number {number} on the map", number=number) if number else ""
    tell = tongue_of(partnership.control.language).told
    return tuple(map(tell, filter(None, (*each, quoted, *said_of(line.emphasis), numbered))))


def _bundle_sentence(partnership: Partnership, view: View, line: DrawnLine) -> str:
    kind = partnership.connector_kind(line.first.kind)
    template = kind.mutual if line.first.mutual and kind.mutual else kind.forward
    functions = [partnership.function(function).name for function in line.functions]
    sources = tuple(dict.fromkeys(connector.source for connector in line.connectors))
    targets = tuple(dict.fromkeys(connector.target for connector in line.connectors))
    is_loose = len(sources) > 1 and len(targets) > 1
    words = {
        "source": _end_words(partnership, view, line.source, sources, is_loose=is_loose),
        "target": _end_words(partnership, view, line.target, targets, is_loose=is_loose),
        "functions": listed(functions),
    }
    tell = tongue_of(partnership.control.language).told
    return capitalised(filled(template, {end: tell(each) for end, each in words.items()}))


def _end_words(
    partnership: Partnership, view: View, end: End, bodies: tuple[str, ...], *, is_loose: bool
) -> str:
    """Whom a bundle joins at one end; where both ends are many, not each need be joined with each."""
    if len(bodies) == 1:
        return spoken(partnership.body(bodies[0]))
    title = next(area.title for area in view.areas if area.id == end.id)
    if is_loose:
        return said("at least one body of {area}", area=title)
    count = _number(len(bodies))
    if len(bodies) == len(held_in(view, end.id)):
        return said("each of the {count} bodies of {area}", count=count, area=title)
    return said("each of {count} bodies of {area}", count=count, area=title)


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)
