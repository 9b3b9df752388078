"""Family B, powers: what is reserved stays, and whoever decides has the power from somebody."""

from collections.abc import Iterator

from schema.edits.bodies import edit_body
from schema.edits.functions import edit_function
from schema.function import Function, Holding
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import AUTHORITY, DELEGATION, Arrow
from schema.rules.fixes import fix, line_to
from schema.rules.holding import by_statute, holdings, is_decided, is_reserved
from schema.rules.packs import kinds
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.sources import LSC_TERMS, STAFFORDSHIRE, SUSSEX
from schema.text import Slug


@rule(
    "B-09",
    severity=Severity.WARNING,
    pack="key",
    title="What is reserved is not delegated",
    message="{function} is reserved to {holder}, but {line}.",
    basis=Basis("Reserved to the Board | Delegated to Committee | Delegated to Individual", SUSSEX),
    kinds=(DELEGATION,),
)
def reserved_is_not_delegated(now: Arrangements) -> Iterator[Remark]:
    """What a body reserves to itself it does not delegate, nor something wider that it is part of.

    What it only holds, or holds by statute, it may delegate.
    """
    for held in holdings(now).held.values():
        for function in held:
            for given in _given_away(now, function) if is_reserved(function) else ():
                yield remark(
                    function.id,
                    given.line.id,
                    fix=_only_held(now, function),
                    function=function.name,
                    holder=now.name(function.held_by or ""),
                    line=now.told(given.line),
                )


def _only_held(now: Arrangements, function: Function) -> Fix:
    return fix(
        "Say that {body} holds {function} and may delegate it",
        lambda p: edit_function(p, function.id, held_as=Holding.HELD),
        body=now.name(function.held_by or ""),
        function=function.name,
    )


def _given_away(now: Arrangements, function: Function) -> list[Arrow]:
    holder = now.party(function.held_by or "")
    wider = (one for one in holdings(now).delegations if one in now.wider(function.id))
    return [arrow for one in wider for arrow in holdings(now).delegations[one] if arrow.tail == holder]


@rule(
    "B-10",
    severity=Severity.WARNING,
    pack="key",
    title="Whoever decides has the power from somewhere",
    message="{body} decides {functions}, but the map does not show who gave it the power to.",
    basis=Basis("holds only those powers as delegated in these Terms of Reference", LSC_TERMS),
    kinds=AUTHORITY,
)
def power_comes_from_somewhere(now: Arrangements) -> Iterator[Remark]:
    """A body that holds functions or decisions is established by law, answers outside the map, or is given
    authority. A strategy or plan of their own anybody may have.
    """
    outside = kinds("accountability", "roots", now.partnership.form)
    for party, held in holdings(now).held.items():
        own = [each.id for each in held if is_decided(each) and not by_statute(each)]
        given = any(now.arriving(kind, party) for kind in AUTHORITY)
        if own and not (given or now.is_statutory(party) or now.kind_is(party, outside)):
            parent = now.partnership.body(party).parent
            yield remark(
                party,
                *own,
                fix=line_to(now, parent, DELEGATION, party, own) if parent and now.exists(parent) else None,
                body=now.name(party),
                functions=now.names(own),
            )


@rule(
    "B-13",
    severity=Severity.ERROR,
    pack="key",
    title="A post that is delegated functions belongs to a body",
    message="{post} is delegated functions by {givers}, but the map does not say to which body that post "
    "belongs.",
    basis=Basis("any individuals responsible for delegated functions", STAFFORDSHIRE),
    kinds=AUTHORITY,
)
def posts_belong_to_bodies(now: Arrangements) -> Iterator[Remark]:
    """An individual who holds delegated functions is a post of a body: its parent."""
    for body in now.of_kinds(kinds("accountability", "not-asked")):
        given = [arrow for kind in AUTHORITY for arrow in now.arriving(kind, body.id)]
        if given and body.parent is None:
            givers = list(dict.fromkeys(arrow.source for arrow in given))
            yield remark(
                body.id,
                fix=_belonging(now, body.id, givers[0]) if len(givers) == 1 else None,
                givers=now.listed(givers),
                post=now.name(body.id),
            )


def _belonging(now: Arrangements, post: Slug, body_id: Slug) -> Fix:
    return fix(
        "Say that {post} belongs to {body}",
        lambda p: edit_body(p, post, parent=body_id),
        post=now.name(post),
        body=now.name(body_id),
    )
