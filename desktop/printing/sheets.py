"""A drawing laid out on sheets of paper: shrunk to one, or spread over several that are glued together."""

import math
from typing import NamedTuple

from desktop.printing.paper import Paper
from exporters.drawing.marks import Drawing
from exporters.drawing.print_type import MARGIN, POINT, smallest_type
from exporters.routing.geometry import Rect

OVERLAP = 10.0
"""Millimetres that neighbouring sheets share, to be glued."""


class Sheet(NamedTuple):
    """One sheet: which part of a drawing it shows, and where."""

    drawing: Drawing
    paper: Paper
    source: Rect
    """In units of the drawing."""
    target: Rect
    """In millimetres of the paper."""
    column: int = 0
    row: int = 0
    columns: int = 1
    rows: int = 1

    @property
    def scale(self) -> float:
        """Millimetres a unit."""
        return self.target.width / self.source.width

    @property
    def title(self) -> str:
        """Of the view that it shows."""
        return self.drawing.title

    @property
    def least_points(self) -> float:
        """The smallest type on it, in points; infinite where there is none."""
        size = smallest_type(self.drawing)
        return math.inf if size is None else size * self.scale / POINT

    @property
    def is_part(self) -> bool:
        """Whether there are further sheets of the same drawing."""
        return self.columns * self.rows > 1


def laid_out(drawing: Drawing, paper: Paper, across: int = 1) -> tuple[Sheet, ...]:
    """The sheets of a drawing that is so many sheets wide; on a single one all of it fits."""
    return (_single(drawing, paper),) if across == 1 else _tiles(drawing, paper, across)


def _single(drawing: Drawing, paper: Paper) -> Sheet:
    frame, (width, height) = drawing.frame, paper.room
    scale = min(width / frame.width, height / frame.height, POINT)
    wide = frame.width * scale
    target = Rect(MARGIN + (width - wide) / 2, MARGIN, wide, frame.height * scale)
    return Sheet(drawing, paper, Rect(frame.x, frame.y, frame.width, frame.height), target)


def _tiles(drawing: Drawing, paper: Paper, across: int) -> tuple[Sheet, ...]:
    frame, (width, height) = drawing.frame, paper.room
    scale = (across * width - (across - 1) * OVERLAP) / frame.width
    down = max(1, math.ceil((frame.height * scale - OVERLAP) / (height - OVERLAP)))
    return tuple(
        _tile(drawing, paper, scale, (column, row), (across, down))
        for row in range(down)
        for column in range(across)
    )


def _tile(drawing: Drawing, paper: Paper, scale: float, at: tuple[int, int], count: tuple[int, int]) -> Sheet:
    frame, (width, height) = drawing.frame, paper.room
    left, top = at[0] * (width - OVERLAP), at[1] * (height - OVERLAP)
    wide = min(width, frame.width * scale - left)
    tall = min(height, frame.height * scale - top)
    source = Rect(frame.x + left / scale, frame.y + top / scale, wide / scale, tall / scale)
    return Sheet(drawing, paper, source, Rect(MARGIN, MARGIN, wide, tall), *at, *count)
