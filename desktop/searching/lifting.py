"""What is gone to shall be seen: filters and spotlight that hide it are off, and its area can be expanded."""

from functools import partial

from desktop.session import Offer, Session
from desktop.tr import tr
from schema import Partnership, View
from schema.collapsing import tucked_away
from schema.edits.areas import edit_area
from schema.filtering import Filter, sift
from schema.spotlight import in_the_dark, light_on

Ids = frozenset[str]


def lift(session: Session, ids: Ids) -> str:
    """Take away what this sitting hides these elements with, and say so; empty where nothing does."""
    said = (_lift_filter(session, ids), _lift_light(session, ids))
    return " ".join(filter(None, said))


def hiding_areas(partnership: Partnership, view: View, ids: Ids) -> tuple[str, ...]:
    """The collapsed areas of a view that hold these bodies, or these lines with both their ends."""
    tucked = tucked_away(view)
    ends = {line.id: (line.source, line.target) for line in partnership.connectors if line.id in ids}
    found = [tucked[each] for each in sorted(ids) if each in tucked]
    found += [tucked[a] for a, b in ends.values() if a in tucked and tucked[a] == tucked.get(b)]
    return tuple(dict.fromkeys(found))


def expanding(session: Session, ids: Ids, said: str) -> Offer | None:
    """The offer to expand what holds these elements unseen; None where they are to be seen."""
    view = session.view
    areas = hiding_areas(session.partnership, view, ids) if view is not None else ()
    if view is None or not areas:
        return None
    title = next(area.title for area in view.areas if area.id == areas[0])
    where = tr("It is in the collapsed area {area}.", area=title)
    edit = partial(_expanded, view.id, areas)
    return Offer(f"{said} {where}", tr("Expand area"), tr("Expand area"), edit, tuple(ids))


def _lift_filter(session: Session, ids: Ids) -> str:
    view, wanted = session.view, session.sight.filter
    if view is None or not wanted.is_on or not ids & sift(session.partnership, view, wanted).out:
        return ""
    session.sight.leave_out(Filter())
    return tr("The filters that left it out are off.")


def _lift_light(session: Session, ids: Ids) -> str:
    view, lit = session.view, session.sight.lit
    if view is None or lit is None:
        return ""
    if not ids & in_the_dark(session.partnership, view, light_on(session.partnership, view, lit)):
        return ""
    session.sight.light(None)
    return tr("The spotlight is off.")


def _expanded(view_id: str, areas: tuple[str, ...], partnership: Partnership) -> Partnership:
    for area in areas:
        partnership = edit_area(partnership, view_id, area, collapsed=False)
    return partnership
