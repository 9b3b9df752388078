"""Edits of the key: the document's own copy of what the signs mean."""

from typing import Any

from schema.edits.parts import amended, amended_each, exchanged, moved, without
from schema.key import BodyKind, ConnectorKind, Join
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import View


def add_connector_kind(partnership: Partnership, kind: ConnectorKind) -> Partnership:
    """Add a kind of line to the key."""
    return _edit_key(partnership, connector_kinds=(*partnership.key.connector_kinds, kind))


def add_body_kind(partnership: Partnership, kind: BodyKind) -> Partnership:
    """Add a kind of body to the key."""
    return _edit_key(partnership, body_kinds=(*partnership.key.body_kinds, kind))


def redefine_connector_kind(partnership: Partnership, kind_id: Slug, /, **fields: Any) -> Partnership:
    """Change the name, the look, the sentences or any other field of a kind of line."""
    kinds = amended_each(partnership.key.connector_kinds, (kind_id,), **fields)
    return _edit_key(partnership, connector_kinds=kinds)


def redefine_body_kind(partnership: Partnership, kind_id: Slug, /, **fields: Any) -> Partnership:
    """Change the name, the look or any other field of a kind of body."""
    return _edit_key(partnership, body_kinds=amended_each(partnership.key.body_kinds, (kind_id,), **fields))


def reorder_connector_kind(partnership: Partnership, kind_id: Slug, index: int) -> Partnership:
    """Move a kind of line to another place in the key; an index beyond either end means that end."""
    kind = partnership.connector_kind(kind_id)
    return _edit_key(partnership, connector_kinds=moved(partnership.key.connector_kinds, kind, index))


def reorder_body_kind(partnership: Partnership, kind_id: Slug, index: int) -> Partnership:
    """Move a kind of body to another place in the key; an index beyond either end means that end."""
    kind = partnership.body_kind(kind_id)
    return _edit_key(partnership, body_kinds=moved(partnership.key.body_kinds, kind, index))


def remove_connector_kind(
    partnership: Partnership, kind_id: Slug, replacement: Slug | None = None
) -> Partnership:
    """Remove a kind of line from the key; lines of that kind become lines of the replacement.

    Raises `InvalidPartnership` when lines are of that kind and there is no replacement.
    """
    kinds = without(partnership.key.connector_kinds, (kind_id,))
    lines = [line.id for line in partnership.connectors if line.kind == kind_id]
    return amended(
        partnership,
        key=amended(partnership.key, connector_kinds=kinds),
        connectors=amended_each(partnership.connectors, lines, kind=replacement or kind_id),
        views=tuple(_showing(view, kind_id, replacement) for view in partnership.views),
    )


def remove_body_kind(partnership: Partnership, kind_id: Slug, replacement: Slug | None = None) -> Partnership:
    """Remove a kind of body from the key; bodies of that kind become bodies of the replacement.

    Raises `InvalidPartnership` when there is no replacement and bodies are of that kind, or a kind of line
    may join nothing else: its empty row would mean every kind.
    """
    key = partnership.key
    bodies = [body.id for body in partnership.bodies if body.kind == kind_id]
    new_key = amended(
        key,
        body_kinds=without(key.body_kinds, (kind_id,)),
        connector_kinds=tuple(_joining(kind, kind_id, replacement) for kind in key.connector_kinds),
    )
    return amended(
        partnership,
        key=new_key,
        bodies=amended_each(partnership.bodies, bodies, kind=replacement or kind_id),
    )


def _edit_key(partnership: Partnership, **fields: Any) -> Partnership:
    return amended(partnership, key=amended(partnership.key, **fields))


def _showing(view: View, old: Slug, new: Slug | None) -> View:
    if view.kinds_shown is None:
        return view
    return amended(view, kinds_shown=exchanged(view.kinds_shown, old, new))


def _joining(kind: ConnectorKind, old: Slug, new: Slug | None) -> ConnectorKind:
    return amended(kind, joins=tuple(_join(join, old, new) for join in kind.joins))


def _join(join: Join, old: Slug, new: Slug | None) -> Join:
    sources = exchanged(join.sources, old, new) or join.sources
    targets = exchanged(join.targets, old, new) or join.targets
    return amended(join, sources=sources, targets=targets)
