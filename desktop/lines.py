"""A line that was described in words is drawn: one step, told in its sentence, its ends offered a place."""

from desktop.adding import placed
from desktop.session import Offer, Session
from desktop.tr import tr
from schema import Connector, Form, Partnership
from schema.edits.connectors import connect, edit_connector
from schema.sentences import listed, sentence


def draw_line(session: Session, line: Connector, phrase: str = "") -> str:
    """Draw a line between two bodies; return why it cannot be, or nothing when it is drawn."""
    name = session.partnership.connector_kind(line.kind).name
    wrong = session.document.attempt(tr("Draw {name}", name=name), lambda p: _drawn(p, line, phrase))
    if not wrong:
        session.selection.set((line.id,))
        _tell(session, line)
    return wrong


def _drawn(partnership: Partnership, line: Connector, phrase: str) -> Partnership:
    after = connect(partnership, line)
    return edit_connector(after, line.id, phrase=phrase) if phrase.strip() else after


def _tell(session: Session, line: Connector) -> None:
    said = f"{sentence(session.partnership, line)}."
    absent = _absent(session, line)
    if not absent:
        session.say(said)
        return
    names = listed([session.partnership.body(body).name for body in absent])
    words = tr("{said} Not on this view: {names}.", said=said, names=names)
    session.offer(Offer(words, tr("Place here"), tr("Place on view"), lambda p: _with(p, session, absent)))


def _absent(session: Session, line: Connector) -> list[str]:
    """The ends that the open view does not show."""
    view = session.view
    if view is None or view.form is not Form.DRAWING:
        return []
    here = {place.body for place in view.placements}
    return [body for body in (line.source, line.target) if body not in here]


def _with(partnership: Partnership, session: Session, bodies: list[str]) -> Partnership:
    for body in bodies:
        view = partnership.view(session.view_id) if session.view_id else None
        partnership = placed(partnership, view, partnership.body(body))
    return partnership
