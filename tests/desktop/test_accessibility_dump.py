"""The page that tells what a screen reader finds is that of the window as it is."""

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from exporters.formats import read

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture
def maker():
    """The script that writes the page."""
    path = DOCS / "make_accessibility_dump.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    QAccessible.setActive(True)
    yield script
    QAccessible.setActive(False)


@pytest.mark.slow
def test_the_page_is_not_stale(window, edit, maker):
    edit(read(maker.EXAMPLE))
    now, written = maker.dump(window).splitlines(), maker.OUT.read_text(encoding="utf-8").splitlines()
    differing = [(old, new) for old, new in zip(written, now, strict=False) if old != new]
    assert differing == [], "make it anew: uv run python docs/make_accessibility_dump.py"
    assert len(now) == len(written)
