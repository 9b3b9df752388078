"""The report for a terminal: a line each, what is open first, the count last."""

from collections.abc import Iterator

from exporters.reports.report import LAPSED, Report, counted
from schema import Acceptance
from schema.dates import in_words
from schema.rules import Finding


def write(report: Report) -> str:
    """The report as lines of text."""
    return "\n".join(_lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield from (f"{found.severity} {found.rule}: {found.sentence}" for found in report.open)
    yield from (f"accepted {found.rule}: {found.sentence} {_grounds(found)}" for found in report.accepted)
    yield from (f"lapsed {each.rule}: {LAPSED} {_told(each)}" for each in report.lapsed)
    for off in report.partnership.switched_off:
        yield f"not asked {off.rule}: switched off in this document{f' ({off.reason})' if off.reason else ''}"
    yield counted(report.open)


def _grounds(found: Finding) -> str:
    return _told(found.acceptance) if found.acceptance else ""


def _told(accepted: Acceptance) -> str:
    return f"({accepted.by}, {in_words(accepted.on)}: {accepted.reason})"
