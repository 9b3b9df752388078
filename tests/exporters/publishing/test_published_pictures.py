"""Pictures are published with real text, and in pixels as wide and as sharp as their names say."""

import struct

import pytest

from exporters import png, svg
from exporters.publishing.pictures import pictures
from partnerships import partnership
from schema import Form, Partnership, View
from schema.edits.document import edit_publication

TABLE = View(id="table", title="Functions", form=Form.DECISIONS)


def made() -> Partnership:
    return partnership("ICB -delegation-> Leeds Committee: cancer", views=(TABLE,))


def size(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG file, from its header."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", data[16:24])


def test_the_svg_is_the_one_that_is_exported() -> None:
    drawn, *_ = pictures(made(), TABLE)
    assert (drawn.name, drawn.data) == ("map-table.svg", svg.write(made(), TABLE))


@pytest.mark.parametrize("width", [0, 600])
def test_pixels_come_once_and_twice_as_sharp(width: int) -> None:
    given = edit_publication(made(), width=width)
    _, once, twice = pictures(given, TABLE)
    assert [once.name, twice.name] == ["map-table.png", "map-table@2x.png"]
    (wide, high), (wider, higher) = size(once.data), size(twice.data)
    assert wider == 2 * wide
    assert abs(higher - 2 * high) <= 1
    assert wide == (width or wide)


def test_pixels_that_no_program_could_show_are_left_out_and_told(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(png, "MOST_PIXELS", 1_000_000)
    assert [file.name for file in pictures(made(), TABLE)] == ["map-table.svg", "map-table.png"]
    assert "Functions: there is no picture of" in caplog.text
