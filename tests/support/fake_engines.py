"""Engines that fail in every way that an engine can, as programs of their own."""

import stat
import sys
from pathlib import Path

from exporters.engine import Engine

WAYS = {
    "crashes": "import os, signal\nos.kill(os.getpid(), signal.SIGABRT)",
    "hangs": "time.sleep(600)",
    "leaves a part": "print('graph 1 1 1')\nprint('node n0 1 1 1 1')\nsys.exit(1)",
    "leaves out half in silence": "print('graph 1 1 1')\nprint('node n0 1 1 1 1 l solid box black grey')",
    "warns and falls back": "print('node n0 1 1 1 1')\nprint('Warning: falling back', file=sys.stderr)",
    "writes what nobody can read": "sys.stdout.buffer.write(bytes(range(256)) * 40)",
    "writes nothing": "pass",
    "never stops writing": "while True: print('node n0 nan nan')",
}


def fake(folder: Path, body: str) -> Engine:
    """A program that says it is Graphviz, and does this instead."""
    path = folder / "dot"
    path.write_text(f"#!{sys.executable}\nimport sys, time\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return Engine("graphviz", "9.9.9", path)


def missing(folder: Path) -> Engine:
    """An engine that is not there any more."""
    return Engine("graphviz", "9.9.9", folder / "gone")
