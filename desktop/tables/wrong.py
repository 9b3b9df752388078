"""Cells that were not taken: what somebody typed, and why it cannot stand there, until it is mended."""

from typing import NamedTuple

from schema.text import Slug

Place = tuple[Slug | None, str]
"""A cell by the id of its row, None for the row that is not there yet, and its field."""


class Wrong(NamedTuple):
    """A text that a cell did not take, why, and what stands there instead."""

    text: str
    reason: str
    standing: str


class Wrongs:
    """The cells of a table that were not taken."""

    def __init__(self) -> None:
        self._by_place: dict[Place, Wrong] = {}

    def __getitem__(self, place: Place) -> Wrong | None:
        return self._by_place.get(place)

    def put(self, row: Slug | None, field: str, wrong: Wrong) -> None:
        """Remember what was not taken."""
        self._by_place[row, field] = wrong

    def mend(self, row: Slug | None, field: str | None = None) -> None:
        """Forget a cell, or all of a row."""
        for place in [each for each in self._by_place if each[0] == row and field in (None, each[1])]:
            del self._by_place[place]

    def of(self, row: Slug) -> list[tuple[Place, Wrong]]:
        """What a row did not take."""
        return [(place, wrong) for place, wrong in self._by_place.items() if place[0] == row]

    def reread(self, standing: dict[Place, str]) -> None:
        """Forget what is gone and what has been changed otherwise, by what stands there now."""
        for place, wrong in list(self._by_place.items()):
            if place[0] is not None and standing.get(place) != wrong.standing:
                del self._by_place[place]

    def places(self) -> list[Place]:
        """The cells that were not taken."""
        return list(self._by_place)
