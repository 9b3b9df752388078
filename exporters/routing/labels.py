"""Badges on their lines and texts beside them, where they cover as little as possible.

Lines with little room choose first; then everyone chooses once more, knowing the choices of all others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .crowd import Crowd
from .geometry import Label, Rect, Route, Scene, Wire, along, borders, runs
from .spots import Size, badge_spots, text_spots

#: What it costs to cover something; a text is left out where it would cost more than `WITHOUT`.
BODY, TITLE, LABEL, LINE, FRAME, SEAM, PAGE = 1e6, 6000.0, 5000.0, 1100.0, 700.0, 20.0, 8000.0
WITHOUT = 4000.0
#: What badges and texts keep free around themselves; how far, and how much, they would rather keep from
#: somebody else's badge.
HALO = 3.0
AWAY, NEAR = 3.0, 12.0

Spot = tuple[float, Rect, bool]
Choice = tuple[float, Label]
Change = Callable[[Rect, float, str], None]


def place_labels(
    scene: Scene, routes: tuple[Route, ...], text_sizes: Mapping[str, Size]
) -> tuple[Label, ...]:
    """A label for each wire that has a badge or a text, in the order of the wires.

    `text_sizes` holds width and height of the text by wire id; a wire that is absent has its badge only.
    """
    desk = _Desk(scene, routes, text_sizes)
    wires = [wire for wire in scene.wires if any(wire.badge) or wire.id in text_sizes]
    order = sorted(wires, key=desk.room)
    for wire in order * 2:
        desk.place(wire)
    return tuple(desk.labels[wire.id] for wire in wires)


class _Desk:
    """The page on which labels are laid out one by one."""

    def __init__(self, scene: Scene, routes: tuple[Route, ...], sizes: Mapping[str, Size]) -> None:
        self.routes = {route.wire: route for route in routes}
        self.sizes = sizes
        self.bounds = scene.bounds
        self.labels: dict[str, Label] = {}
        self.crowd = Crowd()
        self._fill(scene)

    def _fill(self, scene: Scene) -> None:
        for _, box in scene.bodies:
            self.crowd.add(box, BODY)
        for title in scene.titles:
            self.crowd.add(title, TITLE)
        for seam in scene.seams:
            self.crowd.add(seam, SEAM)
        for _, frame in scene.areas:
            for edge in borders(frame):
                self.crowd.add(edge.inflate(0.5), FRAME)
        for name, route in self.routes.items():
            for a, b in runs(route.points):
                self.crowd.add(along(a, b).inflate(HALO), LINE, name)

    def room(self, wire: Wire) -> float:
        """How easily a wire finds a place: pinned ones first, then by their longest run."""
        if wire.pinned_label:
            return 0
        return max(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in runs(self.routes[wire.id].points))

    def place(self, wire: Wire) -> None:
        """Choose the best place for a wire's label as things are, and give up the one it had."""
        if wire.id in self.labels:
            self._count(self.labels[wire.id], self.crowd.remove)
        label = self._best(wire)
        self.labels[wire.id] = label
        self._count(label, self.crowd.add)

    def _count(self, label: Label, change: Change) -> None:
        change(label.badge, LABEL, "")
        change(label.badge.inflate(AWAY), NEAR, "")
        if label.text:
            change(label.text, LABEL, "")

    def _best(self, wire: Wire) -> Label:
        badges = [
            (price + self._price(box, wire.id), box, upright)
            for price, box, upright in badge_spots(wire, self.routes[wire.id])
        ]
        badges.sort(key=lambda spot: spot[0])
        return self._cheapest(wire, badges)[1]

    def _cheapest(self, wire: Wire, badges: list[Spot]) -> Choice:
        """The best text for the best badge; a badge that alone costs more than that need not be tried."""
        best = min(self._texts(wire, *badges[0]), key=_cost)
        for spot in badges[1:]:
            if spot[0] >= best[0]:
                break
            best = min(best, *self._texts(wire, *spot), key=_cost)
        return best

    def _texts(self, wire: Wire, price: float, badge: Rect, upright: bool) -> list[Choice]:
        bare = Label(wire.id, badge, None, "right" if upright else "above")
        if wire.id not in self.sizes:
            return [(price, bare)]
        found = [(price + WITHOUT, bare)]
        for extra, text, side in text_spots(badge, self.sizes[wire.id], upright):
            cost = price + extra + self._price(text)
            found.append((cost, Label(wire.id, badge, text, side)))
        return found

    def _price(self, box: Rect, owner: str = "") -> float:
        outside = 0.0 if self.bounds.holds(box) else PAGE
        return outside + self.crowd.price(box.inflate(HALO), owner)


def _cost(choice: Choice) -> float:
    return choice[0]
