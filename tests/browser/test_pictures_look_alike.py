"""The same picture out of Chromium, librsvg and resvg: nothing is missing and nothing stands elsewhere."""

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from PySide6.QtGui import QImage

from exporters import svg
from exporters.look import Look
from renderers import by_chromium, by_librsvg, by_resvg, difference
from sample_maps import EXAMPLES, example
from schema import Background, Publication, Theme
from tests.support.pictures import SVG, groups, marks

pytestmark = pytest.mark.browser
VIEWS = [(name, view.id) for name in EXAMPLES for view in example(name).views]
MEAN, UNLIKE = 0.005, 0.0001
"""How far two renderers may be apart: in the mean of all light, and in the share of squares that differ."""


def pictured(file: Path, browser: Any) -> dict[str, QImage]:
    return {"Chromium": by_chromium(browser, file), "resvg": by_resvg(file), "librsvg": by_librsvg(file)}


def assert_alike(pictures: dict[str, QImage]) -> None:
    for one, other in combinations(pictures, 2):
        mean, unlike = difference(pictures[one], pictures[other])
        assert mean < MEAN, (one, other)
        assert unlike < UNLIKE, (one, other)


@pytest.mark.parametrize(("name", "view"), VIEWS)
def test_every_view_looks_alike_everywhere(name: str, view: str, tmp_path: Path, browser: Any) -> None:
    file = tmp_path / "map.svg"
    file.write_bytes(svg.write(example(name), example(name).view(view)))
    assert_alike(pictured(file, browser))


@pytest.mark.parametrize("theme", Theme)
def test_every_theme_looks_alike_everywhere(theme: Theme, tmp_path: Path, browser: Any) -> None:
    made, file = example(EXAMPLES[0]), tmp_path / "map.svg"
    look = Look(Publication(theme=theme, background=Background.TINTED, width=900))
    data = svg.write(made, made.views[1], look)
    root = etree.fromstring(data)
    for side in ("width", "height"):
        del root.attrib[side]
    file.write_bytes(etree.tostring(root))
    assert_alike(pictured(file, browser))


def test_a_line_or_a_word_that_is_missing_is_noticed(tmp_path: Path, browser: Any) -> None:
    made, whole, less = example(EXAMPLES[0]), tmp_path / "whole.svg", tmp_path / "less.svg"
    data = svg.write(made, made.views[0])
    whole.write_bytes(data)
    for part, at in (("path", 1), ("text", -1)):
        root = etree.fromstring(data)
        lines = [group for name, group in groups(root).items() if name.startswith("line-")]
        gone = [mark for mark in marks(lines[1]) if mark.tag == f"{SVG}{part}"][at]
        parent = gone.getparent()
        assert parent is not None
        parent.remove(gone)
        less.write_bytes(etree.tostring(root))
        assert difference(by_chromium(browser, whole), by_resvg(less))[1] >= UNLIKE, part
