"""Family A, strategy: somebody owns it, others feed it, whoever carries it out answers for outcomes."""

from collections.abc import Iterator

from schema.function import FunctionKind
from schema.rules.accountability import to_nobody
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import (
    ACCOUNTABILITY,
    AUTHORITY,
    STRATEGY_DEVELOPMENT,
    STRATEGY_IMPLEMENTATION,
    Arrow,
)
from schema.rules.fixes import answer, holding
from schema.rules.holding import holdings
from schema.rules.packs import kinds
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.sources import KEY
from schema.said import said
from schema.sentences import listed
from schema.text import Slug

_OWNED = ("strategy",)
"""The fact that nobody is said to own the strategy of the map."""


@rule(
    "A-05",
    severity=Severity.WARNING,
    pack="key",
    title="Whoever has strategy implemented owns one",
    message="{line}, but the map does not show whose strategy that is.",
    basis=Basis("The delegation of the implementation of system strategy", KEY),
    kinds=(STRATEGY_IMPLEMENTATION,),
)
def implemented_strategy_is_owned(now: Arrangements) -> Iterator[Remark]:
    """Whoever delegates implementation holds a strategy, receives input into one, implements it for another,
    or has one by law, as health and wellbeing boards have their joint local strategy.
    """
    for given in now.arrows(STRATEGY_IMPLEMENTATION):
        if not given.turns_back and not _has_a_strategy(now, given.tail):
            mend = _own_what_it_names(now, given)
            yield remark(given.line.id, fix=mend, fact=_OWNED, line=now.told(given.line))


def _has_a_strategy(now: Arrangements, party: Slug) -> bool:
    fed = now.arriving(STRATEGY_DEVELOPMENT, party) or now.arriving(STRATEGY_IMPLEMENTATION, party)
    by_law = now.kind_is(party, kinds("strategy", "by-law"))
    return bool(fed or by_law or holdings(now).strategies_of(party))


def _own_what_it_names(now: Arrangements, given: Arrow) -> Fix | None:
    """Where the line names one strategy that nobody holds, and nobody else has it implemented."""
    named = [now.partnership.function(one) for one in given.line.functions]
    unheld = [each for each in named if each.kind is FunctionKind.STRATEGY and each.held_by is None]
    givers = {
        arrow.tail
        for arrow in now.arrows(STRATEGY_IMPLEMENTATION)
        if unheld and unheld[0].id in arrow.line.functions
    }
    return holding(now, unheld[0], given.tail) if len(unheld) == 1 and givers == {given.tail} else None


@rule(
    "A-06",
    severity=Severity.WARNING,
    pack="key",
    title="Somebody owns the strategy, and others feed it",
    message="The map speaks of strategy, but does not say who owns it: no strategy is held by anybody.",
    cases={"unfed": "The map shows nobody who gives input into {strategies}, which {owners} {verb}."},
    basis=Basis("Input into system forward-planning", KEY),
    kinds=(STRATEGY_DEVELOPMENT,),
)
def the_strategy_is_owned_and_fed(now: Arrangements) -> Iterator[Remark]:
    """Where a map speaks of strategy, a body holds one, and a line of strategy development leads to it or
    another.

    A map speaks of strategy when it has lines of strategy development or implementation, or a strategy.
    Where it names no strategy at all, a plan will do.
    """
    owned = {
        party: now_held for party in holdings(now).held if (now_held := holdings(now).strategies_of(party))
    }
    if not owned:
        if _speaks_of_strategy(now):
            yield remark(now.document, fact=_OWNED)
    elif not any(now.arriving(STRATEGY_DEVELOPMENT, party) for party in owned):
        strategies = [each.id for held in owned.values() for each in held]
        yield remark(
            *strategies,
            *owned,
            case="unfed",
            strategies=now.names(strategies),
            owners=now.listed(owned),
            verb=said("holds" if len(owned) == 1 else "hold"),
        )


def _speaks_of_strategy(now: Arrangements) -> bool:
    named = any(each.kind is FunctionKind.STRATEGY for each in holdings(now).functions)
    return named or bool(now.arrows(STRATEGY_DEVELOPMENT, STRATEGY_IMPLEMENTATION))


@rule(
    "A-07",
    severity=Severity.WARNING,
    pack="key",
    title="Whoever delivers answers for the outcomes",
    message="{givers} {give} {body} something to deliver, but the map does not show to whom {actor} is "
    "accountable for the outcomes.",
    basis=Basis(
        "Responsibility for implementation, delivery and outcomes of operational and strategic plans", KEY
    ),
    kinds=(*AUTHORITY, ACCOUNTABILITY),
)
def delivery_is_answered_for(now: Arrangements) -> Iterator[Remark]:
    """Partnerships, groups and programmes that carry out something are accountable to somebody.

    Of bodies that can hold functions B-03 asks more; bodies that answer outside the map are not asked. What
    B-01 says of authority that is not answered for is not said again.
    """
    outside = kinds("accountability", "roots", now.partnership.form)
    for body in now.bodies:
        given = [arrow for kind in AUTHORITY for arrow in now.arriving(kind, body.id) if not arrow.turns_back]
        fact = to_nobody(now, body.id)
        if given and fact and body.kind not in outside and not now.can_hold(body.id):
            givers = list(dict.fromkeys(arrow.source for arrow in given))
            yield remark(
                body.id,
                fix=answer(now, given[0], ACCOUNTABILITY, given[0].line.functions)
                if len(givers) == 1
                else None,
                fact=fact,
                givers=listed([now.name(one) for one in givers]),
                give=said("gives" if len(givers) == 1 else "give"),
                body=now.name(body.id),
                actor=now.actor(body.id),
            )
