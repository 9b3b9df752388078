"""Questions are answered in sentences with the names, and with the ids of what they speak of."""

from datetime import date

import pytest

from schema import Body, Holding, Partnership
from schema.asking import QUESTIONS, ask
from schema.edits.document import set_abbreviation
from schema.naming import Unnamed
from tests.support.maps import map_of, where


def with_short_forms(given: Partnership, **short_forms: str) -> Partnership:
    for short, full in short_forms.items():
        given = set_abbreviation(given, short, full)
    return given


GIVEN = where(
    map_of(
        "ICB -delegation-> Leeds Committee: cancer",
        "Leeds Committee -accountability-> ICB Board: cancer",
        "ICB -accountability-> NHSE",
        "Forum -advice-> ICB",
        nhse="national-body@national",
        icb="integrated-care-board@system",
        icb_board="board@system/icb",
        leeds_committee="place-committee@place",
        forum="forum",
    ),
    cancer={"held_by": "icb", "held_as": Holding.STATUTE, "level_reason": "Close to people."},
    leeds_committee={"chair": "A. Lee"},
)


class TestAccountable:
    def test_who_answers_for_a_function_to_whom_and_along_which_path(self) -> None:
        answer = ask(GIVEN, "accountable", "cancer")
        assert answer.sentences == (
            "Leeds Committee answers for cancer.",
            "Leeds Committee is accountable to ICB Board for cancer.",
            "ICB is accountable to NHSE.",
            "NHSE answers outside this map.",
        )
        assert answer.elements == ("leeds-committee", "cancer", "line-2", "icb", "line-3", "nhse")

    def test_to_whom_a_body_answers(self) -> None:
        assert ask(GIVEN, "accountable", "icb board").sentences == (
            "ICB is accountable to NHSE.",
            "NHSE answers outside this map.",
        )

    def test_a_path_that_breaks_off_says_where(self) -> None:
        given = where(GIVEN, line_3={"valid_to": date(2022, 6, 30)})
        assert ask(given, "accountable", "cancer").sentences[-1] == (
            "The map shows nobody who holds ICB to account for cancer."
        )
        before = ask(given, "accountable", "cancer", on=date(2022, 6, 30))
        assert before.sentences[-1] == "NHSE answers outside this map."

    def test_accountability_for_something_else_is_no_path(self) -> None:
        given = map_of("ICB -delegation-> Leeds: cancer", "Leeds -accountability-> ICB: stroke")
        assert ask(given, "accountable", "cancer").sentences[-1] == (
            "The map shows nobody who holds Leeds to account for cancer."
        )


class TestDecides:
    def test_holder_delegation_decider_and_reason(self) -> None:
        answer = ask(GIVEN, "decides", "Cancer")
        assert answer.sentences == (
            "ICB holds cancer by statute.",
            "ICB delegates cancer to Leeds Committee.",
            "Cancer: decided by Leeds Committee (Place).",
            "Why at this level: Close to people.",
        )
        assert answer.elements == ("cancer", "icb", "line-1", "leeds-committee")

    def test_a_function_that_nobody_holds(self) -> None:
        given = map_of("Forum -advice-> ICB: stroke")
        assert ask(given, "decides", "stroke").sentences == ("The map does not say who decides stroke.",)

    def test_parts_say_what_they_are_part_of(self) -> None:
        given = map_of("Forum -advice-> ICB: cancer, commissioning")
        given = where(given, cancer={"part_of": "commissioning"})
        assert ask(given, "decides", "cancer").sentences[0] == "Cancer is part of commissioning."


class TestBody:
    def test_what_it_is_holds_gives_and_receives(self) -> None:
        assert ask(GIVEN, "body", "icb").sentences == (
            "ICB: integrated care board, System.",
            "ICB Board is an organ of ICB.",
            "ICB holds cancer (by statute).",
            "ICB delegates cancer to Leeds Committee.",
            "ICB is accountable to NHSE.",
            "ICB takes advice from Forum.",
        )

    def test_its_lines_and_those_at_their_other_ends_are_shown(self) -> None:
        elements = ask(GIVEN, "body", "leeds committee").elements
        assert {"leeds-committee", "icb", "icb-board", "line-1", "line-2"} <= set(elements)

    def test_its_chair_and_its_members(self) -> None:
        given = map_of("Leeds -member-of-> Board")
        told = ask(given, "body", "board").sentences[-1]
        assert told == "Members of Board, or nominating somebody to it: Leeds."
        assert "Chair of Leeds Committee: A. Lee." in ask(GIVEN, "body", "leeds").sentences


class TestLevels:
    def test_who_is_where_and_what_is_decided_there(self) -> None:
        assert ask(GIVEN, "levels").sentences == (
            "National: NHSE.",
            "System: ICB and ICB Board.",
            "Place: Leeds Committee.",
            "Decided at the level Place: cancer.",
            "At no level: Forum.",
        )

    @pytest.mark.parametrize("called", ["place", " PLACE ", "pla"])
    def test_one_level_can_be_asked_about(self, called: str) -> None:
        assert ask(GIVEN, "levels", called).elements == ("leeds-committee", "cancer")

    def test_a_level_that_is_none_is_refused_with_those_that_are(self) -> None:
        with pytest.raises(Unnamed, match="no level is called “town”; the levels are National, Region, "):
            ask(GIVEN, "levels", "town")


def test_a_part_of_a_name_is_enough() -> None:
    assert ask(GIVEN, "body", "committee").sentences[0].startswith("Leeds Committee: ")


