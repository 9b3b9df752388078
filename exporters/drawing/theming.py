"""Themes: the same drawing in other colours. On the canvas everything keeps the colours of the key."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import cycle

from exporters.drawing import look
from exporters.drawing.marks import BoxMark, Drawing, Item, Mark, PathMark, Role, Style, TextMark
from exporters.drawing.weight import MUTED_SOLID
from resources import text
from schema import Background, ConnectorKind, Family, Partnership, Theme

_USUAL = {
    "ink": look.INK,
    "quiet": look.QUIET,
    "outline": look.OUTLINE,
    "frame": look.FRAME,
    "accent": look.ACCENT,
    "on_accent": look.ON_ACCENT,
    "muted": MUTED_SOLID,
    "tint": look.TINT,
    "header": look.HEADER_TINT,
}
"""The colours in which everything is drawn first, by their names in `resources/themes.toml`."""


@dataclass(frozen=True)
class Paint:
    """The colours of one theme."""

    colours: dict[str, str]
    """What takes the place of each usual colour."""
    bands: tuple[str, ...]
    band_border: str
    page: str
    tinted_bands: tuple[str, ...]
    lines: dict[Family, str]
    """Empty: as the key says."""
    weight: float


@cache
def paint_of(theme: Theme) -> Paint:
    """The colours of a theme."""
    row = tomllib.loads(text("themes.toml"))[theme]
    return Paint(
        {usual: row[name] for name, usual in _USUAL.items()},
        tuple(row["bands"]),
        row["band_border"],
        row["page"],
        tuple(row["tinted_bands"]),
        {Family.GOVERNANCE: row["governance"], Family.STRUCTURAL: row["structural"]},
        row["weight"],
    )


def with_lines_of(partnership: Partnership, theme: Theme) -> Partnership:
    """The partnership with the lines of its key in the colours of a theme, for drawing only."""
    key = partnership.key
    kinds = tuple(_coloured(kind, theme) for kind in key.connector_kinds)
    return (
        partnership if kinds == key.connector_kinds else partnership.but(key=key.but(connector_kinds=kinds))
    )


def themed(drawing: Drawing, theme: Theme, background: Background) -> Drawing:
    """The drawing in the colours of a theme and on a background."""
    if theme is Theme.KEY and background is Background.WHITE:
        return drawing
    paint = paint_of(theme)
    is_tinted = background is Background.TINTED
    bands = cycle(paint.tinted_bands if is_tinted else paint.bands)
    page = paint.page if is_tinted else look.WHITE
    items = (
        _filled(item, page) if item.role is Role.PAGE else _item(item, paint, bands) for item in drawing.items
    )
    kept = (item for item in items if item.role is not Role.PAGE or background is not Background.TRANSPARENT)
    return replace(drawing, items=tuple(kept), elements={})


def _coloured(kind: ConnectorKind, theme: Theme) -> ConnectorKind:
    colour = paint_of(theme).lines[kind.family]
    return kind.but(colour=colour) if colour else kind


def _filled(item: Item, fill: str) -> Item:
    boxes = (
        replace(mark, style=replace(mark.style, fill=fill))
        for mark in item.marks
        if isinstance(mark, BoxMark)
    )
    return replace(item, marks=tuple(boxes))


def _item(item: Item, paint: Paint, bands: Iterator[str]) -> Item:
    marks = tuple(_mark(mark, paint) for mark in item.marks)
    if item.role is not Role.BAND:
        return replace(item, marks=marks)
    strip = Style(next(bands), paint.band_border or None)
    return replace(
        item, marks=tuple(replace(mark, style=strip) if isinstance(mark, BoxMark) else mark for mark in marks)
    )


def _mark(mark: Mark, paint: Paint) -> Mark:
    match mark:
        case TextMark():
            return replace(mark, colour=paint.colours.get(mark.colour, mark.colour))
        case BoxMark() | PathMark():
            return replace(mark, style=_style(mark.style, paint))


def _style(style: Style, paint: Paint) -> Style:
    fill, stroke = (each and paint.colours.get(each, each) for each in (style.fill, style.stroke))
    return replace(style, fill=fill, stroke=stroke, width=style.width * paint.weight)
