"""The West Yorkshire 2022 system view, as somebody has it on a sheet of paper who is to draw it anew.

Its facts are read from the example. Positions, sizes, ids, and what the page does not say (citations,
descriptions, seats) are not on that sheet; what is, is told in full, by names.
"""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from exporters.formats import read
from schema import Body, Connector, Function, Partnership, Record
from schema.showing import shown_connectors

EXAMPLE = Path(__file__).resolve().parents[2] / "resources/examples/west-yorkshire-2022.remit"
NOT_ON_THE_SHEET = {
    "bodies": "unknown id citation attestation valid_from valid_to short_name chair seats quorum "
    "meeting_frequency meets_in_public terms_of_reference terms_approved_by terms_review_by ods_code "
    "stands_for description",
    "functions": "unknown id citation attestation valid_from valid_to reference held_by held_as part_of "
    "level_reason description",
    "connectors": "unknown id citation attestation valid_from valid_to reason",
}
"""Fields that no run sets. Every other field is compared, with ids given as names."""


def example() -> Partnership:
    """The whole example."""
    return read(EXAMPLE)


def system(partnership: Partnership) -> dict[str, Any]:
    """What the system view of the example says, by names and in no order."""
    view = partnership.views[0]
    lines = shown_connectors(partnership, view)
    used = {function for line in lines for function in line.functions}
    here = {place.body for place in view.placements}
    return _told(
        partnership,
        [body for body in partnership.bodies if body.id in here],
        [function for function in partnership.functions if function.id in used],
        lines,
    )


def everything(partnership: Partnership) -> dict[str, Any]:
    """What somebody's own document says, by names and in no order: nothing in it is left out."""
    return _told(partnership, partnership.bodies, partnership.functions, partnership.connectors)


def areas(partnership: Partnership) -> dict[str, list[str]]:
    """The areas of the first view, and the names of the bodies in each."""
    view = partnership.views[0]
    held = {area.id: [p.body for p in view.placements if p.area == area.id] for area in view.areas}
    return {area.title: sorted(partnership.body(body).name for body in held[area.id]) for area in view.areas}


def differences(made: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    """What one says and the other does not; nothing when they are equal."""
    told = [f"missing: {each}" for part in wanted for each in (wanted[part] - made[part]).elements()]
    return told + [f"too much: {each}" for part in made for each in (made[part] - wanted[part]).elements()]


def _told(
    p: Partnership, bodies: Iterable[Body], functions: Iterable[Function], lines: Iterable[Connector]
) -> dict[str, Any]:
    bodies = tuple(bodies)
    here = {body.id for body in bodies}
    return {
        "form and key": Counter([str(p.form), str(p.key)]),
        "bodies": Counter(str(_body(p, here, body)) for body in bodies),
        "functions": Counter(str(_fields("functions", each)) for each in functions),
        "connectors": Counter(str(_line(p, line)) for line in lines),
    }


def _body(p: Partnership, here: set[str], body: Body) -> dict[str, Any]:
    """A parent that the view does not show is not on the sheet either."""
    parent = p.body(body.parent).name if body.parent in here and body.parent else None
    levels = [p.level(level).label for level in body.levels]
    return {**_fields("bodies", body), "levels": levels, "parent": parent}


def _line(p: Partnership, line: Connector) -> dict[str, Any]:
    source, target = p.body(line.source).name, p.body(line.target).name
    functions = sorted(p.function(each).name for each in line.functions)
    return {**_fields("connectors", line), "source": source, "target": target, "functions": functions}


def _fields(collection: str, thing: Record) -> dict[str, Any]:
    left_out = set(NOT_ON_THE_SHEET[collection].split())
    return {name: getattr(thing, name) for name in type(thing).model_fields if name not in left_out}
