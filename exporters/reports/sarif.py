"""The report as SARIF 2.1.0, so that findings show up in code-review tools.

Static Analysis Results Interchange Format, OASIS Standard, 2020. Accepted findings are results with a
suppression in the source, since the acceptance stands in the file.
"""

import json
from hashlib import sha256
from os import fsencode
from pathlib import Path
from typing import Any
from urllib.parse import quote

from exporters.reports.report import Report
from resources import version
from schema.rules import Finding, Rule, Severity
from schema.text import Slug

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(report: Report) -> str:
    """The report as a SARIF log of one run."""
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _run(report: Report) -> dict[str, Any]:
    driver = {"name": "Remit", "version": version(), "rules": [_rule(rule) for rule in report.rules]}
    return {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(report, found) for found in report.findings],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.judge.__name__.split("_")),
        "shortDescription": {"text": f"{rule.title}."},
        "fullDescription": {"text": rule.explanation},
        "help": {"text": f"{rule.explanation}\n\n“{rule.basis.quote}” ({rule.basis.source})"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.pack]},
    }


def _result(report: Report, found: Finding) -> dict[str, Any]:
    first, *others = sorted(found.elements, key=lambda each: each not in report.lines)
    result = {
        "ruleId": found.rule,
        "ruleIndex": [rule.id for rule in report.rules].index(found.rule),
        "level": _LEVELS[found.severity],
        "message": {"text": _plain(found.sentence)},
        "locations": [_location(report, first)],
        "partialFingerprints": {"elements/v1": _fingerprint(found)},
    }
    if others:
        result["relatedLocations"] = [
            {"id": n, **_location(report, each)} for n, each in enumerate(others, 1)
        ]
    if found.acceptance:
        result["suppressions"] = [{"kind": "inSource", "justification": found.acceptance.reason}]
    return result


def _location(report: Report, element: Slug) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(report.file)}}
    if element in report.lines:
        place["region"] = {"startLine": report.lines[element]}
    return {"physicalLocation": place, "logicalLocations": [{"fullyQualifiedName": element}]}


def _fingerprint(found: Finding) -> str:
    """The same for the same finding in a later version of the file."""
    return sha256(" ".join([found.rule, *sorted(found.elements)]).encode()).hexdigest()[:32]


def _uri(file: str) -> str:
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(fsencode(path.as_posix()))


def _plain(text: str) -> str:
    """Words of a document as words: no placeholders (SARIF 2.1.0, 3.11.5) and no links (3.11.6)."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")
