"""Family D: decisions stand where they may be taken, as close to people as they can be."""

from collections.abc import Iterator

from schema.function import Function
from schema.partnership import PartnershipForm
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, AUTHORITY, DELEGATION, Arrow
from schema.rules.holding import by_statute, holdings, is_decided
from schema.rules.packs import kinds, limit, listing, words
from schema.rules.places import is_local, is_somewhere, level_name
from schema.rules.rule import Basis, Fact, Remark, Severity, remark, rule
from schema.rules.sources import CAPSTICKS, KINGS_FUND, PRINCIPLES, WY_CONSTITUTION, WY_STRATEGY, WYH_NEWS
from schema.said import said
from schema.text import Slug


@rule(
    "D-01",
    severity=Severity.WARNING,
    pack="principles",
    title="What is decided at greater scale says why",
    message="The map gives no reason why this is decided above the level of places: {function}, by {bodies} "
    "({level}).",
    basis=Basis(
        "The default expectation should be for decisions to be taken as close to communities as possible, "
        "except "
        "where there are clear and agreed benefits to working at greater scale",
        PRINCIPLES,
    ),
)
def scale_has_a_reason(now: Arrangements) -> Iterator[Remark]:
    """Each function or decision that is decided above place level has a reason for its level, or a wider one
    has.

    What law gives to a body, and nobody delegated out of that body, is nobody's choice and not asked; nor are
    strategies, plans and subjects, what posts decide, and what any organisation sees to for itself: what
    its audit and remuneration committees do, and what `resources/rules.toml` knows by its words, such as
    oversight and risk. Of bodies without legal form D-05 speaks.
    """
    for function in holdings(now).functions:
        above = [one for one in holdings(now).deciders(function.id) if _is_chosen(now, function, one)]
        if above and is_decided(function) and not holdings(now).reason(function.id):
            yield remark(
                function.id,
                *above,
                function=function.name,
                bodies=now.listed(above),
                level=", ".join(dict.fromkeys(level_name(now, one) for one in above)),
            )


def _is_chosen(now: Arrangements, function: Function, decider: Slug) -> bool:
    """Whether somebody chose that a function is decided there, and above the level of places."""
    is_above = (now.rank(decider) or 0) < limit("places", "rank") and bool(level_name(now, decider))
    is_post = now.kind_is(decider, kinds("accountability", "not-asked"))
    is_asked = is_above and has_legal_form(now, decider)
    return is_asked and not (_is_law(now, function, decider) or _is_inner(now, function, decider) or is_post)


def _is_law(now: Arrangements, function: Function, decider: Slug) -> bool:
    """Whether the organisation that decides it holds it by statute."""
    home = now.organisation(function.held_by) if function.held_by else None
    return by_statute(function) and now.organisation(decider) == home


def _is_inner(now: Arrangements, function: Function, decider: Slug) -> bool:
    """Whether it is what every organisation sees to for itself, whatever its services."""
    body = now.partnership.body(decider).name.casefold()
    is_of_one = now.kind_is(decider, kinds("committees", "of-one"))
    named = any(words("committees", each) in body for each in ("audit", "remuneration"))
    return is_of_one and (
        named or any(word in function.name.casefold() for word in listing("committees", "inner"))
    )


@rule(
    "D-02",
    severity=Severity.WARNING,
    pack="principles",
    title="What is delegated upwards is agreed",
    message="{line}, which lies further from people ({level}), and the map does not say why and with whose "
    "agreement.",
    basis=Basis(
        "when it makes sense to do so and with the agreement of local partners",
        WYH_NEWS,
    ),
    kinds=(DELEGATION,),
)
def upwards_is_agreed(now: Arrangements) -> Iterator[Remark]:
    """A delegation to a level further from people gives its reason, or its functions have one each."""
    for given in now.arrows(DELEGATION):
        low, high = now.rank(given.tail), now.rank(given.head)
        if low is not None and high is not None and high < low and not _is_reasoned(now, given):
            yield remark(given.line.id, line=now.told(given.line), level=level_name(now, given.head))


def _is_reasoned(now: Arrangements, given: Arrow) -> bool:
    named = given.line.functions
    return bool(given.line.reason) or bool(named and all(holdings(now).reason(one) for one in named))


