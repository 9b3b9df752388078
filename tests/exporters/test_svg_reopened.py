"""A picture opens again as the document that it was made from, and a hostile one is refused."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree

from exporters import formats, svg, xml
from exporters.errors import FormatError
from exporters.xml_writer import DECLARATION
from partnerships import partnership, partnerships
from schema import Partnership, Placement, View
from schema.edits.document import edit_publication

LEEDS = View(
    id="leeds",
    title="Leeds",
    placements=(Placement(body="icb", x=0, y=0), Placement(body="leeds-committee", x=0, y=160)),
)
MADE = partnership("ICB -delegation-> Leeds Committee: cancer & stroke", views=(LEEDS,))
MODEL = '<m:model xmlns:m="urn:remit:picture:0">&lt;map/&gt;</m:model>'
HEAD = '<svg xmlns="http://www.w3.org/2000/svg"><metadata>'


def pictured(made: Partnership) -> bytes:
    return svg.write(made, made.views[0])


def changed(old: str, new: str) -> bytes:
    picture = pictured(MADE).decode()
    assert old in picture
    return picture.replace(old, new, 1).encode()


def test_a_picture_opened_and_exported_again_is_the_same_bytes(tmp_path: Path) -> None:
    file = tmp_path / "leeds.svg"
    file.write_bytes(pictured(MADE))
    opened = formats.read(file)
    assert opened == MADE
    assert pictured(opened) == file.read_bytes()


@settings(
    deadline=None,
    max_examples=10,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
@given(partnerships(most_bodies=3).filter(lambda made: made.views and made.publication.embed_model))
def test_any_document_travels_in_its_picture(made: Partnership) -> None:
    picture = pictured(made)
    assert svg.read_bytes(picture, "made.svg") == made
    assert pictured(svg.read_bytes(picture, "made.svg")) == picture


def test_the_model_stands_in_the_picture_as_in_its_own_file() -> None:
    root = etree.fromstring(pictured(MADE))
    (held,) = root.findall("{*}metadata/{urn:remit:picture:0}model")
    assert f"{DECLARATION}\n{held.text}\n" == xml.write(MADE).decode()


def test_nothing_in_the_model_becomes_a_part_of_the_picture() -> None:
    """Elements of a newer version are kept as they are, whatever they are."""
    script = '<script xmlns="http://www.w3.org/2000/svg">alert(1)</script>'
    made = MADE.but(format="0.999", unknown=(script,))
    picture = pictured(made)
    assert svg.read_bytes(picture, "made.svg") == made
    names = {etree.QName(element).localname for element in etree.fromstring(picture).iter()}
    assert not names & {"script", "body", "partnership"}


def test_without_the_model_it_cannot_be_opened_and_says_so() -> None:
    picture = pictured(edit_publication(MADE, embed_model=False))
    assert b"delegates cancer" in picture
    with pytest.raises(
        FormatError, match=r"no Remit document travels in this picture; open the \.remit file"
    ):
        svg.read_bytes(picture, "bare.svg")


@pytest.mark.parametrize(
    ("picture", "said"),
    [
        (b"", "the file is empty"),
        (b"\x89PNG\r\n\x1a\n", "the file is not XML"),
        (b"<html/>", "this is not an SVG picture"),
        (xml.write(MADE), "this is not an SVG picture"),
        (f"{HEAD}</metadata></svg>".encode(), "no Remit document travels"),
        (f"{HEAD}{MODEL}{MODEL}</metadata></svg>".encode(), "no Remit document travels"),
        (f"{HEAD}{MODEL}</metadata></svg>".encode(), "another tool's file"),
        (changed("CDATA[<part", "CDATA[<!DOCTYPE x []><part"), "has a DOCTYPE"),
        (changed("CDATA[<part", "CDATA[&<part"), "the file is not XML"),
        (b"<!DOCTYPE svg [<!ENTITY x 'y'>]>" + pictured(MADE).partition(b"?>")[2], "has a DOCTYPE"),
        (changed("urn:remit:partnership:0", "urn:remit:partnership:9"), "format 9.x, and this Remit reads"),
        (changed('target="leeds-committee"', 'target="x"'), "refers to the body “x”, which does not exist"),
        (changed('<level id="system"', '<levle id="system"'), "did you mean “level”"),
        (changed(' rank="0"', ' rank="99"'), "cannot be “99”"),
        (pictured(MADE).rpartition(b"</g>")[0], "breaks off"),
        (pictured(MADE) + b" " * (20 * 1024 * 1024), "larger than 20 MB"),
        (b"<g xmlns='http://www.w3.org/2000/svg'>" + b"<g>" * 99 + b"</g>" * 100, "nested more"),
    ],
)  # fmt: skip
def test_what_is_hostile_or_broken_is_refused_in_a_sentence(picture: bytes, said: str) -> None:
    with pytest.raises(FormatError, match=said):
        svg.read_bytes(picture, "bad.svg")


def test_an_error_names_the_line_in_the_picture() -> None:
    picture = changed(' rank="0"', ' rank="99"')
    line = next(n for n, text in enumerate(picture.decode().splitlines(), 1) if 'rank="99"' in text)
    with pytest.raises(FormatError, match=rf"bad\.svg, line {line}: "):
        svg.read_bytes(picture, "bad.svg")
