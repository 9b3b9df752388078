"""Edits of notes: words on one view that stand for nothing in the model."""

from typing import Any

from schema.edits.parts import Ids, amended_each, without
from schema.edits.views import edit_view
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import Note


def add_note(partnership: Partnership, view_id: Slug, note: Note) -> Partnership:
    """Write a note or a heading on a view."""
    return edit_view(partnership, view_id, notes=(*partnership.view(view_id).notes, note))


def edit_note(partnership: Partnership, view_id: Slug, note_id: Slug, /, **fields: Any) -> Partnership:
    """Change the text, the width or any other field of a note."""
    notes = partnership.view(view_id).notes
    return edit_view(partnership, view_id, notes=amended_each(notes, (note_id,), **fields))


def delete_notes(partnership: Partnership, view_id: Slug, note_ids: Ids) -> Partnership:
    """Delete notes from a view."""
    return edit_view(partnership, view_id, notes=without(partnership.view(view_id).notes, note_ids))
