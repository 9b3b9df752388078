"""Nothing that is published says a word of Remit's that cannot be said in the language of the document."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

import pytest
from lxml import etree, html

from everything import everything
from exporters.publishing.contents import contents
from exporters.publishing.print_data import print_data
from exporters.publishing.stamp import stamp
from exporters.publishing.tables import sheets
from sample_maps import EXAMPLES, example
from schema import Partnership
from schema.edits.acceptances import accept
from schema.rules import accepting, check
from schema.tongue import Tongue
from without_latin import everything_translated, pseudo

pytestmark = pytest.mark.slow

ENGLISH = re.compile(r"[A-Za-z]{2,}")
HEARD = ("aria-label", "alt", "title", "placeholder")
FILES = re.compile(r"\((SVG|PNG|PDF|CSV|XLSX|XML), \d+ KB\)")
"""How links to files end, in every language."""


@cache
def document() -> Partnership:
    return pseudo(everything(example(EXAMPLES[0])))


@cache
def files() -> dict[str, bytes]:
    with everything_translated():
        return {file.name: file.data for part in contents(document()) for file in part.files}


def left(texts: Iterable[str]) -> set[str]:
    """What is English in these, and neither a code of the key nor an address."""
    codes = {kind.code for kind in document().key.connector_kinds}
    words = (text for text in texts if not text.startswith("https://"))
    return {text for text in words if set(ENGLISH.findall(FILES.sub("", text))) - codes}


def told(root: etree._Element) -> Iterator[str]:
    """All that is shown or heard of a page or a picture."""
    for element in root.iter(etree.Element):
        yield from (element.get(name, "") for name in HEARD)
        if "urn:" not in element.tag and element.tag not in ("script", "style"):
            yield element.text or ""
        yield element.tail or ""


def leaves(value: object) -> Iterator[str]:
    """All texts in data."""
    match value:
        case dict():
            for each in value.values():
                yield from leaves(each)
        case list() | tuple():
            for each in value:
                yield from leaves(each)
        case str():
            yield value


def test_pictures() -> None:
    for view in document().views:
        assert left(told(etree.fromstring(files()[f"map-{view.id}.svg"]))) == set()


def test_the_page_and_what_is_pasted_elsewhere() -> None:
    pages = [data for name, data in files().items() if name.endswith(".html")]
    assert len(pages) == 1 + len(document().views)
    for page in pages:
        assert left(told(html.document_fromstring(page.decode()))) == set()


def test_the_tables_and_the_printed_form() -> None:
    given = document()
    with everything_translated():
        tell = Tongue("cy").told
        tables = [sheet.told(tell) for sheet in sheets(given)]
        pictures = {view.id: files()[f"map-{view.id}.svg"] for view in given.views}
        agreed = accept(given, accepting(given, check(given)[0], "ŵ", "ŵ", date(2022, 9, 1)))
        accepted = [found for found in check(agreed) if found.acceptance]
        printed = print_data(given, pictures, stamp(given), Tongue("cy"), (), accepted)
    assert left(cell.words for sheet in tables for row in sheet.rows for cell in row) == set()
    assert printed["departures"]["entries"]
    parts = ("words", "tables", "stamp", "mark", "departures")
    assert left(leaves([printed[part] for part in parts])) == set()
