"""Edits of who hands a function on to whom: the lines follow, and keep what is said of them."""

from collections.abc import Iterable
from itertools import product

from schema.cells import CellError
from schema.connector import Connector
from schema.edits.connectors import connect, delete_connectors, edit_connector
from schema.handing_on import DELEGATING, Handing
from schema.ids import new_connector_id
from schema.partnership import Partnership
from schema.said import said
from schema.text import Slug

Pair = tuple[Slug, Slug]
"""Who hands on, and to whom."""


def hand_on(
    partnership: Partnership,
    function: Slug,
    handing: Handing | None,
    givers: Iterable[Slug],
    takers: Iterable[Slug],
) -> Partnership:
    """Let each of the givers hand a function on to each of the takers, in place of what a handing said.

    A line that is about this function alone is led elsewhere, and keeps its source; of another the function
    is taken off. Raises `CellError` when the key has no kind for it, `InvalidPartnership` when a body would
    hand on to itself.
    """
    wanted = list(dict.fromkeys(product(givers, takers)))
    old = handing.lines if handing else ()
    there = {(line.source, line.target) for line in old}
    fresh = [pair for pair in wanted if pair not in there]
    for line in old:
        if (line.source, line.target) not in wanted:
            partnership = _led_or_taken_off(partnership, function, line, fresh)
    for pair in fresh:
        partnership = _drawn(partnership, function, old, pair)
    return partnership


def _led_or_taken_off(
    partnership: Partnership, function: Slug, line: Connector, fresh: list[Pair]
) -> Partnership:
    near = [pair for pair in fresh if line.source == pair[0] or line.target == pair[1]]
    if line.functions == (function,) and near:
        fresh.remove(near[0])
        return edit_connector(partnership, line.id, source=near[0][0], target=near[0][1])
    if line.functions == (function,):
        return delete_connectors(partnership, (line.id,))
    others = tuple(each for each in line.functions if each != function)
    return edit_connector(partnership, line.id, functions=others)


def _drawn(partnership: Partnership, function: Slug, alike: tuple[Connector, ...], pair: Pair) -> Partnership:
    kind, joint = (alike[0].kind, alike[0].joint) if alike else (delegating_kind(partnership), False)
    for line in partnership.connectors:
        if (line.source, line.target) == pair and (line.kind, line.joint) == (kind, joint):
            return edit_connector(partnership, line.id, functions=(*line.functions, function))
    line_id = new_connector_id(partnership, pair[0], kind, pair[1])
    line = Connector(
        id=line_id, kind=kind, source=pair[0], target=pair[1], functions=(function,), joint=joint
    )
    return connect(partnership, line.but(attestation=alike[0].attestation) if alike else line)


def delegating_kind(partnership: Partnership) -> Slug:
    """The kind of line by which functions are delegated. Raises `CellError` when the key has none."""
    kinds = {kind.id for kind in partnership.key.connector_kinds}
    for kind in DELEGATING:
        if kind in kinds:
            return kind
    raise CellError(said("the key has no kind of line that delegates; add one with the id “delegation”"))
