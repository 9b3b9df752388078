"""Family B, delegation: nobody gives what it does not hold, twice, or back to whoever gave it."""

from collections.abc import Iterator
from functools import reduce

from schema.connector import Connector
from schema.edits.connectors import edit_connector
from schema.partnership import Partnership
from schema.rules.accountability import answers_outside
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import DELEGATION, Arrow, grouped
from schema.rules.circles import circles
from schema.rules.fixes import fix, holding
from schema.rules.holding import holdings
from schema.rules.packs import kinds
from schema.rules.places import are_parallel
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.sources import LSC_TERMS, WY_STRATEGY
from schema.said import Said, said
from schema.text import Slug


@rule(
    "B-06",
    severity=Severity.ERROR,
    pack="key",
    title="Nobody delegates what it does not hold",
    message="{line}, but the map says that {holder} holds {functions}, and does not show that {source} was "
    "delegated it.",
    cases={
        "unknown": "{line}, but the map does not say that {source} holds {functions}, or from whom it comes."
    },
    basis=Basis("holds only those powers as delegated", LSC_TERMS),
    kinds=(DELEGATION,),
)
def nobody_delegates_what_it_lacks(now: Arrangements) -> Iterator[Remark]:
    """What a body delegates it holds, or has been delegated, itself or as part of something wider; a region
    of NHS England, what that holds.

    A warning only where nobody on the map is said to hold it; of bodies that law established or that answer
    outside the map nothing is asked then, since law or their own constitution gives them their functions.
    """
    for given in now.arrows(DELEGATION):
        for one in given.line.functions if not given.turns_back else ():
            holder = holdings(now).holder(one)
            if _may_give(now, given, one, holder):
                continue
            function = now.partnership.function(one)
            yield remark(
                given.line.id,
                one,
                case="" if holder else "unknown",
                severity=Severity.ERROR if holder else Severity.WARNING,
                fix=None
                if holder or _others_give(now, one, given.tail)
                else holding(now, function, given.tail),
                line=now.told(given.line),
                functions=function.name,
                source=now.name(given.source),
                holder=now.name(holder) if holder else "",
            )


def _others_give(now: Arrangements, function: Slug, party: Slug) -> bool:
    """Whether somebody else delegates it, or a part of it, too: then whose it is, is not to be guessed."""
    parts = (arrows for one, arrows in holdings(now).delegations.items() if function in now.wider(one))
    return any(arrow.tail != party for arrows in parts for arrow in arrows)


def _may_give(now: Arrangements, given: Arrow, function: Slug, holder: Slug | None) -> bool:
    by_law = holder is None and (now.is_statutory(given.tail) or answers_outside(now, given.tail))
    of_nhs_england = holder is not None and _is_nhs_england(now, holder) and _is_nhs_england(now, given.tail)
    of_an_organ = holder is not None and now.organisation(holder) == given.tail
    return by_law or of_an_organ or of_nhs_england or holdings(now).has(given.tail, function)


def _is_nhs_england(now: Arrangements, body: Slug) -> bool:
    """Whether it is NHS England or a region of it, which delegates what the whole holds."""
    return now.kind_is(body, kinds("delegation", "nhs-england"))


@rule(
    "B-07",
    severity=Severity.ERROR,
    pack="key",
    title="Delegation never comes back to where it began",
    message="{first} delegates {functions} to {chain}: the delegation goes round in a circle.",
    cases={"itself": "{line}, but both are one body: it delegates to itself."},
    basis=Basis("holds only those powers as delegated", LSC_TERMS),
    kinds=(DELEGATION,),
)
def delegation_goes_one_way(now: Arrangements) -> Iterator[Remark]:
    """Nobody delegates to itself, directly, through the board that acts for it, or round a circle.

    A circle is one only for the same function or a part of it: two bodies may well delegate different
    functions to each other. A delegation that names no function may be about any.
    """
    for line in dict.fromkeys(given.line for given in now.arrows(DELEGATION) if given.turns_back):
        yield remark(line.id, case="itself", line=now.told(line))
    for circle, functions in circles(now, DELEGATION):
        stations = [now.name(arrow.source) for arrow in circle]
        yield remark(
            *dict.fromkeys(arrow.line.id for arrow in circle),
            first=stations[0],
            functions=now.names(functions) or said("functions"),
            chain=reduce(_and_then, reversed(stations[1:]), stations[0]),
        )


def _and_then(rest: str, one: str) -> Said:
    return said("{one}, which delegates to {rest}", one=one, rest=rest)


@rule(
    "B-08",
    severity=Severity.WARNING,
    pack="key",
    title="One function is decided in one place",
    message="{source} delegates {function} to {targets}, and the map does not say that they exercise it "
    "jointly.",
    basis=Basis("We will do the work once", WY_STRATEGY),
    kinds=(DELEGATION,),
)
def one_function_one_place(now: Arrangements) -> Iterator[Remark]:
    """A body delegates a function to one other, or to several jointly.

    Local bodies of one kind are parallel: each decides for its own place. So may others, where each line
    gives the reason.
    """
    for one, arrows in holdings(now).delegations.items():
        for tail, given in grouped((arrow.tail, arrow) for arrow in arrows).items():
            heads = list(dict.fromkeys(arrow.head for arrow in given))
            lines = list(dict.fromkeys(arrow.line for arrow in given))
            if len(heads) > 1 and not _is_explained(now, heads, lines):
                ids = tuple(line.id for line in lines)
                yield remark(
                    *ids,
                    fix=_exercised_jointly(ids),
                    source=now.name(tail),
                    function=now.partnership.function(one).name,
                    targets=now.listed(heads),
                )


def _is_explained(now: Arrangements, heads: list[Slug], lines: list[Connector]) -> bool:
    return all(line.joint for line in lines) or all(line.reason for line in lines) or are_parallel(now, heads)


def _exercised_jointly(lines: tuple[Slug, ...]) -> Fix:
    def join(partnership: Partnership) -> Partnership:
        for line in lines:
            partnership = edit_connector(partnership, line, joint=True)
        return partnership

    return fix("Say that they exercise it jointly", join)
