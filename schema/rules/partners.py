"""Whom bodies stand for: citizens, clinicians and professionals, and the families of partners.

By their kind, or by what they are called: a forum may be anybody's.
"""

from collections.abc import Iterable

from schema.body import Body
from schema.rules.arrangements import Arrangements
from schema.rules.packs import kinds, listing
from schema.text import Slug

_CALLED = {"voluntary-sector": "voluntary-words", "communities": "people-words"}
"""The families of partners that a group may stand for by its name, and the words for that."""


def citizens(now: Arrangements) -> tuple[Slug, ...]:
    """Who speaks for residents, patients and communities."""
    return tuple(body.id for body in now.bodies if _is_citizens(body))


def professionals(now: Arrangements) -> tuple[Slug, ...]:
    """Who speaks for clinicians and professionals, or has one among its seats."""
    forums = [body.id for body in now.of_kinds(kinds("partners", "professionals")) if not _is_others(body)]
    others = [body.id for body in now.bodies if _is_professional(body) or _seats_professionals(body)]
    return tuple(dict.fromkeys((*forums, *others)))


def family(now: Arrangements, name: str) -> Iterable[Body]:
    """The bodies of a family of partners, by its name in `resources/rules.toml`."""
    return [body for body in now.bodies if _is_of(body, name) and now.is_party(body)]


def _is_of(body: Body, name: str) -> bool:
    return body.kind in kinds("partners", name) or (name in _CALLED and _is_called(body, _CALLED[name]))


def _is_citizens(body: Body) -> bool:
    is_one = body.kind in kinds("partners", "people") or _is_called(body, "people-words")
    return is_one and not _is_professional(body)


def _is_others(body: Body) -> bool:
    return any(_is_called(body, each) for each in _CALLED.values())


def _is_called(body: Body, words: str) -> bool:
    """Whether it is a group that stands for whom its name says, and says that."""
    return body.kind in kinds("partners", "groups") and _has_words(body.name, words)


def _is_professional(body: Body) -> bool:
    return _has_words(body.name, "professional-words")


def _seats_professionals(body: Body) -> bool:
    return any(_has_words(f"{seat.holder} {seat.role}", "professional-words") for seat in body.seats)


def _has_words(text: str, words: str) -> bool:
    return any(word in text.casefold() for word in listing("partners", words))
