"""A PDF as other programs see it: poppler's tools, from Debian's poppler-utils."""

import re
import subprocess
from pathlib import Path

_DIRECTIONS = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What poppler writes about directions, and what lets long words go on below."""


def text_of(pdf: bytes, folder: Path, page: int | None = None) -> str:
    """The text that can be selected, on one page counted from 1 or on all."""
    which = [] if page is None else ["-f", str(page), "-l", str(page)]
    return undirected(_told(["pdftotext", "-raw", *which], pdf, folder, ["-"]))


def undirected(text: str) -> str:
    """The text without signs that nobody sees."""
    return _DIRECTIONS.sub("", text)


def facts_of(pdf: bytes, folder: Path) -> dict[str, str]:
    """What the PDF says of itself."""
    lines = _told(["pdfinfo"], pdf, folder, []).splitlines()
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in lines)}


def structure_of(pdf: bytes, folder: Path) -> str:
    """The tags, as a screen reader walks through them, indented."""
    return _told(["pdfinfo", "-struct"], pdf, folder, [])


def pages_of(pdf: bytes, folder: Path) -> list[tuple[int, int]]:
    """Width and height of each page in millimetres."""
    told = _told(["pdfinfo", "-l", "-1"], pdf, folder, [])
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told)
    return [(round(float(wide) * 25.4 / 72), round(float(high) * 25.4 / 72)) for wide, high in sizes]


def _told(words: list[str], pdf: bytes, folder: Path, more: list[str]) -> str:
    (folder / "looked-at.pdf").write_bytes(pdf)
    command = [*words, "looked-at.pdf", *more]
    return subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=60, text=True).stdout
