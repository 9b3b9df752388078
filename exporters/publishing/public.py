"""What of a partnership is published: everything but what its settings keep back, left out once and for all.

Whatever is published is made from this value. Owner and approver stay, since a control block must name
them: they are offices and bodies. Words that a person wrote as text, such as descriptions and notes, are
published as they stand.
"""

from typing import Any, TypeVar

from schema import Acceptance, Body, Connector, Control, Fact, Partnership, Publication, Record, Seat
from schema.hashing import content_hash
from schema.text import Slug

WITHHELD = "name withheld"
"""What stands where a name must stand and is not published."""

R = TypeVar("R", bound=Record)
F = TypeVar("F", bound=Fact)


def public(partnership: Partnership) -> Partnership:
    """The partnership without the names, sources and phrases that its settings keep back.

    Findings that were accepted stay accepted. What a newer Remit wrote and this one does not understand
    may hold anything, and goes too. With nothing to keep back it is the very same object.
    """
    settings = partnership.publication
    if settings.people and settings.sources and settings.phrases:
        return partnership
    known = _understood(partnership)
    told = known.but(
        control=_control(known.control, settings),
        bodies=tuple(_body(body, settings) for body in known.bodies),
        functions=tuple(_fact(function, settings) for function in known.functions),
        connectors=tuple(_connector(connector, settings) for connector in known.connectors),
    )
    kept = (_still_accepted(each, partnership, told) for each in known.acceptances)
    return told.but(acceptances=tuple(_accepted(each, settings) for each in kept))


def _understood(record: R) -> R:
    """The record, and all that it holds, without elements of a newer format."""
    fields = {name: _understood_in(getattr(record, name)) for name in type(record).model_fields}
    return record.but(**{**fields, "unknown": ()})


def _understood_in(value: Any) -> Any:
    match value:
        case Record():
            return _understood(value)
        case tuple():
            return tuple(map(_understood_in, value))
    return value


def _control(control: Control, settings: Publication) -> Control:
    if settings.people:
        return control
    return control.but(author="", revisions=tuple(each.but(author="") for each in control.revisions))


def _body(body: Body, settings: Publication) -> Body:
    if not settings.people:
        body = body.but(chair="", seats=tuple(map(_withheld, body.seats)))
    return _fact(body, settings)


def _withheld(seat: Seat) -> Seat:
    """Its role stays, and who nominates, votes or is independent: that is governance."""
    return seat.but(holder=WITHHELD)


def _connector(connector: Connector, settings: Publication) -> Connector:
    return _fact(connector if settings.phrases else connector.but(phrase=""), settings)


def _fact(fact: F, settings: Publication) -> F:
    return fact if settings.sources else fact.but(citation="")


def _accepted(acceptance: Acceptance, settings: Publication) -> Acceptance:
    return acceptance if settings.people else acceptance.but(by=WITHHELD)


def _still_accepted(acceptance: Acceptance, before: Partnership, after: Partnership) -> Acceptance:
    """With the hashes of what is left, so that it does not lapse, and no guess at a name can be tried."""
    elements = (
        each.but(hash=content_hash(after, each.id)) if each.hash == _hash(before, each.id) else each
        for each in acceptance.elements
    )
    # What is kept back may be found missing now, and was not when somebody accepted the finding.
    return acceptance.but(elements=tuple(elements), missing=())


def _hash(partnership: Partnership, element: Slug) -> str | None:
    try:
        return content_hash(partnership, element)
    except KeyError:
        return None
