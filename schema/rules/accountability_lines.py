"""Family B, lines of accountability and assurance: to whom, for what, among equals, and not in circles."""

from collections.abc import Iterator
from functools import reduce

from schema.body import Body
from schema.edits.connectors import edit_connector
from schema.rules.accountability import to_nobody
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, ADVICE, ASSURANCE, DELEGATION, FUNDED_BY, HOSTED_BY, Arrow
from schema.rules.circles import circles
from schema.rules.fixes import fix, line_to
from schema.rules.packs import kinds
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.seating import seating
from schema.rules.sources import KEY, MHLDA_CASE, PRINCIPLES
from schema.said import Said, said
from schema.text import Slug


@rule(
    "B-04",
    severity=Severity.WARNING,
    pack="key",
    title="Accountability goes in a circle only among equals who say so",
    message="{first} is accountable to {chain}: each holds the next to account, and nobody the whole circle.",
    basis=Basis("we hold each other mutually accountable", PRINCIPLES),
    kinds=(ACCOUNTABILITY,),
)
def accountability_goes_one_way(now: Arrangements) -> Iterator[Remark]:
    """Accountability that comes back to where it began is declared mutual, line by line.

    It does only where the same function, or all, can go round.
    """
    for circle, _ in circles(now, ACCOUNTABILITY):
        if not all(arrow.line.mutual for arrow in circle):
            stations = [now.name(arrow.source) for arrow in circle]
            yield remark(
                *dict.fromkeys(arrow.line.id for arrow in circle),
                first=stations[0],
                chain=reduce(_and_then, reversed(stations[1:]), stations[0]),
            )


def _and_then(rest: str, one: str) -> Said:
    return said("{one}, which is accountable to {rest}", one=one, rest=rest)


@rule(
    "B-05",
    severity=Severity.WARNING,
    pack="key",
    title="Mutual accountability is among equals",
    message="{line}, but one of them is an organ of the other.",
    cases={
        "level": "{line}, but they stand at different levels, and neither is a body in which partners come "
        "together.",
    },
    basis=Basis("working together as an equal partnership", PRINCIPLES),
    kinds=(ACCOUNTABILITY,),
)
def mutual_accountability_is_among_equals(now: Arrangements) -> Iterator[Remark]:
    """Who is accountable to each other stands at one level, or one is a body of partners; neither is the
    other's organ.

    Bodies of partners are listed in `resources/rules.toml`: partnerships, joint committees, collaboratives.
    """
    for line in now.lines:
        if line.kind == ACCOUNTABILITY and line.mutual:
            if _is_between_organs(now, line.source, line.target):
                yield remark(line.id, fix=_one_way(line.id), line=now.told(line))
            elif _is_between_levels(now, line.source, line.target):
                yield remark(line.id, case="level", line=now.told(line))


def _one_way(line: Slug) -> Fix:
    return fix("Say that it goes one way", lambda p: edit_connector(p, line, mutual=False))


def _is_between_organs(now: Arrangements, one: Slug, other: Slug) -> bool:
    home = now.organisation(one)
    return home == now.organisation(other) and home in (now.party(one), now.party(other))


def _is_between_levels(now: Arrangements, one: Slug, other: Slug) -> bool:
    ranks = {now.rank(one), now.rank(other)} - {None}
    partners = kinds("accountability", "partnership-bodies")
    return len(ranks) > 1 and not any(now.kind_is(end, partners) for end in (one, other))


@rule(
    "B-12",
    severity=Severity.WARNING,
    pack="key",
    title="Whoever answers to several says for what",
    message="{body} is accountable to {heads}, but the map does not say for what to {vague}.",
    basis=Basis("establish clear and transparent accountability for decisions", PRINCIPLES),
    kinds=(ACCOUNTABILITY,),
)
def several_accountabilities_are_told_apart(now: Arrangements) -> Iterator[Remark]:
    """Where accountability leads to more than one body, each line names its functions.

    Mutual lines do not count, nor those to residents and members, who may ask about all, nor those of a joint
    committee to the bodies that made it, which are for the same.
    """
    for body in now.bodies:
        lines = [arrow for arrow in now.leaving(ACCOUNTABILITY, body.id) if _is_of_its_own(now, body, arrow)]
        vague = [arrow for arrow in lines if not arrow.line.functions]
        heads = dict.fromkeys(arrow.target for arrow in lines)
        if vague and len({arrow.head for arrow in lines}) > 1:
            yield remark(
                body.id,
                *(arrow.line.id for arrow in vague),
                body=now.name(body.id),
                heads=now.listed(heads),
                vague=now.listed(dict.fromkeys(arrow.target for arrow in vague)),
            )


