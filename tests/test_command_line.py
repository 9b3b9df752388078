"""The command line: each promise once in a process of its own, as a person calls it, the rest in this one."""

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from calling import one_sentence, slow

HOUSE = Path(__file__).resolve().parent.parent
EXAMPLES = sorted((HOUSE / "resources" / "examples").glob("*.remit"))
MAIN = HOUSE / "resources" / "examples" / "west-yorkshire-2022.remit"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_view_of_every_example_becomes_a_picture(remit, tmp_path, example):
    views = [line.split("\t")[0] for line in remit("views", example).stdout.splitlines()]
    assert len(views) >= 2
    answer = remit("export", example, "map.svg", "--all")
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.splitlines() == [f"map-{view}.svg" for view in views]
    for view in views:
        assert ElementTree.parse(tmp_path / f"map-{view}.svg").getroot().tag.endswith("}svg")


def test_without_a_view_the_first_is_drawn(process, remit, tmp_path):
    first = remit("views", MAIN).stdout.split("\t")[0]
    assert process("export", MAIN, "first.svg").returncode == 0
    assert remit("export", MAIN, "named.svg", "--view", first).returncode == 0
    assert (tmp_path / "first.svg").read_bytes() == (tmp_path / "named.svg").read_bytes()


def test_exporting_xml_writes_the_same_bytes_as_the_file(remit, tmp_path):
    assert remit("export", MAIN, "out.xml").returncode == 0
    assert (tmp_path / "out.xml").read_bytes() == MAIN.read_bytes()


def test_views_lists_id_and_title(remit):
    lines = remit("views", MAIN).stdout.splitlines()
    assert all(len(line.split("\t")) == 2 for line in lines)
    assert len(lines) == 5


def test_check_tells_findings_and_sets_the_status(process):
    answer = process("check", MAIN)
    assert answer.returncode == 1
    assert "error H-01: " in answer.stdout


def test_check_asks_about_a_day(remit):
    assert remit("check", MAIN, "--on", "2022-07-01").returncode == 1
    assert "is not a date" in one_sentence(remit("check", MAIN, "--on", "yesterday"))


@pytest.mark.parametrize("form", ["text", "json", "sarif", "html"])
def test_check_reports_in_every_format(process, form):
    answer = process("check", MAIN, "--format", form)
    assert answer.returncode == 1
    assert "A-01" in answer.stdout
    assert answer.stderr == ""


def test_check_asks_packs_and_leaves_out_what_weighs_little(remit):
    heavy = remit("check", MAIN, "--pack", "control", "--pack", "access", "--min-severity", "error")
    assert [line.split(":")[0] for line in heavy.stdout.splitlines()] == ["error H-01", "1 finding"]
    assert "choose from" in one_sentence(remit("check", MAIN, "--pack", "everything"))


def test_check_compares_with_an_earlier_version(remit, tmp_path):
    text = MAIN.read_text(encoding="utf-8").replace('name="Hospices"', 'name="The hospices"')
    (tmp_path / "later.remit").write_text(text, encoding="utf-8")
    assert "H-03" not in remit("check", MAIN, "--since", MAIN).stdout
    assert "error H-03: The map has changed since" in remit("check", "later.remit", "--since", MAIN).stdout
    assert "there is no such file" in one_sentence(remit("check", MAIN, "--since", "nowhere.remit"))
    other = MAIN.with_name("bnssg-2022.remit")
    assert "it is another document, “Bristol," in one_sentence(remit("check", MAIN, "--since", other))


def test_rules_lists_every_rule_with_its_pack(remit):
    lines = remit("rules").stdout.splitlines()
    assert lines[0].split("\t")[:3] == ["A-01", "error", "key"]
    assert [rule["id"] for rule in json.loads(remit("rules", "--format", "json").stdout)] == [
        line.split("\t")[0] for line in lines
    ]
    page = (HOUSE / "docs" / "rules.md").read_text(encoding="utf-8")
    assert remit("rules", "--format", "md").stdout == page


def test_ask_answers_in_sentences(process):
    answer = process("ask", MAIN, "accountable", "Audit Committee")
    assert answer.returncode == 0
    assert answer.stdout.splitlines()[0] == "Audit Committee is accountable to West Yorkshire ICB Board."


