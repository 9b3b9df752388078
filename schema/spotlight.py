"""One body in the light: what it holds, gives and receives on a view, and all that is not that."""

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from schema.connector import Connector
from schema.parties import party
from schema.partnership import Partnership
from schema.showing import shown_connectors
from schema.text import Slug
from schema.view import View

Counts = tuple[tuple[Slug, int], ...]
"""Kinds of connector in the key's order, and how many there are of each."""


class Light(NamedTuple):
    """What is seen around a body. What a board does, it does for its body: both stand in the same light."""

    body: Slug
    same: tuple[Slug, ...]
    """The bodies that act for the same one, itself included, in model order."""
    lines: tuple[Slug, ...]
    """The connectors of these that the view draws, in model order."""
    others: tuple[Slug, ...]
    """The bodies at their other ends."""
    functions: tuple[Slug, ...]
    """What these hold."""
    gives: Counts
    receives: Counts
    both: Counts
    """Mutual lines, and lines among those who act for the same body."""
    elsewhere: int
    """How many further lines these have, which the view does not draw."""


def light_on(partnership: Partnership, view: View, body_id: Slug) -> Light:
    """What the view shows of a body. Raises KeyError for an unknown body."""
    acts_for = party(partnership, body_id)
    same = {body.id for body in partnership.bodies if party(partnership, body.id) == acts_for}
    own = [line for line in partnership.connectors if line.source in same or line.target in same]
    drawn = {line.id for line in shown_connectors(partnership, view)}
    lines = [line for line in own if line.id in drawn]
    ends = {end for line in lines for end in (line.source, line.target)}
    return Light(
        body=body_id,
        same=tuple(body.id for body in partnership.bodies if body.id in same),
        lines=tuple(line.id for line in lines),
        others=tuple(body.id for body in partnership.bodies if body.id in ends - same),
        functions=tuple(each.id for each in partnership.functions if each.held_by in same),
        gives=_counts(partnership, (line for line in lines if not _both(line, same) and line.source in same)),
        receives=_counts(
            partnership, (line for line in lines if not _both(line, same) and line.target in same)
        ),
        both=_counts(partnership, (line for line in lines if _both(line, same))),
        elsewhere=len(own) - len(lines),
    )


def in_the_dark(partnership: Partnership, view: View, light: Light) -> frozenset[Slug]:
    """The ids of all that the view shows and the light does not reach, kinds of connector included.

    An area is reached where a body in it is. A view that does not place the body is left as it is.
    """
    if {placement.body for placement in view.placements}.isdisjoint(light.same):
        return frozenset()
    return all_but(partnership, view, {*light.same, *light.others, *light.lines})


def all_but(partnership: Partnership, view: View, lit: AbstractSet[Slug]) -> frozenset[Slug]:
    """The ids of all that the view shows beside these elements; empty where it shows none of them.

    An area is left with a body in it, a kind of connector in the key with one of its lines.
    """
    lines = shown_connectors(partnership, view)
    placed = {placement.body for placement in view.placements}
    if lit.isdisjoint({*placed, *(line.id for line in lines)}):
        return frozenset()
    homes = {placement.area for placement in view.placements if placement.body in lit}
    kinds = {line.kind for line in lines if line.id in lit}
    everything = {
        *placed,
        *(line.id for line in lines),
        *(area.id for area in view.areas),
        *(note.id for note in view.notes),
        *(kind.id for kind in partnership.key.connector_kinds),
    }
    return frozenset(everything - set(lit) - homes - kinds)


def _both(line: Connector, same: set[Slug]) -> bool:
    return line.mutual or same.issuperset((line.source, line.target))


def _counts(partnership: Partnership, lines: Iterable[Connector]) -> Counts:
    found = Counter(line.kind for line in lines)
    return tuple((kind.id, found[kind.id]) for kind in partnership.key.connector_kinds if found[kind.id])
