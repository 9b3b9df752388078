"""Routes that come late: a page of thousands of lines takes over some at a time, so that no picture waits."""

from exporters.drawing.routing import Routing, Way

AT_ONCE = 48
"""Lines that are drawn anew in a few milliseconds."""


def nearer(shown: Routing, wanted: Routing, most: int = AT_ONCE) -> Routing:
    """The routing on show with so many of the wanted ways in place of its own; at last the wanted one."""
    others = [line for line, way in wanted.ways.items() if shown.ways.get(line) is not way]
    if len(others) <= most:
        return wanted
    return Routing({**shown.ways, **{line: wanted.ways[line] for line in others[:most]}})


def keeping(shown: Routing, found: Routing) -> Routing:
    """What was found, with the very ways on show where they are the same: nothing is drawn for those."""

    def known(line: str, way: Way) -> Way:
        before = shown.ways.get(line)
        return before if before == way else way

    return Routing({line: known(line, way) for line, way in found.ways.items()})
