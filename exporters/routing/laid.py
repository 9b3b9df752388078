"""What is known of a line once it is laid: its doors, the cells between them, and its runs."""

from __future__ import annotations

from dataclasses import dataclass

from .floor import Door

Step = tuple[int, float, float]
"""Where a line steps aside within a cell: the axis of its runs before and after, from where to where."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A way by doors.

    Where on each door its run may lie; the cells between doors; the doors that each run of its path passes;
    and the steps aside that it takes, each with its cell.
    """

    doors: list[Door]
    spans: list[tuple[float, float]]
    cells: list[int]
    runs: list[frozenset[int]]
    steps: list[tuple[int, Step]]
