"""One line says which document this is, the same on every computer and at every time."""

from datetime import date

import pytest

from exporters.publishing.files import Published
from exporters.publishing.stamp import stamp
from partnerships import partnership
from schema import Control, Status

FULL = Control(
    title="The map",
    reference="ICB/7",
    version="1.2",
    status=Status.FOR_APPROVAL,
    effective_from=date(2022, 7, 1),
    review_by=date(2023, 7, 1),
    correct_as_of=date(2022, 8, 31),
)


def test_everything_that_is_set_stands_in_one_line() -> None:
    made = stamp(partnership("ICB", control=FULL))
    assert made.title == "The map"
    assert made.line == (
        "ICB/7 · Version 1.2 · For approval · Effective from 1 July 2022 · Review by 1 July 2023 · "
        "Correct as of 31 August 2022"
    )
    assert made.mark == "FOR APPROVAL"
    assert not made.is_draft


def test_what_is_not_set_is_left_out() -> None:
    made = stamp(partnership("ICB"))
    assert made.line == "Draft"
    assert made.mark == "DRAFT"
    assert made.is_draft


def test_an_approved_document_bears_no_mark() -> None:
    assert stamp(partnership("ICB", control=FULL.but(status=Status.APPROVED))).mark == ""


def test_the_fingerprint_follows_the_content() -> None:
    first = stamp(partnership("ICB", control=FULL))
    assert first == stamp(partnership("ICB", control=FULL))
    assert first.fingerprint != stamp(partnership("ICB", "Leeds", control=FULL)).fingerprint
    assert len(first.fingerprint) == 12


@pytest.mark.parametrize(
    ("length", "words"), [(0, "1 KB"), (48_400, "48 KB"), (999_999, "1000 KB"), (1_230_000, "1.2 MB")]
)
def test_a_file_tells_its_type_and_size(length: int, words: str) -> None:
    file = Published("map.svg", "The map", "image/svg+xml", b"x" * length)
    assert (file.kind, file.size) == ("SVG", words)
