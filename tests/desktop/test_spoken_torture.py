"""What a screen reader asks for never ends the program, however its questions and our changes meet."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TORTURE = Path(__file__).resolve().parents[1] / "support" / "torture.py"


@pytest.mark.slow
def test_asking_without_pause_ends_no_process():
    # Freed memory is overwritten, so that whoever looks there falls.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MALLOC_PERTURB_": "85"}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", TORTURE, "60"],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout.split()[-1]) > 10_000
