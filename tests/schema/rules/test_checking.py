"""The registry, and asking all rules at once."""

from datetime import date

import pytest

from schema import PartnershipForm
from schema.edits.bodies import edit_body
from schema.edits.document import edit_control
from schema.rules import Severity, check, rules
from schema.rules.packs import Pack, applying, kinds, packs
from schema.templates import new_partnership, templates
from tests.support.maps import map_of

BROKEN = (
    "B -delegation-> C",
    "Forum -advice-> B",
    "A -delegation-> C",
)


def test_the_registry_holds_each_rule_once_and_complete() -> None:
    ids = [rule.id for rule in rules()]
    assert ids == ["A-01", "A-04", "B-01", "B-03", "B-07", "D-05", "G-02", "H-01"]
    for rule in rules():
        assert rule.title
        assert rule.explanation
        assert rule.basis.quote
        assert rule.basis.source
        assert rule.pack in {pack.id for pack in packs()}


def test_every_list_names_kinds_of_the_default_key() -> None:
    known = {kind.id for kind in map_of().key.body_kinds}
    lists = [("accountability", "roots"), ("accountability", "not-asked"), ("delegation", "legal-persons")]
    for section, name in lists:
        for form in PartnershipForm:
            assert kinds(section, name, form) <= known


def test_every_connector_kind_that_rules_read_is_in_the_default_key() -> None:
    known = {kind.id for kind in map_of().key.connector_kinds}
    assert {kind for rule in rules() for kind in rule.kinds} <= known


def test_the_heaviest_come_first_then_by_rule_then_in_model_order() -> None:
    given = map_of(*BROKEN, "C -accountability-> Executive", "Executive -accountability-> A")
    order = [(finding.severity.weight, finding.rule, finding.elements[0]) for finding in check(given)]
    assert order[:3] == [(0, "A-01", "line-2"), (0, "A-04", "line-1"), (0, "A-04", "line-3")]
    assert order[-1] == (1, "B-01", "line-3")
    places = {body.id: place for place, body in enumerate(given.bodies)}
    b03 = [places[element] for _, rule, element in order if rule == "B-03"]
    assert b03 == sorted(b03)
    assert [weight for weight, *_ in order] == sorted(weight for weight, *_ in order)


def test_severities_are_in_order_of_weight() -> None:
    assert sorted(Severity, key=lambda severity: severity.weight) == ["error", "warning", "info"]


def test_packs_can_be_chosen() -> None:
    given = edit_control(map_of(*BROKEN), owner="")
    assert {finding.rule for finding in check(given, packs=["control"])} == {"H-01"}
    assert {finding.rule for finding in check(given, packs=["key"])} == {"A-01", "A-04", "B-01", "B-03"}
    assert check(given, packs=()) == ()


def test_every_pack_applies_to_every_form_until_data_says_otherwise() -> None:
    for form in PartnershipForm:
        assert applying(map_of(form=form), None) == {"key", "principles", "terms-of-reference", "control"}


@pytest.mark.parametrize(
    ("form", "day", "applies"),
    [
        (PartnershipForm.ENGLISH_ICS, date(2022, 7, 1), True),
        (PartnershipForm.ENGLISH_ICS, date(2022, 6, 30), False),
        (PartnershipForm.ENGLISH_ICS, None, True),
        (PartnershipForm.CHARITY, date(2022, 7, 1), False),
        (PartnershipForm.CHARITY, None, False),
    ],
)
def test_a_pack_has_its_forms_and_its_first_day(
    form: PartnershipForm, day: date | None, applies: bool
) -> None:
    pack = Pack.model_validate(
        {
            "id": "act",
            "title": "Act",
            "about": "",
            "forms": ["English integrated care system"],
            "from": "2022-07-01",
        }
    )
    assert pack.applies_to(form, day) is applies


def test_the_day_defaults_to_the_one_the_document_is_correct_as_of() -> None:
    given = edit_body(map_of("A -delegation-> B: cancer"), "a", valid_from=date(2023, 1, 1))
    assert not [finding for finding in check(given) if finding.rule == "B-01"]
    later = edit_control(given, correct_as_of=date(2023, 1, 1))
    assert [finding for finding in check(later) if finding.rule == "B-01"]
    undated = edit_control(given, correct_as_of=None)
    assert [finding for finding in check(undated) if finding.rule == "B-01"]


def test_checking_twice_finds_the_same() -> None:
    assert check(map_of(*BROKEN)) == check(map_of(*BROKEN))


@pytest.mark.parametrize("template", [template.name for template in templates()])
def test_a_new_document_is_only_told_about_its_control_block(template: str) -> None:
    assert [finding.rule for finding in check(new_partnership(template))] == ["H-01"]
