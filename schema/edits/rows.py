"""Edits of rows that have no id and are named by their place: seats, revisions, abbreviations."""

from typing import Any, TypeVar

from schema.body import Seat
from schema.edits.bodies import edit_body
from schema.edits.document import edit_control
from schema.edits.parts import amended
from schema.partnership import Partnership
from schema.record import Record
from schema.said import said
from schema.text import Slug

R = TypeVar("R", bound=Record)


def add_seat(partnership: Partnership, body_id: Slug, seat: Seat) -> Partnership:
    """Add a seat to a body, after the others."""
    return edit_body(partnership, body_id, seats=(*partnership.body(body_id).seats, seat))


def edit_seat(partnership: Partnership, body_id: Slug, index: int, /, **fields: Any) -> Partnership:
    """Change the holder, the role or any other field of a seat. Raises IndexError without such a seat."""
    return edit_body(partnership, body_id, seats=_with(partnership.body(body_id).seats, index, fields))


def remove_seat(partnership: Partnership, body_id: Slug, index: int) -> Partnership:
    """Remove a seat from a body. Raises IndexError without such a seat."""
    return edit_body(partnership, body_id, seats=_without(partnership.body(body_id).seats, index))


def edit_revision(partnership: Partnership, index: int, /, **fields: Any) -> Partnership:
    """Change a row of the revision table. Raises IndexError without such a row."""
    return edit_control(partnership, revisions=_with(partnership.control.revisions, index, fields))


def remove_revision(partnership: Partnership, index: int) -> Partnership:
    """Remove a row of the revision table. Raises IndexError without such a row."""
    return edit_control(partnership, revisions=_without(partnership.control.revisions, index))


def edit_abbreviation(partnership: Partnership, index: int, /, **fields: Any) -> Partnership:
    """Change an abbreviation or what it stands for.

    Raises IndexError without such a row, and ValueError when the document has that abbreviation already.
    """
    rows = _with(partnership.abbreviations, index, fields)
    if rows[index].short in {each.short for at, each in enumerate(rows) if at != index}:
        raise ValueError(said("the document has the abbreviation {short} already", short=rows[index].short))
    return amended(partnership, abbreviations=rows)


def _with(rows: tuple[R, ...], index: int, fields: dict[str, Any]) -> tuple[R, ...]:
    new = amended(rows[index], **fields)
    return (*rows[:index], new, *rows[index + 1 :])


def _without(rows: tuple[R, ...], index: int) -> tuple[R, ...]:
    rows[index]  # an index beyond the end is a fault, and no empty slice
    return (*rows[:index], *rows[index + 1 :])
