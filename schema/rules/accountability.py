"""Family B, accountability: authority that is given is answered for, by everybody, to somebody outside."""

from collections.abc import Iterator

from schema.body import Body
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, AUTHORITY, DELEGATION, STRATEGY_IMPLEMENTATION, Arrow
from schema.rules.fixes import answer, line_to
from schema.rules.packs import kinds, limit
from schema.rules.rule import Basis, Fact, Fix, Remark, Severity, remark, rule
from schema.rules.sources import PRINCIPLES, SWL, WY_STRATEGY
from schema.said import said
from schema.text import Slug


@rule(
    "B-01",
    severity=Severity.ERROR,
    pack="key",
    title="Authority comes with accountability back",
    message="{line}, but no accountability{about} leads back from {target} to {source}.",
    cases={
        "indirect": "{line}, but accountability{about} leads back from {target} to {source} only through "
        "others.",
    },
    basis=Basis("Retaining accountability giving others authority", WY_STRATEGY),
    kinds=(DELEGATION, STRATEGY_IMPLEMENTATION, ACCOUNTABILITY),
)
def authority_is_answered_for(now: Arrangements) -> Iterator[Remark]:
    """Whoever is delegated functions or the implementation of strategy answers to the delegator for them.

    Accountability that names no function is for all; one that names a function is for its parts too; one to
    the body whose organ the delegator is will do. A warning only: where accountability leads back through
    others; and where one organisation implements the strategy of another, or of a partnership, which it does
    by agreement and not under its authority. A post answers to its own organisation by employment.
    """
    for given in now.arrows(*AUTHORITY):
        missing = now.uncovered(given.line, _answers(now, given))
        if missing and not given.turns_back and not _is_employed(now, given):
            yield _unanswered(now, given, missing)


def _answers(now: Arrangements, given: Arrow) -> list[Arrow]:
    """Accountability of whoever was given authority to whoever gave it, or to a body whose organ that is."""
    givers = (given.tail, *(now.party(one) for one in now.above(given.tail)))
    return [each for giver in givers for each in now.between(ACCOUNTABILITY, given.head, giver)]


def _is_employed(now: Arrangements, given: Arrow) -> bool:
    """Whether it goes to a post of the same organisation, or to one of which B-13 asks whose it is."""
    post = now.partnership.body(given.head)
    return post.kind in kinds("accountability", "not-asked") and (
        post.parent is None or now.are_of_one_organisation(given.tail, given.head)
    )


def _unanswered(now: Arrangements, given: Arrow, missing: tuple[Slug | None, ...]) -> Remark:
    indirect = all(given.tail in now.reach(ACCOUNTABILITY, given.head, one) for one in missing)
    by_agreement = given.line.kind == STRATEGY_IMPLEMENTATION and not now.are_of_one_organisation(
        given.source, given.target
    )
    return remark(
        given.line.id,
        case="indirect" if indirect else "",
        fix=answer(now, given, ACCOUNTABILITY, missing),
        severity=Severity.WARNING if indirect or by_agreement else Severity.ERROR,
        fact=to_nobody(now, given.head),
        gaps=["accountability", *([] if indirect else ["directly"]), *(one for one in missing if one)],
        line=now.told(given.line),
        about=said(" for {functions}", functions=now.names(missing)) if now.names(missing) else "",
        target=now.name(given.target),
        source=now.name(given.source),
    )


@rule(
    "B-02",
    severity=Severity.ERROR,
    pack="key",
    title="Whoever delegates stays accountable",
    message="{body} delegates functions to others, but the map does not show to whom it is accountable for "
    "them itself.",
    basis=Basis(
        "The Board remains accountable for all of its functions including those that it has delegated", SWL
    ),
    kinds=(DELEGATION, ACCOUNTABILITY),
)
def delegators_stay_accountable(now: Arrangements) -> Iterator[Remark]:
    """A body that delegates has a line of accountability of its own, unless it answers outside the map."""
    for body in now.bodies:
        if _delegates_unanswered(now, body):
            fact = to_nobody(now, body.id)
            yield remark(body.id, fix=_to_its_parent(now, body), fact=fact, body=now.actor(body.id))


def _delegates_unanswered(now: Arrangements, body: Body) -> bool:
    gives = any(not given.turns_back for given in now.leaving(DELEGATION, body.id))
    spared = answers_outside(now, body.id) or _is_spared(now, body)
    return gives and not spared and not now.leaving(ACCOUNTABILITY, body.id)


