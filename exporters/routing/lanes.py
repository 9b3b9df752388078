"""Which of two lines that pass the same door lies on which side, so that they need not cross.

Both are followed from the door to where one turns off: that one has to be on its own side. Where they come
together on one side and part on another, they cross once whatever is done, and the nearer source decides.
"""

from __future__ import annotations

from collections.abc import Mapping

from .floor import OUTSIDE, Door
from .laid import Laid
from .traffic import first, hand


class Lanes:
    """All lines of a scene by their doors; `laid` holds them by id."""

    def __init__(self, laid: Mapping[str, Laid]) -> None:
        self._laid = dict(laid)
        self._numbers = {name: number for number, name in enumerate(laid)}
        self._at = {
            name: {door.number: k for k, door in enumerate(each.doors)} for name, each in laid.items()
        }
        self._known: dict[tuple[str, str, int], int] = {}

    def doors(self, name: str, run: int) -> frozenset[int]:
        """The doors that a run of a line's path passes."""
        laid = self._laid.get(name)
        return laid.runs[run] if laid and run < len(laid.runs) else frozenset()

    def side(self, one: str, other: str, door: int) -> int:
        """-1 where the first has the smaller coordinate at the door, 1 where it has the greater one."""
        if self._numbers[one] > self._numbers[other]:
            return -self.side(other, one, door)
        key = one, other, door
        if key not in self._known:
            self._known[key] = self._found(*key)
        return self._known[key]

    def _found(self, one: str, other: str, door: int) -> int:
        at = self._at[one][door]
        if forced := self._forced(one, other, door):
            return forced
        back = self._parting(one, other, door, self._cell(one, at - 1))
        return back[0] or self._parting(one, other, door, self._cell(one, at))[0] or back[1]

    def _cell(self, name: str, k: int) -> int:
        cells = self._laid[name].cells
        return cells[k] if 0 <= k < len(cells) else OUTSIDE

    def _parting(self, one: str, other: str, door: int, cell: int) -> tuple[int, int]:
        """The side at the door that parting beyond a cell asks for, 0 where they never part.

        With it a sign that turns as sides do from the door to where they stop to go together.
        """
        turned = 1
        here = self._laid[one].doors[self._at[one][door]]
        while cell != OUTSIDE:
            mine, its = self._next(one, here, cell), self._next(other, here, cell)
            if mine is None or its is None:
                break
            if mine is not its:
                spot = here.spot(cell)
                return turned * first(spot, mine.spot(cell), its.spot(cell)) * hand(here, cell), turned
            turned *= -hand(here, cell) * hand(mine, cell)
            if forced := self._forced(one, other, mine.number):
                return forced * turned, turned
            here, cell = mine, mine.beyond(cell)
        return 0, turned

    def _forced(self, one: str, other: str, door: int) -> int:
        (low, high), (first_, last) = (self._laid[name].spans[self._at[name][door]] for name in (one, other))
        return 1 if low > last else -1 if high < first_ else 0

    def _next(self, name: str, door: Door, cell: int) -> Door | None:
        """The door by which a line leaves a cell that it enters by another; None if it does not go there."""
        k, doors = self._at[name][door.number], self._laid[name].doors
        if self._cell(name, k) == cell:
            return doors[k + 1]
        return doors[k - 1] if k and self._cell(name, k - 1) == cell else None
