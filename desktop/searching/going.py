"""Going to what was found: its view is opened, it is selected, and comes to the middle of what is seen."""

from functools import partial

from PySide6.QtCore import QRectF

from desktop.adding import placed
from desktop.canvas.hits import bounds
from desktop.canvas.scene import Scene
from desktop.canvas.view import CanvasView
from desktop.searching.lifting import expanding, hiding_areas, lift
from desktop.session import Offer, Session
from desktop.tr import tr
from exporters.drawing.marks import Drawing, Item
from schema import Form, Partnership
from schema.searching import Hit
from schema.showing import shown_connectors

_READABLE = 0.6
"""Pixels a SVG user unit: where text is smaller, the page comes nearer."""
_NEAR = 0.8


def go_to(session: Session, canvas: CanvasView, scene: Scene, hit: Hit) -> None:
    """Show what was found, or say where it is when no view shows it."""
    if not hit.views:
        _tell_of_the_unseen(session, hit)
        return
    view = session.view_id if session.view_id in hit.views else hit.views[0]
    session.open_view(view)
    where = tr("{name}, on {view}.", name=hit.name, view=session.partnership.view(view or "").title)
    go_to_elements(session, canvas, scene, _chosen(session, hit), where)


def go_to_elements(
    session: Session, canvas: CanvasView, scene: Scene, ids: frozenset[str], said: str = ""
) -> None:
    """Select what the open view shows, lift what hides it, and bring it to the middle of what is seen."""
    session.selection.set(ids)
    lifted = lift(session, ids)
    place = place_of(scene.drawing, ids) or place_of(scene.drawing, _holding(session, ids))
    if place is not None:
        if canvas.zoom < _READABLE:
            canvas.zoom_by(_NEAR / canvas.zoom)
        canvas.centerOn(place.center())
    tell(session, ids, " ".join(filter(None, (said, lifted))))


def place_of(drawing: Drawing | None, ids: frozenset[str]) -> QRectF | None:
    """The box around what stands for these elements on the page; None where nothing does."""
    items = drawing.items if drawing is not None else ()
    # An area may refer to the body that it stands for: what is meant is the body, where it is drawn too.
    found = [item for item in items if ids.intersection(item.refs[:1])]
    found = found or [item for item in items if ids.intersection(item.refs)]
    boxes = [box for item in found if (box := _box(item)) is not None]
    whole = QRectF()
    for box in boxes:
        whole = whole.united(box)
    return whole if boxes else None


def tell(session: Session, ids: frozenset[str], said: str) -> None:
    """Say where it is, and offer to expand the area in which it is out of sight."""
    offer = expanding(session, ids, said)
    if offer is not None:
        session.offer(offer)
    else:
        session.say(said)


def _holding(session: Session, ids: frozenset[str]) -> frozenset[str]:
    view = session.view
    return frozenset(hiding_areas(session.partnership, view, ids)) if view is not None else frozenset()


def _box(item: Item) -> QRectF | None:
    box = bounds(item)
    return None if box is None else QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])


def _chosen(session: Session, hit: Hit) -> frozenset[str]:
    """A view is nothing that can be selected, and a function is seen in the lines that are about it."""
    partnership, view = session.partnership, session.view
    if view is None or hit.element == view.id:
        return frozenset()
    lines = (line for line in shown_connectors(partnership, view) if hit.element in line.functions)
    return frozenset(line.id for line in lines) or frozenset((hit.element,))


def _tell_of_the_unseen(session: Session, hit: Hit) -> None:
    session.selection.set((hit.element,))
    body = next((each for each in session.partnership.bodies if each.id == hit.element), None)
    said = tr("{name}: no view shows it.", name=hit.name)
    if body is not None and session.view is not None and session.view.form is Form.DRAWING:
        edit = partial(_placed_on, session.view.id, body.id)
        session.offer(Offer(said, tr("Place it here"), tr("Place on view"), edit, (body.id,)))
    else:
        session.say(said)


def _placed_on(view_id: str, body_id: str, partnership: Partnership) -> Partnership:
    return placed(partnership, partnership.view(view_id), partnership.body(body_id))
