"""A small partnership with something of everything, and the constructor that the cases of `schema` share."""

from collections.abc import Callable
from uuid import UUID

import pytest

from schema import (
    Abbreviation,
    Area,
    Body,
    Connector,
    Control,
    Function,
    Note,
    Partnership,
    Pin,
    Placement,
    Point,
    Seat,
    View,
    default_key,
    default_levels,
)


def _build(**fields: object) -> Partnership:
    basis = {
        "id": UUID(int=1),
        "control": Control(title="West Yorkshire"),
        "key": default_key(),
        "levels": default_levels(),
    }
    return Partnership(**{**basis, **fields})


@pytest.fixture
def build() -> Callable[..., Partnership]:
    """Makes a partnership with the default key and levels from the fields that it is given."""
    return _build


@pytest.fixture
def west() -> Partnership:
    """Five bodies, three functions, three lines, two views with areas, notes, pins and a hidden line."""
    return _build(
        abbreviations=(Abbreviation(short="ICB", full="integrated care board"),),
        bodies=(
            Body(id="icb", name="Integrated Care Board", kind="integrated-care-board", levels=("system",)),
            Body(id="board", name="Board of the ICB", kind="board", levels=("system",), parent="icb"),
            Body(
                id="leeds",
                name="Leeds Committee",
                kind="place-committee",
                levels=("place", "system"),
                parent="icb",
                seats=(
                    Seat(holder="Chair", nominated_by="council"),
                    Seat(holder="Lay member", independent=True),
                ),
            ),
            Body(id="council", name="Leeds City Council", kind="local-authority", levels=("place",)),
            Body(id="residents", name="Residents", kind="constituency", levels=("people",)),
        ),
        functions=(
            Function(id="commissioning", name="commissioning", held_by="icb"),
            Function(id="acute", name="acute commissioning", part_of="commissioning"),
            Function(id="cancer", name="cancer", part_of="acute", held_by="board"),
        ),
        connectors=(
            Connector(
                id="delegates", kind="delegation", source="icb", target="leeds", functions=("acute", "cancer")
            ),
            Connector(id="accounts", kind="accountability", source="leeds", target="icb"),
            Connector(id="engages", kind="engagement", source="residents", target="council"),
        ),
        views=(
            View(
                id="system",
                title="System",
                placements=(
                    Placement(body="icb", x=80, y=80),
                    Placement(body="leeds", x=80, y=240, area="places"),
                    Placement(body="council", x=240, y=240, area="places"),
                    Placement(body="residents", x=80, y=400),
                ),
                areas=(Area(id="places", title="Places", x=64, y=200, body="council", level="place"),),
                notes=(Note(id="remark", text="Draft", x=400, y=16),),
                pins=(
                    Pin(
                        connector="delegates",
                        waypoints=(Point(x=120, y=160), Point(x=160, y=160)),
                        label=Point(x=140, y=150),
                    ),
                    Pin(connector="engages", waypoints=(Point(x=200, y=350),)),
                ),
                connectors_hidden=("accounts",),
                kinds_shown=("delegation", "engagement", "accountability"),
            ),
            View(id="people", title="People", placements=(Placement(body="residents", x=8, y=8),)),
        ),
    )
