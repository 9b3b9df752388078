"""A body in words: what it is, what it holds, and what it does."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from exporters.publishing.page.html import Content, Element, tag
from exporters.publishing.page.telling import Relation, Told, relations
from schema import Attestation, Body, Connector, Function, Holding, Partnership
from schema.dates import in_words
from schema.said import Said, said
from schema.sentences import capitalised, in_a_sentence
from schema.text import Slug

_HELD = {Holding.RESERVED: said("reserved to it"), Holding.STATUTE: said("by statute")}


def what_it_is(partnership: Partnership, body: Body, above: str | None = None) -> Iterator[Element]:
    """Kind, standing and particulars of a body, as paragraphs and a list.

    Where the part with the id `above` has told them, only the kind, and the way there.
    """
    kind, sentences = partnership.body_kind(body.kind).name, _sentences(partnership, body)
    if above:
        yield tag("p", kind, ". ", tag("a", said("More about it above"), href=f"#{above}"), class_="kind")
        return
    yield tag("p", kind, ".", [[" ", sentence] for sentence in sentences], class_="kind")
    if body.description:
        yield from (tag("p", line) for line in body.description.split("\n") if line.strip())
    particulars = list(_particulars(body))
    if particulars:
        yield tag("ul", [tag("li", name, ": ", value) for name, value in particulars], class_="plain")


def what_it_holds(partnership: Partnership, body: Body, prefix: str) -> Iterator[Element]:
    """The functions that are reserved to a body, or that it holds by statute."""
    held = [each for each in partnership.functions if each.held_by == body.id]
    if held:
        label = f"{prefix}--holds"
        yield tag("p", said("Holds"), id=label, class_="relation")
        yield tag("ul", [_held(each) for each in held], aria_labelledby=label)


def what_it_does(
    partnership: Partnership,
    body: Body,
    connectors: tuple[Connector, ...],
    prefix: str,
    linked: frozenset[Slug],
) -> Iterator[Element]:
    """A list for each kind of line and side. Bodies that are linked have a part `prefix--body` on it."""
    own = f"{prefix}--{body.id}"
    for relation in relations(partnership, body, connectors):
        label = f"{own}--{relation.kind.id}-{relation.side}"
        yield tag("p", relation.heading, id=label, class_="relation", data_kind=relation.kind.id)
        entries = [_entry(relation, told, prefix, linked) for told in relation.entries]
        yield tag("ul", entries, aria_labelledby=label)


def _entry(relation: Relation, told: Told, prefix: str, linked: frozenset[Slug]) -> Element:
    line = told.connector
    name: Content = told.other.name
    if told.other.id in linked:
        name = tag("a", told.other.name, href=f"#{prefix}--{told.other.id}")
    return tag(
        "li",
        name,
        [": ", told.about] if told.about else None,
        in_brackets(told.notes),
        data_connector=line.id,
        data_kind=relation.kind.id,
        data_other=told.other.id,
    )


def in_brackets(notes: tuple[Said, ...]) -> Content:
    """Notes behind what they are about."""
    return [[" (" if at == 0 else "; ", note] for at, note in enumerate(notes)] + [")"] if notes else None


def _held(function: Function) -> Element:
    doubt = (said("illustrative"),) if function.attestation is Attestation.ILLUSTRATIVE else ()
    return tag("li", capitalised(function.name), in_brackets((_HELD[function.held_as], *doubt)))


def _sentences(partnership: Partnership, body: Body) -> Iterator[Said]:
    if body.attestation is Attestation.ILLUSTRATIVE:
        yield said("Illustrative: no source states it.")
    if body.stands_for:
        yield said("Stands for {many}.", many=body.stands_for)
    if body.parent:
        yield said("Organ of {parent}.", parent=in_a_sentence(partnership.body(body.parent).name))
    if len(body.levels) > 1:
        others = ", ".join(partnership.level(level).label for level in body.levels[1:])
        yield said("Works at other levels too: {levels}.", levels=others)
    if body.meets_in_public is not None:
        yield said("Meets in public." if body.meets_in_public else "Does not meet in public.")


def _particulars(body: Body) -> Iterator[tuple[Said, Content]]:
    rows: tuple[tuple[Said, Content], ...] = (
        (said("Chair"), body.chair),
        (said("Quorum"), str(body.quorum) if body.quorum is not None else ""),
        (said("Meets"), body.meeting_frequency),
        (said("Terms of reference"), linked_if_address(body.terms_of_reference)),
        (said("Terms approved by"), body.terms_approved_by),
        (said("Terms reviewed by"), in_words(body.terms_review_by) if body.terms_review_by else ""),
        (said("From"), in_words(body.valid_from) if body.valid_from else ""),
        (said("Until"), in_words(body.valid_to) if body.valid_to else ""),
        (said("Source"), body.citation),
    )
    yield from ((name, value) for name, value in rows if value)
    if body.seats:
        yield said("Seats"), tag("ul", [tag("li", _seat(each.holder, each.role)) for each in body.seats])


def _seat(holder: str, role: str) -> str:
    return f"{holder}, {role}" if role else holder


def linked_if_address(text: str) -> Content:
    """The text, as a link where it is nothing but an address of the web; no other address is followed."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return text
    is_address = parts.scheme in ("http", "https") and bool(parts.netloc) and " " not in text
    return tag("a", text, href=text) if is_address else text
