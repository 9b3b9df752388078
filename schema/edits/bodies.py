"""Edits of bodies in the model. What goes when a body goes is in `schema.edits.deletion`."""

from typing import Any

from schema.body import Body
from schema.edits.parts import Ids, amended, amended_each, moved
from schema.partnership import Partnership
from schema.text import Slug


def add_body(partnership: Partnership, body: Body) -> Partnership:
    """Add a body after the others; it is on no view until it is placed."""
    return amended(partnership, bodies=(*partnership.bodies, body))


def edit_body(partnership: Partnership, body_id: Slug, /, **fields: Any) -> Partnership:
    """Change the chair, the quorum, the seats or any other field of a body."""
    return amended(partnership, bodies=amended_each(partnership.bodies, (body_id,), **fields))


def rename_body(partnership: Partnership, body_id: Slug, name: str) -> Partnership:
    """Give a body another name; its id stays."""
    return edit_body(partnership, body_id, name=name)


def change_body_kind(partnership: Partnership, body_ids: Ids, kind: Slug) -> Partnership:
    """Make bodies of another kind."""
    return amended(partnership, bodies=amended_each(partnership.bodies, body_ids, kind=kind))


def set_parent(partnership: Partnership, body_ids: Ids, parent: Slug | None) -> Partnership:
    """Make bodies organs of another body, or of none.

    Raises `InvalidPartnership` when a body would become its own parent, directly or through others.
    """
    return amended(partnership, bodies=amended_each(partnership.bodies, body_ids, parent=parent))


def set_levels(partnership: Partnership, body_ids: Ids, levels: tuple[Slug, ...]) -> Partnership:
    """Say at which levels bodies work; they are drawn in the first."""
    return amended(partnership, bodies=amended_each(partnership.bodies, body_ids, levels=levels))


def duplicate_body(partnership: Partnership, body_id: Slug, new_id: Slug, name: str) -> Partnership:
    """Copy a body under another name, and put the copy after it in reading order.

    The copy has the fields of the original, and neither its connectors nor its placements.
    """
    original = partnership.body(body_id)
    copy = original.but(id=new_id, name=name)
    after = partnership.bodies.index(original) + 1
    return amended(partnership, bodies=moved((*partnership.bodies, copy), copy, after))


def reorder_body(partnership: Partnership, body_id: Slug, index: int) -> Partnership:
    """Move a body to another place in reading order; an index beyond either end means that end."""
    body = partnership.body(body_id)
    return amended(partnership, bodies=moved(partnership.bodies, body, index))
