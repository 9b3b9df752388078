"""The first, coarse routes: which sides, which gaps. Lines may still lie on top of each other.

Short lines go first; then those that cross others are taken up and laid again, now that all others are known.
"""

from __future__ import annotations

from collections.abc import Iterator

from .floor import Door, Entrance, Floor
from .geometry import Point, Rect, Scene, Wire
from .laid import Laid
from .prices import BEND, CLASH, JAM
from .quick import elbow
from .search import goals, search
from .straight import foreign
from .taut import drawn
from .traffic import Beside, Traffic
from .walks import Terrain, Walk, start
from .work import Work

Path = list[Point]
#: How far around its two ends a wire looks first.
WINDOW = 320.0
#: How much of what lines paid at the mean so far a search expects to pay.
EXPECTED = 0.6
FAR = 1e6
#: How often lines that cross others are laid again, where there are no more lines than so many.
ROUNDS = {150: 2, 250: 1}


class Surveyor:
    """Lays wires one after the other on a shared floor and remembers where they went."""

    def __init__(self, scene: Scene, work: Work, jam: float = JAM) -> None:
        self.scene = scene
        self.work = work
        self.jam = jam
        self.floor = Floor(scene)
        self.traffic = Traffic(self.floor)
        self.laid: dict[str, Laid] = {}
        self.paths: dict[str, Path] = {}
        self._paid, self._far = 0.0, 0.0
        self._numbers = {wire.id: number for number, wire in enumerate(scene.wires)}
        self._sides: dict[tuple[Rect, str, bool, bool], list[Entrance]] = {}

    def lay(self, wire: Wire) -> None:
        """Find a wire's way, felt by all that follow."""
        legs = self._legs(wire)
        if not legs:
            self.paths[wire.id] = elbow(wire)
            return
        self._paid += sum(leg.cost for leg in legs)
        self._far += _distance(wire)[0]
        self.paths[wire.id], self.laid[wire.id] = drawn(self.floor, legs)
        self.traffic.add(self._numbers[wire.id], self.laid[wire.id])

    def relay(self, wire: Wire) -> None:
        """Find another way, now that others are known."""
        if laid := self.laid.pop(wire.id, None):
            self.traffic.remove(self._numbers[wire.id], laid)
        self.lay(wire)

    def met(self, wire: Wire) -> int:
        """How many others a wire crosses."""
        if wire.id not in self.laid:
            return 0
        laid, count, beside = self.laid[wire.id], 0, Beside()
        self.traffic.remove(self._numbers[wire.id], laid)
        gates = list(zip(laid.doors, laid.spans, strict=True))
        for (one, _), (other, span), cell in zip(gates, gates[1:], laid.cells, strict=False):
            met, _, beside = self.traffic.met(cell, one, other, span, beside)
            count += met
        self.traffic.add(self._numbers[wire.id], laid)
        return count

    def _pace(self) -> float:
        """What a line may expect to pay for each unit still to go: in crowds, more than its length."""
        return max(1.0, EXPECTED * self._paid / self._far) if self._far else 1.0

    def avoid(self, place: Rect) -> None:
        """Make the doors at a crowded place dear for all that are laid from now on."""
        for doors in self.floor.open:
            for door in doors:
                if place.meets(door.box):
                    door.price += CLASH / 2

    def _legs(self, wire: Wire) -> list[Walk]:
        """The walks from stop to stop: near first, then anywhere, then through bodies; or none."""
        window = wire.source.union(wire.target)
        for point in wire.waypoints:
            window = window.union(Rect(*point, 0, 0))
        for seen, hard in ((WINDOW, False), (FAR, False), (FAR, True)):
            terrain = self._terrain(wire, window.inflate(seen), hard)
            legs = list(self._walked(wire, terrain, hard))
            if len(legs) > len(wire.waypoints):
                return legs
        return []

    def _walked(self, wire: Wire, terrain: Terrain, hard: bool) -> Iterator[Walk]:
        sides = self._entrances(wire, True, hard), self._entrances(wire, False, hard)
        starts = [start(door, cell) for door, cell in sides[0]]
        for point in wire.waypoints:
            stops = self.floor.stop(point)
            wanted = goals((door, door.before) for door in stops)
            leg = search(terrain, self.traffic, starts, wanted, Rect(*point, 0, 0), self.work)
            if leg is None:
                return
            yield leg
            starts = list(_from(leg, stops))
        leg = search(terrain, self.traffic, starts, goals(sides[1]), wire.target, self.work)
        if leg is not None:
            yield leg

    def _entrances(self, wire: Wire, is_source: bool, hard: bool) -> list[Entrance]:
        box, owner, other = (
            (wire.source, wire.source_owner, wire.target)
            if is_source
            else (wire.target, wire.target_owner, wire.source)
        )
        key = box, owner, owner in self.floor.bit and box.holds(other), hard
        if key not in self._sides:
            is_area = owner in self.floor.bit
            made = self.floor.border(owner, key[2]) if is_area else self.floor.sides(box, owner, hard)
            self._sides[key] = list(made)
        return self._sides[key]

    def _terrain(self, wire: Wire, window: Rect, hard: bool) -> Terrain:
        bit, areas = self.floor.bit, self.scene.areas
        strange = sum(bit[owner] for owner, frame in areas if foreign(frame, wire))
        closed = sum(bit[owner] for owner, frame in areas if _closed(frame, wire))
        return Terrain(
            self.floor,
            self.floor.all if hard else self.floor.open,
            strange,
            closed,
            window,
            self.jam,
            self._pace(),
        )


def _from(leg: Walk, stops: tuple[Door, Door]) -> Iterator[Walk]:
    """On from a stop: straight, or with a turn to either side."""
    for stop in stops:
        for is_forward in (False, True):
            if stop is not leg.door or is_forward == leg.is_forward:
                price = 0.0 if stop is leg.door else BEND
                yield Walk(price, stop, is_forward, stop.low, stop.high, stop.low, stop.high)


def _closed(frame: Rect, wire: Wire) -> bool:
    """An area that the wire ends on: it must not cross the inside, unless its other end is in there."""
    return frame in (wire.source, wire.target) and not (frame.holds(wire.source) and frame.holds(wire.target))


def coarse(surveyor: Surveyor, *, again: bool = True) -> None:
    """A way for each wire, and better ones for those that cross many others."""
    for wire in sorted(surveyor.scene.wires, key=_distance):
        surveyor.lay(wire)
    count = len(surveyor.scene.wires)
    rounds = next((rounds for most, rounds in ROUNDS.items() if count <= most), 0)
    for _ in range(rounds if again else 0):
        met = {wire.id: surveyor.met(wire) for wire in surveyor.scene.wires}
        for wire in sorted(surveyor.scene.wires, key=lambda wire: -met[wire.id]):
            if met[wire.id] and not surveyor.work.is_enough:
                surveyor.relay(wire)


def _distance(wire: Wire) -> tuple[float, int]:
    (ax, ay), (bx, by) = wire.source.centre, wire.target.centre
    return (abs(ax - bx) + abs(ay - by), len(wire.waypoints))
