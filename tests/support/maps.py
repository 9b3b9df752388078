"""Small partnerships that read like the domain: `map_of("ICB -delegation-> Leeds: cancer", icb="board")`."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from schema import (
    Body,
    Connector,
    Control,
    Function,
    Partnership,
    PartnershipForm,
    default_key,
    default_levels,
)
from schema.ids import slug
from schema.rules import Finding, check

DOCUMENT = UUID("00000000-0000-4000-8000-000000000001")
COMPLETE = Control(
    title="Map",
    owner="Director of Governance",
    version="1.0",
    approved_by="The Board",
    effective_from=date(2022, 7, 1),
    review_by=date(2023, 7, 1),
    correct_as_of=date(2022, 7, 1),
)
_LINE = re.compile(
    r"(?P<source>.+?) (?P<mutual><?)-(?P<kind>[a-z-]+?)-> (?P<target>[^:]+?)(: (?P<functions>.+))?"
)

_KIND = re.compile(r"(?P<kind>[a-z-]+)(@(?P<level>[a-z-]+))?(/(?P<parent>[a-z0-9-]+))?")
_FACTS = ("bodies", "functions", "connectors")


def map_of(*lines: str, form: PartnershipForm = PartnershipForm.ENGLISH_ICS, **kinds: str) -> Partnership:
    """A partnership of these lines, `source -kind-> target: functions` (`<-kind->` is mutual).

    Keywords give bodies their kinds, by id with underscores (default: committee); a body that no line
    names is added by its keyword. After the kind may stand level and parent: `"board@system/icb"`.
    Connectors are called line-1, line-2 …
    """
    parsed = [_parsed(line) for line in lines]
    by_id = {name.replace("_", "-"): kind for name, kind in kinds.items()}
    names = dict.fromkeys(end for line in parsed for end in (line["source"], line["target"]))
    bodies = {slug(name): name for name in names} | {id_: id_ for id_ in by_id if id_ not in map(slug, names)}
    functions = dict.fromkeys(name for line in parsed for name in _functions(line))
    return Partnership(
        id=DOCUMENT,
        form=form,
        control=COMPLETE,
        key=default_key(),
        levels=default_levels(),
        bodies=tuple(_body(id_, name, by_id.get(id_, "committee")) for id_, name in bodies.items()),
        functions=tuple(Function(id=slug(name), name=name) for name in functions),
        connectors=tuple(_connector(f"line-{number}", line) for number, line in enumerate(parsed, 1)),
    )


def where(partnership: Partnership, /, **things: Mapping[str, Any]) -> Partnership:
    """The partnership with other fields of some bodies, functions and lines, by id with underscores."""
    by_id = {id_.replace("_", "-"): fields for id_, fields in things.items()}
    unknown = by_id.keys() - {thing.id for name in _FACTS for thing in getattr(partnership, name)}
    assert not unknown, f"nothing is called {unknown}"
    return partnership.but(
        **{
            name: tuple(thing.but(**by_id.get(thing.id, {})) for thing in getattr(partnership, name))
            for name in _FACTS
        }
    )


def _body(id_: str, name: str, said: str) -> Body:
    found = _KIND.fullmatch(said)
    assert found, f"not a kind: {said}"
    levels = (found["level"],) if found["level"] else ()
    return Body(id=id_, name=name, kind=found["kind"], levels=levels, parent=found["parent"])


def _parsed(line: str) -> re.Match[str]:
    found = _LINE.fullmatch(line)
    assert found, f"not a line: {line}"
    return found


def _functions(line: re.Match[str]) -> list[str]:
    return line["functions"].split(", ") if line["functions"] else []


def _connector(id_: str, line: re.Match[str]) -> Connector:
    return Connector(
        id=id_,
        kind=line["kind"],
        source=slug(line["source"]),
        target=slug(line["target"]),
        functions=tuple(slug(name) for name in _functions(line)),
        mutual=bool(line["mutual"]),
    )


def findings(partnership: Partnership, rule: str, on: date | None = None) -> list[Finding]:
    """What one rule finds."""
    return [finding for finding in check(partnership, on) if finding.rule == rule]
