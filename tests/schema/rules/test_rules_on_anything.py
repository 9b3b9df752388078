"""Whatever can be drawn can be checked: no rule falls over, every finding can be told and mended."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given

from schema import Partnership
from schema.asking import QUESTIONS, ask
from schema.naming import Unnamed
from schema.rules import accepted, accepting, check, packs
from tests.support.any_map import any_map

pytestmark = pytest.mark.slow

EVERY = [pack.id for pack in packs()]


@given(any_map())
def test_every_map_can_be_checked_against_every_rule(partnership: Partnership) -> None:
    for found in check(partnership, packs=EVERY, since=partnership.but(connectors=(), views=())):
        assert found.sentence.endswith((".", "?"))
        assert "  " not in found.sentence
        assert len(set(found.elements)) == len(found.elements) > 0


@given(any_map())
def test_every_finding_can_be_accepted(partnership: Partnership) -> None:
    for found in check(partnership, packs=EVERY):
        acceptance = accepting(partnership, found, "Agreed", "A. Lee", date(2022, 9, 1))
        assert accepted(partnership.but(acceptances=(acceptance,)), found) == acceptance


@given(any_map())
def test_every_fix_gives_a_sound_partnership_without_the_finding(partnership: Partnership) -> None:
    for found in check(partnership, packs=EVERY):
        if found.fix:
            mended = check(found.fix.edit(partnership), packs=EVERY)
            told = {(each.rule, each.elements, each.wording) for each in mended}
            assert (found.rule, found.elements, found.wording) not in told, found.fix.name


@given(any_map())
def test_every_question_is_answered(partnership: Partnership) -> None:
    for question in QUESTIONS:
        for subject in ("cancer", "Audit Committee", "ICB") if question.needs_subject else ("",):
            with suppress(Unnamed):
                told = ask(partnership, question.name, subject).sentences
                assert all(sentence.endswith(".") for sentence in told)
