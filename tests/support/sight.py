"""Pictures as they are seen by those who see colours otherwise, or none."""

from collections.abc import Callable
from typing import NamedTuple

from lxml import etree
from PySide6.QtGui import QImage

from exporters import png
from exporters.drawing.marks import Mark
from exporters.svg_marks import INHERITED, element, put

Colour = tuple[float, float, float]
"""Red, green and blue as linear light from 0 to 1."""

_MATRICES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "no colour": ((0.2126, 0.7152, 0.0722),) * 3,
}
"""Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
2009, at severity 1.0; and luminance alone."""
SIGHTS = tuple(_MATRICES)


class Seen(NamedTuple):
    """A small picture in linear light, row by row."""

    width: int
    height: int
    pixels: tuple[Colour, ...]


def linear(channel: float) -> float:
    """A channel of sRGB, from 0 to 1, as light (IEC 61966-2-1)."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def luminance(colour: Colour) -> float:
    """Relative luminance as WCAG 2.2 has it."""
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def as_seen(sight: str) -> Callable[[Colour], Colour]:
    """What a colour looks like to such eyes."""
    matrix = _MATRICES[sight]

    def seen(colour: Colour) -> Colour:
        red, green, blue = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
        return min(max(red, 0), 1), min(max(green, 0), 1), min(max(blue, 0), 1)

    return seen


def light(colour: str) -> Colour:
    """A colour #RRGGBB as light."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return red, green, blue


def rendered(marks: tuple[Mark, ...], width: int, height: int) -> Seen:
    """Marks on white, as they come out of the renderer."""
    root = element("svg", viewBox=f"0 0 {width} {height}", width=str(width), height=str(height), **INHERITED)
    root.append(element("rect", width=str(width), height=str(height), fill="#FFFFFF"))
    put(root, marks)
    return read(png.pixels(etree.tostring(root), width, "sample"))


def read(data: bytes) -> Seen:
    """A PNG picture."""
    image = QImage.fromData(data)
    places = ((x, y) for y in range(image.height()) for x in range(image.width()))
    shades = [linear(value / 255) for value in range(256)]
    colours = (image.pixelColor(x, y) for x, y in places)
    pixels = tuple((shades[c.red()], shades[c.green()], shades[c.blue()]) for c in colours)
    return Seen(image.width(), image.height(), pixels)
