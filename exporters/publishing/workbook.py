"""Tables as a workbook for spreadsheets: a sheet a table, and one that says what they are.

Made after the guidance of the Government Analysis Function, Releasing statistics in spreadsheets: a cover
sheet, a title in the first cell, one marked table a sheet, no merged cells. Whatever a person typed stays
text: never a formula, never a link. No clock is asked: the same document, the same bytes.
"""

from datetime import datetime
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from exporters.drawing.look import ACCENT, INK, QUIET
from exporters.publishing.files import Published
from exporters.publishing.stamp import Stamp
from exporters.publishing.table import Sheet

NAME = "tables.xlsx"
_MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_ALWAYS = datetime(1980, 1, 1)
"""A workbook must name the time at which it was made; this is the first that its archive can hold."""
_MOST = 32_000
"""Characters; a cell of a workbook holds a few more."""
_CUT = " … (whole in the CSV file)"
_LEAST, _WIDEST, _IDS = 10, 44, 24
"""Widths of columns, in characters."""
_LINE, _TITLE = 15, 24
"""Heights of a line of text and of a title, in points. Not every program finds them out by itself."""
_MOST_LINES = 27
"""A row of a workbook is never higher."""
_HEADINGS = 3
"""The row of the headings, counted from 0: below title, stamp and sentence."""


def workbook(sheets: tuple[Sheet, ...], stamp: Stamp) -> Published:
    """All tables in one file, under their stamp."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, _options())
    book.set_properties(_properties(stamp))
    looks = _Looks(book)
    _cover(book.add_worksheet("About"), sheets, stamp, looks)
    for sheet in sheets:
        _fill(book.add_worksheet(sheet.title), sheet, stamp, looks)
    book.close()
    return Published(NAME, "All tables in one workbook", _MEDIA, out.getvalue())


def _options() -> dict[str, object]:
    """Anew for each workbook, which alters them: text stays text, and no part takes the time of the day."""
    return {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_format_properties": {"font_name": "Arial", "font_size": 11},
    }


class _Looks:
    """The formats that a workbook shares."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        def look(**properties: object) -> Format:
            made: Format = book.add_format({"valign": "top", "font_color": INK, **properties})
            return made

        self.title = look(bold=True, font_size=16, font_color=ACCENT)
        self.mark = look(bold=True, font_color=ACCENT)
        self.quiet = look(font_color=QUIET)
        self.bold = look(bold=True)
        self.words = look(text_wrap=True)
        self.heading = look(bold=True, text_wrap=True, font_color="#FFFFFF", bg_color=ACCENT)


def _properties(stamp: Stamp) -> dict[str, object]:
    return {
        "title": stamp.title,
        "subject": stamp.line,
        "status": stamp.status,
        "keywords": stamp.fingerprint,
        "comments": "Made by Remit from the model that the pictures are made from.",
        "created": _ALWAYS,
    }


def _cover(page: Worksheet, sheets: tuple[Sheet, ...], stamp: Stamp, looks: _Looks) -> None:
    rows = [(stamp.title, looks.title), (_marked(stamp), looks.mark)]
    rows += [(f"Fingerprint of the contents: {stamp.fingerprint}", looks.quiet)]
    rows += [(f"{sheet.title} ({len(sheet.rows)}): {sheet.about}", looks.words) for sheet in sheets]
    for at, (words, look) in enumerate(rows):
        page.write_string(at, 0, words, look)
    page.set_row(0, _TITLE)
    page.set_column(0, 0, 120)
    _for_print(page, stamp)


def _fill(page: Worksheet, sheet: Sheet, stamp: Stamp, looks: _Looks) -> None:
    page.write_string(0, 0, f"{sheet.title}: {stamp.title}", looks.title)
    page.write_string(1, 0, _marked(stamp), looks.mark)
    page.write_string(2, 0, sheet.about if sheet.rows else "This table is empty.", looks.quiet)
    page.set_row(0, _TITLE)
    _for_print(page, stamp)
    if sheet.rows:
        _table(page, sheet, looks)


def _table(page: Worksheet, sheet: Sheet, looks: _Looks) -> None:
    lines = list(sheet.lines)
    widths = _widths(sheet, lines)
    for at, width in enumerate(widths):
        page.set_column(at, at, width)
    for down, line in enumerate(lines, _HEADINGS + 1):
        page.set_row(down, _LINE * min(_MOST_LINES, _height(line, widths[: len(sheet.headings)])))
        for across, words in enumerate(line):
            page.write_string(down, across, _shortened(words), looks.words)
    last = _HEADINGS + len(lines)
    page.set_row(_HEADINGS, 2 * _LINE)
    page.add_table(_HEADINGS, 0, last, len(sheet.header) - 1, _marked_as_table(sheet, looks))
    page.freeze_panes(_HEADINGS + 1, 1)
    page.repeat_rows(_HEADINGS)
    # Ids are for programs, and need no paper.
    page.print_area(0, 0, last, len(sheet.headings) - 1)


def _height(line: tuple[str, ...], widths: list[int]) -> int:
    """The lines of text in the highest of these cells; the rest of the cells may be cut off."""
    return max(
        sum(-(-max(1, len(part)) // (width - 2)) for part in words.split("\n"))
        for words, width in zip(line, widths, strict=False)
    )


def _marked_as_table(sheet: Sheet, looks: _Looks) -> dict[str, object]:
    columns = [{"header": words, "header_format": looks.heading} for words in sheet.header]
    return {"name": sheet.id.capitalize(), "columns": columns, "style": "Table Style Light 1"}


def _widths(sheet: Sheet, lines: list[tuple[str, ...]]) -> list[int]:
    """Wide enough for most words; long ones go on below. Ids are for programs and may be cut off."""
    widths = []
    for at, words in enumerate(sheet.header):
        longest = max((len(line[at]) for line in lines), default=0)
        most = _WIDEST if at < len(sheet.headings) else _IDS
        widths.append(min(most, max(_LEAST, len(words) + 4, longest + 2)))
    return widths


def _for_print(page: Worksheet, stamp: Stamp) -> None:
    page.set_landscape()
    page.set_paper(8)  # A3
    page.fit_to_pages(1, 0)
    # Headers have a language of their own, in which two ampersands are one.
    page.set_footer(f"&L{_marked(stamp)[:200].replace('&', '&&')}&RPage &P of &N")


def _marked(stamp: Stamp) -> str:
    """The stamp, its mark first where the document is not approved."""
    return f"{stamp.mark}. {stamp.line}" if stamp.mark else stamp.line


def _shortened(words: str) -> str:
    return words if len(words) <= _MOST else words[:_MOST] + _CUT
