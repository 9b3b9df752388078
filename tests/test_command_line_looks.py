"""`remit export` makes pictures that look as they are asked to, and travel and come back."""

from pathlib import Path
from struct import unpack

import pytest
from lxml import etree

from exporters import xml
from schema import Background, Theme
from schema.edits.bodies import edit_body
from schema.edits.document import edit_publication
from tests.support.pictures import SVG, groups

HOUSE = Path(__file__).resolve().parent.parent
MAIN = HOUSE / "resources" / "examples" / "west-yorkshire-2022.remit"
VIEW = "integrated-care-board"


@pytest.fixture
def exported(remit, tmp_path):
    """The root of the picture that a call with these words makes."""

    def export(*words, file=MAIN):
        answer = remit("export", file, "out.svg", "--view", VIEW, *words)
        assert (answer.returncode, answer.stderr) == (0, "")
        return etree.parse(tmp_path / "out.svg").getroot()

    return export


def test_a_picture_becomes_the_document_again(process, tmp_path):
    assert process("export", MAIN, "map.svg").returncode == 0
    assert process("export", "map.svg", "again.remit").returncode == 0
    assert (tmp_path / "again.remit").read_bytes() == MAIN.read_bytes()
    assert process("export", "again.remit", "again.svg").returncode == 0
    assert (tmp_path / "again.svg").read_bytes() == (tmp_path / "map.svg").read_bytes()


def test_parts_are_left_out(exported):
    whole, bare = exported(), exported("--without", "title", "key", "control-block", "--without-model")
    assert {"title", "key", "control"} <= groups(whole).keys()
    assert not {"title", "key", "control"} & groups(bare).keys()
    assert "status" in groups(bare)
    assert whole.find("{*}metadata/{*}model") is not None
    assert bare.find("{*}metadata/{*}model") is None
    assert float(bare.get("viewBox").split()[3]) < float(whole.get("viewBox").split()[3])
    assert bare.findtext(f"{SVG}title") == whole.findtext(f"{SVG}title")


def test_width_and_fonts_are_as_asked(exported):
    root = exported("--width", "600", "--font", "'Frutiger W01', Arial")
    assert (root.get("width"), root.get("font-family")) == ("600", "'Frutiger W01', Arial, sans-serif")
    _left, _top, width, height = (float(side) for side in root.get("viewBox").split())
    assert float(root.get("height")) == pytest.approx(600 * height / width, abs=0.01)


def test_kinds_are_left_out_of_lines_and_key(exported):
    drawn = groups(exported("--kinds", "delegation"))
    assert {name for name in drawn if name.startswith("key-")} <= {"key-delegation"}
    assert all("delegat" in drawn[name].get("aria-label") for name in drawn if name.startswith("line-"))
    assert len(drawn) < len(groups(exported()))


@pytest.mark.parametrize(("theme", "ink"), [("neutral", "#23272B"), ("high-contrast", "#000000")])
def test_a_theme_colours_everything(exported, theme, ink):
    text = etree.tostring(exported("--theme", theme, "--without-model")).decode()
    assert ink in text
    assert "#003087" not in text


def test_what_stands_behind_is_as_asked(remit, exported, tmp_path):
    assert groups(exported("--background", "tinted"))["page"][0].get("fill") == "#F0F4F5"
    answer = remit("export", MAIN, "out.svg", "--background", "transparent")
    assert answer.returncode == 0
    assert "on black in Word" in answer.stderr
    assert "page" not in groups(etree.parse(tmp_path / "out.svg").getroot())


def test_without_being_asked_it_looks_as_the_document_says(exported, tmp_path):
    settings = {"theme": Theme.HIGH_CONTRAST, "background": Background.TINTED, "key": False, "width": 500}
    (tmp_path / "own.remit").write_bytes(xml.write(edit_publication(xml.read(MAIN), **settings)))
    root = exported(file="own.remit")
    assert root.get("width") == "500"
    assert groups(root)["page"][0].get("fill") == "#EFEFEF"
    assert "key" not in groups(root)
    assert exported("--width", "400", file="own.remit").get("width") == "400"


def test_public_leaves_out_what_the_document_keeps_back(remit, tmp_path):
    told = edit_body(xml.read(MAIN), "icb", chair="Ann Chairs", citation="board-paper-7")
    (tmp_path / "own.remit").write_bytes(xml.write(told))
    for name, words in (("all", ()), ("public", ("--public",))):
        assert remit("export", "own.remit", f"{name}.svg", *words).returncode == 0
        assert remit("export", "own.remit", f"{name}.xml", *words).returncode == 0
    for suffix in ("svg", "xml"):
        assert b"Ann Chairs" in (tmp_path / f"all.{suffix}").read_bytes()
        public = (tmp_path / f"public.{suffix}").read_bytes()
        assert b"Ann Chairs" not in public
        assert b"board-paper-7" not in public


def test_pixels_are_as_many_as_asked(remit, tmp_path):
    def size(*words):
        answer = remit("export", MAIN, "out.png", "--view", VIEW, *words)
        assert (answer.returncode, answer.stderr) == (0, "")
        data = (tmp_path / "out.png").read_bytes()
        assert data.startswith(b"\x89PNG\r\n")
        return unpack(">II", data[16:24])

    natural, twice, wide = size(), size("--scale", "2"), size("--width", "600", "--scale", "2")
    assert twice == (natural[0] * 2, natural[1] * 2)
    assert wide[0] == 1200
    assert wide[1] / wide[0] == pytest.approx(natural[1] / natural[0], rel=0.01)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["out.xml", "--theme", "neutral"],
            "holds the whole partnership; leave out what is asked of pictures",
        ),
        (["out.svg", "--scale", "2"], "only pictures in pixels can be more or less sharp"),
        (["out.png", "--scale", "0"], "choose one from 0.1 to 10"),
        (["out.png", "--scale", "10", "--width", "90000"], "million pixels; ask for a smaller width"),
        (["out.svg", "--width", "-5"], "--width: input should be greater than or equal to 0"),
        (["out.svg", "--font", "Arial; x"], "--font: this is no list of fonts; families by commas"),
        (["out.svg", "--kinds", "delegating"], "there is no kind of line “delegating”"),
        (["out.svg", "--theme", "pink"], "invalid choice: 'pink'"),
        (["out.svg", "--without", "text"], "invalid choice: 'text'"),
    ],
)
def test_what_cannot_be_asked_is_one_sentence_and_writes_nothing(remit, tmp_path, words, said):
    answer = remit("export", MAIN, *words)
    assert answer.returncode == 2
    assert said in answer.stderr
    assert not (tmp_path / words[0]).exists()
