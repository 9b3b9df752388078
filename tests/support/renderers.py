"""The same picture out of three renderers, and how far two of them differ."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from browsing import Visit
from exporters import png

_COARSE = 4
"""Letters are set to parts of a pixel otherwise by each; what is as large as this they all show."""


def size_of(picture: bytes) -> tuple[int, int]:
    """Width and height of its view box."""
    _, _, width, height = (etree.fromstring(picture).get("viewBox") or "").split()
    return round(float(width)), round(float(height))


def by_chromium(browser: Any, file: Path, **settings: Any) -> QImage:
    """As Debian's Chromium shows the file."""
    width, height = size_of(file.read_bytes())
    visit = Visit(browser, viewport={"width": width, "height": height}, **settings)
    visit.open(file.as_uri())
    shot = _shot(visit)
    visit.close()
    return QImage.fromData(shot)


def _shot(visit: Visit, tries: int = 3) -> bytes:
    """On a busy machine Chromium sometimes cannot take a picture of a page, and can the next time."""
    try:
        taken: bytes = visit.page.screenshot()
        return taken
    except Exception as fault:
        if tries == 1 or "Unable to capture" not in str(fault):
            raise
        return _shot(visit, tries - 1)


def by_resvg(file: Path) -> QImage:
    """As resvg draws it."""
    picture = file.read_bytes()
    return QImage.fromData(png.pixels(picture, size_of(picture)[0], file.name))


def by_librsvg(file: Path) -> QImage:
    """As librsvg draws it."""
    program = shutil.which("rsvg-convert")
    if program is None:
        pytest.fail("there is no rsvg-convert; apt-get install librsvg2-bin", pytrace=False)
    return QImage.fromData(subprocess.run([program, file], check=True, capture_output=True).stdout)


def difference(one: QImage, other: QImage) -> tuple[float, float]:
    """Of coarse squares of both: how far their light is apart in the mean, and the share of unlike ones."""
    assert one.size() == other.size()
    pairs = list(zip(_coarse(one), _coarse(other), strict=True))
    apart = [abs(a - b) / 255 for a, b in pairs]
    return sum(apart) / len(apart), sum(each > 0.2 for each in apart) / len(apart)


def _coarse(image: QImage) -> bytes:
    small = image.scaled(
        image.width() // _COARSE,
        image.height() // _COARSE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    return b"".join(bytes(small.constScanLine(y))[: small.width()] for y in range(small.height()))
