"""The order of things within their rows, so that lines cross little: Graphviz's, else our own."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from graphviz import Digraph

from exporters.arranging.rows import Rows
from exporters.arranging.ways import is_way
from exporters.engine import Engine, render
from exporters.errors import FormatError
from exporters.graphviz_units import inches
from exporters.process import Limits, Stop
from schema.said import said

SECONDS = 6.0
MOST = 1000
"""Things and lines together beyond which Graphviz would take minutes, and is not asked."""
_SWEEPS = 12
Pairs = Sequence[tuple[str, str]]


class Ordered(NamedTuple):
    """Rows in their order, and one sentence where Graphviz had no part in it."""

    rows: Rows
    notice: str = ""


def ordered(
    rows: Rows,
    widths: Mapping[str, float],
    pairs: Pairs,
    engine: Engine | None = None,
    stop: Stop | None = None,
) -> Ordered:
    """The rows with their things in the order that Graphviz gives them; when it fails, in our own.

    Raises `Stopped` when it is told to.
    """
    things = sum(not is_way(name) for row in rows for name in row)
    count = things + sum(not is_way(one) for one, _ in pairs)
    if count > MOST:
        return Ordered(
            swept(rows, pairs),
            _sentence(said("{count} things and lines are too many for Graphviz", count=count)),
        )
    try:
        places = _places(rows, widths, pairs, engine, stop)
    except FormatError as fault:
        return Ordered(
            swept(rows, pairs), _sentence(said("{file}: {message}", file=fault.file, message=fault.message))
        )
    return Ordered(tuple(tuple(sorted(row, key=places.__getitem__)) for row in rows))


def _sentence(why: str) -> str:
    return said("Arranged by bands and areas in a simpler way, since {why}.", why=why)


def _places(
    rows: Rows, widths: Mapping[str, float], pairs: Pairs, engine: Engine | None, stop: Stop | None
) -> dict[str, float]:
    names = {thing: f"n{number}" for number, thing in enumerate(thing for row in rows for thing in row)}
    source = graph(rows, widths, pairs, names)
    made = render(source, "dot", "plain", engine, Limits(SECONDS), stop)
    if made.warnings:
        raise FormatError(
            "Graphviz",
            None,
            said("the engine warned “{words}”", words=made.warnings[0][:120]),
            said("try again"),
        )
    found = dict(_read(made.output))
    if missing := [thing for thing, name in names.items() if name not in found]:
        raise FormatError(
            "Graphviz", None, said("the engine left out “{name}”", name=missing[0]), said("try again")
        )
    return {thing: found[name] for thing, name in names.items()}


def _read(output: bytes) -> list[tuple[str, float]]:
    """Names and places across from Graphviz's plain format; what cannot be read is not there."""
    found = []
    for line in output.decode(errors="replace").splitlines():
        words = line.split()
        if len(words) > 3 and words[0] == "node":
            try:
                found.append((words[1], float(words[2])))
            except ValueError:
                continue
    return found


def graph(rows: Rows, widths: Mapping[str, float], pairs: Pairs, names: Mapping[str, str]) -> str:
    """The rows as a graph for `dot`: each row a rank, each line an edge from the upper to the lower end."""
    made = Digraph(graph_attr={"splines": "false", "nodesep": "0.5", "ranksep": "0.6"})
    made.attr("node", shape="box", fixedsize="true", label="", height="0.6")
    rank = {thing: number for number, row in enumerate(rows) for thing in row}
    for number, row in enumerate(rows):
        with made.subgraph() as level:
            level.attr(rank="same")
            level.node(f"r{number}", style="invis", width="0.01")
            for thing in row:
                level.node(names[thing], width=inches(widths[thing]))
        if number:
            made.edge(f"r{number - 1}", f"r{number}", style="invis")
    for one, other in pairs:
        upper, lower = sorted((one, other), key=lambda thing: (rank[thing], int(names[thing][1:])))
        made.edge(names[upper], names[lower], arrowhead="none")
    return str(made.source)


def swept(rows: Rows, pairs: Pairs) -> Rows:
    """Our own order: each row by the middle of its neighbours, down and up again; the best that was met."""
    near: dict[str, list[str]] = {}
    for one, other in pairs:
        near.setdefault(one, []).append(other)
        near.setdefault(other, []).append(one)
    now = [list(row) for row in rows]
    at = {thing: _spread(place, len(row)) for row in now for place, thing in enumerate(row)}
    for sweep in range(_SWEEPS):
        for row in now if sweep % 2 == 0 else reversed(now):
            row.sort(key=lambda thing: _middle(thing, near, at))
            at.update((thing, _spread(place, len(row))) for place, thing in enumerate(row))
    return tuple(tuple(row) for row in now)


def _middle(thing: str, near: Mapping[str, list[str]], at: Mapping[str, float]) -> float:
    places = [at[other] for other in near.get(thing, ())]
    return sum(places) / len(places) if places else at[thing]


def _spread(place: int, count: int) -> float:
    return (place + 0.5) / count
