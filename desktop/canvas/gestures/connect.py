"""Drawing a line: press on a body, drag to another. What the key does not mean is greyed out."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.tr import tr
from schema import Connector, Partnership
from schema.edits.connectors import connect as connected
from schema.ids import new_connector_id
from schema.joining import may_connect
from schema.sentences import sentence


def connect(canvas: Canvas, press: Pointer, kind: str) -> Gesture:
    """Draw a line of this kind from the pressed body to the one where the pointer is released.

    A target that the key advises against takes the line only while Shift or Alt is held.
    """
    source = canvas.body_at(press.at)
    if source is None:
        canvas.say(tr("Press on the body where the line starts, and drag to the body where it ends."))
        return
    try:
        canvas.fade(unmeant(canvas, kind, source))
        pointer = yield
        while not pointer.released:
            _show(canvas, press, pointer, _new(canvas, kind, source, pointer))
            pointer = yield
        _finish(canvas, kind, source, pointer)
    finally:
        canvas.fade(())
        canvas.lead(None)
        canvas.preview(None)


def unmeant(canvas: Canvas, kind: str, source: str) -> frozenset[str]:
    """The bodies of the view to which the key does not mean such a line to go."""
    placed = (placement.body for placement in canvas.view.placements)
    return frozenset(
        body for body in placed if body != source and not may_connect(canvas.partnership, kind, source, body)
    )


def _new(canvas: Canvas, kind: str, source: str, pointer: Pointer) -> Connector | None:
    target = canvas.body_at(pointer.at)
    if target is None or target == source:
        return None
    if not pointer.force and not may_connect(canvas.partnership, kind, source, target):
        return None
    new_id = new_connector_id(canvas.partnership, source, kind, target)
    return Connector(id=new_id, kind=kind, source=source, target=target)


def _show(canvas: Canvas, press: Pointer, pointer: Pointer, new: Connector | None) -> None:
    canvas.preview(None if new is None else connected(canvas.partnership, new))
    canvas.lead(*((press.at, pointer.at) if new is None else (None, None)))
    if new is not None:
        canvas.say(sentence(connected(canvas.partnership, new), new) + ".")


def _finish(canvas: Canvas, kind: str, source: str, pointer: Pointer) -> None:
    new = _new(canvas, kind, source, pointer)
    if new is not None:
        canvas.apply(
            tr("Draw {kind}", kind=canvas.partnership.connector_kind(kind).name),
            connected(canvas.partnership, new),
        )
        canvas.select((new.id,))
    elif canvas.hit(pointer.at) is None:
        canvas.propose_bodies(pointer.at, source, kind)
    else:
        canvas.say(_why_not(canvas.partnership, kind, source, canvas.body_at(pointer.at)))


def _why_not(partnership: Partnership, kind: str, source: str, target: str | None) -> str:
    if target is None or target == source:
        return tr("A line ends at another body; nothing was drawn.")
    name = partnership.connector_kind(kind).name
    ends = tr(
        "from {source} to {target}",
        source=partnership.body(source).name,
        target=partnership.body(target).name,
    )
    # What can be done comes first: long names would push it out of the status bar.
    return tr(
        "Hold Shift or Alt to draw it all the same: the key does not mean {name} {ends}.",
        name=name,
        ends=ends,
    )
