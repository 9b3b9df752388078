"""Text that a person may type: bounded, printable, and never able to break a file or deceive a reader."""

import re
from typing import Annotated
from unicodedata import category

from pydantic import AfterValidator, BeforeValidator, StringConstraints

from schema.said import said, with_remedy

# XML 1.0 cannot hold control characters, surrogates and non-characters; direction overrides can make
# a name read as another name.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_UNSEEN = ("Cf", "Zs")
"""Kinds of characters that leave no mark on the page: formats such as U+200B, and blanks."""
_LINE_BREAK = re.compile("[\t\n\u2028\u2029]")


def _one_newline(value: object) -> object:
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def _printable(value: str) -> str:
    found = _FORBIDDEN.search(value)
    if found:
        code = f"{ord(found[0]):04X}"
        raise ValueError(
            with_remedy(
                said("contains a character that text cannot hold (U+{code})", code=code), said("remove it")
            )
        )
    return value


def _single_line(value: str) -> str:
    if _LINE_BREAK.search(value):
        raise ValueError(said("must stay on one line"))
    return value


def _visible(value: str) -> str:
    if all(category(letter) in _UNSEEN for letter in value):
        raise ValueError(said("must say something"))
    return value


_PRINTABLE = (BeforeValidator(_one_newline), AfterValidator(_printable))
_ONE_LINE = (*_PRINTABLE, AfterValidator(_single_line))

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
"""A readable id: lower-case words joined by hyphens, at most 80 characters."""

Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    *_ONE_LINE,
    AfterValidator(_visible),
]
"""One line that must say something, at most 200 characters."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500), *_ONE_LINE]
"""One line that may be empty, at most 500 characters."""

Paragraph = Annotated[str, StringConstraints(strip_whitespace=True, max_length=4000), *_PRINTABLE]
"""Text of several lines that may be empty, at most 4,000 characters."""
