"""The tables of a document, each made when it is first wanted."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import cast

from desktop.deferred import Deferred
from desktop.session import Session
from desktop.tables.panel import TablePanel
from desktop.tables.words import TITLES
from desktop.tr import tr
from schema.decisions_table import DECISIONS
from schema.tables import TABLES


class Tables(Mapping[str, TablePanel]):
    """By the table's id, in the order of their tabs."""

    def __init__(self, session: Session) -> None:
        self.places = {
            table.id: Deferred(partial(TablePanel, session, table)) for table in (*TABLES, DECISIONS)
        }

    def __getitem__(self, table: str) -> TablePanel:
        return cast(TablePanel, self.places[table].panel)

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)

    @property
    def made(self) -> tuple[TablePanel, ...]:
        """Those that somebody wanted."""
        return tuple(cast(TablePanel, place.made) for place in self.places.values() if place.made is not None)

    def pages(self) -> tuple[tuple[Deferred, str], ...]:
        """The tabs, with what is written on them."""
        return tuple((place, tr(TITLES[table])) for table, place in self.places.items())
