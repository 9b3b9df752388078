"""Connectors in sentences, as picture, page, checker and screen reader all tell them."""

import pytest

from schema import default_key
from schema.edits.bodies import edit_body, rename_body
from schema.edits.document import edit_control
from schema.edits.key import redefine_connector_kind
from schema.sentences import capitalised, filled, in_a_sentence, listed, sentence
from tests.support.maps import map_of


@pytest.mark.parametrize(
    ("line", "forward", "inverse"),
    [
        (
            "ICB -delegation-> Leeds: cancer, stroke",
            "ICB delegates cancer and stroke to Leeds",
            "Leeds exercises cancer and stroke for ICB",
        ),
        ("ICB -delegation-> Leeds", "ICB delegates functions to Leeds", "Leeds exercises functions for ICB"),
        ("ICB -accountability-> NHSE", "ICB is accountable to NHSE", "NHSE holds ICB to account"),
        (
            "ICB -accountability-> NHSE: its plan",
            "ICB is accountable to NHSE for its plan",
            "NHSE holds ICB to account for its plan",
        ),
        (
            "Residents -engagement-> ICB: cancer",
            "The views of Residents inform ICB on cancer",
            "ICB engages Residents on cancer",
        ),
        ("A <-delegation-> B: x", "A and B delegate x to each other", "A and B delegate x to each other"),
    ],
)
def test_a_connector_is_told_from_either_end(line: str, forward: str, inverse: str) -> None:
    given = map_of(line)
    assert sentence(given, given.connector("line-1")) == forward
    assert sentence(given, given.connector("line-1"), inverse=True) == inverse


def test_a_mutual_connector_of_a_kind_without_a_mutual_sentence_is_told_one_way() -> None:
    given = redefine_connector_kind(map_of("A <-advice-> B"), "advice", mutual="")
    assert sentence(given, given.connector("line-1")) == "A advises B"
    assert sentence(given, given.connector("line-1"), inverse=True) == "B takes advice from A"


def test_an_article_stands_small_inside_a_sentence_and_capital_before_it() -> None:
    given = map_of("The Forum -advice-> The Board")
    assert sentence(given, given.connector("line-1")) == "The Forum advises the Board"


@pytest.mark.parametrize(
    ("name", "stands_for", "told"),
    [
        ("Councils", "eight councils", "Each of the Councils advises B"),
        ("The Councils", "eight councils", "Each of the Councils advises B"),
        ("Councils", "", "Councils advises B"),
        ("Place-based partnership", "five partnerships", "Place-based partnership advises B"),
    ],
)
def test_who_stands_for_many_acts_as_each_of_them(name: str, stands_for: str, told: str) -> None:
    given = edit_body(map_of("A -advice-> B"), "a", name=name, stands_for=stands_for)
    assert sentence(given, given.connector("line-1")) == told


def test_what_is_given_to_many_is_given_to_each_of_them() -> None:
    given = edit_body(map_of("A -delegation-> B: cancer"), "b", name="Councils", stands_for="eight councils")
    assert sentence(given, given.connector("line-1")) == "A delegates cancer to each of the Councils"


def test_names_cannot_break_a_sentence() -> None:
    given = rename_body(map_of("A -advice-> B: cancer"), "a", "{target} [{functions}|x]")
    assert sentence(given, given.connector("line-1")) == "{target} [{functions}|x] advises B on cancer"


@pytest.mark.parametrize(
    ("template", "words", "told"),
    [
        ("a[ {source}] b", {"source": "x"}, "a x b"),
        ("a[ {source}] b", {"source": ""}, "a b"),
        ("a [{source}|nobody]", {}, "a nobody"),
        ("[{source} and {target}|some]", {"source": "x"}, "some"),
        ("[{source} and {target}|some]", {"source": "x", "target": "y"}, "x and y"),
        ("[always]", {}, "always"),
        ("{source} {other}", {"source": "x"}, "x {other}"),
    ],
)
def test_optional_parts(template: str, words: dict[str, str], told: str) -> None:
    assert filled(template, words) == told


@pytest.mark.parametrize(
    ("names", "told"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_lists_read_as_in_a_sentence(names: list[str], told: str) -> None:
    assert listed(names) == told


def test_only_the_first_letter_is_raised() -> None:
    assert capitalised("nHS england") == "NHS england"
    assert capitalised("") == ""
    assert in_a_sentence("Theatre Trust") == "Theatre Trust"


@pytest.mark.parametrize("kind", default_key().connector_kinds, ids=lambda kind: kind.id)
@pytest.mark.parametrize("functions", ["", ": cancer"])
@pytest.mark.parametrize("arrow", ["-{}->", "<-{}->"])
def test_every_kind_of_the_default_key_fills_its_sentences(kind, functions: str, arrow: str) -> None:
    given = map_of(f"Alpha {arrow.format(kind.id)} Beta{functions}")
    for inverse in (False, True):
        told = sentence(given, given.connector("line-1"), inverse=inverse)
        assert "Alpha" in told
        assert "Beta" in told
        assert not set("{}[]|") & set(told)
        assert "  " not in told
        assert told == told.strip()


def test_names_are_joined_in_the_language_of_the_document() -> None:
    given = edit_body(
        map_of("A -delegation-> B: canser, strôc"), "b", name="Byrddau Clinigols", stands_for="wyth"
    )
    welsh = "{source} yn dirprwyo {functions} i {target}"
    given = edit_control(redefine_connector_kind(given, "delegation", forward=welsh), language="cy")
    told = sentence(given, given.connector("line-1"))
    assert told == "A yn dirprwyo canser a hefyd strôc i pob un o blith Byrddau Clinigols"
