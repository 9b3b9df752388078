"""Edits of the levels at which decisions are taken; their words are the partnership's own."""

from typing import Any

from schema.body import Level
from schema.edits.parts import amended, amended_each, exchanged, without
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import View


def add_level(partnership: Partnership, level: Level) -> Partnership:
    """Add a level, before those of a higher rank number."""
    before = tuple(each for each in partnership.levels if each.rank <= level.rank)
    after = tuple(each for each in partnership.levels if each.rank > level.rank)
    return amended(partnership, levels=(*before, level, *after))


def edit_level(partnership: Partnership, level_id: Slug, /, **fields: Any) -> Partnership:
    """Give a level another label or rank."""
    return amended(partnership, levels=amended_each(partnership.levels, (level_id,), **fields))


def remove_level(partnership: Partnership, level_id: Slug, replacement: Slug | None = None) -> Partnership:
    """Remove a level; bodies and areas at it go to the replacement, or lose it when there is none."""
    bodies = (
        amended(body, levels=exchanged(body.levels, level_id, replacement)) for body in partnership.bodies
    )
    return amended(
        partnership,
        levels=without(partnership.levels, (level_id,)),
        bodies=tuple(bodies),
        views=tuple(_relevelled(view, level_id, replacement) for view in partnership.views),
    )


def _relevelled(view: View, old: Slug, new: Slug | None) -> View:
    areas = (amended(area, level=new) if area.level == old else area for area in view.areas)
    return amended(view, areas=tuple(areas))