def test_ask_names_what_it_speaks_of(remit):
    told = json.loads(remit("ask", MAIN, "accountable", "Audit Committee", "--format", "json").stdout)
    assert told[0]["elements"] == ["audit-committee", "audit-committee-accountability-icb-board", "icb"]


def test_ask_says_what_it_cannot_answer(remit):
    assert "no body is called “dentistry”" in one_sentence(remit("ask", MAIN, "body", "dentistry"))
    assert "write the name of a function or a body" in one_sentence(remit("ask", MAIN, "decides"))
    assert "choose from" in one_sentence(remit("ask", MAIN, "why"))
    assert remit("ask", MAIN, "levels").stdout.startswith("National: NHS England.")


def test_formats_lists_every_suffix(remit):
    answer = remit("formats")
    assert answer.returncode == 0
    for suffix in (".remit", ".xml", ".svg", ".dot"):
        assert suffix in answer.stdout


@pytest.mark.parametrize("template", ["blank", "english-ics", "council", "charity", "school-trust"])
def test_a_new_document_opens_and_can_be_drawn(remit, template):
    assert remit("new", "mine.remit", "--template", template).returncode == 0
    assert remit("views", "mine.remit").stdout == "view-1\tOverview\n"
    assert remit("export", "mine.remit", "mine.svg").returncode == 0


def test_new_never_writes_over_a_file(remit, tmp_path):
    (tmp_path / "mine.remit").write_text("precious")
    assert "exists already" in one_sentence(remit("new", "mine.remit"))
    assert (tmp_path / "mine.remit").read_text() == "precious"


def test_a_fault_in_a_process_of_its_own_is_one_sentence(process, tmp_path):
    (tmp_path / "broken.remit").write_text("<partnership")
    assert "broken.remit, line 1" in one_sentence(process("export", "broken.remit", "out.svg"))
    assert [path.name for path in tmp_path.iterdir()] == ["broken.remit"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["export", MAIN, "out.svg", "--view", "nowhere"], "there is no view"),
        (["export", MAIN, "out.docx"], "no format has this ending"),
        (["export", MAIN, "out.xml", "--view", "system"], "holds the whole partnership"),
        (["export", "missing.remit", "out.svg"], "missing.remit"),
        (["export", MAIN, "nowhere/out.svg"], "check that the folder nowhere exists"),
        (["export", MAIN], "required"),
        (["check", "graph.dot"], "can be written but not opened"),
        (["new", "new.svg"], "a .remit or .xml file"),
        (["new", "new.remit", "--template", "parish"], "parish"),
        (["eksport", "a", "b"], "eksport"),
        (["--nonsense"], "nonsense"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_writes_nothing(remit, tmp_path, words, expected):
    assert expected in one_sentence(remit(*words))
    assert list(tmp_path.iterdir()) == []


def test_version_and_help(remit):
    assert remit("--version").stdout == f"remit {(HOUSE / 'resources' / 'version.txt').read_text().strip()}\n"
    answer = remit("--help")
    assert answer.returncode == 0
    for command in ("export", "views", "check", "formats", "new"):
        assert command in answer.stdout


def test_without_a_screen_the_window_says_so(process):
    if sys.platform != "linux":
        return
    answer = process(MAIN, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert "there is no screen" in one_sentence(answer)


@pytest.mark.parametrize(
    "command", ["export", "new", *(slow(each) for each in ("publish", "views", "check", "formats"))]
)
def test_no_command_but_the_window_imports_qt(tmp_path, command):
    words = {
        "export": [MAIN, "out.svg"],
        "publish": [MAIN, "folder"],
        "views": [MAIN],
        "check": [MAIN],
        "formats": [],
        "new": ["new.remit"],
    }
    program = (
        "import sys, main; main.main(sys.argv[1:]); "
        "sys.exit(any(name.split('.')[0] in ('PySide6', 'desktop') for name in sys.modules))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, command, *map(str, words[command])],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(HOUSE)},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert answer.returncode == 0, answer
