"""What is printed, as data: the typesetter gets words and never markup."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lxml import etree

from exporters.drawing.print_type import MARGIN, POINT, room
from exporters.publishing.stamp import Stamp
from exporters.publishing.table import Sheet
from exporters.publishing.tables import sheets
from schema import Body, Level, Partnership, View
from schema.alternative import short_alternative
from schema.sentences import sentence
from schema.showing import level_of

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
    partnership: Partnership, pictures: Mapping[str, bytes], stamp: Stamp, fonts: Sequence[str]
) -> dict[str, Any]:
    """All that the template `print.typ` sets. The pictures are SVG files, by the ids of their views."""
    language, region = _language(partnership.control.language)
    return {
        "title": stamp.title,
        "stamp": stamp.line,
        "mark": stamp.mark,
        "fingerprint": stamp.fingerprint,
        "language": language,
        "region": region,
        "fonts": fonts,
        "page": "Page {page} of {pages}",
        "margin": MARGIN,
        "bottom": _BOTTOM,
        "views": [_view(partnership, view, pictures[view.id]) for view in partnership.views],
        "words": _words(partnership),
        "tables": [_table(sheet) for sheet in sheets(partnership) if sheet.id in _TABLES and sheet.rows],
    }


def _language(tag: str) -> tuple[str, str | None]:
    """Language and region of a BCP 47 tag; English where it is none that the typesetter understands."""
    found = re.fullmatch(r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-.*)?", tag)
    if not found:
        return "en", "GB"
    return found[1].lower(), found[2].upper() if found[2] else None


def _view(partnership: Partnership, view: View, picture: bytes) -> dict[str, Any]:
    wide, high = room(view.page)
    paper = (wide + 2 * MARGIN, high + 2 * MARGIN)
    width, height = _extent(picture)
    left = paper[1] - MARGIN - _BOTTOM - _HEADING
    # A small picture is not blown up beyond a point a unit.
    scale = min(wide / width, left / height, POINT)
    return {
        "title": view.title,
        "titled": partnership.publication.title,
        "alt": short_alternative(partnership, view),
        "picture": picture.decode(),
        "paper": paper,
        "size": (round(width * scale, 2), round(height * scale, 2)),
    }


def _extent(picture: bytes) -> tuple[float, float]:
    """Width and height of a picture of ours in its own units."""
    _, _, width, height = etree.fromstring(picture).get("viewBox", "").split()
    return float(width), float(height)


def _words(partnership: Partnership) -> dict[str, Any]:
    return {
        "title": "The same in words",
        "opening": ["Each body at its level, and what it gives to and receives from others."],
        "levels": [
            {"title": level.label if level else "At no level", "bodies": bodies}
            for level, bodies in _by_level(partnership)
        ],
    }


def _by_level(partnership: Partnership) -> Iterator[tuple[Level | None, list[dict[str, Any]]]]:
    of = {body.id: level_of(partnership, body) for body in partnership.bodies}
    for level in (*sorted(partnership.levels, key=lambda each: each.rank), None):
        here = [_body(partnership, body) for body in partnership.bodies if of[body.id] == level]
        if here:
            yield level, here


def _body(partnership: Partnership, body: Body) -> dict[str, Any]:
    lines = [
        f"{sentence(partnership, line, inverse=line.target == body.id)}."
        for line in partnership.connectors
        if body.id in (line.source, line.target)
    ]
    about = [partnership.body_kind(body.kind).name, *filter(None, [body.description])]
    return {
        "name": body.name,
        "about": ". ".join(about),
        "relations": [{"heading": "", "entries": lines}] if lines else [],
    }


def _table(sheet: Sheet) -> dict[str, Any]:
    wanted = _TABLES[sheet.id]
    kept = [at for at, heading in enumerate(sheet.headings) if heading.words in wanted]
    return {
        "title": sheet.title,
        "about": sheet.about,
        "headings": [sheet.headings[at].words for at in kept],
        "widths": [wanted[sheet.headings[at].words] for at in kept],
        "rows": [[row[at].words for at in kept] for row in sheet.rows],
    }
