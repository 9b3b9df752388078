"""Views for tests: `laid_out(map_of(...), icb=(0, 0), leeds=(0, 200))`."""

from schema import Area, Partnership, Placement, View
from schema.edits.views import add_view

PAGE = "page"


def laid_out(
    partnership: Partnership, *areas: Area, held: dict[str, str] | None = None, **places: tuple[int, int]
) -> Partnership:
    """The partnership with one view on which these bodies stand; `held` names the area of a body."""
    homes = held or {}
    placements = tuple(
        Placement(body=name.replace("_", "-"), x=x, y=y, area=homes.get(name.replace("_", "-")))
        for name, (x, y) in places.items()
    )
    return add_view(partnership, View(id=PAGE, title="Page", placements=placements, areas=areas))


def place_of(partnership: Partnership, body: str, view: str = PAGE) -> Placement:
    """Where a body stands."""
    return next(place for place in partnership.view(view).placements if place.body == body)
