"""Level bands: faint strips with their level's name at the side, or above where they are columns."""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import cycle

from exporters.drawing.look import BAND_TINTS, FRAME_RADIUS, GAP, QUIET
from exporters.drawing.marks import BoxMark, Item, Role, Style, TextMark
from exporters.drawing.words import LEADING, baseline, column, fitted, height, widest
from exporters.routing.geometry import Rect
from schema import Direction
from schema.showing import Band
from schema.text_width import text_width, wrapped

_SIZE = 12
_INSET = 16
"""From the band's side, or its top, to its label."""
_AIR = 12
"""Free at both ends of a label, together."""
_SPACINGS = (1.5, 0.5)
_ROOMS = (96, 160, 240, 400, 1800)
"""Widths for labels that lie flat beside rows, tried from narrow to wide."""


@dataclass(frozen=True)
class LabelStyle:
    """How all labels of a view are set: upright or flat in one column beside rows, or above columns."""

    room: float
    """The width of the column beside rows, or the height of the row above columns, in SVG user units."""
    upright: bool = True
    capitals: bool = True
    spacing: float = 0.0
    wrap: float = 0.0
    """The width at which labels that lie flat beside rows are wrapped."""


@lru_cache(maxsize=32)
def label_style(bands: tuple[Band, ...]) -> LabelStyle:
    """The first style in which every label fits its band: capitals, plain letters, or in several lines."""
    roomy = [band for band in bands if _strip(band, bands)[1] >= LEADING[_SIZE] + _AIR]
    if not roomy:
        return LabelStyle(0)
    styles = _above(roomy, bands) if roomy[0].direction is Direction.ACROSS else _beside(roomy)
    return next((style for style in styles if all(_fits(b, bands, style) for b in roomy)), styles[-1])


def _beside(roomy: list[Band]) -> list[LabelStyle]:
    upright = [LabelStyle(_INSET + LEADING[_SIZE], spacing=spacing) for spacing in _SPACINGS]
    upright.append(LabelStyle(_INSET + LEADING[_SIZE], capitals=False))
    return [*upright, *(_flat(roomy, room) for room in _ROOMS)]


def _above(roomy: list[Band], bands: tuple[Band, ...]) -> list[LabelStyle]:
    line = LEADING[_SIZE]
    one = [LabelStyle(_INSET + line, upright=False, spacing=spacing) for spacing in _SPACINGS]
    most = max(len(_lines(band, bands)) for band in roomy)
    return [*one, LabelStyle(_INSET + most * line, upright=False, capitals=False)]


@lru_cache(maxsize=32)
def band_items(bands: tuple[Band, ...], sheet: Rect) -> tuple[Item, ...]:
    """The bands in their order, from side to side of the sheet."""
    style = label_style(bands)
    tints = cycle(BAND_TINTS)
    return tuple(_item(band, bands, sheet, tint, style) for band, tint in zip(bands, tints, strict=False))


def _item(band: Band, bands: tuple[Band, ...], sheet: Rect, tint: str, style: LabelStyle) -> Item:
    start, long = _strip(band, bands)
    is_column = band.direction is Direction.ACROSS
    if is_column and band is bands[-1]:
        # A page is never narrower than its title and key ask for.
        long = max(long, sheet.right - start)
    rect = Rect(start, sheet.y, long, sheet.height) if is_column else Rect(sheet.x, start, sheet.width, long)
    strip = (BoxMark(*_sides(rect), min(FRAME_RADIUS, long / 2), Style(fill=tint)),) if long > 0 else ()
    is_roomy = long >= LEADING[_SIZE] + _AIR
    label = (_head if is_column else _label)(band, bands, rect, style) if is_roomy else ()
    return Item(f"band-{band.level.id}", Role.BAND, band.level.label, (*strip, *label), (band.level.id,))


def _sides(rect: Rect) -> tuple[float, float, float, float]:
    return rect.x, rect.y, rect.width, rect.height


def _strip(band: Band, bands: tuple[Band, ...]) -> tuple[float, float]:
    """Start and length as drawn: neighbours keep a gap between them."""
    before = 0 if band is bands[0] else GAP / 2
    after = 0 if band is bands[-1] else GAP / 2
    return band.start + before, max(0, band.end - band.start - before - after)


def _text(band: Band, style: LabelStyle) -> str:
    return band.level.label.upper() if style.capitals else band.level.label


def _flat(bands: list[Band], room: float) -> LabelStyle:
    wide = max(widest(wrapped(band.level.label, _SIZE, True, room), _SIZE, bold=True) for band in bands)
    return LabelStyle(_INSET + math.ceil(wide), upright=False, capitals=False, wrap=room)


def _lines(band: Band, bands: tuple[Band, ...]) -> tuple[str, ...]:
    """The label of a column in as many lines as it needs."""
    return fitted(band.level.label, _SIZE, True, _strip(band, bands)[1] - _AIR)


def _fits(band: Band, bands: tuple[Band, ...], style: LabelStyle) -> bool:
    long = _strip(band, bands)[1] - _AIR
    if style.upright or style.capitals:
        text = _text(band, style)
        return text_width(text, _SIZE, bold=True) + len(text) * style.spacing <= long
    if band.direction is Direction.ACROSS:
        return True
    return height(wrapped(band.level.label, _SIZE, True, style.wrap), _SIZE) <= long


def _head(band: Band, bands: tuple[Band, ...], rect: Rect, style: LabelStyle) -> tuple[TextMark, ...]:
    """The label above a column, in its middle."""
    x, top = rect.x + _strip(band, bands)[1] / 2, rect.y + _AIR
    if not style.capitals:
        return column(_lines(band, bands), x, top, _SIZE, bold=True, colour=QUIET, anchor="middle")
    text = _text(band, style)
    y = baseline(top, _SIZE, LEADING[_SIZE])
    return (TextMark(x, y, text, _SIZE, True, QUIET, "middle", spacing=style.spacing),)


def _label(band: Band, _: tuple[Band, ...], rect: Rect, style: LabelStyle) -> tuple[TextMark, ...]:
    x, middle = rect.x + _INSET, rect.centre[1]
    if style.upright:
        text = _text(band, style)
        return (TextMark(x + 9, middle, text, _SIZE, True, QUIET, "middle", True, style.spacing),)
    lines = wrapped(band.level.label, _SIZE, True, style.wrap)
    return column(lines, x, middle - height(lines, _SIZE) / 2, _SIZE, bold=True, colour=QUIET)
