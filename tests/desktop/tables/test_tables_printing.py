"""Tables on paper: titles, headings on every page, and the preview as a person opens it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from desktop.tables.printing import Printed, lay_across, print_table
from exporters.formats import read
from schema.tables import BODIES
from tests.support.at_table import AtTable
from tests.support.pdf_text import pages_in, text_in

EXAMPLE = Path(__file__).resolve().parents[3] / "resources" / "examples" / "west-yorkshire-2022.remit"


@pytest.fixture
def printed(tmp_path, qapp):
    """Prints a table, and returns the file."""
    qapp.processEvents()

    def made(partnership, what):
        file = tmp_path / "table.pdf"
        printer = QPdfWriter(str(file))
        lay_across(printer)
        print_table(printer, partnership, what)
        return file

    return made


def words(file) -> str:
    return " ".join(text_in(file).split())


def test_functions_and_decisions_are_printed_with_headings_on_every_page(printed):
    west = read(EXAMPLE)
    file = printed(west, Printed())
    text, pages = words(file), pages_in(file)
    assert len(pages) > 1
    assert pages[0][0] > pages[0][1]
    assert text.count("Held by") == text.count("Delegated to") == len(pages)
    assert (
        "West Yorkshire Health and Care Partnership · version 0.1 · draft · correct as of 1 July 2022" in text
    )
    assert all(function.name.split()[-1] in text for function in west.functions)


def test_only_what_is_asked_for_is_printed(printed, small):
    text = words(printed(small, Printed(BODIES, ("forum", "icb"), ("name",))))
    assert text.index("Forum") < text.index("ICB")
    assert "Leeds" not in text
    assert "Kind" not in text


def test_the_keys_for_printing_show_the_table_on_paper(window, edit, small, tmp_path):
    edit(small)
    person = AtTable(window, "bodies")
    person.click("forum", "Name")
    person.press("Ctrl+P")
    paper = person.panel.paper
    assert paper.isVisible()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "preview.pdf"))
    paper.paintRequested.emit(printer)
    assert "Forum" in words(tmp_path / "preview.pdf")
    paper.close()
