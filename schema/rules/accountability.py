"""Family B: authority that is given is answered for, and never goes round in a circle."""

from collections.abc import Iterator

from schema.body import Body
from schema.rules.arrangements import (
    ACCOUNTABILITY,
    DELEGATION,
    STRATEGY_IMPLEMENTATION,
    Arrangements,
    Arrow,
)
from schema.rules.circles import circles
from schema.rules.fixes import answer, line_to
from schema.rules.packs import kinds
from schema.rules.rule import Basis, Fix, Remark, Severity, rule
from schema.sentences import capitalised, listed
from schema.text import Slug


@rule(
    "B-01",
    severity=Severity.ERROR,
    pack="key",
    title="Authority comes with accountability back",
    basis=Basis(
        "Retaining accountability giving others authority",
        "West Yorkshire integrated care strategy, How we will work together",
    ),
    kinds=(DELEGATION, STRATEGY_IMPLEMENTATION, ACCOUNTABILITY),
)
def authority_is_answered_for(now: Arrangements) -> Iterator[Remark]:
    """Whoever is delegated functions or the implementation of strategy answers to the delegator for them.

    Accountability that names no function is for all; one that names a function is for its parts too.
    A warning only: where accountability leads back through others; and where one organisation implements the
    strategy of another, or of a partnership, which it does by agreement and not under its authority.
    """
    for kind in (DELEGATION, STRATEGY_IMPLEMENTATION):
        for given in now.arrows(kind):
            missing = now.uncovered(given.line, now.between(ACCOUNTABILITY, given.head, given.tail))
            if missing and not given.turns_back:
                yield _unanswered(now, given, missing)


def _unanswered(now: Arrangements, given: Arrow, missing: tuple[Slug | None, ...]) -> Remark:
    indirect = all(given.tail in now.reach(ACCOUNTABILITY, given.head, one) for one in missing)
    by_agreement = given.line.kind == STRATEGY_IMPLEMENTATION and not now.are_of_one_organisation(
        given.source, given.target
    )
    back = f"leads back from {now.name(given.target)} to {now.name(given.source)}"
    about = f" for {now.names(missing)}" if now.names(missing) else ""
    how = (
        f"accountability{about} {back} only through others"
        if indirect
        else f"no accountability{about} {back}"
    )
    return Remark(
        f"{now.told(given.line)}, but {how}.",
        (given.line.id,),
        answer(now, given, ACCOUNTABILITY, missing),
        Severity.WARNING if indirect or by_agreement else Severity.ERROR,
    )


@rule(
    "B-03",
    severity=Severity.ERROR,
    pack="key",
    title="Nobody that decides is accountable to nobody",
    basis=Basis(
        "We work in an open way and establish clear and transparent accountability for decisions",
        "Principles of the Bristol, North Somerset and South Gloucestershire integrated care system",
    ),
    kinds=(ACCOUNTABILITY,),
)
def everyone_answers_to_somebody(now: Arrangements) -> Iterator[Remark]:
    """From each body that can hold functions, accountability leads to one that answers outside the map.

    Such ends are listed in `resources/rules.toml`: national and regional bodies, councils, bodies with a
    statutory board or a constitution of their own, residents. A board answers as the body it acts for.
    Bodies that nothing on the map touches, and posts, are not asked.
    """
    for body in now.bodies:
        if _is_asked(now, body) and not _leads_outside(now, body.id):
            yield Remark(_to_nobody(now, body), (body.id,), _to_its_parent(now, body))


def _is_asked(now: Arrangements, body: Body) -> bool:
    can_decide = now.partnership.body_kind(body.kind).holds_functions
    spared = _answers_outside(now, body.id) or body.kind in kinds("accountability", "not-asked")
    return can_decide and not spared and now.is_party(body) and now.takes_part(body)


def _answers_outside(now: Arrangements, body_id: Slug) -> bool:
    return now.kind_is(body_id, kinds("accountability", "roots", now.partnership.form))


def _leads_outside(now: Arrangements, body_id: Slug) -> bool:
    return any(_answers_outside(now, end) for end in now.reach(ACCOUNTABILITY, body_id))


def _to_nobody(now: Arrangements, body: Body) -> str:
    direct = dict.fromkeys(arrow.target for arrow in now.leaving(ACCOUNTABILITY, body.id))
    if not direct:
        return f"Nobody holds {now.name(body.id)} to account."
    to = listed([now.name(one) for one in direct])
    return (
        f"Accountability leads from {now.name(body.id)} to {to}, but no further: "
        "it reaches nobody who answers to the public, to Parliament or to a board of their own."
    )


def _to_its_parent(now: Arrangements, body: Body) -> Fix | None:
    if body.parent is None or not now.exists(body.parent):
        return None
    parent = now.party(body.parent)
    mends = _answers_outside(now, parent) or _leads_outside(now, parent)
    return line_to(now, body.id, ACCOUNTABILITY, body.parent) if mends else None


@rule(
    "B-07",
    severity=Severity.ERROR,
    pack="key",
    title="Delegation never comes back to where it began",
    basis=Basis(
        "holds only those powers as delegated",
        "Terms of reference of the Quality Committee, NHS Lancashire and South Cumbria integrated care board",
    ),
    kinds=(DELEGATION,),
)
def delegation_goes_one_way(now: Arrangements) -> Iterator[Remark]:
    """Nobody delegates to itself, directly, through the board that acts for it, or round a circle.

    A circle is one only for the same function or a part of it: two bodies may well delegate different
    functions to each other. A delegation that names no function may be about any.
    """
    for line in dict.fromkeys(given.line for given in now.arrows(DELEGATION) if given.turns_back):
        yield Remark(f"{now.told(line)}, but both are one body: it delegates to itself.", (line.id,))
    for circle, functions in circles(now, DELEGATION):
        stations = [now.name(arrow.source) for arrow in circle]
        chain = ", which delegates to ".join([*stations[1:], stations[0]])
        what = now.names(functions) or "functions"
        yield Remark(
            f"{capitalised(stations[0])} delegates {what} to {chain}: the delegation goes round in a circle.",
            tuple(dict.fromkeys(arrow.line.id for arrow in circle)),
        )
