"""Partnerships for tests: a builder that reads like the domain, and generated ones."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple
from uuid import UUID

from generated_partnerships import partnerships
from schema import Body, Connector, Control, Function, Partnership, default_key, default_levels
from schema.ids import connector_slug, slug

__all__ = ["partnership", "partnerships"]

_SENTENCE = re.compile(
    r"(?P<source>.+?) (?P<mutual><?)-(?P<kind>[a-z-]+)-> (?P<target>[^:]+)(?:: (?P<functions>.+))?"
)
_KIND_BY_LAST_WORD = {
    "England": "national-body",
    "ICB": "integrated-care-board",
    "Board": "board",
    "Committee": "committee",
    "Council": "local-authority",
    "Trust": "nhs-trust",
    "Partnership": "partnership",
    "Collaborative": "provider-collaborative",
    "Forum": "forum",
    "Healthwatch": "healthwatch",
    "Residents": "constituency",
    "Officer": "post",
}


class _Line(NamedTuple):
    source: str
    kind: str
    target: str
    mutual: bool
    functions: tuple[str, ...]


def partnership(
    *sentences: str,
    parents: Mapping[str, str] | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, str] | None = None,
    **fields: Any,
) -> Partnership:
    """A partnership from sentences in which ids are the slugs of names.

    `"ICB -delegation-> Leeds Committee: cancer, stroke"` makes two bodies, two functions and a connector,
    `"Leeds Council <-accountability-> ICB"` a mutual one, `"Leeds Forum"` only a body. A body's kind
    follows from the last word of its name unless `kinds` says otherwise; `parents` maps organ to owner and
    `levels` body to level, all by name. Other keywords are fields of `Partnership`.
    """
    lines = [line for line in map(_line, sentences) if line]
    bodies = _unique([*_named(sentences), *(parents or {}).values()])
    made = {
        "id": UUID(int=1),
        "control": Control(title="Test partnership"),
        "key": default_key(),
        "levels": default_levels(),
        "bodies": tuple(_body(name, parents or {}, kinds or {}, levels or {}) for name in bodies),
        "functions": tuple(
            Function(id=slug(name), name=name) for name in _unique(chain(*(line.functions for line in lines)))
        ),
        "connectors": tuple(_connectors(lines)),
    }
    return Partnership(**{**made, **fields})


def _line(sentence: str) -> _Line | None:
    found = _SENTENCE.fullmatch(sentence)
    if not found:
        return None
    functions = tuple(name.strip() for name in (found["functions"] or "").split(",") if name.strip())
    return _Line(found["source"], found["kind"], found["target"], bool(found["mutual"]), functions)


def _named(sentences: tuple[str, ...]) -> Iterator[str]:
    for sentence in sentences:
        line = _line(sentence)
        yield from (line.source, line.target) if line else (sentence,)


def _unique(names: Any) -> list[str]:
    return list(dict.fromkeys(names))


def _body(name: str, parents: Mapping[str, str], kinds: Mapping[str, str], levels: Mapping[str, str]) -> Body:
    kind = kinds.get(name) or _KIND_BY_LAST_WORD.get(name.rpartition(" ")[2], "organisation")
    parent = slug(parents[name]) if name in parents else None
    at = (levels[name],) if name in levels else ()
    return Body(id=slug(name), name=name, kind=kind, parent=parent, levels=at)


def _connectors(lines: list[_Line]) -> Iterator[Connector]:
    taken: set[str] = set()
    for line in lines:
        source, target = slug(line.source), slug(line.target)
        made = connector_slug(source, line.kind, target, taken)
        taken.add(made)
        functions = tuple(slug(name) for name in line.functions)
        yield Connector(
            id=made, kind=line.kind, source=source, target=target, mutual=line.mutual, functions=functions
        )
