"""Every quick fix of every rule: one step that clears its finding, and that undo takes back."""

import pytest

from desktop.document import Document
from tests.schema.rules.test_rule_cases import CASES

FIXED = [case for case in CASES if case.fix]


@pytest.mark.parametrize("case", FIXED, ids=lambda case: case.rule)
@pytest.mark.usefixtures("qapp")
def test_it_is_a_step_that_clears_its_finding_and_that_undo_takes_back(case):
    document = Document(case.breaks)
    (found,) = case.findings(case.breaks)
    assert document.attempt(found.fix.name, found.fix.edit) == ""
    assert case.findings(document.partnership) == []
    assert document.history.count() == 1
    document.history.undo()
    assert document.partnership is case.breaks
    assert [each.sentence for each in case.findings(document.partnership)] == [found.sentence]
    document.history.redo()
    assert case.findings(document.partnership) == []
