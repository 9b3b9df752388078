"""Showing a finding: a view that has its elements is opened, and what hides them is lifted."""

from desktop.canvas.scene import Scene
from desktop.canvas.view import CanvasView
from desktop.searching.going import go_to_elements
from desktop.session import Session, element_ids
from desktop.tr import tr
from schema import Partnership
from schema.searching import seen_on


def show(session: Session, canvas: CanvasView, scene: Scene, elements: tuple[str, ...], said: str) -> None:
    """Select these elements where most of them are to be seen, and say this."""
    partnership, wanted = session.partnership, _drawn(session.partnership, elements)
    view = best_view(session, wanted)
    if view is not None:
        session.open_view(view)
        seen = wanted & seen_on(partnership, partnership.view(view)) & element_ids(partnership)
        go_to_elements(session, canvas, scene, seen, said)
    elif str(partnership.id) in elements or not wanted:
        # With nothing selected the inspector shows document control.
        session.selection.clear()
        session.say(tr("{said} It is about the document itself: see the inspector.", said=said))
    else:
        session.selection.set(wanted & element_ids(partnership))
        session.say(tr("{said} No view shows what it is about.", said=said))


def _drawn(partnership: Partnership, elements: tuple[str, ...]) -> frozenset[str]:
    """The elements themselves; a function is seen in the lines that are about it, and in who holds it."""
    ids = set(elements) - {str(partnership.id)}
    about = (line.id for line in partnership.connectors if ids.intersection(line.functions))
    holders = (each.held_by for each in partnership.functions if each.id in ids and each.held_by)
    functions = {each.id for each in partnership.functions}
    if ids <= functions:
        ids.update(about, holders)
    return frozenset(ids)


def best_view(session: Session, ids: frozenset[str]) -> str | None:
    """The view that shows the most of these; the open one where it shows as many."""
    counts = {view.id: len(ids & seen_on(session.partnership, view)) for view in session.partnership.views}
    most = max(counts.values(), default=0)
    if not most:
        return None
    if session.view_id is not None and counts[session.view_id] == most:
        return session.view_id
    return next(view for view, count in counts.items() if count == most)
