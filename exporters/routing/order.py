"""Which of two neighbouring tracks lies left of (or above) the other, so that they need not cross.

Two lines that share a stretch are followed to where they part: the one that turns off to the left has to
run on the left. Lines that run side by side are compared by what either order would make them cross.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush

from .geometry import Point
from .lanes import Lanes
from .track import Track

#: Ends of tracks closer than this are kept apart as if the tracks overlapped.
NEAR = 9.0
_SAME = 0.5


def neighbours(tracks: list[Track], lanes: Lanes) -> list[tuple[int, int]]:
    """Pairs of positions (first lies left or above) of tracks that could touch each other."""
    by_start = sorted(range(len(tracks)), key=lambda k: tracks[k].span)
    pairs, active = [], list[tuple[float, float, float, int]]()
    for k in by_start:
        begin, (low, high) = tracks[k].span[0] - NEAR, tracks[k].limits
        low, high = low - NEAR, high + NEAR
        active = [each for each in active if each[0] > begin]
        met = [m for _, start, end, m in active if start < high and low < end]
        pairs += [_ordered(tracks, m, k, lanes) for m in met if tracks[m].path is not tracks[k].path]
        active.append((tracks[k].span[1], *tracks[k].limits, k))
    return pairs


def _ordered(tracks: list[Track], m: int, k: int, lanes: Lanes) -> tuple[int, int]:
    m, k = min(m, k), max(m, k)
    return (k, m) if _verdict(tracks[m], tracks[k], lanes) > 0 else (m, k)


def _verdict(a: Track, b: Track, lanes: Lanes) -> float:
    """Negative: a lies first; positive: b does; never undecided for tracks apart."""
    if forced := _forced(a, b):
        return forced
    if common := a.doors & b.doors:
        return lanes.side(a.wire.id, b.wire.id, min(common))
    shared = abs(a.at - b.at) < _SAME
    if shared and (parting := _parting(a, b)):
        return parting
    crossings = _crossings(a, b) - _crossings(b, a)
    return crossings or (0 if shared else a.at - b.at)


def _forced(a: Track, b: Track) -> float:
    """Whether walls leave room for one order only."""
    a_first, b_first = b.limits[1] - a.limits[0], a.limits[1] - b.limits[0]
    return 0 if (a_first >= NEAR) == (b_first >= NEAR) else b_first - a_first


def _crossings(first: Track, second: Track) -> int:
    """How often the two cross near here if `first` lies first (left or above)."""
    count = 0
    for end, turn in zip(first.span, first.turns, strict=True):
        if turn is not None and turn > first.at and turn > second.at:
            count += second.span[0] + _SAME < end < second.span[1] - _SAME
    for end, turn in zip(second.span, second.turns, strict=True):
        if turn is not None and turn < second.at and turn < first.at:
            count += first.span[0] + _SAME < end < first.span[1] - _SAME
    return count


def _parting(a: Track, b: Track) -> float:
    """Follow both from their shared stretch, forwards along a and then backwards, to where they part."""
    way_a, way_b = list(a.path), list(b.path)
    k, m = a.index, b.index
    if (way_a[k + 1][0] - way_a[k][0]) * (way_b[m + 1][0] - way_b[m][0]) < 0 or (
        (way_a[k + 1][1] - way_a[k][1]) * (way_b[m + 1][1] - way_b[m][1]) < 0
    ):
        way_b, m = way_b[::-1], len(way_b) - 2 - m
    ahead = _left_of(way_a[k:], way_b[m:])
    back = -_left_of(way_a[k + 1 :: -1], way_b[m + 1 :: -1])
    hand = (ahead or back) * _grows(way_a[k], way_a[k + 1])
    return hand if way_a[k][0] == way_a[k + 1][0] else -hand


def _grows(a: Point, b: Point) -> int:
    return 1 if b[0] + b[1] > a[0] + a[1] else -1


def _left_of(a: list[Point], b: list[Point]) -> int:
    """1 if a turns off to the left of b where they part, -1 if to the right, 0 if they never part."""
    for k in range(min(len(a), len(b)) - 1):
        if k and abs(a[k][0] - b[k][0]) + abs(a[k][1] - b[k][1]) > 2 * _SAME:
            return _first_corner(a, b, k)
        turn_a, turn_b = (_turn(way, k) for way in (a, b))
        if k and turn_a != turn_b:
            return 1 if turn_a > turn_b else -1
    return 0


def _first_corner(a: list[Point], b: list[Point], k: int) -> int:
    """The two walk on the same line into different corners: who comes first decides by its turn."""
    here, (x, y) = a[k - 1], (a[k][0] - a[k - 1][0], a[k][1] - a[k - 1][1])
    way_a, way_b = ((way[k][0] - here[0]) * x + (way[k][1] - here[1]) * y for way in (a, b))
    return _turn(a, k) if way_a < way_b else -_turn(b, k)


def _turn(way: list[Point], k: int) -> int:
    """How a way turns in its corner k: 1 left, -1 right, 0 not at all or at its end (y down)."""
    if not 0 < k < len(way) - 1:
        return 0
    (ax, ay), (bx, by), (cx, cy) = way[k - 1], way[k], way[k + 1]
    cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
    return -1 if cross > 0 else 1 if cross < 0 else 0


def ranked(tracks: list[Track], pairs: list[tuple[int, int]]) -> list[int]:
    """All positions in an order that follows the pairs, but for few where they go round in circles."""
    before, after = [list[int]() for _ in tracks], [list[int]() for _ in tracks]
    for first, second in pairs:
        after[first].append(second)
        before[second].append(first)
    waiting, leading = [len(each) for each in before], [len(each) for each in after]
    heap = [(tracks[k].at, k) for k in range(len(tracks)) if not waiting[k]]
    heapify(heap)
    rest = dict.fromkeys(sorted(range(len(tracks)), key=lambda k: (tracks[k].at, k)))
    done: list[int] = []
    while rest:
        k = heappop(heap)[1] if heap else max(rest, key=lambda k: leading[k] - waiting[k])
        if k not in rest:
            continue
        del rest[k]
        done.append(k)
        for m in after[k]:
            waiting[m] -= 1
            if not waiting[m] and m in rest:
                heappush(heap, (tracks[m].at, m))
        for m in before[k]:
            leading[m] -= 1
    return done
