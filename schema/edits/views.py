"""Edits of views as whole pages."""

from typing import Any

from schema.edits.parts import amended, amended_each, moved, without
from schema.ids import slug, taken
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import Point, View


def add_view(partnership: Partnership, view: View) -> Partnership:
    """Add a page after the others."""
    return amended(partnership, views=(*partnership.views, view))


def edit_view(partnership: Partnership, view_id: Slug, /, **fields: Any) -> Partnership:
    """Change the title, the tab, the kinds shown or any other field of a page."""
    return amended(partnership, views=amended_each(partnership.views, (view_id,), **fields))


def move_key(partnership: Partnership, view_id: Slug, at: Point | None) -> Partnership:
    """Put the key's top left corner at a point of a page, in SVG user units; None: below the map again."""
    return edit_view(partnership, view_id, key_at=at)


def duplicate_view(partnership: Partnership, view_id: Slug, new_id: Slug, title: str) -> Partnership:
    """Copy a page with all that is on it, and put the copy after it under its own title.

    Areas and notes of the copy have ids of their own, since ids are unique in the document.
    """
    original = partnership.view(view_id)
    fresh = _fresh_ids(original, taken(partnership) | {new_id})
    copy = original.but(
        id=new_id,
        title=title,
        tab="",
        areas=tuple(area.but(id=fresh[area.id]) for area in original.areas),
        notes=tuple(note.but(id=fresh[note.id]) for note in original.notes),
        placements=tuple(amended(each, area=fresh.get(each.area or "")) for each in original.placements),
    )
    after = partnership.views.index(original) + 1
    return amended(partnership, views=moved((*partnership.views, copy), copy, after))


def reorder_view(partnership: Partnership, view_id: Slug, index: int) -> Partnership:
    """Move a page to another place among the tabs; an index beyond either end means that end."""
    view = partnership.view(view_id)
    return amended(partnership, views=moved(partnership.views, view, index))


def delete_view(partnership: Partnership, view_id: Slug) -> Partnership:
    """Delete a page; bodies and connectors stay in the partnership."""
    return amended(partnership, views=without(partnership.views, (view_id,)))


def _fresh_ids(view: View, taken: frozenset[Slug]) -> dict[Slug, Slug]:
    fresh: dict[Slug, Slug] = {}
    for old in [area.id for area in view.areas] + [note.id for note in view.notes]:
        fresh[old] = slug(old, taken | set(fresh.values()))
    return fresh
