"""The report as JSON, for programs: every finding with its words, its grounds and what it is about."""

import json
from typing import Any

from exporters.reports.report import Report
from resources import version
from schema import Acceptance
from schema.rules import Finding, Severity


def write(report: Report) -> str:
    """The report as JSON in UTF-8, indented."""
    return json.dumps(_report(report), ensure_ascii=False, indent=2)


def _report(report: Report) -> dict[str, Any]:
    return {
        "tool": {"name": "Remit", "version": version()},
        "file": report.file,
        "document": {"id": str(report.partnership.id), "title": report.partnership.control.title},
        "day": report.day.isoformat() if report.day else None,
        "asked": [rule.id for rule in report.rules],
        "switched_off": [{"rule": off.rule, "reason": off.reason} for off in report.partnership.switched_off],
        "counts": {each.value: sum(found.severity is each for found in report.open) for each in Severity},
        "lapsed": [{"rule": each.rule, **_accepted(each)} for each in report.lapsed],
        "findings": [_finding(report, found) for found in report.findings],
    }


def _finding(report: Report, found: Finding) -> dict[str, Any]:
    basis = report.rule(found).basis
    return {
        "rule": found.rule,
        "severity": found.severity.value,
        "sentence": found.sentence,
        "message": found.wording.template,
        "values": dict(found.wording.values),
        "elements": [{"id": each, "line": report.lines.get(each)} for each in found.elements],
        "basis": {"quote": basis.quote, "source": basis.source},
        "fix": found.fix.name if found.fix else None,
        "accepted": _accepted(found.acceptance) if found.acceptance else None,
    }


def _accepted(accepted: Acceptance) -> dict[str, str]:
    return {"reason": accepted.reason, "by": accepted.by, "on": accepted.on.isoformat()}
