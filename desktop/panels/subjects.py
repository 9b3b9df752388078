"""What the inspector is about: the record that is shown, its fields, and the edit that changes one."""

from typing import Any

from desktop.opening import bundles_about
from desktop.panels import fields
from desktop.panels.on_view import of_bundles, of_pin, of_placement
from desktop.panels.several import of_bodies, of_lines
from desktop.panels.subject import Subject
from desktop.selected import bodies_of, lines_of
from desktop.session import Session
from schema import Partnership, View
from schema.edits.areas import edit_area
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.edits.document import edit_control, set_form
from schema.edits.functions import edit_function
from schema.edits.notes import edit_note
from schema.edits.views import edit_view


def subjects(session: Session) -> tuple[Subject, ...]:
    """What to show: what is selected, if of one sort; with nothing selected the view and the document."""
    ids, partnership = session.selection.ids, session.partnership
    if len(ids) > 1:
        return _of_several(session, len(ids))
    if not ids:
        views = of_view(session.view.id) if session.view else ()
        return (*views, CONTROL, FORM)
    (wanted,) = ids
    if any(body.id == wanted for body in partnership.bodies):
        about, *others = of_body(wanted)
        return (about, *of_placement(session.view, wanted), *others)
    if any(line.id == wanted for line in partnership.connectors):
        about, *others = of_connector(wanted)
        bundles = of_bundles(session.view, bundles_about(session))
        return (about, *of_pin(partnership, session.view, wanted), *bundles, *others)
    if any(function.id == wanted for function in partnership.functions):
        return of_function(wanted)
    parts = _of_part(session.view, wanted) if session.view else ()
    return (*parts, *of_bundles(session.view, bundles_about(session)))


def _of_several(session: Session, count: int) -> tuple[Subject, ...]:
    bodies, lines = bodies_of(session), lines_of(session)
    if len(bodies) == count:
        return of_bodies(bodies)
    if len(lines) != count:
        return ()
    about, *others = of_lines(lines)
    return (about, *of_bundles(session.view, bundles_about(session)), *others)


def of_body(body: str) -> tuple[Subject, ...]:
    """A body, and how it is known."""

    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return edit_body(partnership, body, **{name: value})

    return tuple(
        Subject(body, sections, lambda p: p.body(body), edit)
        for sections in (fields.BODY, fields.MEETINGS, fields.ATTESTED)
    )


def of_connector(line: str) -> tuple[Subject, ...]:
    """A connector, and how it is known."""

    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return edit_connector(partnership, line, **{name: value})

    return tuple(
        Subject(line, sections, lambda p: p.connector(line), edit)
        for sections in (fields.CONNECTOR, fields.ATTESTED)
    )


def of_function(function: str) -> tuple[Subject, ...]:
    """A function, and how it is known."""

    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return edit_function(partnership, function, **{name: value})

    return tuple(
        Subject(function, sections, lambda p: p.function(function), edit)
        for sections in (fields.FUNCTION, fields.ATTESTED)
    )


def of_view(view: str) -> tuple[Subject, ...]:
    """A view, and the paper that it is printed on."""

    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return edit_view(partnership, view, **{name: value})

    def edit_page(partnership: Partnership, name: str, value: Any) -> Partnership:
        return edit(partnership, "page", partnership.view(view).page.but(**{name: value}))

    return (
        Subject(view, fields.VIEW, lambda p: p.view(view), edit),
        Subject(f"{view} page", fields.PAGE, lambda p: p.view(view).page, edit_page),
    )


def _of_part(view: View, wanted: str) -> tuple[Subject, ...]:
    if any(area.id == wanted for area in view.areas):
        return (
            Subject(
                wanted,
                fields.AREA,
                lambda p: next(area for area in p.view(view.id).areas if area.id == wanted),
                lambda p, name, value: edit_area(p, view.id, wanted, **{name: value}),
            ),
        )
    if any(note.id == wanted for note in view.notes):
        return (
            Subject(
                wanted,
                fields.NOTE,
                lambda p: next(note for note in p.view(view.id).notes if note.id == wanted),
                lambda p, name, value: edit_note(p, view.id, wanted, **{name: value}),
            ),
        )
    return ()


CONTROL = Subject(
    "control",
    fields.CONTROL,
    lambda p: p.control,
    lambda p, name, value: edit_control(p, **{name: value}),
)

FORM = Subject("form", fields.PARTNERSHIP, lambda p: p, lambda p, _, value: set_form(p, value))
