"""What is printed, as data: the typesetter gets words and never markup."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from lxml import etree

from exporters.drawing.print_type import MARGIN, POINT, room
from exporters.publishing.departures import OPENING, TITLE, departures
from exporters.publishing.page.telling import Told, relations
from exporters.publishing.stamp import Stamp
from exporters.publishing.table import Sheet
from exporters.publishing.tables import sheets
from schema import Body, Connector, Level, Partnership, View
from schema.alternative import short_alternative
from schema.rules import Finding
from schema.said import said
from schema.sentences import capitalised
from schema.showing import level_of
from schema.tongue import Tongue

Tell = Callable[[str], str]
_BOTTOM = 16.0
"""Millimetres below a picture, for the stamp."""
_HEADING = 9.0
"""Millimetres of a view's title above its picture."""
_TABLES = {
    "relations": {"From body": 3, "Relation": 2, "To body": 3, "Functions": 3, "In the source's words": 3},
    "decisions": {
        "Function": 3,
        "Held by": 2,
        "Held as": 1,
        "Delegated to": 3,
        "By whom": 2,
        "By which line": 2,
        "Reference": 1,
        "Why at this level": 4,
    },
}
"""The columns that paper has room for, and how wide each is beside the others."""


def print_data(
    partnership: Partnership,
    pictures: Mapping[str, bytes],
    stamp: Stamp,
    tongue: Tongue,
    fonts: Sequence[str],
    accepted: Sequence[Finding] = (),
) -> dict[str, Any]:
    """All that the template `print.typ` sets.

    The pictures are SVG files, by the ids of their views; what somebody accepted stands in the appendix.
    """
    language, region = _language(partnership.control.language)
    tell = tongue.told
    tables = [sheet for sheet in sheets(partnership) if sheet.id in _TABLES and sheet.rows]
    return {
        "title": stamp.title,
        "stamp": stamp.told(tell),
        "mark": stamp.mark_told(tell),
        "fingerprint": stamp.fingerprint,
        "language": language,
        "region": region,
        "fonts": fonts,
        "margin": MARGIN,
        "bottom": _BOTTOM,
        "views": [_view(partnership, view, pictures[view.id], tell) for view in partnership.views],
        "words": _words(partnership, tell),
        "tables": [_table(sheet.told(tell), tell) for sheet in tables],
        "departures": _departures(partnership, accepted, tell),
    }


def _departures(partnership: Partnership, accepted: Sequence[Finding], tell: Tell) -> dict[str, Any]:
    """The appendix: what was accepted, and why."""
    entries = [
        {"rule": each.rule, "sentence": tell(each.sentence), "reason": tell(each.reason)}
        for each in departures(partnership, accepted)
    ]
    return {"title": tell(TITLE), "opening": tell(OPENING), "entries": entries}


def _language(tag: str) -> tuple[str, str | None]:
    """Language and region of a BCP 47 tag; English where it is none that the typesetter understands."""
    found = re.fullmatch(r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-.*)?", tag)
    if not found:
        return "en", "GB"
    return found[1].lower(), found[2].upper() if found[2] else None


def _view(partnership: Partnership, view: View, picture: bytes, tell: Tell) -> dict[str, Any]:
    wide, high = room(view.page)
    paper = (wide + 2 * MARGIN, high + 2 * MARGIN)
    width, height = _extent(picture)
    left = paper[1] - MARGIN - _BOTTOM - _HEADING
    # A small picture is not blown up beyond a point a unit.
    scale = min(wide / width, left / height, POINT)
    return {
        "title": view.title,
        "titled": partnership.publication.title,
        "alt": tell(short_alternative(partnership, view)),
        "picture": picture.decode(),
        "paper": paper,
        "size": (round(width * scale, 2), round(height * scale, 2)),
    }


def _extent(picture: bytes) -> tuple[float, float]:
    """Width and height of a picture of ours in its own units."""
    _, _, width, height = etree.fromstring(picture).get("viewBox", "").split()
    return float(width), float(height)


def _words(partnership: Partnership, tell: Tell) -> dict[str, Any]:
    about = said("Each body at its level, and what it gives to and receives from others.")
    return {
        "title": tell(said("The same in words")),
        "opening": [tell(about)],
        "levels": [
            {"title": level.label if level else tell(said("At no level")), "bodies": bodies}
            for level, bodies in _by_level(partnership, tell)
        ],
    }


def _by_level(partnership: Partnership, tell: Tell) -> Iterator[tuple[Level | None, list[dict[str, Any]]]]:
    """The levels from the top, each with its bodies in model order."""
    day = partnership.control.correct_as_of
    lines = [line for line in partnership.connectors if line.holds_on(day)]
    of = {body.id: level_of(partnership, body) for body in partnership.bodies}
    for level in (*sorted(partnership.levels, key=lambda each: each.rank), None):
        here = [body for body in partnership.bodies if of[body.id] == level]
        if here:
            yield level, [_body(partnership, body, lines, tell) for body in here]


def _body(partnership: Partnership, body: Body, lines: Sequence[Connector], tell: Tell) -> dict[str, Any]:
    kind = partnership.body_kind(body.kind).name
    return {
        "name": body.name,
        "about": ". ".join([kind, body.description]) if body.description else kind,
        "relations": [*_held(partnership, body, tell), *_does(partnership, body, lines, tell)],
    }


def _held(partnership: Partnership, body: Body, tell: Tell) -> Iterator[dict[str, Any]]:
    held = [capitalised(each.name) for each in partnership.functions if each.held_by == body.id]
    if held:
        yield {"heading": tell(said("Holds")), "entries": held}


def _does(
    partnership: Partnership, body: Body, lines: Sequence[Connector], tell: Tell
) -> Iterator[dict[str, Any]]:
    """What the lines say of a body, in the lists of the page."""
    for relation in relations(partnership, body, lines):
        entries = [_entry(told, tell) for told in relation.entries]
        yield {"heading": tell(relation.heading), "entries": entries}


def _entry(told: Told, tell: Tell) -> str:
    what = f"{told.other.name}: {tell(told.about)}" if told.about else told.other.name
    notes = "; ".join(tell(note) for note in told.notes)
    return f"{what} ({notes})" if notes else what


def _table(sheet: Sheet, tell: Tell) -> dict[str, Any]:
    wanted = _TABLES[sheet.id]
    kept = [at for at, heading in enumerate(sheet.headings) if heading.words in wanted]
    return {
        "title": tell(sheet.title),
        "about": tell(sheet.about),
        "headings": [tell(sheet.headings[at].words) for at in kept],
        "widths": [wanted[sheet.headings[at].words] for at in kept],
        "rows": [[capitalised(row[0].words), *(row[at].words for at in kept[1:])] for row in sheet.rows],
    }
