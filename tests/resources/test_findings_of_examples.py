"""What the rules find in the examples: each line was judged against the sources (docs/examples.md)."""

from pathlib import Path

import pytest

from exporters.reports import REPORTS
from exporters.reports.report import report
from exporters.xml import read

HOUSE = Path(__file__).parents[2]
EXAMPLES = sorted((HOUSE / "resources" / "examples").glob("*.remit"))
GOLDEN = Path(__file__).parent / "findings"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_findings_are_those_that_were_judged(path: Path) -> None:
    judged = (GOLDEN / f"{path.stem}.txt").read_text(encoding="utf-8")
    remedy = "judge every line that differs, then write `remit check` of the example to the golden file"
    assert REPORTS["text"](report(read(path), path.name)) + "\n" == judged, remedy


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_no_two_findings_of_a_rule_are_about_the_same(path: Path) -> None:
    told = [(found.rule, frozenset(found.elements)) for found in report(read(path), path.name).findings]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_finding_is_a_sentence(path: Path) -> None:
    for found in report(read(path), path.name).findings:
        assert found.sentence[0].isupper() or not found.sentence[0].isalpha()
        assert found.sentence.endswith(".")
        assert "{" not in found.sentence
        assert "  " not in found.sentence
