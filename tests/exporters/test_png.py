"""Pictures in pixels: with their text, the same twice, and never without a font unsaid."""

import pytest
from lxml import etree

from exporters import fonts, png, svg
from exporters.errors import FormatError
from exporters.look import Look
from partnerships import partnership
from schema import Placement, Publication, View
from sight import luminance, read

VIEW = View(id="v", title="A view", placements=(Placement(body="icb", x=0, y=0),))
MADE = partnership("ICB", views=(VIEW,))


def test_its_text_is_there() -> None:
    with_text = read(png.write(MADE, VIEW))
    root = etree.fromstring(svg.write(MADE, VIEW))
    for text in list(root.iter("{*}text")):
        parent = text.getparent()
        assert parent is not None
        parent.remove(text)
    without = read(png.pixels(etree.tostring(root), with_text.width, "bare"))
    assert dark(with_text) > dark(without) + 500


def dark(picture) -> int:  # type: ignore[no-untyped-def]
    return sum(luminance(pixel) < 0.5 for pixel in picture.pixels)


def test_it_is_the_same_twice_and_has_no_clock() -> None:
    first = png.write(MADE, VIEW)
    assert first == png.write(MADE, VIEW)
    assert b"tIME" not in first


def test_a_font_that_is_not_there_is_replaced_and_not_left_out() -> None:
    odd = png.write(MADE, VIEW, Look(Publication(font="'No Such Font'")))
    assert dark(read(odd)) == dark(read(png.write(MADE, VIEW)))


def test_without_any_font_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FAMILIES", ("No such font",))
    with pytest.raises(FormatError, match="A view: this computer has no font to set text in; install one of"):
        png.write(MADE, VIEW)
