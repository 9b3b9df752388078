"""Tracks of one axis on their way to their places: an order over them, and the gaps wanted between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from .prices import TRACK
from .track import Track

Pair = tuple[int, int]
Beside = list[list[tuple[int, int]]]
"""For each track its neighbours on one side, each with the position of the link to it."""


class Reach(NamedTuple):
    """How far each track can go at best to one side, and which link holds it up (-1: its own range)."""

    at: list[float]
    held: list[int]


@dataclass
class Shelf:
    """Tracks by position; `links` join those that need the `gaps` between them, first one first."""

    tracks: list[Track]
    order: list[int]
    links: list[Pair]
    gaps: list[float]
    low: list[float]
    high: list[float]
    before: Beside
    after: Beside

    def earliest(self) -> Reach:
        """How far left (or up) each track can lie."""
        at, held, gaps = list(self.low), [-1] * len(self.low), self.gaps
        for k in self.order:
            best = at[k] + 1e-9
            for m, link in self.before[k]:
                if at[m] + gaps[link] > best:
                    best = at[m] + gaps[link]
                    at[k], held[k] = best, link
        return Reach(at, held)

    def latest(self) -> Reach:
        """How far right (or down) each track can lie."""
        at, held, gaps = list(self.high), [-1] * len(self.high), self.gaps
        for k in reversed(self.order):
            best = at[k] - 1e-9
            for m, link in self.after[k]:
                if at[m] - gaps[link] < best:
                    best = at[m] - gaps[link]
                    at[k], held[k] = best, link
        return Reach(at, held)

    def chain(self, held: list[int], k: int) -> Iterator[int]:
        """The links that hold a track up, the nearest first, as `earliest` found them."""
        while (link := held[k]) >= 0:
            yield link
            k = self.links[link][0]


def shelf_of(tracks: list[Track], order: list[int], pairs: list[Pair]) -> Shelf:
    """The tracks in their order with all that they wish for."""
    rank = [0] * len(order)
    for n, k in enumerate(order):
        rank[k] = n
    links = _needed(order, {(a, b) if rank[a] < rank[b] else (b, a) for a, b in pairs}, rank)
    gaps = [_wanted(tracks[a], tracks[b]) for a, b in links]
    low, high = [track.range[0] for track in tracks], [track.range[1] for track in tracks]
    shelf = Shelf(tracks, order, links, gaps, low, high, [[] for _ in tracks], [[] for _ in tracks])
    for link, (a, b) in enumerate(links):
        shelf.after[a].append((b, link))
        shelf.before[b].append((a, link))
    return shelf


def _needed(order: list[int], pairs: set[Pair], rank: list[int]) -> list[Pair]:
    """The pairs that no others imply: where b lies between a and c, a and c need no link of their own."""
    befores: list[list[int]] = [[] for _ in order]
    for a, b in pairs:
        befores[b].append(a)
    beyond = [0] * len(order)
    links: list[Pair] = []
    for k in order:
        for m in sorted(befores[k], key=rank.__getitem__, reverse=True):
            if not beyond[k] >> m & 1:
                links.append((m, k))
                beyond[k] |= beyond[m] | 1 << m
    return links


def _wanted(first: Track, second: Track) -> float:
    """The gap wanted between two tracks: enough for their badges, but walls between them are enough."""
    apart = second.limits[0] - first.limits[1]
    wanted = max(TRACK, (first.badge + second.badge) / 2 + 2)
    return min(wanted, apart) if apart > 0 else wanted
