"""A body in words: what it is, what it holds, and what it does."""

from collections.abc import Iterable, Iterator, Mapping

from exporters.publishing.page.html import Content, Element, linked_if_address, paragraphs, tag
from exporters.publishing.page.telling import Relation, Told, relations
from exporters.publishing.public import WITHHELD
from schema import Attestation, Body, Connector, Function, Holding, Partnership, Seat
from schema.dates import in_words
from schema.said import Said, said
from schema.sentences import capitalised, in_a_sentence
from schema.text import Slug

_AS = {
    Holding.HELD: (),
    Holding.RESERVED: (said("reserved to it"),),
    Holding.STATUTE: (said("by statute"),),
}


def what_it_is(partnership: Partnership, body: Body, here: Iterable[Said] = ()) -> Iterator[Element]:
    """Kind, standing and particulars of a body; `here` is what a picture says of it besides."""
    yield _opening(partnership, body, [*_standing(partnership, body), *here])
    yield from paragraphs(body.description)
    particulars = list(_particulars(body))
    if particulars:
        yield tag("ul", [tag("li", name, ": ", value) for name, value in particulars], class_="particulars")


def what_it_is_in_short(
    partnership: Partnership, body: Body, above: str, here: Iterable[Said] = ()
) -> Iterator[Element]:
    """The kind of a body, and the way to the part with this id, which says the rest."""
    more = tag("a", said("More about {body}", body=in_a_sentence(body.name)), href=f"#{above}")
    yield _opening(partnership, body, [*here, more])


def what_it_holds(partnership: Partnership, body: Body, own: str) -> Iterator[Element]:
    """The functions that a body holds, and by what title."""
    held = [each for each in partnership.functions if each.held_by == body.id]
    if held:
        yield from _list(f"{own}--holds", said("Holds"), [_held(each) for each in held])


def what_it_does(
    partnership: Partnership,
    body: Body,
    connectors: Iterable[Connector],
    own: str,
    parts: Mapping[Slug, str],
) -> Iterator[Element]:
    """A list for each kind of line and side; bodies that have a part on the page are links to it."""
    for relation in relations(partnership, body, connectors):
        entries = [_entry(relation, told, parts) for told in relation.entries]
        yield from _list(f"{own}--{relation.kind.id}-{relation.side}", relation.heading, entries)
        if relation.shared:
            grounds = [["; " if at else " ", each] for at, each in enumerate(relation.shared)]
            yield tag("p", said("Of all of these:"), grounds, class_="shared")


def in_brackets(notes: Iterable[Said]) -> Content:
    """Notes behind what they are about."""
    parts: list[Content] = [[" (" if at == 0 else "; ", note] for at, note in enumerate(notes)]
    return [*parts, ")"] if parts else None


def _list(name: str, heading: str, entries: list[Element]) -> Iterator[Element]:
    yield tag("p", heading, id=name, class_="relation")
    yield tag("ul", entries, aria_labelledby=name)


def _entry(relation: Relation, told: Told, parts: Mapping[Slug, str]) -> Element:
    part = parts.get(told.other.id)
    return tag(
        "li",
        tag("a", told.other.name, href=f"#{part}") if part else told.other.name,
        [": ", told.about] if told.about else None,
        in_brackets(told.marks if relation.shared else told.notes),
        data_connector=told.connector.id,
        data_kind=relation.kind.id,
        data_other=told.other.id,
    )


def _held(function: Function) -> Element:
    doubt = (said("illustrative"),) if function.attestation is Attestation.ILLUSTRATIVE else ()
    return tag("li", capitalised(function.name), in_brackets((*_AS[function.held_as], *doubt)))


def _opening(partnership: Partnership, body: Body, sentences: Iterable[Content]) -> Element:
    kind = partnership.body_kind(body.kind).name
    return tag("p", kind, ".", [[" ", sentence] for sentence in sentences], class_="kind")


def _standing(partnership: Partnership, body: Body) -> Iterator[Said]:
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
    """What the document knows of a body and a reader may want to look up."""
    rows: tuple[tuple[Said, Content], ...] = (
        (said("Short name"), "" if body.short_name == body.name else body.short_name),
        (said("Chair"), body.chair),
        (said("Seats"), _seats(body.seats)),
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


def _seats(seats: tuple[Seat, ...]) -> Content:
    """Who sits there; where names are withheld, the posts and roles that are not."""
    told = [words for seat in seats if (words := _seat(seat))]
    return tag("ul", [tag("li", words) for words in told]) if told else None


def _seat(seat: Seat) -> str:
    holder = "" if seat.holder == WITHHELD else seat.holder
    return ", ".join(dict.fromkeys(part for part in (holder, seat.role) if part))