def test_several_of_a_name_are_all_answered() -> None:
    given = map_of("Leeds Committee -advice-> Kirklees Committee")
    told = ask(given, "body", "committee").sentences
    assert [said for said in told if said.endswith(": committee.")] == [
        "Leeds Committee: committee.",
        "Kirklees Committee: committee.",
    ]


def told_of(given: Partnership, called: str) -> set[str]:
    """The names of the bodies that an answer tells of."""
    sentences = ask(given, "body", called).sentences
    return {
        body.name for body in given.bodies if any(each.startswith(f"{body.name}: ") for each in sentences)
    }


WELSH = with_short_forms(
    map_of(
        "Bwrdd Iechyd Ynys Môn -advice-> Leeds Health and Wellbeing Board",
        "Integrated Care Partnership -advice-> Leeds Place",
        "West Yorkshire ICB -advice-> Wembley",
    ),
    HWB="Health and Wellbeing Board",
)


@pytest.mark.parametrize(
    ("called", "found"),
    [
        ("ynys mon", "Bwrdd Iechyd Ynys Môn"),
        ("YNYS MÔN", "Bwrdd Iechyd Ynys Môn"),
        ("  môn   ynys ", "Bwrdd Iechyd Ynys Môn"),
        ("leeds hwb", "Leeds Health and Wellbeing Board"),
        ("ICP", "Integrated Care Partnership"),
        ("icb", "West Yorkshire ICB"),
        ("wellbeing", "Leeds Health and Wellbeing Board"),
        ("bley", "Wembley"),
    ],
)
def test_things_are_found_by_what_people_call_them(called: str, found: str) -> None:
    assert told_of(WELSH, called) == {found}


@pytest.mark.parametrize(
    ("question", "asked", "subject"),
    [
        ("accountable", "Who is accountable for cancer?", "cancer"),
        ("accountable", "to whom is the leeds committee accountable", "Leeds Committee"),
        ("accountable", "who is responsible for “Cancer”, and to whom?", "cancer"),
        ("decides", "Where is cancer decided, and by whose delegation?", "cancer"),
        ("decides", "who takes decisions on cancer", "cancer"),
        ("body", "What does the ICB hold, give and receive?", "ICB"),
        ("accountable", "Pwy sy'n atebol am cancer?", "cancer"),
        ("levels", "what is decided at place level?", "place"),
        ("levels", "What is at each level?", ""),
    ],
)
def test_a_whole_question_is_about_what_it_names(question: str, asked: str, subject: str) -> None:
    assert ask(GIVEN, question, asked) == ask(GIVEN, question, subject)


@pytest.mark.parametrize("asked", ["?", "who is it?", "Who is accountable for dentistry?"])
def test_a_question_about_nothing_known_is_refused(asked: str) -> None:
    with pytest.raises(Unnamed):
        ask(GIVEN, "accountable", asked)


def test_a_name_made_of_words_of_questions_is_a_name() -> None:
    given = map_of("Who Decides What -advice-> Decides")
    assert told_of(given, "Who Decides What") == {"Who Decides What"}


def test_the_start_of_a_word_is_nearer_than_its_middle() -> None:
    given = map_of("Arm's Length Body -advice-> Pharmacy Board")
    assert told_of(given, "arm") == {"Arm's Length Body"}


def test_what_was_meant_is_guessed_word_by_word() -> None:
    with pytest.raises(Unnamed, match="did you mean “Leeds Health and Wellbeing Board”"):
        ask(WELSH, "body", "leds welbeing")


def test_what_is_not_much_like_a_name_is_not_guessed() -> None:
    with pytest.raises(Unnamed, match="type a part of its name"):
        ask(map_of("Care Group -advice-> Board"), "body", "cancer")


def test_of_many_of_a_name_few_are_told_and_the_others_named() -> None:
    given = map_of(*(f"Ward {n} Forum -advice-> ICB" for n in range(1, 13)))
    told = ask(given, "body", "forum").sentences
    assert sum(said.endswith(": committee.") for said in told) == 5
    assert told[-1] == (
        "Called so too: Ward 6 Forum, Ward 7 Forum, Ward 8 Forum, Ward 9 Forum, Ward 10 Forum and 2 more."
    )


def test_a_board_and_its_body_are_told_once() -> None:
    assert ask(GIVEN, "accountable", "icb").sentences == (
        "ICB is accountable to NHSE.",
        "NHSE answers outside this map.",
    )


def test_what_has_ended_says_so() -> None:
    given = where(
        GIVEN, forum={"valid_to": date(2022, 6, 30)}, leeds_committee={"valid_from": date(2023, 1, 1)}
    )
    assert ask(given, "body", "forum").sentences[0] == "Forum ended on 30 June 2022."
    assert ask(given, "accountable", "leeds").sentences[0] == "Leeds Committee begins on 1 January 2023."
    assert (
        ask(given, "body", "forum", on=date(2022, 6, 30)).sentences[0]
        == "Forum: clinical or professional forum."
    )


@pytest.mark.parametrize("question", [each.name for each in QUESTIONS if each.needs_subject])
def test_what_nobody_is_called_is_said(question: str) -> None:
    with pytest.raises(Unnamed, match="is called “dentistry”"):
        ask(GIVEN, question, "dentistry")


def test_names_with_braces_are_words() -> None:
    given = GIVEN.but(bodies=(*GIVEN.bodies, Body(id="odd", name="{body} {0}", kind="committee")))
    assert ask(given, "body", "{body}").sentences == ("{body} {0}: committee.",)
