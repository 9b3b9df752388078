"""Bodies that seem to be the same: drawn twice by accident, or met again under nearly the same name."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from schema.body import Body
from schema.naming import plain
from schema.partnership import Partnership
from schema.text import Slug

_EMPTY = {"the", "of", "and", "for", "in", "a"}
"""Words that make no difference."""
_LETTERS = 5
"""In shorter words one letter makes another word."""
_FEWEST = 3
"""Fewer initials stand for too much."""
_COMMON = 40
"""A word of more bodies than this says nothing about which are the same."""

Pair = tuple[Slug, Slug]


def likely_doubles(partnership: Partnership) -> tuple[Pair, ...]:
    """Pairs of bodies that seem to be the same, the surest first, then in model order.

    Surest are the same ODS code or name; then a name that is the other's short name; then the same words in
    another order, initials for words ("Leeds H&WB"), and names that a slip of the keyboard parts: a letter
    too few, two that changed places, or "s" for "z". Towns and counties differ by less than one may think,
    so other letters part names. Organs of different bodies may well have one name.
    """
    order = {body.id: at for at, body in enumerate(partnership.bodies)}
    ranked: dict[Pair, int] = dict.fromkeys(_grouped(partnership, lambda body: body.ods_code), 0)
    for rank, pairs in enumerate((_named_alike(partnership), _short(partnership), _near(partnership))):
        for pair in pairs:
            if not _are_of_others(partnership, pair):
                ranked.setdefault(pair, rank)
    return tuple(sorted(ranked, key=lambda pair: (ranked[pair], order[pair[0]], order[pair[1]])))


def _are_of_others(partnership: Partnership, pair: Pair) -> bool:
    """Whether two bodies are organs of two different bodies."""
    parents = {partnership.body(one).parent for one in pair}
    return len(parents) > 1 and None not in parents


def _named_alike(partnership: Partnership) -> Iterator[Pair]:
    yield from _grouped(partnership, lambda body: plain(body.name))


def _short(partnership: Partnership) -> Iterator[Pair]:
    by_name = {plain(body.name): body for body in partnership.bodies}
    for at, body in enumerate(partnership.bodies):
        other = by_name.get(plain(body.short_name)) if body.short_name else None
        if other is not None and other.id != body.id:
            yield (body.id, other.id) if other in partnership.bodies[at:] else (other.id, body.id)


def _near(partnership: Partnership) -> Iterator[Pair]:
    """Names of which one is the other but for the order of words, small words, initials, or one slip."""
    words = {body.id: _words(body.name) for body in partnership.bodies}
    sharing: dict[str, list[Body]] = defaultdict(list)
    for body in partnership.bodies:
        for word in {*words[body.id], _initials(words[body.id])}:
            sharing[word].append(body)
    for bodies in sharing.values():
        if len(bodies) <= _COMMON:
            for at, one in enumerate(bodies):
                for other in bodies[at + 1 :]:
                    if _are_near(words[one.id], words[other.id]):
                        yield one.id, other.id


def _are_near(one: list[str], other: list[str]) -> bool:
    only, only_other = _without(one, other), _without(other, one)
    if not only and not only_other:
        return True
    if len(only) == 1 and len(only_other) == 1:
        return len(one) > 1 and _is_slip(only[0], only_other[0])
    return _are_initials(only, only_other) or _are_initials(only_other, only)


def _are_initials(short: list[str], long: list[str]) -> bool:
    return len(short) == 1 and len(long) >= _FEWEST and short[0] == _initials(long)


def _initials(words: list[str]) -> str:
    return "".join(word[0] for word in words)


def _is_slip(one: str, other: str) -> bool:
    """Whether a slip of the keyboard parts two words that are the same. A plural is no slip."""
    short, long = sorted((one, other), key=len)
    if len(short) < _LETTERS or not (one + other).isalpha():
        return False
    if len(long) == len(short) + 1:
        return long != f"{short}s" and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    apart = [at for at in range(len(long)) if long[at] != short[at]] if len(long) == len(short) else []
    if len(apart) == 2 and apart[1] == apart[0] + 1:
        return long[apart[0]] == short[apart[1]] and long[apart[1]] == short[apart[0]]
    return len(apart) == 1 and {long[apart[0]], short[apart[0]]} == {"s", "z"}


def _without(words: list[str], others: list[str]) -> list[str]:
    left = list(words)
    for word in others:
        if word in left:
            left.remove(word)
    return left


def _words(name: str) -> list[str]:
    """What a name says; signs within a word, as in "H&WB", are left out."""
    parts = ("".join(re.findall(r"\w", part)) for part in re.split(r"[\s\-/,.:()]+", plain(name)))
    return [part for part in parts if part and part not in _EMPTY]


def _grouped(partnership: Partnership, key: Callable[[Body], str]) -> Iterator[Pair]:
    groups: dict[str, list[Slug]] = defaultdict(list)
    for body in partnership.bodies:
        groups[key(body)].append(body.id)
    for said, ids in groups.items():
        if said:
            yield from ((ids[0], other) for other in ids[1:])
