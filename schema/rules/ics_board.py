"""Family C, the integrated care board: to whom it answers, its committees, and what is delegated to it."""

from collections.abc import Iterator
from typing import Any

from schema.body import Body
from schema.naming import plain
from schema.rules.accountability import to_nobody
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, DELEGATION
from schema.rules.fixes import line_to
from schema.rules.packs import kinds, words
from schema.rules.places import own_boards
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.seating import chairs, is_independently_chaired
from schema.rules.sources import HANDBOOK, LINCOLNSHIRE, WY_GOVERNANCE
from schema.said import Said, said

_TITLES = {"the", "of", "board", "chair", "independent", "non", "executive", "non-executive", "lay", "member"}
"""Words of a chair that name nobody."""


@rule(
    "C-04",
    severity=Severity.ERROR,
    pack="ics-2022",
    title="The integrated care board is accountable to NHS England",
    message="The map does not show that {icb} is accountable to NHS England.",
    basis=Basis("formally accountable to NHS England", WY_GOVERNANCE),
    kinds=(ACCOUNTABILITY,),
)
def the_board_is_accountable(now: Arrangements) -> Iterator[Remark]:
    """A line of accountability leads from it to a national or regional body."""
    for icb in own_boards(now):
        heads = [arrow.head for arrow in now.leaving(ACCOUNTABILITY, icb.id)]
        if not any(now.kind_is(head, kinds("delegation", "nhs-england")) for head in heads):
            yield remark(icb.id, fix=_to_nhs_england(now, icb), icb=now.name(icb.id))


def _to_nhs_england(now: Arrangements, icb: Body) -> Fix | None:
    those = now.of_kinds(kinds("delegation", "nhs-england"))
    return line_to(now, icb.id, ACCOUNTABILITY, those[0].id) if len(those) == 1 else None


@rule(
    "C-05",
    severity=Severity.ERROR,
    pack="ics-2022",
    title="The integrated care board has an audit and a remuneration committee",
    message="The map shows no {missing} committee of {icb}.",
    cases={"unaccountable": "The map does not show that {committee} is accountable to the board of {icb}."},
    basis=Basis("required to establish two statutory Committees", LINCOLNSHIRE),
    kinds=(ACCOUNTABILITY,),
)
def the_statutory_committees_are_there(now: Arrangements) -> Iterator[Remark]:
    """An organ with audit, and one with remuneration, in its name; each accountable to the board."""
    for icb in own_boards(now):
        found = {name: _committees(now, icb, name) for name in (said("audit"), said("remuneration"))}
        missing = [name for name, those in found.items() if not those]
        if missing:
            yield remark(icb.id, gaps=missing, missing=_neither(missing), icb=now.name(icb.id))
        for committee in {each.id: each for those in found.values() for each in those}.values():
            if not now.between(ACCOUNTABILITY, committee.id, icb.id):
                mend = line_to(now, committee.id, ACCOUNTABILITY, committee.parent or icb.id)
                yield remark(
                    committee.id,
                    case="unaccountable",
                    fix=mend if now.party(committee.parent or icb.id) == icb.id else None,
                    fact=to_nobody(now, committee.id),
                    committee=now.name(committee.id),
                    icb=now.name(icb.id),
                )


def _committees(now: Arrangements, icb: Body, name: str) -> list[Body]:
    word = words("committees", name)
    those = now.of_kinds(kinds("committees", "of-one"))
    return [each for each in those if now.organisation(each.id) == icb.id and word in each.name.casefold()]


@rule(
    "C-06",
    severity=Severity.WARNING,
    pack="ics-2022",
    title="Audit and remuneration are chaired independently",
    message="The map does not say that the chair of {committee} is independent.",
    cases={"same": "{committee} is chaired by {chair}, who chairs {other} too."},
    basis=Basis("other than the ICB Chair or the Chair of Audit", LINCOLNSHIRE),
)
def the_statutory_committees_are_chaired_independently(now: Arrangements) -> Iterator[Remark]:
    """The chair of audit is independent; the chair of remuneration chairs neither the board nor audit.

    Asked where chairs are recorded; persons are compared by their names.
    """
    for icb in own_boards(now):
        audits = _committees(now, icb, "audit")
        for audit in audits:
            if chairs(audit) and not is_independently_chaired(audit):
                yield remark(audit.id, committee=now.name(audit.id))
        boards = [each for each in now.organs(icb.id) if now.party(each.id) == icb.id]
        for committee in _committees(now, icb, "remuneration"):
            for other in (*boards, *(each for each in audits if each is not committee)):
                for chair in sorted(_persons(committee) & _persons(other)):
                    names: dict[str, Any] = {"committee": now.name(committee.id), "other": now.name(other.id)}
                    yield remark(
                        committee.id, other.id, case="same", chair=_as_written(committee, chair), **names
                    )


def _persons(body: Body) -> set[str]:
    return {plain(name) for name in chairs(body) if not set(plain(name).replace(",", " ").split()) <= _TITLES}


def _as_written(body: Body, chair: str) -> str:
    return next(name for name in chairs(body) if plain(name) == chair)


def _neither(names: list[Said]) -> Said:
    return names[0] if len(names) == 1 else said("{one} and no {other}", one=names[0], other=names[1])


@rule(
    "C-09",
    severity=Severity.WARNING,
    pack="ics-2022",
    title="The map shows what is delegated to the integrated care board",
    message="The map does not show which functions NHS England delegates to {icb}.",
    basis=Basis(
        "also includes decision making responsibilities that are delegated to the ICB (for example, from "
        "NHS England)",
        HANDBOOK,
    ),
    kinds=(DELEGATION,),
)
def what_is_delegated_to_the_board_is_shown(now: Arrangements) -> Iterator[Remark]:
    """A delegation with functions leads from a national or regional body to the board. If there is none,
    accept it so.
    """
    for icb in own_boards(now):
        given = (arrow for arrow in now.arriving(DELEGATION, icb.id) if arrow.line.functions)
        if not any(now.kind_is(arrow.tail, kinds("delegation", "nhs-england")) for arrow in given):
            yield remark(icb.id, icb=now.name(icb.id))
