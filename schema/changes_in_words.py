"""What differs between two partnerships, told in plain sentences with the names of things."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from schema.body import Body
from schema.connector import Connector
from schema.difference import Changes, Difference, difference, differing
from schema.page_changes_in_words import page_changes_in_words
from schema.partnership import Partnership
from schema.said import Said, said
from schema.sentences import in_a_sentence, listed, sentence, spoken
from schema.tongue import tongue_of

NOUNS = {
    "bodies": "",
    "functions": said("the function {name}"),
    "levels": said("the level {name}"),
    "body_kinds": said("the kind of body {name}"),
    "connector_kinds": said("the kind of line {name}"),
    "views": said("the view {name}"),
}
"""The collections that are told alike, and how their elements are called; bodies by their name alone."""

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
    "line_style": "style of lines",
    "direction": "direction of levels",
    "kinds_shown": "kinds shown",
    "connectors_hidden": "hidden lines",
    "key_at": "place of the key",
    "unknown": "parts of a newer format",
    "control": "control block",
    "publication": "publication settings",
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
        yield said("Changed the {fields} of the document.", fields=_fields(found.fields))
    for collection in NOUNS:
        yield from _collection(before, after, collection, getattr(found, collection))
    yield from _connectors(before, after, found.connectors)
    for view_id, changes in found.within_views:
        yield from page_changes_in_words(before.view(view_id), after.view(view_id), changes, before, after)


def _collection(before: Partnership, after: Partnership, collection: str, changes: Changes) -> Iterator[str]:
    noun, old, new = NOUNS[collection], _by_id(before, collection), _by_id(after, collection)
    for removed in changes.removed:
        yield said("Removed {thing}.", thing=_called(noun, old[removed]))
    for added in changes.added:
        yield said("Added {thing}.", thing=_called(noun, new[added]))
    for changed in changes.changed:
        yield from _element(noun, old[changed], new[changed], before, after)
    if changes.reordered:
        yield said("Changed the order of the {things}.", things=words_of(collection))


def _element(noun: str, old: Any, new: Any, before: Partnership, after: Partnership) -> Iterator[str]:
    if _name(old) != _name(new):
        yield said("Renamed {thing} to {name}.", thing=_called(noun, old), name=_name(new))
    told = {"name", "title", "label", "placements", "areas", "notes", "pins"}
    if isinstance(new, Body):
        yield from _body(old, new, before, after)
        told |= {"kind", "parent"}
    rest = [field for field in differing(old, new) if field not in told]
    if rest:
        yield said("Changed the {fields} of {thing}.", fields=_fields(rest), thing=_called(noun, new))


def _body(old: Body, new: Body, before: Partnership, after: Partnership) -> Iterator[str]:
    if old.kind != new.kind:
        was, now = before.body_kind(old.kind).name, after.body_kind(new.kind).name
        yield said("Changed the kind of {body} from {was} to {now}.", body=new.name, was=was, now=now)
    if old.parent != new.parent and old.parent:
        parent = in_a_sentence(before.body(old.parent).name)
        yield said("{body} is no longer an organ of {parent}.", body=new.name, parent=parent)
    if old.parent != new.parent and new.parent:
        parent = in_a_sentence(after.body(new.parent).name)
        yield said("{body} is now an organ of {parent}.", body=new.name, parent=parent)


def _connectors(before: Partnership, after: Partnership, changes: Changes) -> Iterator[str]:
    for removed in changes.removed:
        yield _holds(before, before.connector(removed), now=False)
    for added in changes.added:
        yield _holds(after, after.connector(added), now=True)
    for changed in changes.changed:
        yield from _connector(before, after, before.connector(changed), after.connector(changed))
    if changes.reordered:
        yield said("Changed the order of the lines.")


def _connector(before: Partnership, after: Partnership, old: Connector, new: Connector) -> Iterator[str]:
    fields = differing(old, new)
    telling = [field for field in fields if field in _TELLING]
    if telling and sentence(before, old) != sentence(after, new):
        yield _holds(before, old, now=False)
        yield _holds(after, new, now=True)
        fields = tuple(field for field in fields if field not in telling)
    if fields:
        yield said(
            "Changed the {fields} of the line “{line}”.", fields=_fields(fields), line=sentence(after, new)
        )


def _holds(partnership: Partnership, connector: Connector, *, now: bool) -> Said:
    """The sentence of a connector with "now" or "no longer" behind its subject and an "is" or "are"."""
    text = sentence(partnership, connector)
    tell = tongue_of(partnership.control.language).told
    ends = (spoken(partnership.body(end)) for end in (connector.source, connector.target))
    source, target = (re.escape(tell(end)) for end in ends)
    subject = rf"(?<!\w)({source}(?: and {target})?(?: is| are)?)(?!\w)"
    found = re.search(subject, text, flags=re.IGNORECASE)
    if not found:
        return said("Now: {line}." if now else "No longer: {line}.", line=text)
    start, rest = text[: found.end()], text[found.end() :]
    return said("{start} now{rest}." if now else "{start} no longer{rest}.", start=start, rest=rest)


def _by_id(partnership: Partnership, collection: str) -> dict[str, Any]:
    owner = partnership.key if collection.endswith("_kinds") else partnership
    return {thing.id: thing for thing in getattr(owner, collection)}


def _called(noun: str, thing: Any) -> str:
    return Said(noun, (("name", _name(thing)),)) if noun else in_a_sentence(_name(thing))


def _name(thing: Any) -> str:
    for field in ("name", "title", "label"):
        if hasattr(thing, field):
            return str(getattr(thing, field))
    raise TypeError(f"{type(thing).__name__} has no name")


def _fields(names: Iterable[str]) -> str:
    return listed([words_of(name) for name in names])


def words_of(field: str) -> Said:
    """How a person calls a field."""
    return Said(WORDS.get(field, field.replace("_", " ")))
