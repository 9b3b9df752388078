"""Maps of any bodies of the default key with any lines between them: what rules must be able to read."""

from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from schema import (
    Body,
    Connector,
    Function,
    FunctionKind,
    Holding,
    Partnership,
    Placement,
    Seat,
    View,
    default_key,
    default_levels,
)
from tests.support.maps import map_of

IDS = [f"body-{n}" for n in range(6)]
ABOUT = [f"function-{n}" for n in range(4)]
KINDS = [kind.id for kind in default_key().body_kinds]
LINES = [kind.id for kind in default_key().connector_kinds]
LEVELS = [level.id for level in default_levels()]
NAMES = ("Audit Committee", "Remuneration {Committee}", "Clinical Forum", "ICB", "Board", "The board")
DAYS = (None, date(2022, 6, 30), date(2022, 7, 1), date(2022, 7, 2))


def any_map() -> SearchStrategy[Partnership]:
    """Partnerships of six bodies, four functions and up to twelve lines, some of which have ended."""
    return st.builds(
        _map,
        st.tuples(*(_body(n) for n in range(len(IDS)))),
        st.tuples(*(_function(n) for n in range(len(ABOUT)))),
        st.lists(_line(), max_size=12),
    )


def _map(bodies: tuple[Body, ...], functions: tuple[Function, ...], lines: list[Connector]) -> Partnership:
    there = [line for line in lines if line.source != line.target]
    numbered = tuple(line.model_copy(update={"id": f"line-{n}"}) for n, line in enumerate(there))
    page = View(id="page", title="Page", placements=tuple(Placement(body=one, x=0, y=0) for one in IDS[:4]))
    return map_of().but(bodies=bodies, functions=functions, connectors=numbered, views=(page,))


def _body(n: int) -> SearchStrategy[Body]:
    seats = st.builds(
        Seat,
        holder=st.sampled_from(NAMES),
        role=st.sampled_from(("", "Chair")),
        nominated_by=st.sampled_from([None, *IDS]),
    )
    return st.builds(
        Body,
        id=st.just(IDS[n]),
        name=st.just(NAMES[n]),
        kind=st.sampled_from(KINDS),
        levels=st.lists(st.sampled_from(LEVELS), max_size=2, unique=True).map(tuple),
        parent=st.sampled_from([None, *IDS[:n]]),
        seats=st.lists(seats, max_size=2).map(tuple),
        quorum=st.sampled_from((None, 0, 1, 3)),
        valid_to=st.sampled_from(DAYS),
        stands_for=st.sampled_from(("", "six")),
        terms_approved_by=st.sampled_from(("", "Somebody")),
    )


def _function(n: int) -> SearchStrategy[Function]:
    return st.builds(
        Function,
        id=st.just(ABOUT[n]),
        name=st.sampled_from(("cancer", "section 14Z25", "{braces}")),
        kind=st.sampled_from(FunctionKind),
        held_by=st.sampled_from([None, *IDS]),
        held_as=st.sampled_from(Holding),
        part_of=st.sampled_from([None, *ABOUT[:n]]),
        valid_to=st.sampled_from(DAYS),
    )


def _line() -> SearchStrategy[Connector]:
    # The ends are made different afterwards, since a line from a body to itself cannot exist.
    return st.builds(
        Connector,
        id=st.just("line"),
        kind=st.sampled_from(LINES),
        source=st.sampled_from(IDS),
        target=st.sampled_from(IDS),
        functions=st.lists(st.sampled_from(ABOUT), max_size=2, unique=True).map(tuple),
        mutual=st.booleans(),
        joint=st.booleans(),
        valid_to=st.sampled_from(DAYS),
    )
