"""The workbook, as a spreadsheet's own parts show it: text and nothing but text, under the stamp."""

import zipfile
from io import BytesIO

import pytest
from lxml import etree

from cleaned_example import cleaned
from exporters.publishing.files import Published
from exporters.publishing.stamp import stamp
from exporters.publishing.tables import sheets
from exporters.publishing.workbook import workbook
from partnerships import partnership
from schema import Partnership

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HOSTILE = (
    "=1+1",
    "@SUM(A1)",
    "http://example.com",
    "javascript:alert(1)",
    "<b>&amp;",
    "_x0041_",
    "1234",
    "שלום",
)


def made_of(given: Partnership) -> Published:
    return workbook(sheets(given), stamp(given))


def parts(file: Published) -> dict[str, etree._Element]:
    with zipfile.ZipFile(BytesIO(file.data)) as archive:
        return {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}


def words(file: Published) -> set[str]:
    return {"".join(text.itertext()) for text in parts(file)["xl/sharedStrings.xml"].iter(f"{MAIN}si")}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_text(name: str) -> None:
    given = partnership("ICB -delegation-> Leeds Committee: cancer")
    given = given.but(bodies=tuple(body.but(name=name) for body in given.bodies))
    file = made_of(given)
    assert name.replace("_x0041_", "_x005F_x0041_") in words(file)
    for part in parts(file).values():
        for wrong in ("f", "hyperlink"):
            assert not list(part.iter(f"{MAIN}{wrong}"))
    assert not [name for name in parts(file) if "externalLink" in name]


def test_every_sheet_bears_stamp_and_mark() -> None:
    file = made_of(partnership("ICB"))
    pages = [part for name, part in parts(file).items() if name.startswith("xl/worksheets/sheet")]
    assert len(pages) == 5
    assert "DRAFT. Draft" in words(file)
    for page in pages:
        assert "DRAFT" in page.findtext(f".//{MAIN}oddFooter")


def test_an_approved_document_bears_its_stamp_without_a_mark() -> None:
    file = made_of(cleaned())
    assert stamp(cleaned()).line in words(file)
    assert parts(file)["docProps/core.xml"].findtext("{http://purl.org/dc/elements/1.1/}subject") == (
        stamp(cleaned()).line
    )


def test_tables_are_marked_as_such_with_frozen_headings() -> None:
    file = made_of(cleaned())
    named = [part.get("name") for name, part in parts(file).items() if name.startswith("xl/tables/")]
    assert named == ["Bodies", "Relations", "Functions", "Decisions"]
    assert parts(file)["xl/worksheets/sheet2.xml"].find(f".//{MAIN}pane").get("state") == "frozen"


def test_a_table_without_rows_says_so() -> None:
    assert "This table is empty." in words(made_of(partnership("ICB")))


def test_a_cell_that_no_workbook_holds_says_where_it_is_whole() -> None:
    given = partnership("ICB")
    seats = tuple({"holder": "x" * 200, "role": "y" * 400} for _ in range(80))
    given = given.but(bodies=(given.bodies[0].but(seats=seats),))
    assert any(each.endswith("(whole in the CSV file)") for each in words(made_of(given)))


def test_twice_the_same_bytes() -> None:
    made = partnership("ICB -delegation-> Leeds Committee: cancer")
    assert len({made_of(given).data for given in (made, made, made)}) == 1
