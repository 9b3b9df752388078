"""The registry, and asking all rules at once."""

import tomllib
from datetime import date

import pytest

from resources import text
from schema import PartnershipForm
from schema.edits.bodies import edit_body
from schema.edits.document import edit_control
from schema.edits.switching_off import switch_off, switch_on
from schema.rules import Severity, asked, check, rules
from schema.rules.packs import Pack, applying, forms_of, kinds, packs
from schema.templates import new_partnership, templates
from tests.support.maps import map_of

BROKEN = (
    "B -delegation-> C",
    "Forum -advice-> B",
    "A -delegation-> C",
)

ONLY_OF = tomllib.loads(text("rules.toml"))["only-of"]
LISTS = (
    *(("accountability", name) for name in ("roots", "not-asked", "partnership-bodies")),
    *(
        ("delegation", name)
        for name in ("legal-persons", "may-delegate", "may-be-delegated", "councils", "joint")
    ),
    ("delegation", "nhs-england"),
    ("places", "kinds"),
    ("strategy", "by-law"),
    ("partners", "groups"),
    *(
        ("partners", name)
        for name in ("local-government", "nhs", "voluntary-sector", "communities", "people")
    ),
    *(
        ("partners", name)
        for name in ("professionals", "out-of-reach", "providers", "collaboratives", "hosted")
    ),
    *(("committees", name) for name in ("with-terms", "of-one", "of-several", "in-public")),
)


def test_the_registry_holds_each_rule_once_and_complete() -> None:
    ids = [rule.id for rule in rules()]
    assert ids == sorted(set(ids))
    for rule in rules():
        assert rule.title
        assert rule.explanation
        assert rule.basis.quote
        assert rule.basis.source
        assert rule.pack in {pack.id for pack in packs()}


def test_every_list_names_kinds_of_the_default_key() -> None:
    known = {kind.id for kind in map_of().key.body_kinds}
    for section, name in LISTS:
        for form in PartnershipForm:
            assert kinds(section, name, form) <= known, name


def test_every_connector_kind_that_rules_read_is_in_the_default_key() -> None:
    known = {kind.id for kind in map_of().key.connector_kinds}
    assert {kind for rule in rules() for kind in rule.kinds} <= known


def test_the_heaviest_come_first_then_by_rule_then_in_model_order() -> None:
    given = map_of(*BROKEN, "C -accountability-> Executive", "Executive -accountability-> A")
    order = [(finding.severity.weight, finding.rule, finding.elements[0]) for finding in check(given)]
    assert order[:3] == [(0, "A-01", "line-2"), (0, "A-04", "line-1"), (0, "A-04", "line-3")]
    places = {body.id: place for place, body in enumerate(given.bodies)}
    b03 = [places[element] for _, rule, element in order if rule == "B-03"]
    assert b03 == sorted(b03)
    assert [weight for weight, *_ in order] == sorted(weight for weight, *_ in order)


def test_severities_are_in_order_of_weight() -> None:
    assert sorted(Severity, key=lambda severity: severity.weight) == ["error", "warning", "info"]


def test_packs_can_be_chosen() -> None:
    given = edit_control(map_of(*BROKEN), owner="")
    assert {finding.rule for finding in check(given, packs=["control"])} == {"H-01"}
    key = {rule.id for rule in rules() if rule.pack == "key"}
    assert {"A-01", "A-04", "B-01", "B-03"} <= {found.rule for found in check(given, packs=["key"])} <= key
    assert check(given, packs=()) == ()


def test_the_law_of_2022_is_not_asked_of_others_or_before() -> None:
    ics, charity = map_of(), map_of(form=PartnershipForm.CHARITY)
    everybody = {pack.id for pack in packs()} - {"ics-2022"}
    assert applying(ics, date(2022, 7, 1)) == everybody | {"ics-2022"}
    assert applying(ics, date(2018, 5, 24)) == applying(charity, date(2022, 7, 1)) == everybody


def test_a_system_of_2018_is_not_failed_for_lacking_what_law_invented_in_2022() -> None:
    given = map_of("CCG -delegation-> Committee: cancer", ccg="integrated-care-board")
    assert "C-01" in {found.rule for found in check(given)}
    assert not {found.rule for found in check(given, on=date(2018, 5, 24)) if found.rule.startswith("C")}


def test_principles_that_others_have_not_agreed_are_not_asked_of_them() -> None:
    lines = ("Trustees -delegation-> Committee: grants",)
    ics, charity = map_of(*lines), map_of(*lines, form=PartnershipForm.CHARITY)
    assert {"F-01", "F-02", "B-01"} <= {found.rule for found in check(ics)}
    assert not {rule.id for rule in asked(charity)} & {"D-01", "F-01", "F-02", "F-03", "C-01"}
    assert {"B-01", "D-05", "F-05", "G-01"} <= {rule.id for rule in asked(charity)}
    assert "F-02" in {rule.id for rule in asked(charity, packs=["principles"])}


def test_every_rule_that_is_for_some_forms_only_is_a_rule() -> None:
    named = {rule for rules_of in ONLY_OF.values() for rule in rules_of}
    assert named == {rule.id for rule in rules() if forms_of(rule.id)}


def test_what_a_document_switches_off_is_not_asked() -> None:
    given = edit_control(map_of(*BROKEN), owner="")
    without_pack = switch_off(given, "control", "The council keeps its own.")
    assert {found.rule for found in check(given)} - {found.rule for found in check(without_pack)} == {"H-01"}
    without_rule = switch_off(given, "A-01")
    assert "A-01" not in {found.rule for found in check(without_rule)}
    assert check(switch_on(without_rule, "A-01")) == check(given)
    assert "A-01" not in {found.rule for found in check(without_rule, packs=["key"])}


def test_switching_off_again_changes_the_reason_only() -> None:
    given = switch_off(switch_off(map_of(), "A-01", "Later."), "A-01", "Never.")
    assert [(each.rule, each.reason) for each in given.switched_off] == [("A-01", "Never.")]
    with pytest.raises(KeyError):
        switch_on(given, "B-01")


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
