"""What is in the model and in no picture: it is published all the same, and told in words."""

from collections.abc import Iterator, Mapping

from exporters.publishing.page.html import Content
from exporters.publishing.page.view_words import Telling, level_words, part_of
from schema import Body, Level, Partnership
from schema.showing import level_of, on_no_view
from schema.text import Slug

_PREFIX = "_elsewhere"
"""No id of a view begins so."""


def elsewhere(partnership: Partnership) -> Content:
    """The bodies that no view places, by level from the top."""
    bodies = on_no_view(partnership)
    if not bodies:
        return None
    day = partnership.control.correct_as_of
    lines = tuple(line for line in partnership.connectors if line.holds_on(day))
    telling = Telling(_PREFIX, 3, lines, _parts(partnership, bodies), {})
    return list(level_words(partnership, _levels(partnership, bodies), telling, {}))


def _parts(partnership: Partnership, bodies: tuple[Body, ...]) -> Mapping[Slug, str]:
    """Where each body of the document is told: those of views in the first that places them."""
    parts = {body.id: part_of(_PREFIX, body.id) for body in bodies}
    for view in partnership.views:
        for placed in view.placements:
            parts.setdefault(placed.body, part_of(view.id, placed.body))
    return parts


def _levels(partnership: Partnership, bodies: tuple[Body, ...]) -> Iterator[tuple[Level | None, list[Body]]]:
    for level in (*sorted(partnership.levels, key=lambda each: each.rank), None):
        here = [body for body in bodies if level_of(partnership, body) == level]
        if here:
            yield level, here
