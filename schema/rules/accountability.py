"""Family B, accountability: authority that is given is answered for, by everybody, to somebody outside."""

from collections.abc import Iterator

from schema.body import Body
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, AUTHORITY, DELEGATION, STRATEGY_IMPLEMENTATION, Arrow
from schema.rules.fixes import answer, line_to
from schema.rules.packs import kinds, limit
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
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

    Accountability that names no function is for all; one that names a function is for its parts too. A
    warning only: where accountability leads back through others; and where one organisation implements the
    strategy of another, or of a partnership, which it does by agreement and not under its authority.
    """
    for given in now.arrows(*AUTHORITY):
        missing = now.uncovered(given.line, now.between(ACCOUNTABILITY, given.head, given.tail))
        if missing and not given.turns_back:
            yield _unanswered(now, given, missing)


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
    message="{body} delegates functions to others, but is accountable to nobody for them itself.",
    basis=Basis(
        "The Board remains accountable for all of its functions including those that it has delegated", SWL
    ),
    kinds=(DELEGATION, ACCOUNTABILITY),
)
def delegators_stay_accountable(now: Arrangements) -> Iterator[Remark]:
    """A body that delegates has a line of accountability of its own, unless it answers outside the map."""
    for body in now.bodies:
        if _delegates_unanswered(now, body):
            yield remark(body.id, fix=_to_its_parent(now, body), body=now.actor(body.id))


def _delegates_unanswered(now: Arrangements, body: Body) -> bool:
    gives = any(not given.turns_back for given in now.leaving(DELEGATION, body.id))
    spared = answers_outside(now, body.id) or body.kind in kinds("accountability", "not-asked")
    return gives and not spared and not now.leaving(ACCOUNTABILITY, body.id)


@rule(
    "B-03",
    severity=Severity.ERROR,
    pack="key",
    title="Nobody that decides is accountable to nobody",
    message="Nobody holds {body} to account.",
    cases={
        "no-further": "Accountability leads from {body} to {to}, but no further: it reaches nobody who "
        "answers "
        "to the public, to Parliament or to a board of their own.",
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
    that nothing on the map touches, and posts, are not asked; of whoever delegates and has no line of
    accountability at all, B-02 speaks.
    """
    for body in now.bodies:
        if _is_asked(now, body) and body.id not in distances(now) and not _delegates_unanswered(now, body):
            direct = dict.fromkeys(arrow.target for arrow in now.leaving(ACCOUNTABILITY, body.id))
            yield remark(
                body.id,
                case="no-further" if direct else "",
                fix=_to_its_parent(now, body),
                body=now.name(body.id),
                to=now.listed(direct),
            )


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
    spared = body.kind in kinds("accountability", "not-asked")
    return now.can_hold(body.id) and not spared and now.is_party(body) and now.takes_part(body)


def answers_outside(now: Arrangements, body_id: Slug) -> bool:
    """Whether a line of accountability may end with a body: it answers to somebody who is not on the map."""
    return now.kind_is(body_id, kinds("accountability", "roots", now.partnership.form))


def _to_its_parent(now: Arrangements, body: Body) -> Fix | None:
    if body.parent is None or not now.exists(body.parent):
        return None
    mends = now.party(body.parent) in distances(now)
    return line_to(now, body.id, ACCOUNTABILITY, body.parent) if mends else None
