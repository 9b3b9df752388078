"""The West Yorkshire 2022 system view, as somebody has it on a sheet of paper who is to draw it anew.

Its facts are read from the example. Positions, sizes, ids, and what the page does not say (citations,
descriptions, seats) are not on that sheet; what is, is told in full, by names.
"""

from pathlib import Path
from typing import Any

from exporters.formats import read
from schema import Body, Connector, Partnership, View
from schema.showing import shown_connectors

EXAMPLE = Path(__file__).resolve().parents[2] / "resources/examples/west-yorkshire-2022.remit"
NOT_ON_THE_SHEET = {
    "bodies": "unknown id citation attestation valid_from valid_to short_name chair seats quorum meeting_frequency "
    "meets_in_public terms_of_reference terms_review_by ods_code stands_for description",
    "functions": "unknown id citation attestation valid_from valid_to reference held_by held_as part_of "
    "level_reason description",
    "connectors": "unknown id citation attestation valid_from valid_to reason",
}
"""Fields that no run sets. Every other field is compared, with ids given as names."""


def example() -> Partnership:
    """The whole example."""
    return read(EXAMPLE)


def system(partnership: Partnership) -> dict[str, Any]:
    """What the first view of a partnership says, by names and not in any order."""
    view = partnership.views[0]
    lines = shown_connectors(partnership, view)
    used = {function for line in lines for function in line.functions}
    placed = [partnership.body(place.body) for place in view.placements]
    return {
        "form": partnership.form,
        "key": partnership.key,
        "bodies": sorted(_body(partnership, view, body) for body in placed),
        "functions": sorted(
            str(_told(partnership, "functions", each)) for each in partnership.functions if each.id in used
        ),
        "connectors": sorted(str(_line(partnership, line)) for line in lines),
        "areas": {area.title: _held(partnership, view, area.id) for area in view.areas},
    }


def _body(partnership: Partnership, view: View, body: Body) -> str:
    """A parent that the view does not show is not on the sheet either."""
    told = _told(partnership, "bodies", body)
    here = {place.body for place in view.placements}
    told["levels"] = [partnership.level(level).label for level in body.levels]
    told["parent"] = partnership.body(body.parent).name if body.parent in here else None
    return str(told)


def _line(partnership: Partnership, line: Connector) -> dict[str, Any]:
    told = _told(partnership, "connectors", line)
    told["source"], told["target"] = partnership.body(line.source).name, partnership.body(line.target).name
    told["functions"] = [partnership.function(each).name for each in line.functions]
    return told


def _told(_partnership: Partnership, collection: str, thing: Any) -> dict[str, Any]:
    left_out = set(NOT_ON_THE_SHEET[collection].split())
    return {name: getattr(thing, name) for name in type(thing).model_fields if name not in left_out}


def _held(partnership: Partnership, view: View, area: str) -> list[str]:
    return sorted(partnership.body(place.body).name for place in view.placements if place.area == area)
