"""A frame laid, routed and measured; and laid anew, with more room where the measures ask for it."""

from exporters.arranging.layout import Frame, Slack, laid
from exporters.arranging.page import loosened, stretched
from exporters.arranging.sheet import Sheet
from exporters.arranging.spacing import Spaced, spaced
from exporters.measuring.measures import crossings, proportion

FEW_LINES = 60
_ROUNDS = {40: 3, 100: 2}
"""How often a page of up to so many lines may be laid because words find no place; larger ones once."""
_TRIES = {40: 5, 100: 3}
"""How often things give way until all lines have their full room, on pages of up to so many; else once."""
_EVEN = (1.0, 2.0)
"""Width by height of any page; one that grew out of this is laid once more."""


def fitted(sheet: Sheet, frame: Frame) -> Spaced:
    """The best of a few rounds: first no faults, then few crossings and little trouble. Raises `Stopped`."""
    rounds, patience = (
        next((times for lines, times in table.items() if len(sheet.stock.links) <= lines), 1)
        for table in (_ROUNDS, _TRIES)
    )
    slack, drift = stretch(sheet, frame), 1.0
    tries: list[tuple[tuple[int, int], Spaced]] = []
    for number in range(1, rounds + 2):
        layout = laid(sheet.stock, frame, slack)
        made = spaced(sheet, frame, layout, patience)
        shapes = sheet.shapes(*made)
        found = sheet.troubles(shapes)
        is_even = _EVEN[0] <= proportion(shapes) <= _EVEN[1]
        faults = sum(not each.is_slight for each in found) + (not is_even)
        tries.append(((faults, crossings(shapes) + len(found)), made))
        if is_even and (not found or number >= rounds):
            break
        # What gives way changes the page's shape, and will again.
        drift = sheet.told(proportion(shapes)) / sheet.proportion(layout)
        slack = stretch(sheet, frame, loosened(slack, layout, found), drift)
    return min(tries, key=lambda each: each[0])[1]


def stretch(sheet: Sheet, frame: Frame, slack: Slack | None = None, drift: float = 1.0) -> Slack:
    """Room that gives the page good proportions; `drift` is by how much they change afterwards."""
    slack = slack or sheet.slack(frame)
    return stretched(sheet.stock, frame, slack, lambda layout: sheet.proportion(layout) * drift)
