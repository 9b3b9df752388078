"""Reconnecting: drag either end of a selected line to another body."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Handle, Pointer
from desktop.tr import tr
from schema import Partnership
from schema.edits.connectors import reconnect_source, reconnect_target
from schema.joining import may_connect


def reconnect(canvas: Canvas, handle: Handle) -> Gesture:
    """Take this end of the line to the body where the pointer is released."""
    try:
        canvas.fade(_unmeant(canvas, handle))
        pointer = yield
        while not pointer.released:
            after = _after(canvas, handle, pointer)
            canvas.preview(after)
            canvas.lead(*((handle.at, pointer.at) if after is None else (None, None)))
            pointer = yield
        _finish(canvas, handle, pointer)
    finally:
        canvas.fade(())
        canvas.lead(None)
        canvas.preview(None)


def _finish(canvas: Canvas, handle: Handle, pointer: Pointer) -> None:
    after = _after(canvas, handle, pointer)
    if after is not None:
        canvas.apply(tr("Reconnect"), after)
    elif canvas.body_at(pointer.at) is not None:
        canvas.say(
            tr("The key does not mean this kind of line there. Hold Shift or Alt to reconnect all the same.")
        )


def _after(canvas: Canvas, handle: Handle, pointer: Pointer) -> Partnership | None:
    body = canvas.body_at(pointer.at)
    if body is None or body in _ends(canvas, handle.element):
        return None
    if not pointer.force and not _meant(canvas, handle, body):
        return None
    edit = reconnect_source if handle.name == "source" else reconnect_target
    return edit(canvas.partnership, handle.element, body)


def _unmeant(canvas: Canvas, handle: Handle) -> frozenset[str]:
    placed = {placement.body for placement in canvas.view.placements} - _ends(canvas, handle.element)
    return frozenset(body for body in placed if not _meant(canvas, handle, body))


def _meant(canvas: Canvas, handle: Handle, body: str) -> bool:
    line = canvas.partnership.connector(handle.element)
    source, target = (body, line.target) if handle.name == "source" else (line.source, body)
    return may_connect(canvas.partnership, line.kind, source, target)


def _ends(canvas: Canvas, connector: str) -> set[str]:
    line = canvas.partnership.connector(connector)
    return {line.source, line.target}
