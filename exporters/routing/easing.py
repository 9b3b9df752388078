"""Room for tracks that do not fit between their walls: first smaller gaps, then nearer walls, then none.

All that is too tight gives way at once, each gap by what its tightest chain of tracks lacks, so that a few
passes are enough however many chains there are.
"""

from __future__ import annotations

from dataclasses import replace

from .shelf import Pair, Reach, Shelf

#: The least gap that is given up only when the room near the walls is used up too.
GOOD = 10.0
#: A gap that binds no longer.
FREE = 1e6
#: How often each way of making room is tried, and how often forbidden orders are looked for.
PASSES = 6
#: What may be missing without harm.
_SLIGHT = 1e-6


def ease(shelf: Shelf) -> None:
    """Make gaps and ranges such that all tracks fit, if their walls allow it at all."""
    _narrow(shelf, GOOD)
    _widen(shelf)
    _narrow(shelf, 0)


def _narrow(shelf: Shelf, least: float) -> None:
    """Shrink gaps, down to `least`, wherever a chain of tracks is longer than its corridor."""
    for _ in range(PASSES):
        earliest = shelf.earliest()
        if _fits(shelf, earliest):
            break
        _shrink(shelf, earliest, shelf.latest(), [max(gap - least, 0) for gap in shelf.gaps])


def _shrink(shelf: Shelf, earliest: Reach, latest: Reach, spare: list[float]) -> None:
    """Take what the longest chain through each link lacks from all that its links could give."""
    below, above = _spare_below(shelf, earliest, spare), _spare_above(shelf, latest, spare)
    for link, (a, b) in enumerate(shelf.links):
        missing = earliest.at[a] + shelf.gaps[link] - latest.at[b]
        if missing > _SLIGHT and spare[link]:
            total = below[a] + spare[link] + above[b]
            shelf.gaps[link] -= min(missing / total, 1) * spare[link]


def _fits(shelf: Shelf, earliest: Reach) -> bool:
    return all(at <= high + _SLIGHT for at, high in zip(earliest.at, shelf.high, strict=True))


def _spare_below(shelf: Shelf, earliest: Reach, spare: list[float]) -> list[float]:
    """What the gaps between each track and whatever holds it up could give."""
    found = [0.0] * len(shelf.tracks)
    for k in shelf.order:
        if (link := earliest.held[k]) >= 0:
            found[k] = found[shelf.links[link][0]] + spare[link]
    return found


def _spare_above(shelf: Shelf, latest: Reach, spare: list[float]) -> list[float]:
    found = [0.0] * len(shelf.tracks)
    for k in reversed(shelf.order):
        if (link := latest.held[k]) >= 0:
            found[k] = found[shelf.links[link][1]] + spare[link]
    return found


def _widen(shelf: Shelf) -> None:
    """Let the outer tracks of chains go nearer to their walls, as far as is needed."""
    for _ in range(PASSES):
        earliest = shelf.earliest()
        if _fits(shelf, earliest):
            break
        first = _firsts(shelf, earliest)
        low, high = list(shelf.low), list(shelf.high)
        for k, at in enumerate(earliest.at):
            if at > high[k] + _SLIGHT:
                _let(shelf, first[k], k, at - high[k], (low[first[k]], high[k]))


def _firsts(shelf: Shelf, earliest: Reach) -> list[int]:
    """For each track the one at the wall that holds it up in the end."""
    first = list(range(len(shelf.tracks)))
    for k in shelf.order:
        if (link := earliest.held[k]) >= 0:
            first[k] = first[shelf.links[link][0]]
    return first


def _let(shelf: Shelf, first: int, last: int, missing: float, ends: tuple[float, float]) -> None:
    """Move the ends of a chain, which lay there when the pass began, out by what is missing."""
    below = ends[0] - shelf.tracks[first].limits[0]
    above = shelf.tracks[last].limits[1] - ends[1]
    share = min(missing / (below + above), 1) if below + above > _SLIGHT else 0
    shelf.low[first] = min(shelf.low[first], ends[0] - share * below)
    shelf.high[last] = max(shelf.high[last], ends[1] + share * above)


def forbidden(shelf: Shelf, closest: float) -> set[Pair]:
    """Pairs whose order the walls forbid, however near tracks may come: the most twisted of each chain."""
    low, high = [track.limits[0] for track in shelf.tracks], [track.limits[1] for track in shelf.tracks]
    bare = replace(shelf, gaps=[min(gap, closest) for gap in shelf.gaps], low=low, high=high)
    found: set[int] = set()
    for _ in range(PASSES):
        twisted = _twisted(bare)
        if not twisted:
            break
        for link in twisted:
            bare.gaps[link] = -FREE
        found |= twisted
    return {shelf.links[link] for link in found}


def part(shelf: Shelf) -> set[Pair]:
    """Give up the order that walls forbid altogether; the pairs."""
    parted = forbidden(shelf, 0.0)
    shelf.gaps = [-FREE if link in parted else gap for link, gap in zip(shelf.links, shelf.gaps, strict=True)]
    return parted


def _twisted(shelf: Shelf) -> set[int]:
    """Of each chain that is too long, and meets none of those before it, the link that is to part."""
    earliest, seen, found = shelf.earliest(), set[int](), set[int]()
    for k in shelf.order:
        if earliest.at[k] <= shelf.high[k] + _SLIGHT:
            continue
        chain = []
        for link in shelf.chain(earliest.held, k):
            if link in seen:
                break
            chain.append(link)
        else:
            found.add(max(chain, key=lambda link: _twist(shelf, link)))
        seen.update(chain)
    return found


def _twist(shelf: Shelf, link: int) -> float:
    a, b = shelf.links[link]
    return shelf.tracks[a].at - shelf.tracks[b].at
