"""Reports on findings: each format says the same, and holds against what its readers expect."""

import json
from datetime import date
from os import fsdecode
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

import jsonschema
import pytest
from lxml import etree

from exporters.reports import REPORTS
from exporters.reports.report import Report, report
from exporters.xml import read, write
from exporters.xml_lines import lines_of
from schema.edits.acceptances import accept
from schema.edits.bodies import rename_body
from schema.edits.connectors import edit_connector
from schema.edits.switching_off import switch_off, switch_on
from schema.rules import Severity, accepting, rules
from tests.support.maps import findings, map_of

SCHEMA = json.loads(Path(__file__).with_name("sarif-2.1.0.json").read_text(encoding="utf-8"))
EXAMPLES = sorted((Path(__file__).parents[3] / "resources" / "examples").glob("*.remit"))
GIVEN = map_of("ICB -delegation-> Leeds: cancer", "Forum -advice-> ICB", forum="forum")


def with_everything() -> Report:
    """A report with open findings, an accepted one, and a pack that is switched off."""
    (found,) = findings(GIVEN, "B-01")
    accepted = accept(GIVEN, accepting(GIVEN, found, "Agreed <by> the Board", "A. Lee", date(2022, 9, 1)))
    return report(switch_off(accepted, "access", "Not published."), "maps/our map.remit", lines={"line-2": 7})


def with_a_lapsed_one() -> Report:
    """A report after what somebody accepted has changed."""
    before = with_everything().partnership
    changed = switch_on(edit_connector(before, "line-1", phrase="most functions"), "access")
    return report(changed, "map.remit")


def data(name: str, given: Report) -> dict:
    return json.loads(REPORTS[name](given))


class TestText:
    def test_open_findings_come_first_and_the_count_of_them_last(self) -> None:
        lines = REPORTS["text"](with_everything()).splitlines()
        assert lines[0].startswith("error A-01: Forum advises ICB, but")
        assert lines[-1] == f"{len(with_everything().open)} findings"

    def test_it_says_what_is_accepted_and_what_is_not_asked(self) -> None:
        lines = REPORTS["text"](with_everything()).splitlines()
        assert lines[-3].startswith("accepted B-01: ICB delegates cancer to Leeds")
        assert lines[-3].endswith("(A. Lee, 1 September 2022: Agreed <by> the Board)")
        assert lines[-2] == "not asked access: switched off in this document (Not published.)"

    def test_what_was_accepted_and_has_changed_is_told_apart(self) -> None:
        lines = REPORTS["text"](with_a_lapsed_one()).splitlines()
        assert "error B-01: ICB delegates cancer to Leeds" in "\n".join(lines)
        assert lines[-2].startswith("lapsed B-01: was accepted, and is mended or has changed since.")
        assert lines[-2].endswith("(A. Lee, 1 September 2022: Agreed <by> the Board)")


class TestJson:
    def test_every_finding_is_told_with_its_grounds(self) -> None:
        told = data("json", with_everything())["findings"]
        assert [each["rule"] for each in told] == [found.rule for found in with_everything().findings]
        advice = told[0]
        assert advice["sentence"] == advice["message"].format_map(advice["values"])
        assert advice["elements"] == [{"id": "line-2", "line": 7}]
        assert advice["basis"]["quote"].startswith("Assurance must be given")
        assert advice["fix"] == "Add the assurance from ICB to Forum"

    def test_counts_are_of_what_is_open(self) -> None:
        told = data("json", with_everything())
        assert sum(told["counts"].values()) == len(with_everything().open)
        accepted = [each for each in told["findings"] if each["accepted"]]
        assert [each["accepted"]["by"] for each in accepted] == ["A. Lee"]
        assert told["switched_off"] == [{"rule": "access", "reason": "Not published."}]
        assert not {"I-01", "I-08"} & set(told["asked"])


class TestSarif:
    def test_it_holds_against_the_schema(self) -> None:
        jsonschema.validate(data("sarif", with_everything()), SCHEMA)

    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
    def test_it_holds_for_every_example_with_the_lines_of_the_file(self, path: Path) -> None:
        given = report(read(path), path.name, lines=lines_of(path))
        log = data("sarif", given)
        jsonschema.validate(log, SCHEMA)
        (run,) = log["runs"]
        assert len(run["results"]) == len(given.findings) > 20
        places = [each["locations"][0]["physicalLocation"] for each in run["results"]]
        assert all(place["region"]["startLine"] > 1 for place in places)

    def test_the_schema_can_refuse(self) -> None:
        log = data("sarif", with_everything())
        log["runs"][0]["results"][0]["level"] = "info"
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(log, SCHEMA)

    def test_levels_rules_and_places_are_the_findings_own(self) -> None:
        (run,) = data("sarif", with_everything())["runs"]
        result = run["results"][0]
        assert (result["ruleId"], result["level"]) == ("A-01", "error")
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "A-01"
        place = result["locations"][0]
        assert place["physicalLocation"]["artifactLocation"]["uri"] == "maps/our%20map.remit"
        assert place["physicalLocation"]["region"] == {"startLine": 7}
        assert place["logicalLocations"] == [{"fullyQualifiedName": "line-2"}]
        assert {each["level"] for each in run["results"]} == {"error", "warning", "note"}

    @pytest.mark.parametrize(
        "name",
        [
            *("a b.remit", "100%.remit", 'quo"te.remit', "ünïcode ŵ.remit", "a:b.remit", "../up.remit"),
            *("-x.remit", "new\nline.remit", "back\\slash.remit", "[a](b).remit", "query?#.remit"),
            *("\udcff.remit", "/tmp/x y.remit"),
        ],
    )
    def test_a_hostile_file_name_is_a_sound_address(self, name: str) -> None:
        log = data("sarif", report(GIVEN, name, lines={"line-2": 7}))
        jsonschema.validate(log, SCHEMA, format_checker=jsonschema.FormatChecker())
        place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
        address = place["artifactLocation"]["uri"]
        assert address.isascii()
        assert not set(address) & set(' "<>\\^`{|}?#[]\n')
        assert fsdecode(unquote_to_bytes(urlsplit(address).path)) == name

    def test_names_of_the_document_are_neither_links_nor_placeholders(self) -> None:
        given = report(rename_body(GIVEN, "forum", "[Forum](http://evil.example) {0}"), "map.remit")
        said = data("sarif", given)["runs"][0]["results"][0]["message"]["text"]
        assert said.startswith("[Forum] (http://evil.example) {{0}} advises ICB, but")

    def test_what_is_accepted_is_suppressed_with_its_reason(self) -> None:
        results = data("sarif", with_everything())["runs"][0]["results"]
        suppressed = {each["ruleId"]: each["suppressions"] for each in results if "suppressions" in each}
        assert suppressed == {"B-01": [{"kind": "inSource", "justification": "Agreed <by> the Board"}]}

    def test_a_finding_is_known_again_when_its_words_change(self) -> None:
        renamed = report(rename_body(GIVEN, "leeds", "Leeds Place"), "map.remit")
        told = [data("sarif", given)["runs"][0]["results"] for given in (report(GIVEN, "map.remit"), renamed)]
        prints = [[each["partialFingerprints"]["elements/v1"] for each in results] for results in told]
        assert prints[0] == prints[1]
        assert [each["message"] for each in told[0]] != [each["message"] for each in told[1]]


