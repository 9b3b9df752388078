"""The examples are what a person opens first: sound, sourced, and honest about what is not known."""

import re
from functools import cache
from importlib.resources import as_file

import pytest

from exporters.xml import read, write
from resources import resource
from schema import Attestation, Body, Connector, Form, Function, Partnership, Status
from schema.sentences import sentence
from schema.showing import shown_connectors

VIEWS = {
    "west-yorkshire-2022": (
        ("system", "System"),
        ("integrated-care-board", "Integrated Care Board"),
        ("places", "Places"),
        ("collaboratives", "Collaboratives"),
        ("functions-and-decisions", "Functions and decisions"),
    ),
    "west-yorkshire-harrogate-2018": (
        ("system", "System"),
        ("joint-committee", "Joint committee"),
        ("providers-working-together", "Providers working together"),
    ),
    "bnssg-2022": (
        ("system", "System"),
        ("locality-partnerships", "BNSSG Locality Partnerships"),
    ),
}
"""Id and tab of every view, in order."""

SEED_DEFINITIONS = {
    "Strategy Development": "Input into system forward-planning",
    "Strategy Implementation": "The delegation of the implementation of system strategy",
    "Delegation": "The delegation of functions to deliver strategy or operational plans",
    "Accountability": (
        "Responsibility for implementation, delivery and outcomes of operational and strategic plans"
    ),
    "Assurance": (
        "Confirmation that systems, processes and behaviours are in place and appropriate to deliver the "
        "functions"
    ),
    "Advice": (
        "Strategic input and guidance into system decision making. Assurance must be given that this advice "
        "and guidance has been given due regard"
    ),
    "Engagement": (
        "Collation of advice, views and opinions, which are then used to inform, develop and/or implement "
        "delivery"
    ),
}
"""The Key of the Bristol, North Somerset and South Gloucestershire integrated care system, word for word."""

RECONSTRUCTED = "Illustrative reconstruction"
ABBREVIATION = re.compile(r"\b[A-Z][A-Z&]+s?\b")


@cache
def example(name: str) -> Partnership:
    with as_file(resource(f"examples/{name}.remit")) as path:
        return read(path)


def facts(partnership: Partnership) -> tuple[Body | Function | Connector, ...]:
    return (*partnership.bodies, *partnership.functions, *partnership.connectors)


def names(partnership: Partnership) -> list[str]:
    of_views = [text for view in partnership.views for text in (view.title, view.tab)]
    of_areas = [area.title for view in partnership.views for area in view.areas]
    return [
        *(thing.name for thing in (*partnership.bodies, *partnership.functions)),
        *(connector.phrase for connector in partnership.connectors),
        *of_views,
        *of_areas,
    ]


every_example = pytest.mark.parametrize("name", VIEWS)


@every_example
def test_views_are_those_of_the_partnership(name: str) -> None:
    assert tuple((view.id, view.tab) for view in example(name).views) == VIEWS[name]


@every_example
def test_every_view_has_a_title_and_says_in_a_sentence_what_it_shows(name: str) -> None:
    for view in example(name).views:
        assert view.title
        assert view.description.endswith(".")


@every_example
def test_every_body_function_and_line_says_where_it_is_said(name: str) -> None:
    assert [fact.id for fact in facts(example(name)) if not fact.citation] == []


@every_example
def test_is_a_draft_that_nobody_has_approved(name: str) -> None:
    control = example(name).control
    assert control.status is Status.DRAFT
    assert (control.owner, control.approved_by, control.approved_on) == ("", "", None)
    assert control.language == "en-GB"


@every_example
def test_the_seven_definitions_are_those_of_the_published_key(name: str) -> None:
    definitions = {kind.name: kind.definition for kind in example(name).key.connector_kinds}
    assert {term: definitions[term] for term in SEED_DEFINITIONS} == SEED_DEFINITIONS


@every_example
def test_abbreviations_are_expanded(name: str) -> None:
    known = {abbreviation.short for abbreviation in example(name).abbreviations}
    known |= {part for short in known for part in short.split()}
    used = {found for text in names(example(name)) for found in ABBREVIATION.findall(text)}
    assert used - known == set()


@every_example
def test_names_of_bodies_tell_them_apart(name: str) -> None:
    bodies = [body.name for body in example(name).bodies]
    assert len(set(bodies)) == len(bodies)


@every_example
def test_what_a_source_says_of_a_time_is_drawn_unless_it_was_another_time(name: str) -> None:
    partnership = example(name)
    drawn = {line.id for view in partnership.views for line in shown_connectors(partnership, view)}
    day = partnership.control.correct_as_of
    ended = {body.id for body in partnership.bodies if not body.holds_on(day)}
    missing = {
        line.id
        for line in partnership.connectors
        if line.holds_on(day) and not {line.source, line.target} & ended
    }
    assert missing - drawn == set()


@every_example
def test_every_drawing_draws_lines(name: str) -> None:
    partnership = example(name)
    for view in partnership.views:
        assert bool(shown_connectors(partnership, view)) == (view.form is Form.DRAWING)


@every_example
def test_the_file_is_canonical(name: str) -> None:
    assert write(example(name)) == resource(f"examples/{name}.remit").read_bytes()


@every_example
def test_reconstructions_and_only_they_are_illustrative(name: str) -> None:
    for fact in facts(example(name)):
        is_reconstruction = fact.citation.startswith(RECONSTRUCTED)
        assert is_reconstruction == (fact.attestation is Attestation.ILLUSTRATIVE), fact.id


def test_every_line_to_or_from_a_locality_partnership_is_a_reconstruction() -> None:
    partnership = example("bnssg-2022")
    localities = {body.id for body in partnership.bodies if body.kind == "place-partnership"}
    lines = [line for line in partnership.connectors if {line.source, line.target} & localities]
    assert len(localities) == 6
    assert lines
    assert {line.attestation for line in lines} == {Attestation.ILLUSTRATIVE}


def test_the_eleven_groups_delegate_what_the_source_names() -> None:
    partnership = example("west-yorkshire-harrogate-2018")
    (line,) = [line for line in partnership.connectors if line.kind == "delegation" and line.source == "ccgs"]
    delegated = [partnership.function(function).name for function in line.functions]
    assert delegated == ["cancer", "mental health", "urgent care", "stroke"]
    assert line.attestation is Attestation.DOCUMENTED


def test_functions_are_named_as_they_stand_in_a_sentence() -> None:
    partnership = example("west-yorkshire-harrogate-2018")
    (line,) = [line for line in partnership.connectors if line.kind == "delegation" and line.source == "ccgs"]
    assert " cancer, mental health, urgent care and stroke to " in sentence(partnership, line)


@every_example
def test_only_proper_names_give_a_function_a_capital(name: str) -> None:
    proper = ("NHS ", "Joint Committee ", "Sustainability and Transformation Plan")
    for function in example(name).functions:
        assert function.name[0].islower() or function.name.startswith(proper)


def test_the_partnership_board_of_2019_is_dated_so() -> None:
    board = example("west-yorkshire-harrogate-2018").body("partnership-board")
    assert board.valid_from is not None
    assert (board.valid_from.year, board.valid_from.month) == (2019, 6)
