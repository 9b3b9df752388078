"""Whatever a person may type as a name stays text, in every format, from the front door."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from calling import Answer
from exporters import xml
from exporters.engine import find
from hostile_names import NAMES, named, squashed

Remit = Callable[..., Answer]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_hostile_name_stays_text(remit: Remit, tmp_path: Path, name: str) -> None:
    made = named(name)
    (tmp_path / "in.remit").write_bytes(xml.write(made))
    for words in (["again.xml"], ["out.svg", "--all"], ["out.dot"]):
        answer = remit("export", "in.remit", *words)
        assert answer.returncode == 0, answer.stderr
    assert xml.read(tmp_path / "again.xml") == made
    for view in made.views:
        root = ElementTree.parse(tmp_path / f"out-{view.id}.svg").getroot()
        said = "".join(text.text or "" for text in root.iter("{http://www.w3.org/2000/svg}text"))
        assert squashed(name) in squashed(said)
        assert not list(root.iter("{http://www.w3.org/2000/svg}script"))
    _drawn_by_graphviz(tmp_path / "out.dot")


def _drawn_by_graphviz(path: Path) -> None:
    command = [find().path, "-Kneato", "-n2", "-Tsvg", path]
    drawn = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
    marked = ElementTree.fromstring(drawn).iter("{http://www.w3.org/2000/svg}g")
    groups = [group.get("id") for group in marked if group.get("class") in ("node", "edge")]
    assert {"body-node", "body-edge"} <= set(groups)
    assert len(groups) == 4
