"""What is measured of each view, written for people and for programs."""

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from exporters.drawing import draw
from exporters.measuring.measures import MEASURES, Value, measured
from schema import Partnership, View


class Report(NamedTuple):
    """The measures of one view, by id."""

    view: View
    measures: dict[str, Value]


def reports(partnership: Partnership, views: Iterable[View]) -> list[Report]:
    """The measures of views, each drawn and routed as it would be exported."""
    return [Report(view, measured(draw(partnership, view))) for view in views]


def as_json(found: list[Report]) -> str:
    """The reports for programs: views with their measures, by id; null where nothing is measured."""
    views = [{"view": view.id, "title": view.title, "measures": measures} for view, measures in found]
    return json.dumps({"views": views}, indent=2, ensure_ascii=False)


def as_text(found: list[Report]) -> str:
    """The reports for people: a block a view, a line a measure."""
    return "\n\n".join(_block(report) for report in found)


def _block(report: Report) -> str:
    lines = (f"{_said(report.measures[measure.id]):>12}  {measure.about}" for measure in MEASURES)
    return "\n".join([f"{report.view.id}: {report.view.title}", *lines])


def _said(value: Value) -> str:
    return "none" if value is None else f"{value:g}" if abs(value) < 1000 else f"{value:.0f}"


FORMS: dict[str, Callable[[list[Report]], str]] = {"text": as_text, "json": as_json}


def help_text() -> str:
    """Every measure with its id, for those who ask what is measured."""
    return "Measures: " + "; ".join(f"{measure.id}: {measure.about}" for measure in MEASURES) + "."
