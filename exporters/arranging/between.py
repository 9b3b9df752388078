"""The lines between two neighbouring rows, as bits of numbers: whom one more would cross is told at once."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import accumulate
from operator import or_


class Between:
    """Lines drawn straight from a row to the next, by where they leave the upper one and meet the lower one.

    A set of lines is a number of which bit n stands for line n. Left of place k of the `tops` and `bottoms`,
    which rise, are the lines `left_above[k]` and `left_below[k]`. `apart` says whom each line may cross.
    """

    __slots__ = ("bottoms", "crossed", "left_above", "left_below", "lines", "tops")

    def __init__(self, lines: Mapping[int, tuple[float, float]], apart: Sequence[int]) -> None:
        self.lines = lines
        tops = sorted([(top, line) for line, (top, _) in lines.items()])
        bottoms = sorted([(bottom, line) for line, (_, bottom) in lines.items()])
        self.tops, self.left_above = [top for top, _ in tops], _left(tops)
        self.bottoms, self.left_below = [bottom for bottom, _ in bottoms], _left(bottoms)
        above = {line: left for (_, line), left in zip(tops, self.left_above, strict=False)}
        met = 0
        for (_, line), left in zip(bottoms, self.left_below, strict=False):
            met += ((above[line] ^ left) & apart[line]).bit_count()
        self.crossed = met // 2
        """How often lines cross here."""

    def leaving(self, one: float, other: float) -> int:
        """The lines that leave the upper row between two places."""
        left = self.left_above
        return left[bisect_left(self.tops, one)] ^ left[bisect_left(self.tops, other)]

    def meeting(self, one: float, other: float) -> int:
        """The lines that meet the lower row between two places."""
        left = self.left_below
        return left[bisect_left(self.bottoms, one)] ^ left[bisect_left(self.bottoms, other)]


def _left(places: Sequence[tuple[float, int]]) -> list[int]:
    """The lines before each of these, and all."""
    return list(accumulate([1 << line for _, line in places], or_, initial=0))
