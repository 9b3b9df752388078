"""The key and the levels that a new document starts with, read once from `resources/default_key.toml`."""

import tomllib
from functools import cache
from typing import Any

from resources import text
from schema.body import Level
from schema.key import BodyKind, ConnectorKind, Key


@cache
def default_key() -> Key:
    """Seven governance kinds, nine structural ones, *untyped*, and the kinds of body they may join."""
    data = _data()
    groups = data["groups"]
    kinds = [
        {**kind, "joins": [_spelt_out(join, groups) for join in kind["joins"]]}
        for kind in data["connector_kinds"]
    ]
    return Key(
        connector_kinds=tuple(ConnectorKind.model_validate(kind) for kind in kinds),
        body_kinds=tuple(BodyKind.model_validate(kind) for kind in data["body_kinds"]),
    )


@cache
def default_levels() -> tuple[Level, ...]:
    """National, region, system, place, neighbourhood, people."""
    return tuple(Level.model_validate(level) for level in _data()["levels"])


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(text("default_key.toml"))


def _spelt_out(join: dict[str, list[str]], groups: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {
        end: tuple(kind for name in names for kind in _members(name, groups)) for end, names in join.items()
    }


def _members(name: str, groups: dict[str, list[str]]) -> list[str]:
    return groups[name.removeprefix("@")] if name.startswith("@") else [name]
