"""Tables as a workbook for spreadsheets: a sheet a table, and one that says what they are.

Made after the guidance of the Government Analysis Function, Releasing statistics in spreadsheets: a cover
sheet, a title in the first cell, one marked table a sheet, no merged cells. Whatever a person typed stays
text: never a formula, never a link. No clock is asked: the same document, the same bytes.
"""

import re
from collections.abc import Callable
from datetime import datetime
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from exporters.drawing.look import ACCENT, INK, QUIET
from exporters.publishing.files import Published
from exporters.publishing.stamp import Stamp
from exporters.publishing.table import Sheet
from schema.said import said

NAME = "tables.xlsx"
Tell = Callable[[str], str]
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
_LONGEST_TAB = 31
_MOST_LINES = 27
"""A row of a workbook is never higher."""
_HEADINGS = 3
"""The row of the headings, counted from 0: below title, stamp and sentence."""


def workbook(sheets: tuple[Sheet, ...], stamp: Stamp, tell: Tell = str) -> Published:
    """All tables in one file, under their stamp, in the language in which `tell` tells things."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, _options())
    book.set_properties(_properties(stamp, tell))
    looks = _Looks(book)
    _cover(book.add_worksheet(_tab(tell(said("About")))), sheets, stamp, looks, tell)
    for sheet in sheets:
        _fill(book.add_worksheet(_tab(tell(sheet.title))), sheet.told(tell), stamp, looks, tell)
    book.close()
    return Published(NAME, said("All tables in one workbook"), _MEDIA, out.getvalue())


def _tab(title: str) -> str:
    """As a tab may be called."""
    return re.sub(r"[\[\]:*?/\\']", " ", title)[:_LONGEST_TAB]


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


def _properties(stamp: Stamp, tell: Tell) -> dict[str, object]:
    return {
        "title": stamp.title,
        "subject": stamp.told(tell),
        "status": tell(stamp.status),
        "keywords": stamp.fingerprint,
        "comments": "Made by Remit from the model that the pictures are made from.",
        "created": _ALWAYS,
    }


def _cover(page: Worksheet, sheets: tuple[Sheet, ...], stamp: Stamp, looks: _Looks, tell: Tell) -> None:
    rows = [(stamp.title, looks.title), (_marked(stamp, tell), looks.mark)]
    rows += [(tell(said("Fingerprint of the contents: {digits}", digits=stamp.fingerprint)), looks.quiet)]
    rows += [
        (f"{tell(sheet.title)} ({len(sheet.rows)}): {tell(sheet.about)}", looks.words) for sheet in sheets
    ]
    for at, (words, look) in enumerate(rows):
        page.write_string(at, 0, words, look)
    page.set_row(0, _TITLE)
    page.set_column(0, 0, 120)
    _for_print(page, stamp, tell)


def _fill(page: Worksheet, sheet: Sheet, stamp: Stamp, looks: _Looks, tell: Tell) -> None:
    page.write_string(0, 0, f"{tell(sheet.title)}: {stamp.title}", looks.title)
    page.write_string(1, 0, _marked(stamp, tell), looks.mark)
    page.write_string(2, 0, tell(sheet.about if sheet.rows else said("This table is empty.")), looks.quiet)
    page.set_row(0, _TITLE)
    _for_print(page, stamp, tell)
    if sheet.rows:
        _table(page, sheet, looks, tell)


def _table(page: Worksheet, sheet: Sheet, looks: _Looks, tell: Tell) -> None:
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
    page.add_table(_HEADINGS, 0, last, len(sheet.header) - 1, _marked_as_table(sheet, looks, tell))
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


def _marked_as_table(sheet: Sheet, looks: _Looks, tell: Tell) -> dict[str, object]:
    columns = [{"header": tell(words), "header_format": looks.heading} for words in sheet.header]
    return {"name": sheet.id.capitalize(), "columns": columns, "style": "Table Style Light 1"}


def _widths(sheet: Sheet, lines: list[tuple[str, ...]]) -> list[int]:
    """Wide enough for most words; long ones go on below. Ids are for programs and may be cut off."""
    widths = []
    for at, words in enumerate(sheet.header):
        longest = max((len(line[at]) for line in lines), default=0)
        most = _WIDEST if at < len(sheet.headings) else _IDS
        widths.append(min(most, max(_LEAST, len(words) + 4, longest + 2)))
    return widths


def _for_print(page: Worksheet, stamp: Stamp, tell: Tell) -> None:
    page.set_landscape()
    page.set_paper(8)  # A3
    page.fit_to_pages(1, 0)
    # Headers have a language of their own, in which two ampersands are one.
    page.set_footer(f"&L{_marked(stamp, tell)[:200].replace('&', '&&')}&R&P / &N")


def _marked(stamp: Stamp, tell: Tell) -> str:
    """The stamp, its mark first where the document is not approved."""
    line = stamp.told(tell)
    return f"{stamp.mark_told(tell)}. {line}" if stamp.mark else line


def _shortened(words: str) -> str:
    return words if len(words) <= _MOST else words[:_MOST] + _CUT
