"""Searching a document: over the names, functions, phrases, seats and all other words that people wrote."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from schema.matching import at_start, folded, ways, worth
from schema.partnership import Partnership
from schema.sentences import sentence
from schema.showing import shown_connectors
from schema.text import Slug
from schema.view import View

_ROOM = 80
"""Characters of an excerpt."""
_FIELDS = {
    "bodies": (
        *("name", "short_name", "ods_code", "chair", "stands_for", "meeting_frequency"),
        *("terms_of_reference", "description", "citation"),
    ),
    "functions": ("name", "reference", "level_reason", "description", "citation"),
    "connectors": ("phrase", "reason", "citation"),
    "views": ("title", "tab", "description"),
}
"""The fields that are searched, those that say most first."""
_SEATS = 3
"""Where seats come among the fields of a body: with the chair."""


class Hit(NamedTuple):
    """One place where the words stand."""

    element: Slug
    """Id of the body, function, connector, view or note."""
    field: str
    name: str
    """What the element is called: a name, a connector's sentence, a title."""
    excerpt: str
    """The text around the first of the words."""
    start: int
    """Where that word stands in the excerpt."""
    end: int
    views: tuple[Slug, ...]
    """The views on which the element can be seen."""


def search(partnership: Partnership, text: str, most: int = 100) -> tuple[Hit, ...]:
    """Where all the words of a text stand in one field, whatever their capitals and accents.

    A word may stand inside another; fields in which all words start one come first, names before other
    fields, then model order. An abbreviation of the document finds what it stands for, and the other way
    round. Each element is told once, at its best field. No words, no hits.
    """
    typed = ways(partnership.abbreviations, folded(text))
    found: dict[Slug, tuple[tuple[int, int, int], Hit]] = {}
    for order, (element, rank, field, value) in enumerate(_texts(partnership)):
        for far, words in enumerate(typed):
            how_well = worth(folded(value), words)
            if how_well is not None:
                place = (how_well + 2 * (far > 0), rank, order)
                hit = _hit(partnership, element, field, value, words[0])
                found[hit.element] = min(found.get(hit.element, (place, hit)), (place, hit))
    best = sorted(found.values())[:most]
    seen = {view.id: seen_on(partnership, view) for view in partnership.views} if best else {}
    return tuple(hit._replace(views=_where(seen, hit.element)) for _, hit in best)


def views_of(partnership: Partnership, element_id: Slug) -> tuple[Slug, ...]:
    """The views on which an element can be seen; of a function, those that draw a line about it."""
    return _where({view.id: seen_on(partnership, view) for view in partnership.views}, element_id)


def _where(seen: dict[Slug, set[Slug]], element_id: Slug) -> tuple[Slug, ...]:
    return tuple(view for view, ids in seen.items() if element_id in ids)


def seen_on(partnership: Partnership, view: View) -> set[Slug]:
    """The ids of all that can be seen on a view: itself, what stands on it, its lines and their functions."""
    lines = shown_connectors(partnership, view)
    seen = {view.id, *(placement.body for placement in view.placements), *(line.id for line in lines)}
    seen.update(area.id for area in view.areas)
    seen.update(note.id for note in view.notes)
    seen.update(function for line in lines for function in line.functions)
    return seen


def _texts(partnership: Partnership) -> Iterator[tuple[Any, int, str, str]]:
    for collection, fields in _FIELDS.items():
        for element in getattr(partnership, collection):
            for rank, field in enumerate(fields):
                if value := getattr(element, field):
                    yield element, rank, field, value
    for body in partnership.bodies:
        for seat in body.seats:
            yield body, _SEATS, "seats", f"{seat.holder}, {seat.role}" if seat.role else seat.holder
    for view in partnership.views:
        yield from ((area, 0, "title", area.title) for area in view.areas)
        yield from ((note, 0, "text", note.text) for note in view.notes if note.text)


def _hit(partnership: Partnership, element: Any, field: str, value: str, word: str) -> Hit:
    flat = " ".join(value.split())
    plain = folded(flat)
    at = at_start(plain, word)
    at = plain.index(word) if at is None else at
    left = max(0, at - _ROOM // 3)
    left = flat.rfind(" ", 0, left) + 1 if left else 0
    before, after = "… " if left else "", " …" if left + _ROOM < len(flat) else ""
    excerpt = before + flat[left : left + _ROOM] + after
    start = at - left + len(before)
    return Hit(element.id, field, title_of(partnership, element), excerpt, start, start + len(word), ())


def title_of(partnership: Partnership, element: Any) -> str:
    """What an element is called: a name, a title, a connector's sentence, a note's own words."""
    if hasattr(element, "source"):
        return sentence(partnership, element)
    fields = ("name", "title", "label", "text")
    return str(next(value for field in fields if (value := getattr(element, field, ""))))
