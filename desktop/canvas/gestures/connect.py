"""Drawing a line: press on a body, drag to another. What the key does not mean is greyed out.

The title of an area stands for every body in it: one drag then draws a line from or to each.
"""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.canvas.gestures.ends import bodies_at, lines_between
from desktop.tr import tr
from schema import Connector, Partnership
from schema.joining import may_connect
from schema.sentences import sentence

Sources = tuple[str, ...]
_Drawn = tuple[Partnership, tuple[Connector, ...]]


def connect(canvas: Canvas, press: Pointer, kind: str) -> Gesture:
    """Draw a line of this kind from the pressed body to the one where the pointer is released.

    A target that the key advises against takes the line only while Shift or Alt is held.
    """
    sources = bodies_at(canvas, press.at)
    if not sources:
        canvas.say(tr("Press on the body where the line starts, and drag to the body where it ends."))
        return
    try:
        canvas.fade(unmeant(canvas, kind, sources))
        pointer = yield
        while not pointer.released:
            _show(canvas, press, pointer, _drawn(canvas, kind, sources, pointer))
            pointer = yield
        _finish(canvas, kind, sources, pointer)
    finally:
        canvas.fade(())
        canvas.lead(None)
        canvas.preview(None)


def unmeant(canvas: Canvas, kind: str, sources: Sources) -> frozenset[str]:
    """The bodies of the view to which the key does not mean such a line to go from any of these."""
    placed = (placement.body for placement in canvas.view.placements)
    return frozenset(
        body
        for body in placed
        if body not in sources
        and not any(may_connect(canvas.partnership, kind, source, body) for source in sources)
    )


def _drawn(canvas: Canvas, kind: str, sources: Sources, pointer: Pointer) -> _Drawn:
    targets = bodies_at(canvas, pointer.at)
    return lines_between(canvas.partnership, kind, sources, targets, force=pointer.force)


def _show(canvas: Canvas, press: Pointer, pointer: Pointer, drawn: _Drawn) -> None:
    after, lines = drawn
    canvas.preview(after if lines else None)
    canvas.lead(*((None, None) if lines else (press.at, pointer.at)))
    if lines:
        canvas.say(_said(after, lines))


def _said(partnership: Partnership, lines: tuple[Connector, ...]) -> str:
    said = f"{sentence(partnership, lines[0])}."
    return said if len(lines) == 1 else tr("{said} And {more} more.", said=said, more=len(lines) - 1)


def _finish(canvas: Canvas, kind: str, sources: Sources, pointer: Pointer) -> None:
    after, lines = _drawn(canvas, kind, sources, pointer)
    if lines:
        canvas.apply(tr("Draw {kind}", kind=canvas.partnership.connector_kind(kind).name), after)
        canvas.select(line.id for line in lines)
    elif canvas.hit(pointer.at) is None and len(sources) == 1:
        canvas.propose_bodies(pointer.at, sources[0], kind)
    else:
        canvas.say(_why_not(canvas.partnership, kind, sources[0], canvas.body_at(pointer.at)))


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