@rule(
    "D-03",
    severity=Severity.INFO,
    pack="principles",
    title="Most decisions are taken at place level or closer",
    message="Of {all} functions and decisions of which the map says where they are decided, {local} {are} "
    "decided at "
    "place level or closer to people.",
    basis=Basis("Most decisions will be made at place level", WY_CONSTITUTION),
)
def most_decisions_are_local(now: Arrangements) -> Iterator[Remark]:
    """At least half of the functions and decisions are decided at place level or closer; else their share is
    told, unless there is only one.
    """
    known = [each for each in holdings(now).functions if is_decided(each)]
    deciders = {each.id: holdings(now).deciders(each.id) for each in known}
    there = {body.id for body in now.partnership.bodies if is_somewhere(now, body.id)}
    decided = [one for one, those in deciders.items() if those and there.issuperset(those)]
    far = [one for one in decided if not all(is_local(now, each) for each in deciders[one])]
    local = len(decided) - len(far)
    if local < len(far) and len(decided) > 1:
        yield remark(
            now.document,
            gaps=far,
            all=str(len(decided)),
            local=str(local) if local else said("none"),
            are=said("is" if local == 1 else "are"),
        )


@rule(
    "D-04",
    severity=Severity.WARNING,
    pack="principles",
    title="Every place has something to decide or to carry out",
    message="The map shows nothing that is delegated to {place}.",
    basis=Basis("details of any delegations to place level", CAPSTICKS),
    kinds=AUTHORITY,
)
def places_are_given_something(now: Arrangements) -> Iterator[Remark]:
    """Each body that stands for a place is delegated a function or the implementation of strategy, or holds
    one.
    """
    for body in now.of_kinds(kinds("places", "kinds")):
        given = any(now.arriving(kind, body.id) for kind in AUTHORITY)
        if not given and body.id not in holdings(now).held:
            yield remark(body.id, fact=is_given_nothing(body.id), place=now.name(body.id))


def is_given_nothing(place: Slug) -> Fact:
    """The fact that nothing is delegated to a place."""
    return ("given", place)


@rule(
    "D-05",
    severity=Severity.ERROR,
    pack="principles",
    title="Functions are delegated to bodies that can hold them",
    message="{line}, but {body} ({kind}) has no legal form in which it could exercise functions; a "
    "committee could.",
    basis=Basis("Unlike ICSs, place-based partnerships are not statutory bodies", KINGS_FUND),
    kinds=(DELEGATION,),
)
def delegates_can_hold_functions(now: Arrangements) -> Iterator[Remark]:
    """Functions go to statutory bodies, boards, committees, joint committees or posts.

    A partnership, forum or group without a legal form of its own cannot hold them, nor can the board that
    acts for it; a committee can. Which kinds hold functions, the key says. Whether an organisation in its own
    right may be delegated to is another question, which C-10 asks of the NHS. Where no public law says who
    may exercise functions, outside integrated care systems and councils, it is a warning only, and an
    organisation may delegate within itself to whom it likes.
    """
    is_law = now.partnership.form in (PartnershipForm.ENGLISH_ICS, PartnershipForm.COUNCIL)
    for given in now.arrows(DELEGATION):
        is_free = not is_law and now.are_of_one_organisation(given.tail, given.head)
        if not (given.turns_back or is_free or has_legal_form(now, given.head)):
            yield remark(
                given.line.id,
                severity=Severity.ERROR if is_law else Severity.WARNING,
                fact=formless(given.head),
                line=now.told(given.line),
                body=now.actor(given.head),
                kind=now.kind_name(given.head),
            )


def has_legal_form(now: Arrangements, party: Slug) -> bool:
    """Whether functions could be delegated to a party at all."""
    return now.can_hold(party) or now.kind_is(party, kinds("delegation", "legal-persons"))


def formless(party: Slug) -> Fact:
    """The fact that functions lie with a party that has no legal form in which it could exercise them."""
    return (DELEGATION, party)


@rule(
    "D-06",
    severity=Severity.WARNING,
    pack="principles",
    title="Lines do not pass places by",
    message="{line}, past the level of places, and the map does not say why.",
    basis=Basis("work taking place at the appropriate level", WY_STRATEGY),
    kinds=(*AUTHORITY, ACCOUNTABILITY),
)
def places_are_not_passed_by(now: Arrangements) -> Iterator[Remark]:
    """Authority or accountability between neighbourhoods and a level above places says why."""
    for arrow in now.arrows(*AUTHORITY, ACCOUNTABILITY):
        ranks = [rank for end in (arrow.tail, arrow.head) if (rank := now.rank(end)) is not None]
        skips = (
            len(ranks) == 2
            and min(ranks) < limit("places", "rank")
            and max(ranks) == limit("places", "neighbourhood-rank")
        )
        if skips and not arrow.line.reason:
            yield remark(arrow.line.id, line=now.told(arrow.line))
