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


Span = tuple[float, float]
Passage = tuple[Span, Span, int]
"""A line in a cell: from where to where on either door its run may lie; and the line's own number."""
Pass = tuple[float, float, list[Passage]]
"""Where two doors lie on the edge of a cell, and the lines that take both."""


class Traffic:
    """All lines laid so far, by cell."""

    def __init__(self, floor: Floor) -> None:
        self._passes: list[dict[tuple[int, int], Pass]] = [{} for _ in floor.cells]
        self._steps: list[list[Step]] = [[] for _ in floor.cells]

    def add(self, line: int, laid: Laid) -> None:
        """Let a line pass by these doors and through the cells between them."""
        gates = list(zip(laid.doors, laid.spans, strict=True))
        for (one, its), (other, others), cell in zip(gates, gates[1:], laid.cells, strict=False):
            if one.number > other.number:
                one, other, its, others = other, one, others, its
            new: Pass = one.spot(cell), other.spot(cell), []
            its_pass = self._passes[cell].setdefault((one.number, other.number), new)
            its_pass[2].append((its, others, line))
        for cell, step in laid.steps:
            self._steps[cell].append(step)
        for door in laid.doors:
            door.taken += 1

    def remove(self, line: int, laid: Laid) -> None:
        """Take a line away again."""
        for cell in set(laid.cells):
            for both, (_, _, lines) in [*self._passes[cell].items()]:
                lines[:] = [each for each in lines if each[2] != line]
                if not lines:
                    del self._passes[cell][both]
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
    ) -> tuple[int, float, Beside]:
        """What a line meets from door to door, on a run that may leave within a span.

        How many lines it crosses; how many may be expected to take the exit where it does, lines that may lie
        elsewhere on the door in part; and on which side of each it lies.
        """
        crossed, close, then = 0, 0.0, Beside()
        passes = self._passes[cell]
        if not passes or door.is_stop or exit_.is_stop:
            return 0, 0.0, then
        here, there = door.number, exit_.number
        start, end = door.spot(cell), exit_.spot(cell)
        low, high = (start, end) if start < end else (end, start)
        least, most = leaving
        enters, leaves = hand(door, cell), hand(exit_, cell)
        for (one, other), (spot, other_spot, lines) in passes.items():
            if one == there or other == there:
                far, far_spot = (other, other_spot) if one == there else (one, spot)
                parting = 0 if far == here else first(end, start, far_spot) * leaves
                for its, others, line in lines:
                    begin, finish = its if one == there else others
                    side = parting or -beside.get(line, 0) * enters * leaves
                    forced = 1 if least > finish else -1 if most < begin else 0
                    crossed += bool(side and forced and side != forced)
                    if not forced:
                        shared = (finish if finish < most else most) - (begin if begin > least else least)
                        close += shared / (finish - begin) if finish > begin else 1.0
                    then[line] = forced or side
            elif one == here or other == here:
                parting = first(start, end, other_spot if one == here else spot) * enters
                for _, _, line in lines:
                    crossed += beside.get(line, parting) == -parting
            elif (low < spot < high) != (low < other_spot < high):
                crossed += len(lines)
        return crossed, close, then


def first(at: float, one: float, other: float) -> int:
    """1 where one is met before the other, clockwise from a place on the edge; else -1."""
    if (one > at) == (other > at):
        return 1 if one < other else -1
    return 1 if one > at else -1


def hand(door: Door, cell: int) -> int:
    """1 where coordinates of a door grow clockwise round a cell, else -1."""
    return 1 if (door.axis == 0) == (door.after == cell) else -1
