"""What the inspector tells of a body or a line on the open view, and not of what it is."""

from typing import Any

from desktop.panels import fields
from desktop.panels.subject import Subject
from schema import Emphasis, Partnership, Pin, Placement, View
from schema.bundling import DrawnLine, is_opened
from schema.edits.marking import draw_singly, set_emphasis, set_locked
from schema.edits.pins import pin_of
from schema.showing import shown_connectors


def of_placement(view: View | None, body: str) -> tuple[Subject, ...]:
    """A body where the view places it."""
    if view is None or all(each.body != body for each in view.placements):
        return ()

    def record(partnership: Partnership) -> Placement:
        return next(each for each in partnership.view(view.id).placements if each.body == body)

    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        if name == "locked":
            return set_locked(partnership, view.id, (body,), value)
        return set_emphasis(partnership, view.id, (body,), Emphasis(value))

    return (Subject(f"{body} on {view.id}", fields.PLACEMENT, record, edit),)


def of_pin(partnership: Partnership, view: View | None, line: str) -> tuple[Subject, ...]:
    """A line where the view shows it."""
    if view is None or all(each.id != line for each in shown_connectors(partnership, view)):
        return ()

    def edit(partnership: Partnership, _: str, value: Any) -> Partnership:
        return set_emphasis(partnership, view.id, (line,), Emphasis(value))

    return (Subject(f"{line} on {view.id}", fields.PIN, lambda p: pin_of(p.view(view.id), line), edit),)


def of_bundles(view: View | None, bundles: tuple[DrawnLine, ...]) -> tuple[Subject, ...]:
    """Bundles, drawn or opened, which are all opened or closed together."""
    if view is None or not bundles:
        return ()
    lines = tuple(line.id for bundle in bundles for line in bundle.connectors)

    def record(partnership: Partnership) -> Pin:
        now = partnership.view(view.id)
        return Pin(connector=lines[0], single=all(is_opened(now, bundle) for bundle in bundles))

    def edit(partnership: Partnership, _: str, value: Any) -> Partnership:
        return draw_singly(partnership, view.id, lines, value)

    return (Subject(f"bundle {' '.join(lines)} on {view.id}", fields.BUNDLE, record, edit),)
