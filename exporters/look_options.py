"""What can be asked of a picture, in one table: the command line and the window's dialog read it."""

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from pydantic import ValidationError

from exporters.errors import FormatError
from exporters.look import Look
from schema import Background, Partnership, Publication, Theme
from schema.reasons import reason_of
from schema.said import Said, said

LEAST_SCALE, MOST_SCALE = 0.1, 10.0


class Option(NamedTuple):
    """One thing that can be asked: a field of the settings for publication, or of the look besides."""

    field: str
    label: Said
    about: Said
    without: str = ""
    """Of a part that can be left out: what the command line calls it."""


OPTIONS = (
    Option("theme", said("Colours"), said("as the key says, neutral, or black on white")),
    Option("background", said("Background"), said("what stands behind the picture")),
    Option("width", said("Width"), said("in CSS pixels; 0: as wide as what it stands in")),
    Option("font", said("Fonts"), said("families by commas, names of several words in single quotes")),
    Option("title", said("Title"), said("title and description"), "title"),
    Option("key", said("Key"), said("what the signs mean"), "key"),
    Option("control_block", said("Control block"), said("version, status, owner, dates"), "control-block"),
    Option(
        "embed_model",
        said("Model, to be opened again"),
        said("the whole document, with names and sources, travels in an SVG picture"),
        "model",
    ),
    Option("kinds", said("Kinds of line"), said("those that are shown; without it all that the view shows")),
    Option("scale", said("Sharpness"), said("pixels to a CSS pixel, in a PNG picture")),
)
"""In the order in which they are offered."""
PUBLIC = Option(
    "public",
    said("Only what is published"),
    said("leave out the names, sources and phrases that the document does not publish"),
)
"""What is asked of the document before it is drawn."""
TRANSPARENT_CAVEAT = said(
    "a transparent picture is shown on black in Word, in PowerPoint and on dark web pages; there take white"
)
CHOICES: dict[str, dict[StrEnum, Said]] = {
    "theme": {
        Theme.KEY: said("As in the key"),
        Theme.NEUTRAL: said("Neutral"),
        Theme.HIGH_CONTRAST: said("High contrast"),
    },
    "background": {
        Background.WHITE: said("White"),
        Background.TINTED: said("Tinted"),
        Background.TRANSPARENT: said("Transparent"),
    },
}
"""What there is to choose from, and what each is called."""
_OF_SETTINGS = Publication.model_fields.keys()


def look_of(settings: Publication, asked: Mapping[str, Any]) -> Look:
    """The look that the settings say, but for what is asked. Raises `FormatError` for what cannot be."""
    fields = {name: value for name, value in asked.items() if name in _OF_SETTINGS}
    others = {name: value for name, value in asked.items() if name not in _OF_SETTINGS}
    _refuse_scale(others.get("scale", 1))
    try:
        return Look(settings.but(**fields), **{**others, "scale": float(others.get("scale", 1))})
    except ValidationError as fault:
        error = fault.errors(include_url=False)[0]
        field = str(error["loc"][0])
        raise FormatError(_called(field), None, reason_of(error), _about(field)) from None


def look_words(parser: ArgumentParser) -> None:
    """What the command line takes; what is not given stays as the document says."""
    group = parser.add_argument_group("how pictures look (without these, as the document says)")
    for option in OPTIONS:
        if option.field in CHOICES:
            names = [_spelt(choice) for choice in CHOICES[option.field]]
            group.add_argument(f"--{option.field}", choices=names, help=option.about)
    group.add_argument("--width", metavar="PIXELS", type=int, help=_about("width"))
    group.add_argument("--font", metavar="STACK", help=_about("font"))
    parts = [option.without for option in OPTIONS if option.without and option.field != "embed_model"]
    group.add_argument(
        "--without", metavar="PART", nargs="+", choices=parts, help=f"leave out: {', '.join(parts)}"
    )
    group.add_argument(
        "--without-model", action="store_true", help="let no document travel in an SVG picture"
    )
    group.add_argument("--kinds", metavar="ID", nargs="+", help=_about("kinds"))
    group.add_argument("--scale", metavar="N", type=float, help=_about("scale"))


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


def _refuse_scale(scale: float | str) -> None:
    number = re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3})?", str(scale))
    if not number or not LEAST_SCALE <= float(scale) <= MOST_SCALE:
        limits = said("choose one from {least} to {most}", least=LEAST_SCALE, most=MOST_SCALE)
        raise FormatError("--scale", None, said("a picture cannot be so large or so small"), limits)


def _spelt(choice: StrEnum) -> str:
    return choice.replace(" ", "-")


def _called(field: str) -> str:
    return f"--{field}"


def _about(field: str) -> Said:
    return next(option.about for option in OPTIONS if option.field == field)
