"""The report as one page for people: readable without styles, by keyboard and by ear, and when printed."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import PurePath

from exporters.reports.report import LAPSED, Report, counted
from schema import Acceptance
from schema.dates import in_words
from schema.rules import Finding, Severity

_HEADINGS = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.INFO: "Worth knowing"}
_LOOK = (
    "body{font-family:Arial,sans-serif;color:#212B32;max-width:60em;margin:2em auto;padding:0 "
    "1em;line-height:1.5}"
    "h3{margin:1.5em 0 .25em}p{margin:.25em 0}li{margin-bottom:.75em}"
    "blockquote{margin:.25em 0;padding-left:1em;border-left:4px solid #425563;color:#425563}"
)


def write(report: Report) -> str:
    """The report as HTML that asks for nothing from elsewhere."""
    return "\n".join(_page(report))


def _page(report: Report) -> Iterator[str]:
    title = escape(report.partnership.control.title)
    yield '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Governance checks: {title}</title>\n<style>{_LOOK}</style>\n</head>\n<body>\n<main>"
    yield f"<h1>Governance checks: {title}</h1>"
    yield f"<p>{_opening(report)}</p>"
    for severity, heading in _HEADINGS.items():
        yield from _section(report, heading, [each for each in report.open if each.severity is severity])
    yield from _section(report, "Accepted, with reason", report.accepted)
    yield from _lapsed(report)
    yield from _not_asked(report)
    yield "</main>\n</body>\n</html>"


def _opening(report: Report) -> str:
    day = f" as it stands on {in_words(report.day)}" if report.day else ""
    version = f", version {report.partnership.control.version}" if report.partnership.control.version else ""
    told = f"{PurePath(report.file).name}{version}{day}: {counted(report.open)}."
    return escape(f"{told} {len(report.rules)} rules were asked; findings inform and forbid nothing.")


def _section(report: Report, heading: str, findings: Sequence[Finding]) -> Iterator[str]:
    """The findings under their rules, each rule with its words once."""
    if findings:
        yield f"<h2>{escape(heading)} ({len(findings)})</h2>"
    for rule, its in groupby(findings, report.rule):
        yield f"<h3>{rule.id} {escape(rule.title)}</h3>"
        yield f"<blockquote>“{escape(rule.basis.quote)}” ({escape(rule.basis.source)})</blockquote>\n<ul>"
        yield from map(_item, its)
        yield "</ul>"


def _item(found: Finding) -> str:
    said = [f"<li><p>{escape(found.sentence)}</p>"]
    if found.acceptance:
        said.append(f"<p>{_grounds(found.acceptance)}</p>")
    elif found.fix:
        said.append(f"<p>What would mend it: {escape(found.fix.name)}.</p>")
    return "\n".join([*said, "</li>"])


def _grounds(accepted: Acceptance) -> str:
    return f"Accepted by {escape(accepted.by)} on {in_words(accepted.on)}: {escape(accepted.reason)}"


def _lapsed(report: Report) -> Iterator[str]:
    if report.lapsed:
        yield f"<h2>Accepted once ({len(report.lapsed)})</h2>\n<ul>"
        for each in report.lapsed:
            rule = f"<strong>{escape(each.rule)}</strong>"
            yield f"<li><p>{rule} {LAPSED}</p><p>{_grounds(each)}</p></li>"
        yield "</ul>"


def _not_asked(report: Report) -> Iterator[str]:
    if report.partnership.switched_off:
        yield "<h2>Not asked</h2>\n<ul>"
        for off in report.partnership.switched_off:
            reason = f": {escape(off.reason)}" if off.reason else ""
            yield f"<li>{escape(off.rule)} is switched off in this document{reason}</li>"
        yield "</ul>"
