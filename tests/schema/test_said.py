"""What is said is plain English, and keeps its template."""

import pickle

import pytest

from schema.cells import NUMBER, CellError
from schema.partnership import Partnership
from schema.said import Said, said, with_remedy
from schema.sentences import listed
from tests.support.maps import map_of

SEVEN = said("“{text}” is not a whole number", text="seven")


def test_it_is_a_text_like_any_other() -> None:
    assert SEVEN == "“seven” is not a whole number"
    assert hash(SEVEN) == hash("“seven” is not a whole number")
    assert type(f"{SEVEN}.") is str
    assert type(SEVEN.upper()) is str


def test_it_keeps_its_template_and_its_values() -> None:
    assert SEVEN.template == "“{text}” is not a whole number"
    assert SEVEN.values == (("text", "seven"),)


def test_without_values_it_is_taken_as_it_is() -> None:
    assert said("put it where {source} belongs") == "put it where {source} belongs"


def test_braces_in_a_value_are_no_places() -> None:
    assert said("no body is called “{text}”", text="{other}") == "no body is called “{other}”"


def test_values_may_be_said_themselves() -> None:
    whole = with_remedy(SEVEN, said("write digits"))
    assert whole == "“seven” is not a whole number; write digits"
    assert dict(whole.values)["message"] is SEVEN


def test_the_text_of_an_exception_is_still_said() -> None:
    assert str(ValueError(SEVEN)) is SEVEN


def test_it_reaches_other_processes_whole() -> None:
    there = pickle.loads(pickle.dumps(with_remedy(SEVEN, "write digits")))
    assert isinstance(there, Said)
    assert there == "“seven” is not a whole number; write digits"
    assert dict(there.values)["message"].template == SEVEN.template


def test_a_list_of_names_is_said() -> None:
    assert listed(["cancer", "stroke", "diabetes"]) == "cancer, stroke and diabetes"
    names = listed([said("its members"), said("a title"), "stroke"])
    assert names == "its members, a title and stroke"
    assert isinstance(names, Said)


@pytest.fixture
def partnership() -> Partnership:
    return map_of("ICB -delegation-> Leeds", icb="integrated-care-board", leeds="place-committee")


def test_a_refusal_keeps_what_it_was_made_of(partnership: Partnership) -> None:
    with pytest.raises(CellError) as refused:
        NUMBER.parse(partnership, " seven ")
    told = str(refused.value)
    assert isinstance(told, Said)
    assert told.values == (("text", "seven"),)
