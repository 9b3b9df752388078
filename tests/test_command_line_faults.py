"""Damaged and hostile files at the front door: status 2, one sentence with the line, and nothing written."""

import gzip
import os
import re
import sys
from collections.abc import Callable, Iterator
from importlib.resources import as_file
from pathlib import Path

import pytest

from calling import Answer, one_sentence, slow
from damaged import DAMAGE, SOUND
from resources import resource

Remit = Callable[..., Answer]

BODIES = "".join(f'<body id="b{n}" name="B" kind="board" parent="b{n + 1}"/>\n' for n in range(20_000))
LONG = "a" * 5_000_000
NEST = b"<a>" * 200_000
XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def swapped(old: str, new: str) -> bytes:
    """The sound file with one thing changed."""
    assert old in SOUND
    return SOUND.replace(old, new, 1).encode()


FILES = {
    "truncated": (SOUND[: len(SOUND) // 2].encode(), "line 9: "),
    "truncated within a letter": (swapped("Leeds", "Leedé")[: SOUND.index("Leeds") + 5], "line 14: "),
    "UTF-16": (SOUND.encode("utf-16"), "line 1: the file is written in UTF-16"),
    "UTF-16 without a mark": (SOUND.encode("utf-16-le"), "line 1: the file is written in UTF-16"),
    "UTF-16 declared only": (swapped("UTF-8", "UTF-16"), "line 1: the file says"),
    "EBCDIC": (SOUND.encode("cp037"), "line 1: the file is not XML"),
    "Latin-1 in single quotes": (swapped('"UTF-8"', "'latin-1'"), "line 1: the file says"),
    "Latin-1 undeclared": (SOUND.replace("Leeds", "Lééds").encode("latin-1"), "line 14: the text is not"),
    "nesting": (NEST, "line 1: elements are nested more than 64 deep"),
    "nesting in ours": (swapped("<key>", "<key>" * 5000), "elements are nested more than 64 deep"),
    "empty": (b"", "the file is empty"),
    "blanks": (b" \n\n", "the file is empty"),
    "byte order mark only": (b"\xef\xbb\xbf", "the file is empty"),
    "two byte order marks": (b"\xef\xbb\xbf" * 2 + SOUND.encode(), "the file is not XML"),
    "noise": (bytes(range(256)) * 16, "the file is not XML"),
    "gzip": (gzip.compress(SOUND.encode()), "the file is not XML"),
    "PNG": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "the file is not XML"),
    "NUL": (swapped("Leeds", "Le\0eds"), "line 14: a NUL byte"),
    "five megabytes of a name": (swapped("Leeds", LONG), "line 14: “name” of <body> is far too long"),
    "five megabytes unknown": (swapped('name="Leeds"', f'name="L" x="{LONG}"'), "line 14: <body> has an"),
    "a name without end": (swapped("<level ", f"<{'q' * 9000} "), "line 12: the format knows no element"),
    "an attribute without end": (swapped("rank=", f"{'q' * 9000}="), "line 12: <level> has an attribute"),
    "a thousand attributes": (
        swapped("rank=", " ".join(f'a{n}="1"' for n in range(1000)) + " rank="),
        "“a0”",
    ),
    "siblings": (swapped("  <level ", "<levels/>\n" * 60_000 + "<level "), "line 12: the format knows no"),
    "faulty siblings": (swapped("  <level ", "<level/>\n" * 60_000 + "<level "), "line 12: <level> lacks"),
    "a long line of parents": (swapped("<body ", BODIES + "<body "), "refers to the body “b20000”"),
    "a round of parents": (
        swapped("<body ", BODIES + '<body id="b20000" name="B" kind="board" parent="b0"/><body '),
        "line 13: “b0” is its own parent",
    ),
    "an included file": (
        swapped("</view>", '</view><i:include xmlns:i="http://www.w3.org/2001/XInclude" href="/etc/hosts"/>'),
        "line 18: the format knows no element <include>",
    ),
    "another type": (swapped("<level ", f'<level {XSI} xsi:type="body" '), "line 12: "),
    "foreign element": (swapped("</view>", '</view><x:y xmlns:x="urn:x"/>'), "line 18: the format knows no"),
    "foreign attribute": (swapped("<level ", '<level xmlns:x="urn:x" x:y="" '), "line 12: <level> has an"),
    "newer major": (swapped('format="0.1"', 'format="1.0"'), "line 2: the file is in format 1.0"),
    "DOCTYPE and nothing": (b"<!DOCTYPE partnership>", "line 1: the file has a DOCTYPE"),
    "DOCTYPE far down": (DECLARATION.encode() + b"<!-- -->\n" * 50_000 + b"<!DOCTYPE a>", "line 50002: "),
    "number too large": (swapped('x="0"', 'x="99999999999999999999"'), "cannot be “99999999999999999999”"),
    "no such day": (swapped("<body ", '<body valid-from="2022-02-30" '), "line 13: “valid-from”"),
    "declaration on line 2": (b"\n" + SOUND.encode(), "line 2: "),
}
"""A name, what stands in the file, and what the refusal says."""


def lines_of(damage: list[tuple[str, str, str, str]]) -> Iterator[object]:
    for name, old, new, sentence in damage:
        yield pytest.param(SOUND.replace(old, new, 1).encode(), sentence, id=name)


@pytest.mark.parametrize(
    ("data", "said"),
    [*lines_of(DAMAGE), *(pytest.param(*file, id=name) for name, file in FILES.items())],
)
def test_a_damaged_file_is_refused_in_one_sentence(
    remit: Remit, tmp_path: Path, data: bytes, said: str
) -> None:
    (tmp_path / "in.remit").write_bytes(data)
    answer = one_sentence(remit("export", "in.remit", "out.svg"))
    assert answer.startswith("remit: in.remit")
    assert " ".join(said.split()) in answer
    assert "; " in answer, "no remedy"
    assert [path.name for path in tmp_path.iterdir()] == ["in.remit"]


@pytest.mark.parametrize("name", ["truncated", slow("nesting"), slow("five megabytes of a name")])
def test_a_damaged_file_in_a_process_of_its_own(process: Remit, tmp_path: Path, name: str) -> None:
    data, said = FILES[name]
    (tmp_path / "in.remit").write_bytes(data)
    for words in (["export", "in.remit", "out.svg"], ["check", "in.remit"]):
        assert said in one_sentence(process(*words))
    assert [path.name for path in tmp_path.iterdir()] == ["in.remit"]


def test_a_hundred_megabytes_are_refused_before_they_are_read(process: Remit, tmp_path: Path) -> None:
    with (tmp_path / "in.remit").open("wb") as file:
        file.write(NEST)
        file.truncate(100 * 2**20)
    assert "in.remit, line 1: elements are nested" in one_sentence(process("views", "in.remit"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_no_file_is_refused(remit: Remit, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.remit")
    (tmp_path / "round.remit").symlink_to("round.remit")
    (tmp_path / "zero.remit").symlink_to("/dev/zero")
    (tmp_path / "folder.remit").mkdir()
    for name, said in (
        ("pipe", "this is a device and not a file"),
        ("round", "the file cannot be read"),
        ("zero", "this is a device and not a file"),
        ("folder", "this is a folder"),
        ("x" * 300, "the file cannot be read"),
        ("gone", "there is no such file"),
    ):
        assert said in one_sentence(remit("views", f"{name}.remit"))


def test_harmless_noise_is_read(remit: Remit, tmp_path: Path) -> None:
    hint = f'{XSI} xsi:schemaLocation="urn:remit:partnership:0 http://127.0.0.1:9/x.xsd" id='
    noisy = re.sub(r"(?<=>)\n", "<!-- c --><?tool x?>\n", SOUND).replace(" id=", f" {hint}", 1)
    (tmp_path / "in.remit").write_bytes(noisy.encode("utf-8-sig").replace(b"\n", b"\r\n"))
    assert remit("views", "in.remit").stdout == "map\tMap\n"


def test_where_one_of_several_pictures_cannot_be_saved_none_is(remit: Remit, tmp_path: Path) -> None:
    (tmp_path / "in.remit").write_bytes(swapped("</view>", '</view><view id="last" title="Last"/>'))
    (tmp_path / "map-last.svg").mkdir()
    assert "map-last.svg: this is a folder" in one_sentence(remit("export", "in.remit", "map.svg", "--all"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.remit", "map-last.svg"]


def test_a_file_is_never_exported_onto_itself(remit: Remit, tmp_path: Path) -> None:
    annotated = swapped("<key>", "<!-- agreed on Monday --><key>")
    (tmp_path / "in.remit").write_bytes(annotated)
    os.link(tmp_path / "in.remit", tmp_path / "same.xml")
    for out in ("in.remit", "./in.remit", "same.xml"):
        assert "this is the file to be exported" in one_sentence(remit("export", "in.remit", out))
    assert (tmp_path / "in.remit").read_bytes() == annotated


def test_a_name_cannot_command_the_terminal(remit: Remit) -> None:
    assert "\x1b" not in one_sentence(remit("views", "\x1b[2J\r\nall is well.remit"))


@pytest.mark.parametrize("words", [["views", "in.remit"], ["formats"], ["--help"]])
def test_a_reader_who_has_enough_hears_no_complaint(process: Remit, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "in.remit").write_text(SOUND)
    read, write = os.pipe()
    os.close(read)
    answer = process(*words, stdout=write, PYTHONUNBUFFERED="")
    os.close(write)
    assert (answer.returncode, answer.stderr) == (0, "")


def test_a_closed_pipe_hides_no_finding(process: Remit, tmp_path: Path) -> None:
    with as_file(resource("examples/west-yorkshire-2022.remit")) as example:
        (tmp_path / "in.remit").write_bytes(example.read_bytes())
    words = ("check", "in.remit", "--on", "2022-07-01")
    assert process(*words).returncode == 1
    read, write = os.pipe()
    os.close(read)
    answer = process(*words, stdout=write, PYTHONUNBUFFERED="")
    os.close(write)
    assert (answer.returncode, answer.stderr) == (1, "")


@pytest.mark.parametrize(
    "words", [("--vers",), ("export", "in.remit", "out.svg", "--al"), ("check", "a", "--o", "2022-07-01")]
)
def test_options_are_called_by_their_whole_names(remit: Remit, words: tuple[str, ...]) -> None:
    one_sentence(remit(*words))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has it")
def test_a_disk_too_full_for_the_answer_is_one_sentence(process: Remit, tmp_path: Path) -> None:
    (tmp_path / "in.remit").write_text(SOUND)
    with Path("/dev/full").open("w") as full:
        answer = process("views", "in.remit", stdout=full, PYTHONUNBUFFERED="")
    assert answer.returncode == 2
    assert answer.stderr.startswith("remit: what was to be printed: ")
    assert answer.stderr.count("\n") == 1
