"""What plain `dot` with `splines=ortho` makes of the same ranks: the yardstick for crossings and time."""

import json
import re
from itertools import pairwise
from time import perf_counter
from typing import NamedTuple

from exporters.engine import render
from exporters.process import Limits
from exporters.routing.crossing import LineRun, crossings
from schema import Partnership
from schema.bundling import drawn_lines
from schema.sizing import boxes_on

_NUMBERS = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
Point = tuple[float, float]


class Plain(NamedTuple):
    """How often lines cross, and how long it took, in seconds."""

    crossings: int
    seconds: float


def plain_dot(partnership: Partnership, view_id: str) -> Plain:
    """The bodies of a view in ranks as they stand in rows on the page, laid and routed by dot alone.

    A bundle is one line there too, to a point in the place of its area's middle body.
    """
    source = _source(partnership, view_id)
    begun = perf_counter()
    made = render(source, "dot", "json", None, Limits(60.0))
    seconds = perf_counter() - begun
    edges = json.loads(made.output).get("edges", [])
    runs = [
        run for number, edge in enumerate(edges) if "pos" in edge for run in _runs(str(number), edge["pos"])
    ]
    return Plain(sum(map(len, crossings(runs).values())) // 2, seconds)


def _source(partnership: Partnership, view_id: str) -> str:
    view = partnership.view(view_id)
    boxes = {place.body: boxes_on(partnership, view)[place.body] for place in view.placements}
    rows = _rows({body: (box.top, box.bottom) for body, box in boxes.items()})
    held: dict[str, list[str]] = {}
    for place in view.placements:
        held.setdefault(place.area or "", []).append(place.body)
    lines = ["digraph {", "graph [splines=ortho, newrank=true]", 'node [shape=box, fixedsize=true, label=""]']
    for number, row in enumerate(rows):
        bodies = "; ".join(f'"{body}"' for body in row)
        lines.append(f"{{ rank=same; r{number} [style=invis, width=0.01]; {bodies} }}")
        lines += [f"r{number - 1} -> r{number} [style=invis]"] if number else []
    lines += [f'"{body}" [width={box.width / 72}, height={box.height / 72}]' for body, box in boxes.items()]
    rank = {body: number for number, row in enumerate(rows) for body in row}
    for line in drawn_lines(partnership, view):
        ends = [held[end.id][len(held[end.id]) // 2] if end.is_area else end.id for end in line[1:3]]
        upper, lower = sorted(ends, key=rank.__getitem__)
        lines.append(f'"{upper}" -> "{lower}"')
    return "\n".join([*lines, "}"])


def _rows(spans: dict[str, tuple[int, int]]) -> list[list[str]]:
    """Bodies that stand beside each other, from the top."""
    rows: list[list[str]] = []
    bottom = None
    for body in sorted(spans, key=lambda body: spans[body][0] + spans[body][1]):
        top, low = spans[body]
        if bottom is None or (top + low) / 2 >= bottom:
            rows.append([])
            bottom = low
        rows[-1].append(body)
    return rows


def _runs(name: str, pos: str) -> list[LineRun]:
    """The straight pieces of an edge, without the arrowheads, which dot sets at the ends."""
    found = [part for part in pos.split() if part[0] not in "se"]
    points = [(float(x), float(y)) for x, y in (_NUMBERS.findall(part)[:2] for part in found)]
    return [LineRun(name, a, b) for a, b in pairwise(points) if a != b]
