"""Merging with a person's choices: what two bodies say differently, and which of both is kept."""

from collections.abc import Collection
from typing import NamedTuple

from schema.body import Body
from schema.edits.bodies import edit_body
from schema.edits.merging import merge_bodies
from schema.partnership import Partnership
from schema.tables import BODIES
from schema.text import Slug

_KEPT = ("id", "parent")
"""What the kept body has of its own: everything refers to its id, and it stays whose organ it is."""
_UNFILLED = ("citation", "attestation")
"""Fields about a fact as such, which merging leaves alone where nobody chooses."""


class Difference(NamedTuple):
    """A field in which two bodies differ, and what each says, as text."""

    field: str
    heading: str
    kept: str
    other: str


def differences(partnership: Partnership, keep: Slug, gone: Slug) -> tuple[Difference, ...]:
    """Where both say something, and not the same. Raises KeyError when one of them does not exist."""
    kept, other = partnership.body(keep), partnership.body(gone)
    own = Body.model_fields.keys() - set(_KEPT)
    columns = (column for column in BODIES.columns if column.field in own)
    told = (
        Difference(each.field, each.heading, each.read(partnership, kept), each.read(partnership, other))
        for each in columns
    )
    return tuple(
        each
        for each in told
        if each.kept != each.other and (each.kept or each.field in _UNFILLED) and each.other
    )


def merge_choosing(
    partnership: Partnership, keep: Slug, gone: Slug, from_other: Collection[str] = ()
) -> Partnership:
    """Merge two bodies; the fields that are named come from the one that goes. Raises as `merge_bodies`."""
    other = partnership.body(gone)
    chosen = {field: getattr(other, field) for field in from_other}
    return merge_bodies(edit_body(partnership, keep, **chosen), keep, gone)
