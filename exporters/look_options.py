"""What can be asked of a picture, in one table: the command line and the window's dialog read it."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from pydantic import ValidationError

from exporters.errors import FormatError
from exporters.look import Look
from schema import Background, Publication, Theme
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
_ODD = {"font": said("this is no list of fonts")}
"""What is told instead of the pattern that a value does not match."""
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
        raise FormatError(f"--{field}", None, _ODD.get(field) or reason_of(error), about(field)) from None


def _refuse_scale(scale: float | str) -> None:
    number = re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3})?", str(scale))
    if not number or not LEAST_SCALE <= float(scale) <= MOST_SCALE:
        limits = said("choose one from {least} to {most}", least=LEAST_SCALE, most=MOST_SCALE)
        raise FormatError("--scale", None, said("a picture cannot be so large or so small"), limits)


def about(field: str) -> Said:
    """What an option asks."""
    return next(option.about for option in OPTIONS if option.field == field)
