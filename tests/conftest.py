"""What every test may ask for: the command line, in this process or in one of its own."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
from hypothesis import settings

import main
from calling import Answer
from desktop.tidying import collect_due

# The same cases on every run: a failure is about the change. HYPOTHESIS_PROFILE=default looks further.
settings.register_profile("steady", derandomize=True, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

# As in the window: what tests leave of windows is collected on the interface thread, by none of the runner's.
gc.disable()

HOUSE = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def garbage_is_collected_between_tests() -> Iterator[None]:
    """What is due, as the window does it."""
    yield
    collect_due()


@pytest.fixture
def remit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Answer]:
    """Runs `remit` in an empty folder, in this process."""
    monkeypatch.chdir(tmp_path)

    def call(*words: object) -> Answer:
        try:
            status = main.main([str(word) for word in words])
        except SystemExit as left:
            status = int(left.code or 0)
        return Answer(status, *capsys.readouterr())

    return call


@pytest.fixture
def process(tmp_path: Path) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Runs `remit` in an empty folder, in a process of its own; keywords set its environment."""

    def call(
        *words: object, stdout: IO[str] | int = subprocess.PIPE, **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, HOUSE / "main.py", *map(str, words)],
            cwd=tmp_path,
            env={**os.environ, **environment},
            stdout=stdout,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return call
