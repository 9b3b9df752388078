"""Who passes which cell from door to door, and how often one more line would have to cross them.

Told by the order of doors round the edge of a cell: lines that take the same doors lie side by side in
whatever order they need, so what counts is how they came together and how they part. Only where runs have no
choice on a door does it count where they lie.
"""

from __future__ import annotations

from .floor import Door, Floor
from .laid import Laid, Step

Beside = dict[int, int]
"""On which side of each line with the same door: 1 where its coordinate is the greater one, else -1."""


Passage = tuple[int, float, float, float, int, float, float, float, int]
"""A line in a cell: the number of a door, where that lies on the edge of the cell, and from where to where on
the door its run may lie; the same of the other door; and the line's own number."""
Span = tuple[float, float]
#: Runs that may lie within spans so much wider need not come near.
_ALIKE = 2.0


class Traffic:
    """All lines laid so far, by cell."""

    def __init__(self, floor: Floor) -> None:
        self._passages: list[list[Passage]] = [[] for _ in floor.cells]
        self._steps: list[list[Step]] = [[] for _ in floor.cells]

    def add(self, line: int, laid: Laid) -> None:
        """Let a line pass by these doors and through the cells between them."""
        gates = list(zip(laid.doors, laid.spans, strict=True))
        for (one, its), (other, others), cell in zip(gates, gates[1:], laid.cells, strict=False):
            here, there = (one.number, one.spot(cell), *its), (other.number, other.spot(cell), *others)
            self._passages[cell].append((*here, *there, line))
        for cell, step in laid.steps:
            self._steps[cell].append(step)
        for door in laid.doors:
            door.taken += 1

    def remove(self, line: int, laid: Laid) -> None:
        """Take a line away again."""
        for cell in set(laid.cells):
            self._passages[cell] = [each for each in self._passages[cell] if each[8] != line]
        for cell, step in laid.steps:
            self._steps[cell].remove(step)
        for door in laid.doors:
            door.taken -= 1

    def aside(self, cell: int, step: Step) -> int:
        """How many others step aside in a cell where a line would."""
        axis, low, high = step
        return sum(axis == its and begin < high and low < end for its, begin, end in self._steps[cell])

    def met(  # noqa: C901 - asked some hundred thousand times for a page
        self, cell: int, door: Door, exit_: Door, leaving: Span, beside: Beside
    ) -> tuple[int, int, Beside]:
        """What a line meets from door to door, on a run that may leave within a span.

        How many lines it crosses, how many take the exit where it does, and on which side of each it lies.
        """
        crossed, close, then = 0, 0, Beside()
        passages = self._passages[cell]
        if not passages or door.is_stop or exit_.is_stop:
            return 0, 0, then
        here, there = door.number, exit_.number
        start, end = door.spot(cell), exit_.spot(cell)
        low, high = (start, end) if start < end else (end, start)
        wide = _ALIKE * (leaving[1] - leaving[0])
        for one, spot, begin, finish, other, other_spot, other_begin, other_finish, line in passages:
            if one == there or other == there:
                far, far_spot = (other, other_spot) if one == there else (one, spot)
                if other == there:
                    begin, finish = other_begin, other_finish
                if far == here:
                    side = -beside.get(line, 0) * hand(door, cell) * hand(exit_, cell)
                else:
                    side = first(end, start, far_spot) * hand(exit_, cell)
                forced = 1 if leaving[0] > finish else -1 if leaving[1] < begin else 0
                crossed += bool(side and forced and side != forced)
                close += not forced and finish - begin <= wide
                then[line] = forced or side
            elif one == here or other == here:
                side = beside.get(line, 0)
                if side and side * hand(door, cell) != first(start, end, other_spot if one == here else spot):
                    crossed += 1
            elif (low < spot < high) != (low < other_spot < high):
                crossed += 1
        return crossed, close, then


def first(at: float, one: float, other: float) -> int:
    """1 where one is met before the other, clockwise from a place on the edge; else -1."""
    if (one > at) == (other > at):
        return 1 if one < other else -1
    return 1 if one > at else -1


def hand(door: Door, cell: int) -> int:
    """1 where coordinates of a door grow clockwise round a cell, else -1."""
    return 1 if (door.axis == 0) == (door.after == cell) else -1
