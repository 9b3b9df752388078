"""Reports on what the rules find: one module a format, one row each in the table."""

from collections.abc import Callable

from exporters.reports import html_page, json_data, plain_text, sarif
from exporters.reports.report import Report

REPORTS: dict[str, Callable[[Report], str]] = {
    "text": plain_text.write,
    "json": json_data.write,
    "sarif": sarif.write,
    "html": html_page.write,
}
"""How a report can be written, by the name that the command line knows."""

__all__ = ["REPORTS", "Report"]
