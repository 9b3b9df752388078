"""The printed form: each view on its own paper, then the same in words and tables, as a PDF for everybody.

It is tagged, has language and title, and its text can be searched and copied. Typst sets it: the template
ships with Remit, and what a document says reaches it as data. No clock is asked: same document, same fonts,
same bytes.
"""

import json
import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import typst

from exporters import fonts
from exporters.publishing.files import Published
from exporters.publishing.print_data import print_data
from exporters.publishing.stamp import Stamp
from resources import text
from schema import Partnership
from schema.rules import Finding
from schema.said import said
from schema.tongue import Tongue

NAME = "map.pdf"
_TEMPLATE = "publishing/print.typ"
_FOR_EVERYBODY: Literal["ua-1"] = "ua-1"
"""PDF/UA-1, ISO 14289: the standard of PDFs that screen readers understand."""
_LETTERS = re.compile(r'the text `"(.+?)"` could not be displayed')
_UNSEEN = re.compile(r'codepoint `"\\u\{([0-9a-f]+)\}"`|missing codepoints|text `""` could not')
"""What the compiler says of characters that leave no mark on paper, such as a byte order mark."""
_SHOWN = 8
"""Letters that are named in a sentence."""
_log = logging.getLogger(__name__)


def pdf(
    partnership: Partnership,
    pictures: Mapping[str, bytes],
    stamp: Stamp,
    tongue: Tongue,
    accepted: Sequence[Finding] = (),
) -> Published:
    """The PDF of what is published, from the pictures of its views by their ids, with what was accepted.

    Raises `FormatError` where the computer has none of the fonts.
    """
    data = print_data(partnership, pictures, stamp, tongue, fonts.families(NAME), accepted)
    return Published(NAME, said("All views for printing, with their text"), "application/pdf", _set(data))


def _set(data: dict[str, Any]) -> bytes:
    """As PDF/UA; where no font has some letter that a person typed, as near to it as can be."""
    try:
        return _compiled(data, [_FOR_EVERYBODY])
    except typst.TypstError as fault:
        _log.warning("%s", _why(fault))
        return _compiled(data, [])


def _compiled(data: dict[str, Any], standards: list[Literal["ua-1"]]) -> bytes:
    # A compiler that has failed once does not find its template again.
    compiler = typst.Compiler(
        text(_TEMPLATE).encode(), font_paths=fonts.installed(), sys_inputs={"data": json.dumps(data)}
    )
    made = compiler.compile(format="pdf", pdf_standards=list(standards))
    assert isinstance(made, bytes)
    return made


def _why(fault: "typst.TypstError") -> str:
    faults = fault.diagnostic or str(fault)
    letters, unseen = tuple(dict.fromkeys(_LETTERS.findall(faults))), _UNSEEN.search(faults)
    if letters:
        return (
            f"{NAME}: no font of this computer has {_quoted(letters)}; "
            "such letters stand there as empty boxes; install a font that has them, and publish again"
        )
    if unseen is not None:
        which = f" (U+{unseen[1].upper()})" if unseen[1] else ""
        return (
            f"{NAME}: some text holds a character that cannot be seen or printed{which}; the file is tagged "
            "all the same, but is not PDF/UA; type that text anew, and publish again"
        )
    return f"{NAME} is tagged but not PDF/UA: {fault}"


def _quoted(letters: tuple[str, ...]) -> str:
    """The first of them, and how many more there are."""
    shown = ", ".join(f"“{letter}”" for letter in letters[:_SHOWN])
    more = len(letters) - _SHOWN
    return f"{shown} and {more} more" if more > 0 else shown
