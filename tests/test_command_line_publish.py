"""`remit publish`, as a communications officer calls it."""

import csv
import re
import subprocess
import sys
import zipfile
from io import BytesIO, StringIO
from itertools import count
from pathlib import Path
from timeit import repeat

import pytest
from lxml import html

from calling import one_sentence
from cleaned_example import cleaned
from exporters import svg, xml
from exporters.publishing.folder import publish
from exporters.publishing.public import public
from hostile_names import NAMES, named, squashed
from schema import Form, View
from schema.edits.document import edit_control

HOUSE = Path(__file__).resolve().parent.parent
EXAMPLES = sorted((HOUSE / "resources" / "examples").glob("*.remit"))
MAIN = HOUSE / "resources" / "examples" / "west-yorkshire-2022.remit"


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.slow
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_published_as_a_draft_and_says_so(process, remit, tmp_path, example):
    answer = process("publish", example, "map")
    assert answer.returncode == 0, answer.stderr
    assert answer.stderr.startswith("remit: published as a draft, which every page and picture says; ")
    assert answer.stderr.count("\n") == 1
    views = [line.split("\t")[0] for line in remit("views", example).stdout.splitlines()]
    assert {f"map-{view}.svg" for view in views} <= set(held(tmp_path / "map"))


@pytest.mark.slow
def test_twice_the_same_bytes_on_computers_that_differ(process, tmp_path):
    process("publish", MAIN, "one", PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    process(
        "publish", MAIN, "two", PYTHONHASHSEED="2", TZ="Pacific/Kiritimati", LC_ALL="C.UTF-8", LANG="cy_GB"
    )
    one, two = held(tmp_path / "one"), held(tmp_path / "two")
    assert set(one) == set(two)
    assert [name for name in one if one[name] != two[name]] == []


def test_what_stands_in_the_way_is_told_in_sentences(process, tmp_path):
    page = View(id="table", title="Functions", form=Form.DECISIONS)
    made = edit_control(cleaned(), owner="", review_by=None).but(views=(page,))
    (tmp_path / "in.remit").write_bytes(xml.write(made))
    answer = process("publish", "in.remit", "map")
    assert answer.returncode == 1
    assert answer.stdout == ""
    first, *reasons, last = answer.stderr.splitlines()
    assert first == "remit: in.remit is not published, since 1 thing stands in the way:"
    assert reasons == [
        "remit: H-01: This document is not ready to be published: its control block lacks an owner and a "
        "review date."
    ]
    assert last.startswith("remit: mend each, or accept it in the editor with a reason")
    assert [path.name for path in tmp_path.iterdir()] == ["in.remit"]


def test_what_is_complete_is_published_without_a_word(remit, tmp_path):
    page = View(id="table", title="Functions", form=Form.DECISIONS)
    (tmp_path / "in.remit").write_bytes(xml.write(cleaned().but(views=(page,))))
    answer = remit("publish", "in.remit", "map")
    assert (answer.returncode, answer.stderr) == (0, "")


def test_a_folder_of_somebody_else_stays(process, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "photo.jpg").write_bytes(b"precious")
    assert "mine: it holds files that Remit did not publish; choose an empty or a new folder" in one_sentence(
        process("publish", MAIN, "mine")
    )
    assert held(tmp_path / "mine") == {"photo.jpg": b"precious"}
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["publish", MAIN], "required"),
        (["publish", "missing.remit", "map"], "there is no such file"),
        (["publish", MAIN, "gone/map"], "make "),
        (["publish", MAIN, MAIN], "this is not a folder"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_writes_nothing(remit, tmp_path, words, expected):
    assert expected in one_sentence(remit(*words))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="its limits are set otherwise")
@pytest.mark.slow
def test_a_disk_without_room_leaves_everything_as_it_was(tmp_path):
    import resource  # unknown on Windows

    answer = subprocess.run(
        [sys.executable, HOUSE / "main.py", "publish", MAIN, "map"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000)),
    )
    assert "map: the folder cannot be made (File too large)" in one_sentence(answer)
    assert list(tmp_path.iterdir()) == []


MORE = {
    "formula": "=1+1",
    "at": "@SUM(A1:A9)",
    "command": "-2+3+cmd|' /C calc'!A0",
    "link": "javascript:alert(1)",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", {**NAMES, **MORE}.values(), ids={**NAMES, **MORE}.keys())
def test_a_hostile_name_is_text_in_every_file(remit, tmp_path, name):
    made = named(name)
    (tmp_path / "in.remit").write_bytes(xml.write(made))
    answer = remit("publish", "in.remit", "map")
    assert answer.returncode == 0, answer.stderr
    files = held(tmp_path / "map")
    assert all(re.fullmatch(r"[a-z0-9-]+(@2x)?\.[a-z]+", file) for file in files)
    assert xml.read(tmp_path / "map" / "model.xml") == public(made)
    for file, data in files.items():
        if file.endswith(".csv"):
            cells = [
                cell for row in csv.reader(StringIO(data.decode("utf-8-sig"), newline="")) for cell in row
            ]
            assert squashed(name) in squashed("".join(cells).replace("'", "")) or "'" in name
            assert not [cell for cell in cells if cell.strip()[:1] in tuple("=+-@")]
        if file.endswith(".xlsx"):
            assert formulas_and_links(data) == []
        if file.endswith((".svg", ".html")):
            tree = html.fromstring(data)
            assert not tree.xpath("//*[@onload or @onclick or starts-with(@href, 'javascript')]")
            assert len(tree.xpath("//script")) == (file == "index.html")


def formulas_and_links(workbook: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(workbook)) as parts:
        text = {part: parts.read(part).decode() for part in parts.namelist()}
    return [part for part, words in text.items() if re.search(r"<f>|<f |<hyperlink|externalLink", words)]


@pytest.mark.benchmark
def test_how_long_publishing_takes(tmp_path, capsys):
    """The main example, all of it, beside drawing its pictures."""
    given = xml.read(MAIN)
    folders = (tmp_path / f"map-{n}" for n in count())
    all_of_it = min(repeat(lambda: list(publish(given, next(folders))), number=1, repeat=3))
    pictures = min(repeat(lambda: [svg.write(given, view) for view in given.views], number=1, repeat=3))
    with capsys.disabled():
        print(f"\npublish: {all_of_it:.2f} s, {all_of_it / pictures:.1f} times as long as the SVGs alone")
