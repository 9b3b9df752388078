"""Taking away: off a view, or out of the partnership; it always says which."""

from desktop import ask
from desktop.selected import bodies_of, lines_of
from desktop.session import Session
from desktop.tr import counted, tr
from schema import Partnership, View
from schema.edits.areas import delete_areas
from schema.edits.connectors import delete_connectors
from schema.edits.deletion import delete_bodies, what_hangs_on
from schema.edits.notes import delete_notes
from schema.edits.placements import hide_connectors, remove_from_view, show_connectors
from schema.sentences import listed, sentence

_NAMED = 4
"""How many bodies are named in one sentence."""


def take_away(session: Session, step: str = "") -> None:
    """Delete: bodies leave this view, and lines leave the partnership; it says so."""
    partnership, view = session.partnership, session.view
    bodies, lines = bodies_of(session), lines_of(session)
    if not view:
        return
    here = tuple(body for body in bodies if body in {placed.body for placed in view.placements})
    lines = tuple(line for line in lines if not _goes_with(partnership, line, here))
    parts = _parts(view, session.selection.ids)
    after = delete_connectors(partnership, lines) if lines else partnership
    after = remove_from_view(after, view.id, here) if here else after
    after = delete_areas(after, view.id, parts[0]) if parts[0] else after
    after = delete_notes(after, view.id, parts[1]) if parts[1] else after
    said = _what_left(partnership, here, lines)
    name = step or (tr("Remove from view") if here and not lines else tr("Delete"))
    session.document.apply(name, after)
    session.say(said)


def delete_for_good(session: Session) -> None:
    """Ctrl+Delete: remove bodies from the partnership, once the person has seen what goes with them."""
    bodies = bodies_of(session)
    if not bodies:
        take_away(session)
        return
    partnership = session.partnership
    names = _names(partnership, bodies)
    if ask.confirm(
        None,
        tr("Delete"),
        tr("Delete {names} from the partnership?", names=names),
        consequences(session),
        tr("Delete"),
    ):
        session.document.apply(tr("Delete from partnership"), delete_bodies(partnership, bodies))
        session.say(tr("Deleted {names} from the partnership.", names=names))


def consequences(session: Session) -> str:
    """What deleting the selected bodies takes along, a line each."""
    partnership = session.partnership
    hanging = what_hangs_on(partnership, bodies_of(session))
    lines = [_line_in_words(partnership, line) for line in hanging.connectors]
    lines += [tr("It leaves the view {view}.", view=partnership.view(view).title) for view in hanging.views]
    lines += [tr("{body} loses its parent.", body=partnership.body(body).name) for body in hanging.organs]
    return "\n".join(lines) or tr("Nothing else goes with it.")


def hide(session: Session) -> None:
    """Leave the selected lines out of this view; they stay in the partnership."""
    lines = lines_of(session)
    if session.view_id and lines:
        after = hide_connectors(session.partnership, session.view_id, lines)
        session.document.apply(tr("Hide"), after)
        session.selection.clear()
        session.say(tr("Hidden in this view only; the partnership keeps what is hidden."))


def show_hidden(session: Session) -> None:
    """Draw every hidden line of this view again."""
    if session.view:
        hidden = session.view.connectors_hidden
        session.document.apply(
            tr("Show hidden"), show_connectors(session.partnership, session.view.id, hidden)
        )


def _parts(view: View, ids: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    areas = tuple(area.id for area in view.areas if area.id in ids)
    return areas, tuple(note.id for note in view.notes if note.id in ids)


def _what_left(partnership: Partnership, bodies: tuple[str, ...], lines: tuple[str, ...]) -> str:
    said = []
    if bodies:
        names = _names(partnership, bodies)
        said.append(
            tr("Took {names} off this view only. Ctrl+Delete deletes from the partnership.", names=names)
        )
    if lines:
        said.append(
            counted(
                len(lines),
                "Deleted 1 line from the partnership.",
                "Deleted {count} lines from the partnership.",
            )
        )
    return " ".join(said)


def _goes_with(partnership: Partnership, line: str, bodies: tuple[str, ...]) -> bool:
    """Whether a line leaves the view because one of its ends does; it stays in the partnership."""
    connector = partnership.connector(line)
    return connector.source in bodies or connector.target in bodies


def _names(partnership: Partnership, bodies: tuple[str, ...]) -> str:
    """The names of bodies; of many, the first ones and how many more there are."""
    names = [partnership.body(body).name for body in bodies]
    more = len(names) - _NAMED
    return listed(names if more <= 1 else [*names[:_NAMED], tr("{count} more", count=more)])


def _line_in_words(partnership: Partnership, line: str) -> str:
    return tr("It deletes: {sentence}.", sentence=sentence(partnership, partnership.connector(line)))
