"""What `remit export` is told about how pictures are to look."""

from argparse import ArgumentParser, Namespace
from enum import StrEnum
from typing import Any

from exporters.errors import FormatError
from exporters.look import Look
from exporters.look_options import CHOICES, OPTIONS, about, look_of
from schema import Partnership
from schema.said import said


def look_words(parser: ArgumentParser) -> None:
    """What the command line takes; what is not given stays as the document says."""
    group = parser.add_argument_group("how pictures look (without these, as the document says)")
    for option in OPTIONS:
        if option.field in CHOICES:
            names = [_spelt(choice) for choice in CHOICES[option.field]]
            group.add_argument(f"--{option.field}", choices=names, help=option.about)
    group.add_argument("--width", metavar="PIXELS", type=int, help=about("width"))
    group.add_argument("--font", metavar="STACK", help=about("font"))
    parts = [option.without for option in OPTIONS if option.without and option.field != "embed_model"]
    group.add_argument(
        "--without", metavar="PART", nargs="+", choices=parts, help=f"leave out: {', '.join(parts)}"
    )
    group.add_argument(
        "--without-model", action="store_true", help="let no document travel in an SVG picture"
    )
    group.add_argument("--kinds", metavar="ID", nargs="+", help=about("kinds"))
    group.add_argument("--scale", metavar="N", type=float, help=about("scale"))


def look_asked(call: Namespace, partnership: Partnership) -> Look | None:
    """The look that a call asks for; None where it asks for nothing. Raises `FormatError`."""
    asked: dict[str, Any] = {name: getattr(call, name) for name in ("width", "font", "scale")}
    for field, choices in CHOICES.items():
        chosen = getattr(call, field)
        asked[field] = next((choice for choice in choices if _spelt(choice) == chosen), None)
    left_out = {*(call.without or ()), *(["model"] if call.without_model else [])}
    asked |= {option.field: False for option in OPTIONS if option.without in left_out}
    asked["kinds"] = _known_kinds(call.kinds, partnership)
    given = {name: value for name, value in asked.items() if value is not None}
    return look_of(partnership.publication, given) if given else None


def _known_kinds(kinds: list[str] | None, partnership: Partnership) -> tuple[str, ...] | None:
    known = [kind.id for kind in partnership.key.connector_kinds]
    for kind in set(kinds or ()).difference(known):
        message = said("there is no kind of line “{kind}”", kind=kind)
        raise FormatError("--kinds", None, message, said("choose one of {known}", known=", ".join(known)))
    return None if kinds is None else tuple(kinds)


def _spelt(choice: StrEnum) -> str:
    return choice.replace(" ", "-")