@rule(
    "B-03",
    severity=Severity.ERROR,
    pack="key",
    title="Nobody that decides is accountable to nobody",
    message="The map does not show who holds {body} to account.",
    cases={
        "no-further": "Accountability leads from {body} to {to}, but no further: it reaches nobody who "
        "answers "
        "to the public, to Parliament or to a board of their own.",
        "organ": "{body} is an organ of {to}, but the map does not show that it is accountable to it.",
    },
    basis=Basis(
        "We work in an open way and establish clear and transparent accountability for decisions", PRINCIPLES
    ),
    kinds=(ACCOUNTABILITY,),
)
def everyone_answers_to_somebody(now: Arrangements) -> Iterator[Remark]:
    """From each body that can hold functions, accountability leads to one that answers outside the map.

    Such ends are listed in `resources/rules.toml`: national and regional bodies, councils, bodies with a
    statutory board or a constitution of their own, residents. A board answers as the body it acts for. Bodies
    that nothing on the map touches, and posts, are not asked. Where accountability leads on to another body
    of which this is told, it is told of that body only; of integrated care boards C-04 asks. A warning only
    of organs without a line of their own: whose they are is known.
    """
    lost = {body.id: body for body in now.bodies if _is_asked(now, body) and body.id not in distances(now)}
    for body in lost.values():
        ways = now.leaving(ACCOUNTABILITY, body.id)
        goes_on = any(way.head in lost and not way.line.mutual for way in ways)
        if not (goes_on or _is_spared(now, body)):
            yield _lost(now, body, ways)


def _lost(now: Arrangements, body: Body, ways: tuple[Arrow, ...]) -> Remark:
    parent = body.parent if body.parent and now.exists(body.parent) else None
    case = "no-further" if ways else "organ" if parent else ""
    return remark(
        body.id,
        case=case,
        fix=_to_its_parent(now, body),
        severity=Severity.WARNING if case == "organ" else None,
        fact=to_nobody(now, body.id),
        gaps=["end", *([] if ways else ["line"])],
        body=now.name(body.id),
        to=now.listed(dict.fromkeys(way.target for way in ways) or filter(None, [parent])),
    )


def to_nobody(now: Arrangements, party: Slug) -> Fact:
    """The fact that a party has no line of accountability at all, where it is so."""
    return () if now.leaving(ACCOUNTABILITY, party) else (ACCOUNTABILITY, party)


@rule(
    "B-11",
    severity=Severity.INFO,
    pack="key",
    title="Accountability is not far away",
    message="From {body}, accountability passes {number} lines before it reaches somebody who answers "
    "outside the map.",
    basis=Basis("establish clear and transparent accountability for decisions", PRINCIPLES),
    kinds=(ACCOUNTABILITY,),
)
def accountability_is_near(now: Arrangements) -> Iterator[Remark]:
    """The shortest way from a body to one that answers outside the map is no longer than
    `resources/rules.toml` says.
    """
    for body in now.bodies:
        steps = distances(now).get(body.id, 0)
        if steps > limit("accountability", "longest"):
            yield remark(body.id, body=now.name(body.id), number=str(steps))


def distances(now: Arrangements) -> dict[Slug, int]:
    """How many lines of accountability each party is from one that answers outside the map, where they lead
    there.
    """
    return now.once(_distances)


def _distances(now: Arrangements) -> dict[Slug, int]:
    known = {body.id: 0 for body in now.bodies if answers_outside(now, body.id)}
    edge = list(known)
    for here in edge:
        for arrow in now.arriving(ACCOUNTABILITY, here):
            if arrow.tail not in known:
                known[arrow.tail] = known[here] + 1
                edge.append(arrow.tail)
    return known


def _is_asked(now: Arrangements, body: Body) -> bool:
    is_post = body.kind in kinds("accountability", "not-asked")
    return now.can_hold(body.id) and not is_post and now.is_party(body) and now.takes_part(body)


def _is_spared(now: Arrangements, body: Body) -> bool:
    """Whether it answers by employment, or another rule asks to whom it answers by law."""
    return now.kind_is(body.id, kinds("accountability", "not-asked") | kinds("accountability", "by-law"))


def answers_outside(now: Arrangements, body_id: Slug) -> bool:
    """Whether a line of accountability may end with a body: it answers to somebody who is not on the map."""
    return now.kind_is(body_id, kinds("accountability", "roots", now.partnership.form))


def _to_its_parent(now: Arrangements, body: Body) -> Fix | None:
    if body.parent is None or not now.exists(body.parent):
        return None
    mends = now.party(body.parent) in distances(now)
    return line_to(now, body.id, ACCOUNTABILITY, body.parent) if mends else None