def _is_of_its_own(now: Arrangements, body: Body, arrow: Arrow) -> bool:
    makers = {now.organisation(one) for one in seating(now).parents(body.id)}
    is_for_all = now.kind_is(arrow.head, ("constituency",)) or now.organisation(arrow.head) in makers
    return not (arrow.line.mutual or arrow.turns_back or is_for_all)


@rule(
    "B-14",
    severity=Severity.WARNING,
    pack="key",
    title="Being housed or paid is not being accountable",
    message="{body} is housed or paid by {others}, but the map does not say to whom it is accountable.",
    basis=Basis("hosted by Leeds and York Partnership NHS Foundation Trust", MHLDA_CASE),
    kinds=(HOSTED_BY, FUNDED_BY, ACCOUNTABILITY),
)
def hosted_teams_are_accountable(now: Arrangements) -> Iterator[Remark]:
    """A team, programme or group that is hosted or funded by others has a line of accountability too.

    Of bodies that can hold functions B-03 asks it.
    """
    for body in now.of_kinds(kinds("partners", "hosted")):
        keepers = [arrow for kind in (HOSTED_BY, FUNDED_BY) for arrow in now.leaving(kind, body.id)]
        if keepers and not now.leaving(ACCOUNTABILITY, body.id):
            yield remark(
                body.id,
                fix=_to_whom_it_belongs(now, body, keepers),
                fact=to_nobody(now, body.id),
                body=now.name(body.id),
                others=now.listed(dict.fromkeys(arrow.target for arrow in keepers)),
            )


def _to_whom_it_belongs(now: Arrangements, body: Body, keepers: list[Arrow]) -> Fix | None:
    sole = {arrow.target for arrow in keepers}
    to = body.parent or (sole.pop() if len(sole) == 1 else None)
    return line_to(now, body.id, ACCOUNTABILITY, to) if to and now.exists(to) else None


@rule(
    "B-15",
    severity=Severity.INFO,
    pack="key",
    title="Whoever is delegated functions gives assurance about them",
    message="Of those who are delegated functions, {bodies} {give} nobody assurance about them.",
    basis=Basis(
        "Confirmation that systems, processes and behaviours are in place and appropriate to deliver the "
        "functions",
        KEY,
    ),
    kinds=(DELEGATION, ASSURANCE),
)
def delivery_is_assured(now: Arrangements) -> Iterator[Remark]:
    """Each body that is delegated functions gives assurance to somebody, unless it answers outside the map or
    is a post. That advice was heeded, as A-01 asks, is no assurance about functions.

    One finding for the whole map. That whoever gives assurance has to do with functions is asked by A-03.
    """
    outside = kinds("accountability", "roots", now.partnership.form) | kinds("accountability", "not-asked")
    heads = dict.fromkeys(arrow.head for arrow in now.arrows(DELEGATION) if not arrow.turns_back)
    silent = [one for one in heads if not (_is_assured(now, one) or now.kind_is(one, outside))]
    if silent:
        give = said("gives" if len(silent) == 1 else "give")
        yield remark(*silent, bodies=now.listed(silent), give=give)


def _is_assured(now: Arrangements, party: Slug) -> bool:
    """Whether it gives assurance of which not only its advisers hear that they were heeded."""
    return any(
        not now.between(ADVICE, given.head, party) or _is_about_what_it_does(now, given)
        for given in now.leaving(ASSURANCE, party)
    )


def _is_about_what_it_does(now: Arrangements, given: Arrow) -> bool:
    delegated = {one for arrow in now.arriving(DELEGATION, given.tail) for one in arrow.line.functions}
    return any(not now.wider(one).isdisjoint(delegated) for one in given.line.functions)