class TestHtml:
    def test_it_is_well_formed_and_asks_for_nothing_from_elsewhere(self) -> None:
        page = REPORTS["html"](with_everything()).replace("<!DOCTYPE html>", "", 1)
        root = etree.fromstring(
            page.replace('<meta charset="utf-8">', "").replace('initial-scale=1">', 'initial-scale=1"/>')
        )
        assert root.get("lang") == "en-GB"
        assert not root.xpath("//script | //link | //img | //@src | //@href | //@onclick")

    def test_headings_count_what_stands_below_them(self) -> None:
        root = etree.HTML(REPORTS["html"](with_everything()))
        headings = [heading.text for heading in root.iter("h2")]
        errors = sum(found.severity is Severity.ERROR for found in with_everything().open)
        assert headings[0] == f"Errors ({errors})"
        assert headings[-2:] == ["Accepted, with reason (1)", "Not asked"]
        assert len(root.xpath("//ul[count(preceding-sibling::h2) = 1]/li")) == errors > 1

    def test_the_words_that_a_rule_rests_on_stand_there_once(self) -> None:
        page = REPORTS["html"](report(map_of("Forum -advice-> ICB", "Panel -advice-> ICB"), "map.remit"))
        assert page.count("Assurance must be given that this advice") == 1
        assert page.count("has been given due regard.</p>") == 2

    def test_what_was_accepted_once_has_a_list_of_its_own(self) -> None:
        root = etree.HTML(REPORTS["html"](with_a_lapsed_one()))
        assert [each.text for each in root.iter("h2")][-1] == "Accepted once (1)"
        assert data("json", with_a_lapsed_one())["lapsed"] == [
            {"rule": "B-01", "reason": "Agreed <by> the Board", "by": "A. Lee", "on": "2022-09-01"}
        ]

    def test_words_of_the_document_are_words(self) -> None:
        given = report(rename_body(GIVEN, "icb", "<b>ICB</b> & co"), "map.remit")
        page = REPORTS["html"](given)
        assert "<b>" not in page
        assert "&lt;b&gt;ICB&lt;/b&gt; &amp; co" in page


class TestTheReportItself:
    def test_what_is_left_out_or_not_asked_has_not_lapsed(self) -> None:
        given = with_everything().partnership
        assert not report(given, "map.remit", least=Severity.ERROR).lapsed
        assert not report(given, "map.remit", packs=["control"]).lapsed

    def test_light_findings_can_be_left_out(self) -> None:
        heavy = report(GIVEN, "map.remit", least=Severity.ERROR)
        assert {found.severity for found in heavy.findings} == {Severity.ERROR}
        assert heavy.findings == tuple(
            found for found in report(GIVEN, "map.remit").findings if found.severity is Severity.ERROR
        )

    def test_packs_can_be_chosen(self) -> None:
        chosen = report(GIVEN, "map.remit", packs=["key"])
        assert {rule.pack for rule in chosen.rules} == {"key"}
        assert {found.rule[0] for found in chosen.findings} <= {"A", "B"}

    def test_it_fails_on_an_open_error_only(self) -> None:
        assert report(GIVEN, "map.remit").fails
        assert not report(map_of(), "map.remit").fails

    def test_every_rule_is_asked_of_a_system_of_today(self) -> None:
        assert report(GIVEN, "map.remit").rules == rules()


def test_lines_are_those_on_which_elements_begin(tmp_path: Path) -> None:
    path = tmp_path / "map.remit"
    path.write_bytes(write(GIVEN))
    text = path.read_text(encoding="utf-8").splitlines()
    lines = lines_of(path)
    assert lines.keys() == {
        str(GIVEN.id),
        *(each.id for each in (*GIVEN.bodies, *GIVEN.functions, *GIVEN.connectors)),
    }
    for id_ in lines.keys() - {str(GIVEN.id)}:
        assert f'id="{id_}"' in text[lines[id_] - 1]
