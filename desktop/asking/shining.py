"""The answer on the page: a view that shows it is opened, and what it does not speak of goes pale."""

from PySide6.QtCore import QRectF

from desktop.canvas.scene import Scene
from desktop.canvas.view import CanvasView
from desktop.findings.showing import best_view
from desktop.searching.going import place_of
from desktop.session import Session


def shine(session: Session, canvas: CanvasView, scene: Scene, elements: tuple[str, ...]) -> None:
    """Put these elements in the light, where most of them are; none: everything is seen alike again."""
    wanted = frozenset(elements)
    view = best_view(session, wanted)
    if view is not None:
        session.open_view(view)
    session.sight.answer(wanted)
    place = place_of(scene.drawing, wanted)
    if place is not None:
        _bring_into_sight(canvas, place)


def _bring_into_sight(canvas: CanvasView, place: QRectF) -> None:
    seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    if seen.contains(place):
        return
    if place.width() < seen.width() and place.height() < seen.height():
        canvas.centerOn(place.center())
    else:
        canvas.show_place(place)
