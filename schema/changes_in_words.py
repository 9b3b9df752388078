"""What differs between two partnerships, told in plain sentences with the names of things."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from schema.body import Body
from schema.connector import Connector
from schema.difference import Changes, Difference, difference, differing
from schema.page_changes_in_words import page_changes_in_words
from schema.partnership import Partnership
from schema.sentences import in_a_sentence, listed, sentence, spoken

NOUNS = {
    "bodies": "",
    "functions": "the function ",
    "levels": "the level ",
    "body_kinds": "the kind of body ",
    "connector_kinds": "the kind of line ",
    "views": "the view ",
}
"""The collections that are told alike, and what their elements are called before their name."""

WORDS = {
    "held_by": "holder",
    "held_as": "title by which it is held",
    "part_of": "wider function",
    "ods_code": "ODS code",
    "terms_review_by": "review date of the terms of reference",
    "terms_approved_by": "approver of the terms of reference",
    "switched_off": "rules that are not asked",
    "stands_for": "number that it stands for",
    "meets_in_public": "openness of the meetings",
    "valid_from": "first day",
    "valid_to": "last day",
    "mutual": "mutuality",
    "joint": "joint exercise",
    "end": "end marker",
    "forward": "sentence",
    "inverse": "inverse sentence",
    "joins": "bodies that may be joined",
    "statutory": "statutory standing",
    "holds_functions": "power to hold functions",
    "acts_for_parent": "standing as the parent's acting organ",
    "bundles": "bundling of lines",
    "kinds_shown": "kinds shown",
    "connectors_hidden": "hidden lines",
    "key_at": "place of the key",
    "unknown": "parts of a newer format",
    "control": "control block",
    "format": "format version",
}
"""Fields whose name, with blanks for underscores, is not how a person would say it."""

_TELLING = ("kind", "source", "target", "functions", "mutual")
"""Fields of a connector that its sentence tells."""


def changes_in_words(before: Partnership, after: Partnership) -> tuple[str, ...]:
    """What differs, a sentence each; empty when the two are equal.

    What went is told with the names it had, everything else with those of the later snapshot.
    """
    found = difference(before, after)
    return tuple(dict.fromkeys(_sentences(before, after, found)))


def _sentences(before: Partnership, after: Partnership, found: Difference) -> Iterator[str]:
    if found.fields:
        yield f"Changed the {_fields(found.fields)} of the document."
    for collection in NOUNS:
        yield from _collection(before, after, collection, getattr(found, collection))
    yield from _connectors(before, after, found.connectors)
    for view_id, changes in found.within_views:
        yield from page_changes_in_words(before.view(view_id), after.view(view_id), changes, before, after)


def _collection(before: Partnership, after: Partnership, collection: str, changes: Changes) -> Iterator[str]:
    noun, old, new = NOUNS[collection], _by_id(before, collection), _by_id(after, collection)
    for removed in changes.removed:
        yield f"Removed {_called(noun, old[removed])}."
    for added in changes.added:
        yield f"Added {_called(noun, new[added])}."
    for changed in changes.changed:
        yield from _element(noun, old[changed], new[changed], before, after)
    if changes.reordered:
        yield f"Changed the order of the {_words(collection)}."


def _element(noun: str, old: Any, new: Any, before: Partnership, after: Partnership) -> Iterator[str]:
    if _name(old) != _name(new):
        yield f"Renamed {_called(noun, old)} to {_name(new)}."
    told = {"name", "title", "label", "placements", "areas", "notes", "pins"}
    if isinstance(new, Body):
        yield from _body(old, new, before, after)
        told |= {"kind", "parent"}
    rest = [field for field in differing(old, new) if field not in told]
    if rest:
        yield f"Changed the {_fields(rest)} of {_called(noun, new)}."


def _body(old: Body, new: Body, before: Partnership, after: Partnership) -> Iterator[str]:
    if old.kind != new.kind:
        kinds = before.body_kind(old.kind).name, after.body_kind(new.kind).name
        yield f"Changed the kind of {new.name} from {kinds[0]} to {kinds[1]}."
    if old.parent != new.parent and old.parent:
        yield f"{new.name} is no longer an organ of {in_a_sentence(before.body(old.parent).name)}."
    if old.parent != new.parent and new.parent:
        yield f"{new.name} is now an organ of {in_a_sentence(after.body(new.parent).name)}."


def _connectors(before: Partnership, after: Partnership, changes: Changes) -> Iterator[str]:
    for removed in changes.removed:
        yield _holds(before, before.connector(removed), "no longer")
    for added in changes.added:
        yield _holds(after, after.connector(added), "now")
    for changed in changes.changed:
        yield from _connector(before, after, before.connector(changed), after.connector(changed))
    if changes.reordered:
        yield "Changed the order of the lines."


def _connector(before: Partnership, after: Partnership, old: Connector, new: Connector) -> Iterator[str]:
    fields = differing(old, new)
    telling = [field for field in fields if field in _TELLING]
    if telling and sentence(before, old) != sentence(after, new):
        yield _holds(before, old, "no longer")
        yield _holds(after, new, "now")
        fields = tuple(field for field in fields if field not in telling)
    if fields:
        yield f"Changed the {_fields(fields)} of the line “{sentence(after, new)}”."


def _holds(partnership: Partnership, connector: Connector, adverb: str) -> str:
    """The sentence of a connector with "now" or "no longer" behind its subject and an "is" or "are"."""
    text = sentence(partnership, connector)
    source = re.escape(spoken(partnership.body(connector.source)))
    target = re.escape(spoken(partnership.body(connector.target)))
    subject = rf"(?<!\w)({source}(?: and {target})?(?: is| are)?)(?!\w)"
    told, count = re.subn(subject, rf"\1 {adverb}", text, count=1, flags=re.IGNORECASE)
    return f"{told}." if count else f"{adverb.capitalize()}: {text}."


def _by_id(partnership: Partnership, collection: str) -> dict[str, Any]:
    owner = partnership.key if collection.endswith("_kinds") else partnership
    return {thing.id: thing for thing in getattr(owner, collection)}


def _called(noun: str, thing: Any) -> str:
    return noun + _name(thing) if noun else in_a_sentence(_name(thing))


def _name(thing: Any) -> str:
    for field in ("name", "title", "label"):
        if hasattr(thing, field):
            return str(getattr(thing, field))
    raise TypeError(f"{type(thing).__name__} has no name")


def _fields(names: Iterable[str]) -> str:
    return listed([_words(name) for name in names])


def _words(name: str) -> str:
    return WORDS.get(name, name.replace("_", " "))
