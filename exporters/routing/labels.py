"""Badges on their lines and texts beside them, where they cover as little as possible.

Lines with little room choose first; then those that could not but get in each other's way choose once more.
A text for which no place is clear is left to the page's list, and a number at the badge stands for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import dist, inf

from .covering import Page, rooms
from .geometry import Label, Route, Scene, Wire, runs
from .spots import Size, Spot, badge_spots, number_spots, text_spots

#: A number stands for a text whose best place costs so much more than that of the badge alone.
NUMBERED = 600.0

Sizes = Mapping[str, Sequence[Size]]
Found = tuple[float, Label | None]
"""What a label costs; none was found yet that costs less."""


def place_labels(
    scene: Scene, routes: tuple[Route, ...], texts: Sizes, number: Size = (16.0, 16.0)
) -> tuple[Label, ...]:
    """A label for each wire that has a badge or a text, in the order of the wires.

    `texts` holds by wire the widths and heights in which its text may be set, the best first; a wire that is
    absent has its badge only. `number` is the size of a number that stands for a text.
    """
    chooser = _Chooser(scene, routes, texts, number)
    wires = [wire for wire in scene.wires if any(wire.badge) or wire.id in texts]
    for wire in sorted(wires, key=chooser.room):
        chooser.choose(wire)
    for wire in wires:
        chooser.choose_again(wire)
    for wire in wires:
        chooser.choose_before_others(wire)
    return tuple(chooser.labels[wire.id] for wire in wires)


class _Chooser:
    """Labels by wire, chosen one by one."""

    def __init__(self, scene: Scene, routes: tuple[Route, ...], texts: Sizes, number: Size) -> None:
        self._wires = {wire.id: wire for wire in scene.wires}
        self.routes = {route.wire: route for route in routes}
        self.texts, self.number = texts, number
        self.page = Page(scene, routes)
        self.labels: dict[str, Label] = {}
        self._spots: dict[str, list[Spot]] = {}

    def room(self, wire: Wire) -> float:
        """How easily a wire finds a place: pinned ones first, then by their longest run."""
        if wire.pinned_label:
            return 0
        return max(dist(a, b) for a, b in runs(self.routes[wire.id].points))

    def choose(self, wire: Wire) -> None:
        """Choose the best place for a wire's label as things are."""
        self.labels[wire.id] = label = self._best(wire)
        self.page.put(label)

    def choose_again(self, wire: Wire) -> None:
        """Choose anew where the label lies on another one."""
        label = self.labels[wire.id]
        self.page.take(label)
        if self.page.is_met(label):
            label = self.labels[wire.id] = self._best(wire)
        self.page.put(label)

    def choose_before_others(self, wire: Wire) -> None:
        """Where the label lies on others still, choose before them, if then fewer of them are in the way."""
        mine = self.labels[wire.id]
        if not (near := self._covering(mine)):
            return
        before = [mine, *near]
        count = sum(len(self._covering(label)) for label in before)
        after = self._chosen(before, [self._wires[label.wire] for label in before])
        if sum(len(self._covering(label)) for label in after) >= count:
            self._instead(after, before)

    def _chosen(self, labels: Sequence[Label], wires: Sequence[Wire]) -> list[Label]:
        """Other labels instead of these, chosen in the order of the wires."""
        for label in labels:
            self.page.take(label)
        for wire in wires:
            self.choose(wire)
        return [self.labels[wire.id] for wire in wires]

    def _instead(self, labels: Sequence[Label], others: Sequence[Label]) -> None:
        for label in labels:
            self.page.take(label)
        for label in others:
            self.page.put(label)
            self.labels[label.wire] = label

    def _covering(self, label: Label) -> list[Label]:
        """The other labels that a label lies on."""
        self.page.take(label)
        is_met = self.page.is_met(label)
        self.page.put(label)
        others = self.labels.values() if is_met else ()
        return [other for other in others if other.wire != label.wire and _meet(label, other)]

    def _best(self, wire: Wire) -> Label:
        cost, bare = self._bare(wire)
        sizes = self.texts.get(wire.id, ())
        if not sizes:
            return bare
        # Where a person put the badge, the words stand beside it whatever they cover.
        _, clear = self._with_text(wire, sizes, inf if wire.pinned_label else cost + NUMBERED)
        if clear:
            return clear
        dear, numbered = self._numbered(wire)
        # A number may cover more than its badge alone did; then so may a text.
        _, text = self._with_text(wire, sizes, dear + NUMBERED) if dear > cost else (0, None)
        return text or numbered

    def _bare(self, wire: Wire) -> tuple[float, Label]:
        """The best badge alone; spots are dearer from one to the next, so that most are not looked at."""
        best, found = inf, None
        for spot in self._spots_of(wire):
            if spot.price >= best:
                break
            badge = spot.box(wire.badge)
            cost = spot.price + self.page.on_line(wire, badge, best - spot.price)
            if cost < best:
                best, found = cost, Label(wire.id, badge, None, _side(spot))
        assert found, "a line has at least one run"
        return best, found

    def _numbered(self, wire: Wire) -> tuple[float, Label]:
        """The best badge with a number at it."""
        best, found = inf, None
        for spot in self._spots_of(wire):
            badge = spot.box(wire.badge)
            cost = spot.price + self.page.on_line(wire, badge, best - spot.price)
            for extra, box in number_spots(badge, self.number, spot.upright):
                if cost + extra >= best:
                    break
                total = cost + extra + self.page.on_line(wire, box, best - cost - extra)
                if total < best:
                    best, found = total, Label(wire.id, badge, None, _side(spot), box)
        assert found, "a line has at least one run"
        return best, found

    def _with_text(self, wire: Wire, sizes: Sequence[Size], most: float) -> Found:
        """The best badge and text that cost less than so much."""
        best, found = most, None
        for spot in self._spots_of(wire):
            if spot.price >= best:
                break
            badge = spot.box(wire.badge)
            cost = spot.price + self.page.on_line(wire, badge, best - spot.price)
            for extra, text, side in text_spots(badge, sizes, spot.upright) if cost < best else ():
                if cost + extra >= best:
                    break
                total = cost + extra + self.page.beside(text, best - cost - extra)
                if total < best:
                    best, found = total, Label(wire.id, badge, text, side)
        return best, found

    def _spots_of(self, wire: Wire) -> list[Spot]:
        if wire.id not in self._spots:
            self._spots[wire.id] = badge_spots(wire, self.routes[wire.id], self.page.crossings(wire))
        return self._spots[wire.id]


def _side(spot: Spot) -> str:
    return "right" if spot.upright else "above"


def _meet(one: Label, other: Label) -> bool:
    return any(mine.overlaps(its) for mine in rooms(one) for its in rooms(other))
