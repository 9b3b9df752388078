"""Choosing many at once: by kind, by level, by connection."""

from datetime import date

import pytest

from partnerships import partnership
from schema.choosing import (
    Way,
    between,
    bodies_of_kind,
    bodies_of_level,
    by_level,
    connected,
    connectors_of_kind,
    descendants,
    lines_of,
)


@pytest.fixture
def made():
    """A board that delegates down two steps, is advised, and works beside another."""
    return partnership(
        "ICB -delegation-> Leeds Committee",
        "ICB -delegation-> York Committee",
        "Leeds Committee -delegation-> Leeds Trust",
        "Forum -advice-> ICB",
        "ICB <-works-alongside-> Council",
        "Leeds Team",
        parents={"Leeds Committee": "ICB", "Leeds Team": "Leeds Committee"},
        levels={"ICB": "system", "Leeds Committee": "place", "York Committee": "place"},
    )


def test_everything_it_delegates_to(made):
    assert connected(made, "icb", Way.GIVES, ("delegation",)) == ("leeds-committee", "york-committee")
    two = connected(made, "icb", Way.GIVES, ("delegation",), steps=2)
    assert two == ("leeds-committee", "york-committee", "leeds-trust")
    assert connected(made, "leeds-trust", Way.RECEIVES, steps=5) == (
        "icb", "leeds-committee", "forum", "council"
    )  # fmt: skip
    assert connected(made, "icb", Way.GIVES, ("advice",)) == ()
    assert connected(made, "icb", steps=0) == ()


def test_mutual_lines_run_both_ways(made):
    assert connected(made, "council", Way.GIVES) == ("icb",)
    assert connected(made, "council", Way.RECEIVES) == ("icb",)


def test_lines_of_a_body_by_way_kind_and_day(made):
    assert [line.source for line in lines_of(made, "icb", Way.RECEIVES)] == ["forum", "icb"]
    late = made.but(connectors=tuple(line.but(valid_from=date(2023, 1, 1)) for line in made.connectors[:1]))
    assert lines_of(late, "icb", on=date(2022, 1, 1)) == ()
    assert len(lines_of(late, "icb", on=date(2023, 1, 1))) == 1
    with pytest.raises(KeyError):
        lines_of(made, "nobody")


def test_bodies_and_lines_of_a_kind(made):
    assert bodies_of_kind(made, ("forum", "local-authority")) == ("forum", "council")
    assert connectors_of_kind(made, ("advice",)) == ("forum-advice-icb",)
    assert between(made, ("icb", "forum", "leeds-trust")) == ("forum-advice-icb",)


def test_bodies_of_a_level(west):
    assert bodies_of_level(west, ("system",)) == ("icb", "board")
    assert bodies_of_level(west, ("system",), first=False) == ("icb", "board", "leeds")
    assert by_level(west, ("council", "leeds", "icb")) == {"system": ("icb",), "place": ("leeds", "council")}


def test_bodies_without_a_level_come_last(made):
    assert bodies_of_level(made, (None,)) == ("leeds-trust", "forum", "council", "leeds-team")
    assert list(by_level(made, ("forum", "leeds-committee"))) == ["place", None]


def test_organs_and_theirs(made):
    assert descendants(made, "icb") == ("leeds-committee", "leeds-team")
    assert descendants(made, "forum") == ()
