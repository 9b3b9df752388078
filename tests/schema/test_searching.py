"""Searching: whatever the capitals and accents, best first, with the place in its text and its views."""

import pytest

from schema import Abbreviation
from schema.edits.bodies import edit_body, rename_body
from schema.edits.connectors import edit_connector
from schema.searching import search, views_of


def ids(p, text):
    return [hit.element for hit in search(p, text)]


def test_names_are_found_by_the_start_of_any_word(west):
    assert ids(west, "leed") == ["leeds", "council"]
    assert ids(west, "COUN lee") == ["council"]
    assert search(west, "  ") == ()
    assert ids(west, "nowhere") == []


def test_starts_of_words_come_before_middles_and_names_before_other_fields(west):
    west = edit_body(west, "residents", description="They live in the city of Leeds.")
    west = rename_body(west, "icb", "Aleeds Board")
    assert ids(west, "leeds") == ["leeds", "council", "residents", "icb"]


@pytest.mark.parametrize("text", ["ynys mon", "YNYS MÔN", "mo\u0302n"[:2] + "n"])
def test_accents_do_not_matter(west, text):
    west = rename_body(west, "council", "Cyngor Ynys Môn")
    (hit,) = search(west, text)
    assert (hit.element, hit.field, hit.name) == ("council", "name", "Cyngor Ynys Môn")
    assert hit.excerpt[hit.start : hit.end] == ("Môn" if text.startswith("mo") else "Ynys")


def test_lines_are_told_by_their_sentence(west):
    west = edit_connector(west, "accounts", phrase="answers for its budget", citation="Handbook, p. 3")
    (hit,) = search(west, "budget")
    assert (hit.element, hit.field) == ("accounts", "phrase")
    assert hit.name == "Leeds Committee is accountable to Integrated Care Board"
    assert search(west, "handbook")[0].field == "citation"


def test_abbreviations_find_what_they_stand_for(west):
    assert ids(west, "ICB") == ["board", "icb"]
    assert "board" in ids(west, "integrated care board")
    west = west.but(abbreviations=(Abbreviation(short="LC", full="Leeds Committee"),))
    assert ids(west, "lc") == ["leeds"]


def test_an_excerpt_shows_the_word_within_a_long_text(west):
    text = f"{'before ' * 60}the needle here{' after' * 60}\nand another line"
    (hit,) = search(edit_body(west, "board", description=text), "needle")
    assert hit.excerpt[hit.start : hit.end] == "needle"
    assert len(hit.excerpt) <= 84
    assert hit.excerpt.startswith("… ")
    assert hit.excerpt.endswith(" …")


def test_hits_say_where_they_can_be_seen(west):
    found = {hit.element: hit.views for hit in search(west, "residents")}
    assert found == {"residents": ("system", "people")}
    assert views_of(west, "cancer") == ("system",)
    assert views_of(west, "accounts") == ()
    assert views_of(west, "commissioning") == ()
    assert [(hit.element, hit.views) for hit in search(west, "draft")] == [("remark", ("system",))]
    assert ids(west, "places") == ["places"]


def test_there_are_no_more_hits_than_asked_for(west):
    assert len(search(west, "e", most=2)) == 2
