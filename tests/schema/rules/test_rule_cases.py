"""Every rule, case by case: what it lets pass, what it finds and says, and that its fix mends it."""

import pytest

from schema.rules import rules
from tests.schema.rules import cases_a, cases_b, cases_c, cases_d, cases_e, cases_f, cases_g, cases_h, cases_i
from tests.support.rule_cases import Case

FAMILIES = (cases_a, cases_b, cases_c, cases_d, cases_e, cases_f, cases_g, cases_h, cases_i)
CASES = [case for family in FAMILIES for case in family.CASES]

every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)


def test_every_rule_has_a_case() -> None:
    assert {rule.id for rule in rules()} - {case.rule for case in CASES} == set()


def test_every_message_of_every_rule_is_said_by_a_case() -> None:
    said = {found.wording.template for case in CASES for found in case.findings(case.breaks)}
    assert {message for rule in rules() for message in rule.messages} - said == set()


@every_case
def test_it_lets_pass_what_holds(case: Case) -> None:
    assert [found.sentence for found in case.findings(case.holds)] == []


@every_case
def test_it_finds_what_does_not(case: Case) -> None:
    (found,) = case.findings(case.breaks)
    start = case.says.removesuffix("…")
    assert found.sentence[: len(start)] == start
    assert start != case.says or found.sentence == case.says
    assert found.elements == case.about


@every_case
def test_its_fix_mends_it(case: Case) -> None:
    (found,) = case.findings(case.breaks)
    assert (found.fix.name if found.fix else "") == case.fix
    if found.fix:
        mended = found.fix.edit(case.breaks)
        assert mended != case.breaks
        assert case.findings(mended) == []
