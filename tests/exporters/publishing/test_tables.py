"""The published tables say what the model says, and carry the ids by which a program finds it again."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from exporters.publishing.csv_files import csv_files, harmless
from exporters.publishing.tables import sheets
from exporters.xml import read
from partnerships import partnership, partnerships
from schema import Partnership

EXAMPLES = sorted((Path(__file__).parents[3] / "resources" / "examples").glob("*.remit"))
FORMULAE = ("=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u00a0=1", "'=1", "a; =1", 'a;"=1', "a\n=1", "\uff1d1")


def lines_of(made: Partnership) -> set[tuple[object, ...]]:
    return {(line.id, line.source, line.kind, line.target, line.functions) for line in made.connectors}


def read_back(made: Partnership, table: str) -> list[dict[str, str]]:
    """A published CSV file as a program reads it."""
    file = next(file for file in csv_files(sheets(made)) if file.name == f"{table}.csv")
    assert file.data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(file.data.decode("utf-8-sig"), newline="")))


def relations_of(made: Partnership) -> set[tuple[object, ...]]:
    return {
        (
            row["Line id"],
            row["From body id"],
            row["Relation id"],
            row["To body id"],
            tuple(row.get("Function ids", "").split()),
        )
        for row in read_back(made, "relations")
    }


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_lines_of_an_example_are_rebuilt_from_the_table(example: Path) -> None:
    assert relations_of(read(example)) == lines_of(read(example))


@pytest.mark.slow
@given(partnerships())
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_lines_of_any_partnership_are_rebuilt_from_the_table(made: Partnership) -> None:
    assert relations_of(made) == lines_of(made)
    assert [row["Body id"] for row in read_back(made, "bodies")] == [body.id for body in made.bodies]
    assert {row["Function id"] for row in read_back(made, "decisions")} == {
        function.id for function in made.functions
    }


def test_a_row_says_who_gives_what_to_whom_in_words() -> None:
    (row,) = read_back(partnership("ICB -delegation-> Leeds Committee: cancer, stroke"), "relations")
    assert (row["From body"], row["Relation"], row["To body"]) == ("ICB", "Delegation", "Leeds Committee")
    assert row["Functions"] == "cancer; stroke"
    assert row["Sentence"] == "ICB delegates cancer and stroke to Leeds Committee."
    assert "Reason" not in row


def test_two_bodies_of_one_name_keep_it_and_are_told_apart_by_their_ids() -> None:
    made = partnership("One -delegation-> Two Committee")
    made = made.but(bodies=tuple(body.but(name="The Board; of=all") for body in made.bodies))
    (row,) = read_back(made, "relations")
    assert row["From body"] == row["To body"] == "The Board; of=all"
    assert (row["From body id"], row["To body id"]) == ("one", "two-committee")


@pytest.mark.parametrize("words", FORMULAE)
def test_a_formula_becomes_words_and_loses_none(words: str) -> None:
    made = harmless(words)
    assert made != words
    assert made.replace("'", "") == words.replace("'", "")
    for begun in (made, *made.replace("\n", ";").split(";")):
        assert begun.strip(' \u00a0"')[0] not in "=+-@\uff1d"


@pytest.mark.parametrize("words", ["West Yorkshire", "NHS - ICB", "a; b", "1 July 2022", "me@nhs.uk", ""])
def test_other_words_stand_as_they_are(words: str) -> None:
    assert harmless(words) == words
