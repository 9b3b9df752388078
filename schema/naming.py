"""Things found by what people call them: an id, a name, a short name, a label or a code."""

from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, NamedTuple

from schema.said import said
from schema.text import Slug

_CALLED_BY = ("name", "label", "title", "short_name", "code")


class Unnamed(LookupError):  # noqa: N818  it says what the text is
    """Nothing, or more than one thing, is called so. Its text is a sentence for the person who wrote it."""


def named(things: tuple[Any, ...], text: str, what: str) -> Any:
    """The thing with this id or, whatever its capitals and blanks, this name, short name, label or code.

    Raises `Unnamed` when none is called so, or several are; `what` is the word for such a thing.
    """
    index = _index(_Same(things))
    found = index.by_id.get(text.strip()) or index.by_name.get(plain(text), ())
    if isinstance(found, tuple):
        return _only(found, text.strip(), what, index)
    return found


def called(things: tuple[Any, ...], thing_id: Slug) -> str:
    """How to write one of the things so that `named` finds it: its name, or its id where names clash."""
    index = _index(_Same(things))
    thing = index.by_id[thing_id]
    name = next(_names(thing))
    clear = index.by_name.get(plain(name)) == (thing,) and index.by_id.get(name, thing) is thing
    return name if clear and ";" not in name else str(thing.id)


def plain(text: str) -> str:
    """The text as it is compared: without capitals, and with single blanks."""
    return " ".join(text.casefold().split())


class _Same:
    """A tuple that is known by its identity, since comparing all that it holds would take long."""

    __slots__ = ("things",)

    def __init__(self, things: tuple[Any, ...]) -> None:
        self.things = things

    def __hash__(self) -> int:
        return id(self.things)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.things is self.things


class _Index(NamedTuple):
    by_id: dict[str, Any]
    by_name: dict[str, tuple[Any, ...]]


@lru_cache(maxsize=16)
def _index(same: _Same) -> _Index:
    by_name: dict[str, tuple[Any, ...]] = {}
    for thing in same.things:
        for name in dict.fromkeys(map(plain, _names(thing))):
            by_name[name] = (*by_name.get(name, ()), thing)
    return _Index({thing.id: thing for thing in same.things}, by_name)


def _names(thing: Any) -> Iterator[str]:
    return (name for field in _CALLED_BY if (name := getattr(thing, field, "")))


def _only(found: tuple[Any, ...], text: str, what: str, index: _Index) -> Any:
    if len(found) == 1:
        return found[0]
    if found:
        count, ids = len(found), ", ".join(thing.id for thing in found[:3])
        raise Unnamed(
            said(
                "“{text}” is the name of {count} things; write the id of the {what}: {ids}",
                text=text,
                count=count,
                what=what,
                ids=ids,
            )
        )
    for close in get_close_matches(plain(text), index.by_name, n=1):
        meant = next(_names(index.by_name[close][0]))
        raise Unnamed(
            said("no {what} is called “{text}”; did you mean “{meant}”?", what=what, text=text, meant=meant)
        )
    raise Unnamed(
        said("no {what} is called “{text}”; add it first, or correct the name", what=what, text=text)
    )
