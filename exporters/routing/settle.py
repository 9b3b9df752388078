"""Where tracks come to lie on one axis: in their order, apart from each other, near their wishes.

Packing to one side from the left and to the other from the right gives two answers that keep all
distances; so does their average, which is also fair to both sides.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from .prices import TRACK
from .track import Track

#: The least gap that is given up only when the room near the walls is used up too.
GOOD = 10.0
#: A gap that binds no longer.
FREE = 1e6

Pair = tuple[int, int]
Gaps = dict[Pair, float]


@dataclass
class Shelf:
    """Tracks by position, an order over them, and the gap wanted between pairs of them."""

    tracks: list[Track]
    order: list[int]
    gaps: Gaps
    low: list[float]
    high: list[float]
    before: list[list[int]] = field(default_factory=list)
    after: list[list[int]] = field(default_factory=list)
    parted: set[Pair] = field(default_factory=set)


def settle(tracks: list[Track], order: list[int], pairs: list[Pair]) -> tuple[list[float], set[Pair]]:
    """A coordinate for each track, and the pairs whose order the walls do not allow.

    Gaps shrink only where a corridor is too narrow for all its tracks.
    """
    shelf = _shelf(tracks, order, pairs)
    for _ in range(len(tracks) + 20):
        if not _eased(shelf):
            break
    earliest, _ = _earliest(shelf)
    latest = _latest(shelf)
    up, down = _upwards(shelf, latest), _downwards(shelf, earliest)
    return [(a + b) / 2 for a, b in zip(up, down, strict=True)], shelf.parted


def _shelf(tracks: list[Track], order: list[int], pairs: list[Pair]) -> Shelf:
    rank = {k: n for n, k in enumerate(order)}
    ordered = [(a, b) if rank[a] < rank[b] else (b, a) for a, b in pairs]
    gaps = {(a, b): _wanted(tracks[a], tracks[b]) for a, b in ordered}
    low, high = [t.range[0] for t in tracks], [t.range[1] for t in tracks]
    shelf = Shelf(tracks, order, gaps, low, high, [[] for _ in tracks], [[] for _ in tracks])
    for a, b in gaps:
        shelf.after[a].append(b)
        shelf.before[b].append(a)
    return shelf


def _wanted(first: Track, second: Track) -> float:
    """The gap wanted between two tracks: enough for their badges, but walls between them are enough."""
    apart = second.range[0] - first.range[1]
    wanted = max(TRACK, (first.badge + second.badge) / 2 + 2)
    return min(wanted, apart) if apart > 0 else wanted


def _earliest(shelf: Shelf) -> tuple[list[float], list[int]]:
    """How far left each track can lie at best, and which track holds it up (-1: its own range)."""
    found, held = list(shelf.low), [-1] * len(shelf.low)
    for k in shelf.order:
        for m in shelf.before[k]:
            if found[m] + shelf.gaps[m, k] > found[k] + 1e-9:
                found[k], held[k] = found[m] + shelf.gaps[m, k], m
    return found, held


def _latest(shelf: Shelf) -> list[float]:
    found = list(shelf.high)
    for k in reversed(shelf.order):
        for m in shelf.after[k]:
            found[k] = min(found[k], found[m] - shelf.gaps[k, m])
    return found


def _eased(shelf: Shelf) -> bool:
    """Make room where a chain of tracks does not fit: first up to the walls, then by smaller gaps."""
    found, held = _earliest(shelf)
    changed = False
    seen: set[int] = set()
    for k in shelf.order:
        if found[k] > shelf.high[k] + 1e-6:
            chain = _chain(held, k, seen)
            if chain:
                seen.update(chain)
                changed = True
                _ease(shelf, chain)
    return changed


def _chain(held: list[int], k: int, seen: set[int]) -> list[int]:
    """The tracks that hold each other up, as far as this one; none where some of them were seen."""
    chain: list[int] = []
    while k >= 0:
        if k in seen:
            return []
        chain.append(k)
        k = held[k]
    return chain[::-1]


def _ease(shelf: Shelf, chain: list[int]) -> None:
    """Give the chain what it lacks: wide gaps shrink, then room near walls is used, then all gaps shrink."""
    links = list(pairwise(chain))
    if shelf.tracks[chain[0]].limits[0] > shelf.tracks[chain[-1]].limits[1]:
        _part(shelf, links)
        return
    missing = sum(shelf.gaps[link] for link in links) - (shelf.high[chain[-1]] - shelf.low[chain[0]])
    missing = _shrink(shelf, links, missing, GOOD)
    missing = _widen(shelf, chain[0], chain[-1], missing)
    _shrink(shelf, links, missing, 0)


def _shrink(shelf: Shelf, links: list[Pair], missing: float, least: float) -> float:
    """Take what is missing from all gaps alike, down to `least`; what is still missing."""
    spare = {link: max(shelf.gaps[link] - least, 0) for link in links}
    total = sum(spare.values())
    part = min(missing / total, 1) if total > 1e-9 else 0
    for link in links:
        shelf.gaps[link] -= part * spare[link]
    return missing - part * total


def _widen(shelf: Shelf, first: int, last: int, missing: float) -> float:
    """Let the outer tracks go nearer to their walls; what is still missing."""
    below = shelf.low[first] - shelf.tracks[first].limits[0]
    above = shelf.tracks[last].limits[1] - shelf.high[last]
    part = min(missing / (below + above), 1) if below + above > 1e-9 else 0
    shelf.low[first] -= part * below
    shelf.high[last] += part * above
    return missing - part * (below + above)


def _part(shelf: Shelf, links: list[Pair]) -> None:
    """An order that the walls forbid: the most twisted pair gives it up."""
    tracks = shelf.tracks
    worst = max(links, key=lambda link: tracks[link[0]].at - tracks[link[1]].at, default=None)
    if worst:
        shelf.gaps[worst] = -FREE
        shelf.parted.add(worst)


def _upwards(shelf: Shelf, latest: list[float]) -> list[float]:
    found = [track.wish for track in shelf.tracks]
    for k in shelf.order:
        least = max((found[m] + shelf.gaps[m, k] for m in shelf.before[k]), default=shelf.low[k])
        found[k] = min(max(found[k], least, shelf.low[k]), latest[k])
    return found


def _downwards(shelf: Shelf, earliest: list[float]) -> list[float]:
    found = [track.wish for track in shelf.tracks]
    for k in reversed(shelf.order):
        most = min((found[m] - shelf.gaps[k, m] for m in shelf.after[k]), default=shelf.high[k])
        found[k] = max(min(found[k], most, shelf.high[k]), earliest[k])
    return found
