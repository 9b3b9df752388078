"""Short hashes of what an element says, so that an accepted finding lapses when the element changes."""

import json
from hashlib import sha256
from typing import Any

from schema.partnership import Partnership
from schema.record import Record
from schema.text import Slug

_LENGTH = 12
_BOX: dict[str, Any] = dict.fromkeys(("x", "y", "width", "height", "locked", "emphasis", "collapsed"), True)
_POSITIONS: dict[str, Any] = {
    "placements": {"__all__": _BOX},
    "areas": {"__all__": _BOX},
    "notes": {"__all__": _BOX},
    "pins": True,
    "key_at": True,
    "line_style": True,
    "direction": True,
    "page": True,
}
"""What of a view is only where things stand and how they look."""


def content_hash(partnership: Partnership, element_id: Slug) -> str:
    """Twelve hexadecimal digits that change when a body, function, connector or view says something else.

    The document's own id stands for its control block. Positions do not count, and a field that says
    nothing counts for nothing, so that a later version of the model, with more fields, gives the same hash.
    Raises KeyError when there is no such element.
    """
    said = _element(partnership, element_id).model_dump(
        mode="json", exclude_defaults=True, exclude=_positions(partnership, element_id)
    )
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:_LENGTH]


def _element(partnership: Partnership, element_id: Slug) -> Record:
    if element_id == str(partnership.id):
        return partnership.control
    for find in (partnership.body, partnership.connector, partnership.function):
        try:
            return find(element_id)
        except KeyError:
            continue
    return partnership.view(element_id)


def _positions(partnership: Partnership, element_id: Slug) -> dict[str, Any] | None:
    return _POSITIONS if any(view.id == element_id for view in partnership.views) else None
