"""Cells of tables: how each sort of value is read as text, and understood from what a person types."""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from pydantic import ValidationError

from schema.body import Seat
from schema.dates import in_words, understood
from schema.naming import Unnamed, called, named, plain
from schema.partnership import Partnership
from schema.said import said

APART = ";"
"""Parts several values in one cell; names may hold commas."""
_WITHIN = "|"
_YES, _NO = {"yes", "y", "true", "1", "x", "✓"}, {"no", "n", "false", "0"}

_FOUR_DIGITS = 1000

Things = Callable[[Partnership], tuple[Any, ...]]


class CellError(ValueError):
    """A cell does not take a text. Its words are a sentence for whoever typed it."""


class Cell(NamedTuple):
    """One sort of cell. Whatever `read` gives, `parse` understands; `parse` raises `CellError`."""

    read: Callable[[Partnership, Any], str]
    parse: Callable[[Partnership, str], Any]
    choices: Callable[[Partnership], tuple[str, ...]] = lambda _: ()
    """What may be proposed while a person types; empty: anything."""
    is_many: bool = False
    """Several values stand in it, parted by semicolons."""
    has_lines: bool = False
    """Its text may have several lines."""


def _whole(_: Partnership, text: str) -> int | None:
    if not text.strip():
        return None
    if not re.fullmatch(r"[0-9]{1,9}", text.strip()):
        raise CellError(
            said("“{text}” is not a whole number; write digits only, or nothing", text=text.strip())
        )
    return int(text)


def _day(_: Partnership, text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return understood(text)
    except ValueError:
        message = said(
            "“{text}” is not a date; write it as 1 July 2022, 01/07/2022 or 2022-07-01", text=text.strip()
        )
        raise CellError(message) from None


def _flag(_: Partnership, text: str) -> bool:
    typed = plain(text)
    if typed in _YES:
        return True
    if typed in _NO or not typed:
        return False
    raise CellError(said("“{text}” is neither yes nor no; write one of them", text=text.strip()))


def _answer(p: Partnership, text: str) -> bool | None:
    return _flag(p, text) if text.strip() else None


def _told_flag(_: Partnership, value: bool | None) -> str:
    return {True: "yes", False: "no", None: ""}[value]


def _told_day(_: Partnership, value: date | None) -> str:
    if value is None:
        return ""
    return in_words(value) if value.year >= _FOUR_DIGITS else value.isoformat()


WORDS = Cell(lambda _, value: str(value), lambda _, text: text)
"""Text of one line; its limits are the field's own."""
PARAGRAPH = WORDS._replace(has_lines=True)
CODE = Cell(lambda _, value: str(value), lambda _, text: text.strip().upper())
NUMBER = Cell(lambda _, value: "" if value is None else str(value), _whole)
DAY = Cell(_told_day, _day)
FLAG = Cell(lambda _, value: "yes" if value else "", _flag, lambda _: ("yes", "no"))
"""Yes or, silently, no."""
ANSWER = Cell(_told_flag, _answer, lambda _: ("yes", "no", ""))
"""Yes, no, or not known."""


def one_of(enum: type[StrEnum]) -> Cell:
    """A choice that the model fixes, in its own words; nothing typed means the first."""
    members = list(enum)

    def parse(_: Partnership, text: str) -> StrEnum:
        typed, known = plain(text), ", ".join(members)
        for member in members:
            if typed in (member.value, ""):
                return member
        raise CellError(
            said("“{text}” is not known here; write one of {known}", text=text.strip(), known=known)
        )

    return Cell(lambda _, value: str(value), parse, lambda _: tuple(members))


def one(things: Things, what: str) -> Cell:
    """A thing of the document by its name, or nothing."""
    return Cell(
        lambda p, value: called(things(p), value) if value else "",
        lambda p, text: _found(things(p), text, what) if text.strip() else None,
        lambda p: _offered(things(p)),
    )


def several(things: Things, what: str) -> Cell:
    """Things of the document by their names, parted by semicolons."""
    return Cell(
        lambda p, value: f"{APART} ".join(called(things(p), each) for each in value),
        lambda p, text: tuple(
            dict.fromkeys(_found(things(p), part, what) for part in text.split(APART) if part.strip())
        ),
        lambda p: _offered(things(p)),
        is_many=True,
    )


def _found(things: tuple[Any, ...], text: str, what: str) -> str:
    try:
        return str(named(things, text, what).id)
    except Unnamed as unnamed:
        raise CellError(str(unnamed)) from unnamed


def _offered(things: tuple[Any, ...]) -> tuple[str, ...]:
    return tuple(called(things, thing.id) for thing in things)


def _told_seat(p: Partnership, seat: Seat) -> str:
    parts = [seat.holder, seat.role]
    parts += [] if seat.voting else ["non-voting"]
    parts += ["independent"] if seat.independent else []
    parts += [f"nominated by {called(p.bodies, seat.nominated_by)}"] if seat.nominated_by else []
    return f" {_WITHIN} ".join(parts).removesuffix(f" {_WITHIN} ")


def _seat(p: Partnership, text: str) -> Seat:
    holder, role, *more = [part.strip() for part in f"{text}{_WITHIN}".split(_WITHIN)]
    fields: dict[str, Any] = {}
    for part in filter(None, more):
        if plain(part) == "non-voting":
            fields["voting"] = False
        elif plain(part) == "independent":
            fields["independent"] = True
        elif plain(part).startswith("nominated by "):
            fields["nominated_by"] = _found(p.bodies, part[len("nominated by ") :], said("body"))
        else:
            raise CellError(
                said(
                    "“{part}” is not known of a seat; write independent, non-voting or nominated by …",
                    part=part,
                )
            )
    try:
        return Seat(holder=holder, role=role, **fields)
    except ValidationError:
        raise CellError(said("a seat needs a name or post of up to 200 characters, then its role")) from None


SEATS = Cell(
    lambda p, value: f"{APART} ".join(_told_seat(p, seat) for seat in value),
    lambda p, text: tuple(_seat(p, part) for part in text.split(APART) if part.strip()),
    is_many=True,
)
"""Holder | role | what else is known, one seat after the other."""
