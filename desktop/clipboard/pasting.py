"""Pasting into the open view: what the person most likely means, and an offer of the other meaning."""

from functools import partial

from desktop.canvas.gestures.settling import settled
from desktop.clipboard.landing import shift
from desktop.clipboard.telling import pasted, placed_again
from desktop.session import Offer, Session
from desktop.tr import tr
from exporters.drawing.marks import Point
from schema import Partnership
from schema.edits.duplicating import paste_as_new
from schema.edits.pasting import PastedFragment, matchings, place_again
from schema.fragments import Fragment


def paste(session: Session, fragment: Fragment, spot: Point) -> None:
    """Place again what the partnership has; where all of that stands on this view already, copy it."""
    before, view = session.partnership, session.view
    assert view is not None, "there is a page to paste on"
    there = {each.body for each in view.placements}
    standing = {match.body for match in matchings(before, fragment) if match.same in there}
    again = place_again(before, view.id, fragment, *shift(fragment, view, spot, standing))
    if fragment.view.placements and not _gives_anything(before, again, view.id):
        paste_new(session, fragment, spot)
        return
    done = _settled(before, again, view.id)
    _commit(session, done)
    if len(done.partnership.bodies) == len(before.bodies) and fragment.view.placements:
        said = placed_again(before, done.partnership, view.id)
        other = _as_new(before, view.id, fragment, spot)
        edit = partial(_instead, other.partnership)
        session.offer(Offer(said, tr("Paste as new bodies"), tr("Paste as new"), edit, other.selected))
    else:
        session.say(pasted(before, done.partnership, view.id))


def paste_new(session: Session, fragment: Fragment, spot: Point) -> None:
    """Paste so that every body is a new one."""
    before, view = session.partnership, session.view
    assert view is not None, "there is a page to paste on"
    done = _as_new(before, view.id, fragment, spot)
    _commit(session, done)
    session.say(pasted(before, done.partnership, view.id))


def _as_new(before: Partnership, view_id: str, fragment: Fragment, spot: Point) -> PastedFragment:
    by = shift(fragment, before.view(view_id), spot)
    return _settled(before, paste_as_new(before, view_id, fragment, *by), view_id)


def _instead(other: Partnership, _now: Partnership) -> Partnership:
    """An offer is withdrawn by whatever happens: what stands now is what it was made for."""
    return other


def _gives_anything(before: Partnership, done: PastedFragment, view_id: str) -> bool:
    """Whether a body came to stand in the view, or a line came to be or to be seen."""
    old, new = before.view(view_id), done.partnership.view(view_id)
    return (
        old.placements != new.placements
        or old.connectors_hidden != new.connectors_hidden
        or before.connectors != done.partnership.connectors
    )


def _settled(before: Partnership, done: PastedFragment, view_id: str) -> PastedFragment:
    """What came stays in the areas in which it lands."""
    there = {each.body for each in before.view(view_id).placements}
    came = frozenset(done.selected) - there
    return done._replace(partnership=settled(done.partnership, view_id, came))


def _commit(session: Session, done: PastedFragment) -> None:
    session.document.apply(tr("Paste"), done.partnership)
    session.selection.set(done.selected)
