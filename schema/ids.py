"""Ids: readable, given once at creation, never changed by renaming, unique in the document."""

import re
import unicodedata
from collections.abc import Collection
from typing import Any

from schema.partnership import Partnership
from schema.text import Slug

LONGEST = 80
"""Characters that an id may have, as `schema.text.Slug` allows."""
LONGEST_LINE = 60
"""Characters of a new connector's id: it stands in exports and tables, and names three things."""

_NO_DECOMPOSITION = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
    | {"&": " and ", "'": "", "\u2019": ""}
)


def slug(name: str, taken: Collection[str] = (), stem: str = "body") -> Slug:
    """A readable id for a name: lower-case ASCII words joined by hyphens, at most 80 characters.

    A name that leaves nothing readable takes the stem. An id that is taken goes on with -2, -3 …
    """
    return _free(_readable(name) or stem, taken)


def connector_slug(source: Slug, kind: Slug, target: Slug, taken: Collection[str] = ()) -> Slug:
    """The id of a connector: source, kind, target, at most 60 characters.

    Where that is too long, the longest parts give way, a whole word at a time as long as words are left.
    """
    parts = [source, kind, target]
    while len("-".join(parts)) > LONGEST_LINE:
        longest = max((0, 2, 1), key=lambda i: len(parts[i]))
        parts[longest] = _shorter(parts[longest])
    return _free("-".join(parts), taken, LONGEST_LINE)


def new_id(partnership: Partnership, name: str, stem: str = "body") -> Slug:
    """An id for a new body, function, view, area or note of this name."""
    return slug(name, taken(partnership), stem)


def new_connector_id(partnership: Partnership, source: Slug, kind: Slug, target: Slug) -> Slug:
    """An id for a new connector of this kind, for instance `icb-delegation-leeds-committee`."""
    return connector_slug(source, kind, target, taken(partnership))


def taken(partnership: Partnership) -> frozenset[Slug]:
    """Every id of the one namespace of a document: bodies, functions, connectors, views, areas, notes."""
    p = partnership
    things: list[Any] = [*p.bodies, *p.functions, *p.connectors, *p.views]
    things += [part for view in p.views for part in (*view.areas, *view.notes)]
    return frozenset(thing.id for thing in things)


def _readable(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower().translate(_NO_DECOMPOSITION))
    ascii_only = plain.encode("ascii", "ignore").decode()
    return _cut("-".join(re.findall("[a-z0-9]+", ascii_only)), LONGEST)


def _shorter(part: str) -> str:
    """Without the last word; where there is one only, without its last letter."""
    return part.rpartition("-")[0] or part[:-1]


def _free(base: str, taken: Collection[str], longest: int = LONGEST) -> Slug:
    found, count = base, 1
    while found in taken:
        count += 1
        found = f"{_cut(base, longest - len(f'-{count}'))}-{count}"
    return found


def _cut(text: str, length: int) -> str:
    return text[:length].rstrip("-")
