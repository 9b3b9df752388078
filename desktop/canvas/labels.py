"""Which text of the model stands on an element, and how to change it."""

from collections.abc import Callable
from typing import NamedTuple

from schema import Partnership, View
from schema.edits.areas import edit_area
from schema.edits.bodies import rename_body
from schema.edits.connectors import edit_connector
from schema.edits.notes import edit_note
from schema.edits.views import edit_view


class Label(NamedTuple):
    """A text on the page, and the edit that puts another in its place."""

    text: str
    change: Callable[[str], Partnership]
    has_lines: bool = False
    """It may have several lines."""


def label_of(partnership: Partnership, element: str) -> Label | None:
    """The label of a body, line, view, area or note; None when no such element has one."""
    p = partnership
    if any(body.id == element for body in p.bodies):
        return Label(p.body(element).name, lambda text: rename_body(p, element, text))
    if any(line.id == element for line in p.connectors):
        return Label(p.connector(element).phrase, lambda text: edit_connector(p, element, phrase=text))
    if any(view.id == element for view in p.views):
        return Label(p.view(element).title, lambda text: edit_view(p, element, title=text))
    labels = (_part_label(p, view, element) for view in p.views)
    return next((label for label in labels if label is not None), None)


def _part_label(p: Partnership, view: View, element: str) -> Label | None:
    for area in view.areas:
        if area.id == element:
            return Label(area.title, lambda text: edit_area(p, view.id, element, title=text))
    for note in view.notes:
        if note.id == element:
            is_long = not note.heading
            return Label(note.text, lambda text: edit_note(p, view.id, element, text=text), is_long)
    return None
