"""Bodies that seem to be the same: drawn twice by accident, or met again under nearly the same name."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher

from schema.body import Body
from schema.naming import plain
from schema.partnership import Partnership
from schema.text import Slug

_EMPTY = {"the", "of", "and", "for", "in", "a"}
"""Words that make no difference."""
_ALIKE = 0.8
"""How alike two words are that one slip of the keyboard parts: 0 nothing in common, 1 the same."""
_COMMON = 40
"""A word of more bodies than this says nothing about which are the same."""

Pair = tuple[Slug, Slug]


def likely_doubles(partnership: Partnership) -> tuple[Pair, ...]:
    """Pairs of bodies that seem to be the same, the surest first, then in model order.

    Surest are the same name or ODS code; then a name that is the other's short name; then the same words in
    another order, and names that a slip of the keyboard parts. A number in one name only parts them.
    """
    order = {body.id: at for at, body in enumerate(partnership.bodies)}
    ranked: dict[Pair, int] = {}
    for rank, pairs in enumerate((_same(partnership), _short(partnership), _near(partnership))):
        for pair in pairs:
            ranked.setdefault(pair, rank)
    return tuple(sorted(ranked, key=lambda pair: (ranked[pair], order[pair[0]], order[pair[1]])))


def _same(partnership: Partnership) -> Iterator[Pair]:
    yield from _grouped(partnership, lambda body: plain(body.name))
    yield from _grouped(partnership, lambda body: body.ods_code)


def _short(partnership: Partnership) -> Iterator[Pair]:
    by_name = {plain(body.name): body for body in partnership.bodies}
    for at, body in enumerate(partnership.bodies):
        other = by_name.get(plain(body.short_name)) if body.short_name else None
        if other is not None and other.id != body.id:
            yield (body.id, other.id) if other in partnership.bodies[at:] else (other.id, body.id)


def _near(partnership: Partnership) -> Iterator[Pair]:
    """Names of which one is the other but for the order of words, for small words, or for one slip."""
    words = {body.id: _words(body.name) for body in partnership.bodies}
    sharing: dict[str, list[Body]] = defaultdict(list)
    for body in partnership.bodies:
        for word in set(words[body.id]):
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
    if len(only) != 1 or len(only_other) != 1 or len(one) < 2:
        return False
    first, second = only[0], only_other[0]
    is_counted = any(letter.isdigit() for letter in first + second)
    return not is_counted and SequenceMatcher(None, first, second, autojunk=False).ratio() >= _ALIKE


def _without(words: list[str], others: list[str]) -> list[str]:
    left = list(words)
    for word in others:
        if word in left:
            left.remove(word)
    return left


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"\w+", plain(name)) if word not in _EMPTY]


def _grouped(partnership: Partnership, key: Callable[[Body], str]) -> Iterator[Pair]:
    groups: dict[str, list[Slug]] = defaultdict(list)
    for body in partnership.bodies:
        groups[key(body)].append(body.id)
    for said, ids in groups.items():
        if said:
            yield from ((ids[0], other) for other in ids[1:])
