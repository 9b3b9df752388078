"""What a reader can search and copy in a PDF that Qt wrote, and how large its pages are."""

import re
from pathlib import Path
from zlib import decompress

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|\b(BT)\b")


def pages_in(path: Path) -> list[tuple[int, int]]:
    """Width and height of each page in millimetres."""
    boxes = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", path.read_bytes())
    return [(round(float(width) * 25.4 / 72), round(float(height) * 25.4 / 72)) for width, height in boxes]


def text_in(path: Path) -> str:
    """All text, a line for each run."""
    objects = {int(number): body for number, body in _OBJECT.findall(path.read_bytes())}
    letters = {number: _letters(objects, body) for number, body in objects.items() if b"/ToUnicode" in body}
    contents = (_unpacked(body) for body in objects.values())
    return "\n".join(_text(content, letters) for content in contents if b"Tj" in content)


def _unpacked(body: bytes) -> bytes:
    stream = _STREAM.search(body)
    if stream is None:
        return b""
    return decompress(stream[1]) if b"/FlateDecode" in body else stream[1]


def _letters(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    """What each glyph of a font stands for."""
    reference = re.search(rb"/ToUnicode (\d+) 0 R", font)
    assert reference
    made: dict[int, str] = {}
    for first, codes in re.findall(rb"<(\w{4})> <\w{4}> \[(.*?)\]", objects[int(reference[1])], re.DOTALL):
        for place, code in enumerate(re.findall(rb"<(\w{4})>", codes), int(first, 16)):
            made[place] = chr(int(code, 16))
    return made


def _text(content: bytes, letters: dict[int, dict[int, str]]) -> str:
    shown, font = "", 0
    for chosen, glyphs, begin in _SHOWN.findall(content):
        if begin:
            shown += "\n"
        elif chosen:
            font = int(chosen)
        else:
            codes = [int(glyphs[at : at + 4], 16) for at in range(0, len(glyphs), 4)]
            shown += "".join(letters[font].get(code, "?") for code in codes)
    return shown.replace("\t", " ")
