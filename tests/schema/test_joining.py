"""One predicate says which bodies a kind of connector is meant for."""

import pytest

from schema import ConnectorKind, Join, default_key
from schema.joining import may_connect, may_join
from tests.support.maps import map_of


def kind(*joins: Join) -> ConnectorKind:
    return ConnectorKind(id="k", name="K", code="K", forward="", inverse="", joins=joins)


def test_a_kind_without_joins_may_join_any_two() -> None:
    assert may_join(kind(), "anything", "whatever")


def test_each_join_is_sources_times_targets() -> None:
    given = kind(Join(sources=("a", "b"), targets=("c",)), Join(sources=("d",), targets=("e",)))
    assert may_join(given, "b", "c")
    assert may_join(given, "d", "e")
    assert not may_join(given, "a", "e")
    assert not may_join(given, "c", "a")


def test_an_empty_end_admits_every_kind() -> None:
    given = kind(Join(targets=("c",)))
    assert may_join(given, "anything", "c")
    assert not may_join(given, "c", "anything")


@pytest.mark.parametrize(
    ("connector_kind", "source", "target", "may"),
    [
        ("delegation", "integrated-care-board", "place-committee", True),
        ("delegation", "integrated-care-board", "post", True),
        ("delegation", "integrated-care-board", "place-partnership", False),
        ("delegation", "integrated-care-board", "forum", False),
        ("delegation", "constituency", "integrated-care-board", False),
        ("accountability", "integrated-care-board", "national-body", True),
        ("accountability", "integrated-care-board", "constituency", True),
        ("engagement", "constituency", "integrated-care-board", True),
        ("engagement", "constituency", "constituency", False),
        ("hosted-by", "team", "nhs-trust", True),
        ("scrutinises", "scrutiny-committee", "nhs-trust", True),
        ("scrutinises", "forum", "nhs-trust", False),
        ("joint-committee-of", "committee", "nhs-trust", False),
        ("untyped", "constituency", "post", True),
    ],
)
def test_what_the_default_key_is_meant_for(connector_kind: str, source: str, target: str, may: bool) -> None:
    given = map_of(a=source, b=target)
    assert may_connect(given, connector_kind, "a", "b") is may


def test_no_line_joins_a_body_to_itself() -> None:
    assert not may_connect(map_of(a="committee"), "untyped", "a", "a")


def test_every_join_of_the_default_key_names_kinds_of_body_that_exist() -> None:
    known = {body_kind.id for body_kind in default_key().body_kinds}
    for each in default_key().connector_kinds:
        for join in each.joins:
            assert {*join.sources, *join.targets} <= known
