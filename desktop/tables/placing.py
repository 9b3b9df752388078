"""Placing bodies of a table on the open page, where there is room."""

from collections.abc import Iterable

from desktop.session import Session
from desktop.tr import tr
from schema import Form
from schema.edits.view_lists import put_on_views, views_of_body
from schema.text import Slug


def place(session: Session, bodies: Iterable[Slug]) -> None:
    """Place those of the bodies that the open page does not show."""
    partnership, view = session.partnership, session.view
    if view is None or view.form is not Form.DRAWING:
        session.say(tr("Turn to a page first that is a drawing."))
        return
    there = {each.body for each in view.placements}
    stands = {
        body: (*views_of_body(partnership, partnership.body(body)), (view.id, ""))
        for body in bodies
        if body not in there
    }
    session.document.apply(tr("Place on view"), put_on_views(partnership, stands))
    session.say(tr("Placed on {title}: {count}.", title=view.title, count=len(stands)))
