"""Rows of things with their places along them: things are put elsewhere, and others make room."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from exporters.arranging.across import rising
from exporters.arranging.layout import Frame, Layout
from exporters.arranging.stock import Stock
from exporters.arranging.ways import things

GAP = 56.0
"""Between two things of a row, as planned."""


class Place(NamedTuple):
    """A thing, a row for it, and its left side there."""

    thing: str
    row: int
    left: float


class Rack:
    """The things of a frame where a layout has them, free to move along their rows and within their bands."""

    def __init__(self, stock: Stock, frame: Frame, layout: Layout) -> None:
        self.rows = [list(row) for row in things(frame.rows)]
        self.bands = frame.bands
        self.rank = {thing: number for number, row in enumerate(self.rows) for thing in row}
        self.widths = {thing: layout.boxes[thing].width for thing in self.rank}
        self.left = {thing: layout.boxes[thing].left for thing in self.rank}
        self.down = [(top + bottom) / 2 for top, bottom in layout.rows]
        """How far down the middle of each row is."""
        self.offsets = {
            end: layout.box(end).centre[0] - layout.boxes[home].left for end, home in stock.homes.items()
        }
        """From the left side of its thing to the middle of each body and area."""
        self.room = max(frame.room, *map(self.used, range(len(self.rows))))

    def used(self, row: int) -> float:
        """How much of a row's room is taken."""
        return sum([self.widths[thing] + GAP for thing in self.rows[row]])

    def middle(self, thing: str) -> float:
        """Where along its row the middle of a thing is."""
        return self.left[thing] + self.widths[thing] / 2

    def place(self, thing: str) -> Place:
        """Where a thing is."""
        return Place(thing, self.rank[thing], self.left[thing])

    def along(self) -> dict[str, float]:
        """How far along the page the middle of each thing is, from 0 to 1."""
        end = max(self.left[thing] + self.widths[thing] for thing in self.rank)
        return {thing: self.middle(thing) / end for thing in self.rank}

    def put(self, places: Sequence[Place]) -> list[Place]:
        """Take things to their places while others make room; who was moved at all, and where it was."""
        before = [self.place(thing) for row in self._touched(places) for thing in self.rows[row]]
        for row in self._put(places):
            self._make_room(self.rows[row])
        return [place for place in before if place != self.place(place.thing)]

    def put_back(self, places: Sequence[Place]) -> None:
        """Take things to where they were; nobody has to make room."""
        self._put(places)

    def _touched(self, places: Iterable[Place]) -> set[int]:
        return {row for thing, there, _ in places for row in (self.rank[thing], there)}

    def _put(self, places: Sequence[Place]) -> set[int]:
        touched = self._touched(places)
        for thing, row, left in places:
            self.rows[self.rank[thing]].remove(thing)
            self.rows[row].append(thing)
            self.rank[thing], self.left[thing] = row, left
        for row in touched:
            self.rows[row].sort(key=self.middle)
        return touched

    def _make_room(self, row: Sequence[str]) -> None:
        """Move the things of a row apart, as little as can be, and none out of the page."""
        steps = [0.0]
        for thing, _ in pairwise(row):
            steps.append(steps[-1] + self.widths[thing] + GAP)
        wishes = [self.left[thing] - step for thing, step in zip(row, steps, strict=False)]
        for thing, place, step in zip(row, rising(wishes, [1.0] * len(row)), steps, strict=False):
            most = self.room - steps[-1] - self.widths[row[-1]]
            self.left[thing] = max(min(place, most), 0.0) + step
