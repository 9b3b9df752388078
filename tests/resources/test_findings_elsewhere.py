"""What the rules find in partnerships of other forms: each line was judged as their secretaries would."""

from collections.abc import Callable
from pathlib import Path

import pytest

from exporters.reports import REPORTS
from exporters.reports.report import report
from schema import Partnership
from tests.support.partnerships_elsewhere import ELSEWHERE

GOLDEN = Path(__file__).parent / "findings" / "elsewhere"


@pytest.mark.parametrize("made", ELSEWHERE, ids=lambda made: made.__name__)
def test_the_findings_are_those_that_were_judged(made: Callable[[], Partnership]) -> None:
    judged = (GOLDEN / f"{made.__name__}.txt").read_text(encoding="utf-8")
    remedy = "judge every line that differs, then write the report to the golden file"
    assert REPORTS["text"](report(made(), made.__name__)) + "\n" == judged, remedy
