"""Edits of connectors in the model: a changed line is a changed fact, in every view."""

from typing import Any

from schema.connector import Connector
from schema.edits.parts import Ids, amended, amended_each, demand, swapped, without
from schema.edits.pins import freed, unpinned
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import Pin, View


def connect(partnership: Partnership, connector: Connector) -> Partnership:
    """Draw a line between two bodies."""
    return amended(partnership, connectors=(*partnership.connectors, connector))


def edit_connector(partnership: Partnership, connector_id: Slug, /, **fields: Any) -> Partnership:
    """Change the phrase, the functions, the dates or any other field of a line.

    A line with another end runs elsewhere, so nothing stays fixed about its course in any view.
    """
    old = partnership.connector(connector_id)
    new = amended(old, **fields)
    same_ends = (old.source, old.target) == (new.source, new.target)
    views = partnership.views if same_ends else tuple(freed(v, (old.id,)) for v in partnership.views)
    return amended(partnership, connectors=swapped(partnership.connectors, old, new), views=views)


def reconnect_source(partnership: Partnership, connector_id: Slug, body_id: Slug) -> Partnership:
    """Let a line start at another body."""
    return edit_connector(partnership, connector_id, source=body_id)


def reconnect_target(partnership: Partnership, connector_id: Slug, body_id: Slug) -> Partnership:
    """Let a line end at another body."""
    return edit_connector(partnership, connector_id, target=body_id)


def swap_direction(partnership: Partnership, connector_ids: Ids) -> Partnership:
    """Turn lines round: source becomes target; what is fixed about them in views stays where it is."""
    demand(connector_ids, partnership.connectors)
    return amended(
        partnership,
        connectors=tuple(
            amended(line, source=line.target, target=line.source) if line.id in connector_ids else line
            for line in partnership.connectors
        ),
        views=tuple(_turned(view, connector_ids) for view in partnership.views),
    )


def change_connector_kind(partnership: Partnership, connector_ids: Ids, kind: Slug) -> Partnership:
    """Make lines of another kind."""
    return amended(partnership, connectors=amended_each(partnership.connectors, connector_ids, kind=kind))


def delete_connectors(partnership: Partnership, connector_ids: Ids) -> Partnership:
    """Delete lines from the partnership, and what views say about them."""
    return amended(
        partnership,
        connectors=without(partnership.connectors, connector_ids),
        views=tuple(_forgetting(view, connector_ids) for view in partnership.views),
    )


def _turned(view: View, connector_ids: Ids) -> View:
    return amended(
        view, pins=tuple(_reversed(pin) if pin.connector in connector_ids else pin for pin in view.pins)
    )


def _reversed(pin: Pin) -> Pin:
    return amended(pin, waypoints=pin.waypoints[::-1])


def _forgetting(view: View, connector_ids: Ids) -> View:
    hidden = tuple(each for each in view.connectors_hidden if each not in connector_ids)
    return amended(unpinned(view, connector_ids), connectors_hidden=hidden)
