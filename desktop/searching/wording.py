"""Fields and elements by the words that the rest of the window has for them, and texts side by side."""

from itertools import takewhile

from desktop.tr import later, tr
from schema import Partnership
from schema.edits.replacing import CONTROL, Replacement
from schema.searching import title_of
from schema.tables import TABLES

_TABLES = {column.field: column.heading for table in TABLES for column in table.columns}
_OTHERS = {
    "title": later("Title"),
    "tab": later("Short title"),
    "text": later("Text"),
    "label": later("Label"),
    "owner": later("Owner"),
    "author": later("Author"),
    "approved_by": later("Approved by"),
    "audience": later("Audience"),
}
_ROOM, _BEFORE = 60, 10
"""Letters of a text that are shown, and how many of them stand before the first that changes."""


def heading(field: str) -> str:
    """What a field is called."""
    return tr(_TABLES.get(field) or _OTHERS[field])


def heading_of(each: Replacement) -> str:
    """What the field of a replacement is called."""
    return heading(each.field)


def name_of(partnership: Partnership, each: Replacement) -> str:
    """What the element of a replacement is called."""
    if each.collection == CONTROL:
        return tr("Document control")
    things = (
        [part for view in partnership.views for part in getattr(view, each.collection)]
        if each.collection in ("areas", "notes")
        else getattr(partnership, each.collection)
    )
    return next(title_of(partnership, thing) for thing in things if thing.id == each.element)


def side_by_side(before: str, after: str) -> tuple[str, str]:
    """Both texts on one line each, from a little before the first letter in which they differ."""
    one, other = " ".join(before.split()), " ".join(after.split())
    alike = sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False)))
    start = max(0, alike - _BEFORE)
    start = one.rfind(" ", 0, start) + 1 if start else 0
    return _cut(one, start), _cut(other, start)


def _cut(text: str, start: int) -> str:
    lead, tail = "… " if start else "", " …" if start + _ROOM < len(text) else ""
    return f"{lead}{text[start : start + _ROOM]}{tail}"
