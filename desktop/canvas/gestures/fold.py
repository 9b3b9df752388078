"""Collapsing an area to its title, and expanding it again, by the grip beside the title."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Handle
from desktop.tr import tr
from schema.edits.areas import edit_area


def fold(canvas: Canvas, handle: Handle) -> Gesture:
    """Collapse or expand the area when the grip is let go."""
    pointer = yield
    while not pointer.released:
        pointer = yield
    is_open = handle.name == "fold"
    after = edit_area(canvas.partnership, canvas.view.id, handle.element, collapsed=is_open)
    canvas.apply(tr("Collapse area") if is_open else tr("Expand area"), after)
    canvas.select((handle.element,))
    if is_open:
        canvas.say(tr("Collapsed: what the area holds is not drawn here now, and keeps its place and lines."))
