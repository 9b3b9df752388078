"""What a line may begin or end at: a body, or an area, which stands for every body that it holds."""

from desktop.canvas.gestures.canvas import Canvas
from exporters.drawing.marks import Point, Role
from schema import Connector, Partnership
from schema.edits.connectors import connect as connected
from schema.ids import new_connector_id
from schema.joining import may_connect


def bodies_at(canvas: Canvas, at: Point) -> tuple[str, ...]:
    """The body at a point, or all bodies of the area whose title is there; none elsewhere."""
    body, found = canvas.body_at(at), canvas.hit(at)
    if body is not None:
        return (body,)
    if found is None or found.role is not Role.AREA:
        return ()
    return tuple(place.body for place in canvas.view.placements if place.area == found.id)


def lines_between(
    partnership: Partnership, kind: str, sources: tuple[str, ...], targets: tuple[str, ...], *, force: bool
) -> tuple[Partnership, tuple[Connector, ...]]:
    """The partnership with a line from each source to each target, and these lines.

    What the key does not mean is left out, unless it is forced.
    """
    drawn: list[Connector] = []
    for source, target in ((one, other) for one in sources for other in targets if one != other):
        if force or may_connect(partnership, kind, source, target):
            line_id = new_connector_id(partnership, source, kind, target)
            drawn.append(Connector(id=line_id, kind=kind, source=source, target=target))
            partnership = connected(partnership, drawn[-1])
    return partnership, tuple(drawn)
