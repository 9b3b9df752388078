"""Ids are readable, bounded, unique and never empty."""

import re

from hypothesis import given
from hypothesis import strategies as st

from schema.ids import connector_slug, new_connector_id, new_id, slug, taken

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
words = st.text("ab1", min_size=1, max_size=26)
slugs = st.lists(words, min_size=1, max_size=3).map("-".join)


def test_a_name_becomes_lower_case_words():
    assert slug("NHS West Yorkshire Integrated Care Board") == "nhs-west-yorkshire-integrated-care-board"


def test_accents_and_letters_without_accents_become_ascii():
    assert slug("Bwrdd Iechyd Ystadau Tŷ Łódź Straße") == "bwrdd-iechyd-ystadau-ty-lodz-strasse"


def test_an_apostrophe_does_not_split_a_word_and_an_ampersand_is_a_word():
    assert slug("People\u2019s Panel & Citizens' Forum") == "peoples-panel-and-citizens-forum"


def test_a_name_with_nothing_readable_takes_the_stem():
    assert slug("委員会", stem="view") == "view"
    assert slug("") == "body"


def test_a_taken_id_goes_on_with_numbers():
    assert slug("Board", {"board"}) == "board-2"
    assert slug("Board", {"board", "board-2"}) == "board-3"


def test_a_number_fits_on_the_longest_id():
    longest = slug("a" * 200)
    assert len(longest) == 80
    assert slug("a" * 200, {longest}) == "a" * 78 + "-2"


def test_a_connector_is_called_by_source_kind_and_target():
    assert connector_slug("icb", "delegation", "leeds-committee") == "icb-delegation-leeds-committee"


def test_in_a_long_connector_id_both_ends_and_the_kind_can_still_be_read():
    found = connector_slug("a" * 80, "strategy-development", "b" * 80)
    assert re.fullmatch(r"a{19}-strategy-development-b{19}", found)


def test_a_long_connector_id_gives_up_whole_words():
    board, partnership = (
        "nhs-west-yorkshire-integrated-care-board",
        "west-yorkshire-health-and-care-partnership",
    )
    found = connector_slug(board, "delegation", partnership)
    assert found == "nhs-west-yorkshire-delegation-west-yorkshire-health-and"
    assert connector_slug(board, "delegation", partnership, {found}) == f"{found}-2"


def test_the_document_is_one_namespace(west):
    assert {"icb", "cancer", "delegates", "system", "places", "remark"} <= taken(west)
    assert new_id(west, "Places") == "places-2"
    assert new_connector_id(west, "icb", "advice", "leeds") == "icb-advice-leeds"


@given(st.text(max_size=300), st.sets(slugs, max_size=5))
def test_every_name_gives_a_free_slug(name, others):
    found = slug(name, others)
    assert SLUG.fullmatch(found)
    assert len(found) <= 80
    assert slug(name, {*others, found}) not in {*others, found}


@given(slugs, slugs, slugs)
def test_every_connector_gives_a_free_slug(source, kind, target):
    found = connector_slug(source, kind, target)
    again = connector_slug(source, kind, target, {found})
    assert found != again
    assert all(SLUG.fullmatch(each) and len(each) <= 60 for each in (found, again))
