"""Level bands: faint strips with their level's name at the side."""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import cycle

from exporters.drawing.look import BAND_TINTS, FRAME_RADIUS, GAP, QUIET
from exporters.drawing.marks import BoxMark, Item, Role, Style, TextMark
from exporters.drawing.words import LEADING, column, height, widest
from exporters.routing.geometry import Rect
from schema.showing import Band
from schema.text_width import text_width, wrapped

_SIZE = 12
_INSET = 16
"""From the band's side to its label."""
_AIR = 12
"""Free above and below a label, together."""
_SPACINGS = (1.5, 0.5)
_ROOMS = (96, 160, 240, 400, 1800)
"""Widths for labels that lie flat, tried from narrow to wide."""


@dataclass(frozen=True)
class LabelStyle:
    """How all labels of a view are set: upright in one column, or flat in one column."""

    width: float
    """The column's width, in SVG user units."""
    upright: bool = True
    capitals: bool = True
    spacing: float = 0.0
    room: float = 0.0


@lru_cache(maxsize=32)
def label_style(bands: tuple[Band, ...]) -> LabelStyle:
    """The first style in which every label fits its band: capitals, plain letters, or lying flat."""
    roomy = [band for band in bands if _strip(band, bands)[1] >= LEADING[_SIZE] + _AIR]
    if not roomy:
        return LabelStyle(0)
    upright = [LabelStyle(_INSET + LEADING[_SIZE], spacing=spacing) for spacing in _SPACINGS]
    upright.append(LabelStyle(_INSET + LEADING[_SIZE], capitals=False))
    flat = [_flat(roomy, room) for room in _ROOMS]
    styles = (*upright, *flat)
    return next((style for style in styles if all(_fits(b, bands, style) for b in roomy)), flat[-1])


@lru_cache(maxsize=32)
def band_items(bands: tuple[Band, ...], left: float, right: float) -> tuple[Item, ...]:
    """The bands from top to bottom, across the page."""
    style = label_style(bands)
    tints = cycle(BAND_TINTS)
    return tuple(
        _item(band, bands, Rect(left, 0, right - left, 0), tint, style)
        for band, tint in zip(bands, tints, strict=False)
    )


def _item(band: Band, bands: tuple[Band, ...], across: Rect, tint: str, style: LabelStyle) -> Item:
    top, tall = _strip(band, bands)
    rect = Rect(across.x, top, across.width, tall)
    strip = (BoxMark(*_sides(rect), min(FRAME_RADIUS, tall / 2), Style(fill=tint)),) if tall > 0 else ()
    label = _label(band, rect, style) if tall >= LEADING[_SIZE] + _AIR else ()
    return Item(f"band-{band.level.id}", Role.BAND, band.level.label, (*strip, *label), (band.level.id,))


def _sides(rect: Rect) -> tuple[float, float, float, float]:
    return rect.x, rect.y, rect.width, rect.height


def _strip(band: Band, bands: tuple[Band, ...]) -> tuple[float, float]:
    """Top and height as drawn: neighbours keep a gap between them."""
    above = 0 if band is bands[0] else GAP / 2
    below = 0 if band is bands[-1] else GAP / 2
    return band.top + above, max(0, band.bottom - band.top - above - below)


def _text(band: Band, style: LabelStyle) -> str:
    return band.level.label.upper() if style.capitals else band.level.label


def _flat(bands: list[Band], room: float) -> LabelStyle:
    wide = max(widest(wrapped(band.level.label, _SIZE, True, room), _SIZE, bold=True) for band in bands)
    return LabelStyle(_INSET + math.ceil(wide), upright=False, capitals=False, room=room)


def _fits(band: Band, bands: tuple[Band, ...], style: LabelStyle) -> bool:
    tall = _strip(band, bands)[1] - _AIR
    if style.upright:
        text = _text(band, style)
        return text_width(text, _SIZE, bold=True) + len(text) * style.spacing <= tall
    return height(wrapped(band.level.label, _SIZE, True, style.room), _SIZE) <= tall


def _label(band: Band, rect: Rect, style: LabelStyle) -> tuple[TextMark, ...]:
    x, middle = rect.x + _INSET, rect.centre[1]
    if style.upright:
        text = _text(band, style)
        return (TextMark(x + 9, middle, text, _SIZE, True, QUIET, "middle", True, style.spacing),)
    lines = wrapped(band.level.label, _SIZE, True, style.room)
    return column(lines, x, middle - height(lines, _SIZE) / 2, _SIZE, bold=True, colour=QUIET)
