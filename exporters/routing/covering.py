"""What it costs to put a badge, a number or a text somewhere: what it would cover there."""

from __future__ import annotations

from .crossing import LineRun, crossings
from .crowd import Crowd
from .geometry import Label, Point, Rect, Route, Scene, Wire, borders, runs
from .pieces import pieces

#: What it costs to cover something, each more than all the wishes of a label together but the last two.
BODY, TITLE, LABEL, LINE, FRAME, PAGE, SEAM = 1e6, 6000.0, 5000.0, 1100.0, 1100.0, 8000.0, 20.0
#: What it costs to stand nearer to a body than by the halo, but not on it.
NEAR_BODY = 1500.0
#: What it costs to cover the very place where the own line crosses another, or nearly.
CROSSED = 2500.0
CLOSE = 1.0
#: What badges and texts keep free around themselves; how far, and how much, they would rather keep from
#: somebody else's badge.
HALO = 3.0
AWAY, NEAR = 3.0, 12.0


class Page:
    """A page with its lines, on which labels come and go."""

    def __init__(self, scene: Scene, routes: tuple[Route, ...]) -> None:
        self._bounds = scene.bounds
        self._routes = {route.wire: route for route in routes}
        self._fixed, self._labels = Crowd(), Crowd()
        self._crossings = crossings(
            LineRun(route.wire, *run) for route in routes for run in runs(route.points)
        )
        self._crossed: dict[str, Crowd] = {}
        self._known: dict[tuple[str, Rect], float] = {}
        self._fill(scene)

    def _fill(self, scene: Scene) -> None:
        for _, box in scene.bodies:
            self._fixed.add(box.inflate(-HALO), BODY)
            self._fixed.add(box, NEAR_BODY)
        for title in scene.titles:
            self._fixed.add(title, TITLE)
        for seam in scene.seams:
            self._fixed.add(seam, SEAM)
        for _, frame in scene.areas:
            for edge in borders(frame):
                self._fixed.add(edge.inflate(0.5), FRAME)
        for name, route in self._routes.items():
            for piece in pieces(route.points):
                self._fixed.add(piece.inflate(HALO), LINE, name)

    def put(self, label: Label) -> None:
        """Let a label stand on the page."""
        self._labels.add(label.badge.inflate(AWAY), NEAR)
        for room in rooms(label):
            self._labels.add(room, LABEL)

    def take(self, label: Label) -> None:
        """Take a label off the page."""
        self._labels.remove(label.badge.inflate(AWAY), NEAR)
        for room in rooms(label):
            self._labels.remove(room, LABEL)

    def is_met(self, label: Label) -> bool:
        """Whether a label that is off the page would cover another one."""
        return any(self._labels.price(room) >= LABEL for room in rooms(label))

    def on_line(self, wire: Wire, box: Rect, enough: float) -> float:
        """What a sign on its own line would cover, or something that is too much already."""
        known = self._known.get((wire.id, box))
        if known is None:
            # Only labels come and go, so all else is asked once.
            known = self._known[wire.id, box] = self._on_line(wire, box)
        return known + self._labels.price(box, around=HALO) if known < enough else known

    def beside(self, box: Rect, enough: float) -> float:
        """What a text would cover, its own line too, or something that is too much already."""
        price = self._outside(box)
        if price < enough:
            price += self._fixed.price(box, around=HALO)
        return price + self._labels.price(box, around=HALO) if price < enough else price

    def crossings(self, wire: Wire) -> list[Point]:
        """Where a wire crosses others."""
        return self._crossings.get(wire.id, [])

    def _on_line(self, wire: Wire, box: Rect) -> float:
        covered = self._fixed.price(box, wire.id, HALO)
        crossed = CROSSED if covered and self._places(wire).met(box, CLOSE) else 0.0
        return self._outside(box) + covered + crossed

    def _places(self, wire: Wire) -> Crowd:
        """The places where a wire crosses others."""
        known = self._crossed.get(wire.id)
        if known is None:
            known = self._crossed[wire.id] = Crowd()
            for x, y in self.crossings(wire):
                known.add(Rect(x, y, 0, 0), CROSSED)
        return known

    def _outside(self, box: Rect) -> float:
        page = self._bounds
        across = page.x <= box.x and box.x + box.width <= page.x + page.width
        return 0.0 if across and page.y <= box.y and box.y + box.height <= page.y + page.height else PAGE


def rooms(label: Label) -> list[Rect]:
    """The boxes that a label fills."""
    return [room for room in (label.badge, label.text, label.number) if room]
