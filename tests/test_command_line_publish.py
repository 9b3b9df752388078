"""`remit publish`, as a communications officer calls it."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from calling import one_sentence
from cleaned_example import cleaned
from exporters import xml
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
