"""What can be done now, in one sentence: it follows tool, view, selection, spotlight and filters."""

from desktop.canvas.tools import Connecting, Placing
from desktop.seeing.caption import of_filter
from desktop.selected import bodies_of, lines_of
from desktop.session import Session
from desktop.tr import tr
from schema import Form, View
from schema.filtering import sift
from schema.sentences import filled


def hint(session: Session) -> str:
    """What can be done with the tool in hand, and with what is selected."""
    view = session.view
    if view is None:
        return tr("This partnership has no views. Add one with the + above.")
    if view.form is Form.DECISIONS:
        return tr("Type into the cells: lines follow. A function is added in the last row; F2 opens a cell.")
    return _of_tool(session) or _of_sight(session, view) or _of_selection(session) or _of_page(view)


def _of_tool(session: Session) -> str:
    match session.tool:
        case Connecting(kind):
            chosen = session.partnership.connector_kind(kind)
            words = {
                "source": tr("the body where you press"),
                "target": tr("the body where you let go"),
            }
            return tr(
                "{kind}: {sentence}. Esc ends.", kind=chosen.name, sentence=filled(chosen.forward, words)
            )
        case Placing(kind):
            name = session.partnership.body_kind(kind).name.lower()
            return tr("Click where the {kind} shall stand. Esc ends.", kind=name)
    return ""


def _of_sight(session: Session, view: View) -> str:
    if session.sight.filter.is_on:
        return of_filter(sift(session.partnership, view, session.sight.filter))
    if session.sight.lit is not None:
        return tr("Select another body to move the light there. Esc ends.")
    return ""


def _of_selection(session: Session) -> str:
    bodies, lines = len(bodies_of(session)), len(lines_of(session))
    if bodies + lines > 1:
        said = tr("{bodies} bodies and {lines} lines selected", bodies=bodies, lines=lines)
        return f"{said}: {tr('arrows move them, Delete takes them away.')}"
    if bodies:
        return tr(
            "Drag to move; drag from a plus to join; F2 renames; F9 shows only what it gives and receives."
        )
    if lines:
        return tr("Drag the line to bend it, an end to join it elsewhere; F2 changes its words.")
    return ""


def _of_page(view: View) -> str:
    if not view.placements:
        return tr("Choose a kind of body under Add and click where it shall stand, or double-click there.")
    return tr(
        "Drag from a body's plus to another body to join them; double-click an empty place to add a body."
    )
