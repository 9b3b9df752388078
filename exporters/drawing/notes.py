"""Notes: words on the page that stand for nothing in the model."""

from exporters.drawing.look import ACCENT, OUTLINE
from exporters.drawing.marks import Item, Role
from exporters.drawing.plan import NoteText
from exporters.drawing.words import column
from schema import Note


def note_item(note: Note, text: NoteText) -> Item:
    """A note, or a heading, in its place."""
    colour = ACCENT if note.heading else OUTLINE
    marks = column(text.lines, text.rect.x, text.rect.y, text.size, bold=note.heading, colour=colour)
    return Item(f"note-{note.id}", Role.NOTE, note.text, marks, (note.id,))
