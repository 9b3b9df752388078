"""On which views a line is left out, as one column of a table."""

from collections.abc import Mapping
from operator import attrgetter

from schema.cells import several
from schema.connector import Connector
from schema.edits.placements import hide_connectors, show_connectors
from schema.partnership import Partnership
from schema.said import said
from schema.text import Slug

HIDING = several(attrgetter("views"), said("view"))


def hidden_on(partnership: Partnership, line: Connector) -> tuple[Slug, ...]:
    """The views that leave a line out, in their order."""
    return tuple(view.id for view in partnership.views if line.id in view.connectors_hidden)


def hide_on(partnership: Partnership, lists: Mapping[Slug, tuple[Slug, ...]]) -> Partnership:
    """Leave lines out of these views, and of no others."""
    for view in partnership.views:
        hidden = [line for line, views in lists.items() if view.id in views]
        shown = [line for line in lists if line not in hidden and line in view.connectors_hidden]
        partnership = hide_connectors(partnership, view.id, hidden) if hidden else partnership
        partnership = show_connectors(partnership, view.id, shown) if shown else partnership
    return partnership
