"""The engine is found, named and held within limits; whatever it does, no part of a picture gets through."""

import os
import stat
import sys
from pathlib import Path

import pytest

from exporters import engine
from exporters.engine import Engine
from exporters.errors import FormatError
from exporters.process import Limits, run_limited

PICTURE = 'digraph { a [pos="0,0"] b [pos="72,72"] a -> b }'


def program(folder: Path, body: str, name: str = "dot") -> Path:
    """A fake engine: answers to -V, else runs the Python given."""
    path = folder / name
    path.write_text(
        f"#!{sys.executable}\nimport sys, time\n"
        "if '-V' in sys.argv:\n    sys.exit(print('dot - graphviz version 9.9.9 (0)', file=sys.stderr))\n"
        + body
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def fake(folder: Path, body: str) -> Engine:
    return Engine("graphviz", "9.9.9", program(folder, body))


def without_the_wheel(monkeypatch: pytest.MonkeyPatch, path: str = "") -> None:
    monkeypatch.setattr(engine, "_of_the_wheel", lambda: iter(()))
    monkeypatch.delenv(engine.SETTING, raising=False)
    monkeypatch.setenv("PATH", path)


def test_the_wheels_own_engine_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(engine.SETTING, str(program(tmp_path, "")))
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])
    found = engine.find()
    assert (found.name, found.version) == ("graphviz-pure", "0.2.2")
    assert found.notice == ""


def test_the_wheels_engine_is_found_where_nothing_is_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(engine.sysconfig, "get_path", lambda _name: "/nowhere")
    assert engine.find().name == "graphviz-pure"


def test_the_setting_is_the_first_emergency_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    program(other, "")
    without_the_wheel(monkeypatch, str(other))
    monkeypatch.setenv(engine.SETTING, str(program(tmp_path, "", "my-dot")))
    found = engine.find()
    assert found == Engine("graphviz", "9.9.9", tmp_path / "my-dot")
    assert "graphviz 9.9.9" in found.notice
    assert str(tmp_path / "my-dot") in found.notice


def test_a_dot_on_the_path_is_the_last_emergency(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_the_wheel(monkeypatch, str(tmp_path))
    monkeypatch.setenv(engine.SETTING, str(tmp_path / "missing"))
    on_the_path = program(tmp_path, "")
    assert engine.find().path == on_the_path


def test_a_program_that_is_no_graphviz_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_the_wheel(monkeypatch)
    stranger = tmp_path / "stranger"
    stranger.write_text("#!/bin/sh\necho hello\n")
    stranger.chmod(0o755)
    broken = tmp_path / "broken"
    broken.write_bytes(b"\x7fELF nonsense")
    broken.chmod(0o755)
    for setting in (stranger, broken):
        monkeypatch.setenv(engine.SETTING, str(setting))
        with pytest.raises(FormatError, match="no engine that draws pictures runs on this computer"):
            engine.find()


def test_no_engine_is_one_sentence_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    without_the_wheel(monkeypatch)
    with pytest.raises(FormatError) as caught:
        engine.find()
    assert "pip install" in str(caught.value)
    assert "REMIT_DOT" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_picture_comes_back_whole() -> None:
    rendering = engine.render(PICTURE, "neato -n2", "svg")
    assert rendering.output.endswith(b"</svg>\n")
    assert rendering.warnings == ()


def test_warnings_are_not_silent() -> None:
    squeezed = 'digraph { a [pos="0,0" width=0.1 height=0.1 fixedsize=true label="far too long for it"] }'
    rendering = engine.render(squeezed, "neato -n2", "svg")
    assert "too small for label" in rendering.warnings[0]


def test_a_broken_graph_is_a_sentence_with_the_engines_own_words() -> None:
    with pytest.raises(FormatError, match=r"graphviz-pure 0.2.2: the engine stopped with status 1 .*syntax"):
        engine.render("digraph { a [", "neato -n2", "svg")


def test_a_partial_picture_with_status_one_is_refused(tmp_path: Path) -> None:
    partial = fake(tmp_path, "print('<svg><g id=')\nprint('Assertion failed', file=sys.stderr)\nsys.exit(1)")
    with pytest.raises(FormatError, match="status 1 and said “Assertion failed”"):
        engine.render(PICTURE, "neato -n2", "svg", partial)


def test_an_engine_that_dies_is_refused(tmp_path: Path) -> None:
    dying = fake(tmp_path, "print('<svg/>', flush=True)\nimport os; os.abort()")
    with pytest.raises(FormatError, match="stopped with status -6"):
        engine.render(PICTURE, "dot", "svg", dying)


def test_an_engine_that_writes_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="stopped with status 0"):
        engine.render(PICTURE, "neato -n2", "svg", fake(tmp_path, "sys.exit(0)"))


def test_an_engine_that_hangs_is_ended(tmp_path: Path) -> None:
    hanging = fake(tmp_path, "print('<svg>', flush=True)\ntime.sleep(60)")
    with pytest.raises(FormatError, match=r"took longer than 0\.3 seconds"):
        engine.render(PICTURE, "neato -n2", "svg", hanging, Limits(seconds=0.3))


def test_what_a_wrapper_script_started_is_ended_with_it() -> None:
    finished = run_limited(["/bin/sh", "-c", "sleep 60; echo done"], b"", Limits(seconds=0.3))
    assert finished.trouble == "took longer than 0.3 seconds"


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_an_engine_that_writes_without_end_is_ended(tmp_path: Path, stream: str) -> None:
    endless = fake(tmp_path, f"while True: sys.{stream}.write('x' * 4096)")
    with pytest.raises(FormatError, match="wrote more than any picture needs"):
        engine.render(PICTURE, "neato -n2", "svg", endless, Limits(output=100_000, complaints=100_000))
