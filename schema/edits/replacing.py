"""Finding and replacing text: first the list of what would change, then the change itself."""

import re
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from schema.edits.parts import amended
from schema.partnership import Partnership
from schema.text import Slug

FIELDS = {
    "bodies": (
        *("name", "short_name", "chair", "meeting_frequency", "terms_of_reference", "stands_for"),
        *("description", "citation"),
    ),
    "functions": ("name", "reference", "level_reason", "description", "citation"),
    "connectors": ("phrase", "reason", "citation"),
    "views": ("title", "tab", "description"),
    "areas": ("title",),
    "notes": ("text",),
    "levels": ("label",),
    "control": ("title", "reference", "owner", "author", "approved_by", "audience"),
}
"""The text fields in which text may be replaced, by collection; areas and notes are those of all views."""
CONTROL = "control"
"""Stands for the control block, which has no id since there is one only."""


class Replacement(NamedTuple):
    """One field that would read differently."""

    element: Slug
    collection: str
    field: str
    before: str
    after: str


Wanted = dict[tuple[str, Slug], list[Replacement]]
"""Replacements by collection and element."""


def replacements(
    partnership: Partnership,
    find: str,
    by: str,
    *,
    whole_words: bool = False,
    match_case: bool = False,
    collections: Collection[str] = tuple(FIELDS),
    fields: Collection[str] | None = None,
) -> tuple[Replacement, ...]:
    """What replacing a text would change, in document order; nothing to find finds nothing.

    `collections` are keys of `FIELDS`, `fields` some of their fields (None: all).
    """
    if not find:
        return ()
    word = rf"(?<!\w){re.escape(find)}(?!\w)" if whole_words else re.escape(find)
    pattern = re.compile(word, 0 if match_case else re.IGNORECASE)
    return tuple(
        Replacement(_id(element), collection, field, value, after)
        for collection, element, field in _texts(partnership, collections, fields)
        if (after := pattern.sub(lambda _: by, value := getattr(element, field))) != value
    )


def replace(partnership: Partnership, chosen: Collection[Replacement]) -> Partnership:
    """Make these replacements, all or none.

    A field that no longer reads as it did when it was listed is left alone. Raises
    `pydantic.ValidationError` where a name would become empty or a text too long.
    """
    wanted: Wanted = {}
    for each in chosen:
        wanted.setdefault((each.collection, each.element), []).append(each)
    views = amended(partnership, views=_replaced(partnership.views, "views", wanted)).views
    return amended(
        partnership,
        bodies=_replaced(partnership.bodies, "bodies", wanted),
        functions=_replaced(partnership.functions, "functions", wanted),
        connectors=_replaced(partnership.connectors, "connectors", wanted),
        levels=_replaced(partnership.levels, "levels", wanted),
        control=_replaced((partnership.control,), CONTROL, wanted)[0],
        views=tuple(
            amended(
                view,
                areas=_replaced(view.areas, "areas", wanted),
                notes=_replaced(view.notes, "notes", wanted),
            )
            for view in views
        ),
    )


def demand_possible(partnership: Partnership, replacement: Replacement) -> None:
    """Raises `pydantic.ValidationError` where this one would leave a name empty or a text too long."""
    for element in _elements(partnership, replacement.collection):
        if _id(element) == replacement.element:
            _amended(element, [replacement])


def _texts(
    partnership: Partnership, collections: Collection[str], fields: Collection[str] | None
) -> Iterator[tuple[str, Any, str]]:
    for collection in FIELDS:
        if collection in collections:
            for element in _elements(partnership, collection):
                chosen = (field for field in FIELDS[collection] if fields is None or field in fields)
                yield from ((collection, element, field) for field in chosen)


def _elements(partnership: Partnership, collection: str) -> list[Any]:
    if collection in ("areas", "notes"):
        return [part for view in partnership.views for part in getattr(view, collection)]
    return [partnership.control] if collection == CONTROL else list(getattr(partnership, collection))


def _id(element: Any) -> Slug:
    return str(getattr(element, "id", CONTROL))


def _replaced(things: tuple[Any, ...], collection: str, wanted: Wanted) -> tuple[Any, ...]:
    return tuple(_amended(thing, wanted.get((collection, _id(thing)), [])) for thing in things)


def _amended(thing: Any, wanted: list[Replacement]) -> Any:
    fields = {each.field: each.after for each in wanted if getattr(thing, each.field) == each.before}
    return amended(thing, **fields)
