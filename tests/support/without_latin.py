"""A document in which no Latin letter stands, and a catalogue that says everything without any: what is left
of them in what is made of it is English that nobody can translate.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, get_type_hints
from unittest.mock import patch

from schema import Partnership, Record, tongue
from schema.text import Line, Name, Paragraph

_LETTERS = re.compile(r"[A-Za-z](?![^{]*\})")
_FIRST = 0x0430
"""The first small Cyrillic letter."""
_WORDS = (Line, Name, Paragraph)
_NO_WORDS = ("language", "terms_of_reference")
"""Fields of that kind which hold a tag, or an address."""


def without_latin(text: str) -> str:
    """The text with another letter for each Latin one, but for places such as {source}."""
    return _LETTERS.sub(lambda letter: chr(_FIRST + ord(letter[0].lower()) - ord("a")), text)


def rewritten(value: Any) -> Any:
    """A record with all its words in these letters, and with the same ids."""
    match value:
        case Record():
            hints = get_type_hints(type(value), include_extras=True)
            return value.but(**{name: _field(value, name, hint) for name, hint in hints.items()})
        case tuple():
            return tuple(map(rewritten, value))
    return value


def _field(record: Record, name: str, hint: Any) -> Any:
    value = getattr(record, name)
    is_words = hint in _WORDS and name not in _NO_WORDS
    return without_latin(value) if is_words else rewritten(value)


class _Everything(dict[str, str]):
    """A catalogue of all texts that there are."""

    def get(self, template: str, default: Any = None) -> str:  # noqa: ARG002
        return without_latin(template)


@contextmanager
def everything_translated() -> Iterator[None]:
    """A time in which all that Remit says in Welsh is said in these letters."""
    with patch.object(tongue, "_texts", lambda _: _Everything()):
        tongue.tongue_of.cache_clear()
        yield
    tongue.tongue_of.cache_clear()


def pseudo(partnership: Partnership) -> Partnership:
    """A document in these letters, whose language is one that Remit speaks."""
    made: Partnership = rewritten(partnership)
    return made.but(control=made.control.but(language="cy"))
