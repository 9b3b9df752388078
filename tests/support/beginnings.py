"""What a random sitting begins with."""

from schema import Area, Partnership
from schema.edits.bodies import set_levels
from tests.support.maps import map_of
from tests.support.pages import laid_out


def begun() -> Partnership:
    """A page with a bundle, a single line, an area and bodies on two levels."""
    committees = ("leeds", "kirklees", "wakefield")
    partnership = map_of(
        *(f"ICB -delegation-> {place.capitalize()}: cancer" for place in committees),
        "Residents -engagement-> ICB",
        icb="integrated-care-board",
        residents="constituency",
        **dict.fromkeys(committees, "place-committee"),
    )
    leveled = set_levels(set_levels(partnership, committees, ("place",)), ("icb",), ("system",))
    area = Area(id="committees", title="Committees", x=0, y=200)
    return laid_out(
        leveled,
        area,
        held=dict.fromkeys(committees, "committees"),
        icb=(160, 0),
        leeds=(16, 240),
        kirklees=(176, 240),
        wakefield=(336, 240),
        residents=(600, 0),
    )
