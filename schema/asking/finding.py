"""What a question is about, found by what people call it: exactly, or as part of a name."""

from typing import Any

from schema.body import Body
from schema.function import Function
from schema.naming import Unnamed, named, plain
from schema.partnership import Partnership
from schema.said import said

_FEW = 5
"""As many names as fit a sentence."""


def bodies_called(partnership: Partnership, text: str) -> tuple[Body, ...]:
    """The body that is called so; else those in whose name the words occur. Raises `Unnamed` when there is
    none.
    """
    return _called(partnership.bodies, text, said("body"))


def functions_called(partnership: Partnership, text: str) -> tuple[Function, ...]:
    """The function that is called so; else those in whose name the words occur. Raises `Unnamed` for none."""
    return _called(partnership.functions, text, said("function"))


def _called(things: tuple[Any, ...], text: str, what: str) -> tuple[Any, ...]:
    try:
        return (named(things, text, what),)
    except Unnamed:
        words = plain(text)
        found = tuple(each for each in things if words and words in plain(f"{each.name} {_short(each)}"))
        if not found:
            raise
        return found[:_FEW]


def _short(thing: Any) -> str:
    return str(getattr(thing, "short_name", ""))
