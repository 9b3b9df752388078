"""Advice on a key: what cannot be told apart, seen, or read out; and what uses a kind or a level."""

import pytest

from exporters.drawing.look import BAND_TINTS, WHITE
from schema import EndMarker, LinePattern, default_key
from schema.key_advice import GROUNDS, advice_on, key_advice
from schema.uses import uses_of_body_kind, uses_of_connector_kind, uses_of_level


def changed(**fields):
    key = default_key()
    first, *others = key.connector_kinds
    return key.but(connector_kinds=(first.but(**fields), *others))


def said(**fields):
    key = changed(**fields)
    return [(advice.field, advice.message) for advice in advice_on(key, key.connector_kinds[0].id)]


def test_the_default_key_needs_no_advice():
    assert key_advice(default_key()) == ()


def test_it_looks_at_the_grounds_that_lines_are_drawn_on():
    assert set(GROUNDS) <= {WHITE, *BAND_TINTS}
    assert BAND_TINTS[0] in GROUNDS


def test_signs_that_are_alike_are_told_for_both():
    key = changed(pattern=LinePattern.THICK, end=EndMarker.FILLED_TRIANGLE)
    assert [(advice.kind, advice.field) for advice in key_advice(key)] == [
        ("strategy-development", "pattern"),
        ("delegation", "pattern"),
    ]
    assert said(code="D") == [("code", "“Delegation” has the code D too; give it another")]
    assert said(name="delegation")[0][0] == "name"


@pytest.mark.parametrize(("colour", "advised"), [("#FFFF00", True), ("#919191", True), ("#767676", False)])
def test_colours_that_cannot_be_seen(colour, advised):
    assert [field for field, _ in said(colour=colour)] == ["colour"] * advised


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("advises {target}", "the sentence does not name {source}"),
        ("{source} advises[ {target}]", "the sentence does not name {target}"),
        ("{source} {verb} {target}", "the sentence has {verb}, which is nothing that is known of a line"),
        ("{source} advises {target}[ on {functions}", "the sentence has a bracket that is not closed"),
    ],
)
def test_sentences_that_cannot_be_read_out(template, message):
    ((field, found),) = said(forward=template)
    assert field == "forward"
    assert found.startswith(message)


def test_a_kind_needs_no_mutual_sentence():
    assert said(mutual="") == []
    assert [field for field, _ in said(mutual="both advise")] == ["mutual", "mutual"]


def test_bodies_of_one_name():
    key = default_key()
    first, second, *others = key.body_kinds
    twins = key.but(body_kinds=(first, second.but(name=first.name.upper()), *others))
    assert [advice.kind for advice in key_advice(twins)] == [first.id, second.id]


def test_what_uses_a_kind_or_a_level(west):
    line = uses_of_connector_kind(west, "delegation")
    assert (line.connectors, line.views, line.must_be_asked) == (("delegates",), ("system",), True)
    assert not uses_of_connector_kind(west, "advice").must_be_asked
    body = uses_of_body_kind(west, "local-authority")
    assert body.bodies == ("council",)
    assert "delegation" in body.connector_kinds
    level = uses_of_level(west, "place")
    assert (level.bodies, level.areas) == (("leeds", "council"), ("places",))
    for ask in (uses_of_connector_kind, uses_of_body_kind, uses_of_level):
        with pytest.raises(KeyError):
            ask(west, "nothing")
