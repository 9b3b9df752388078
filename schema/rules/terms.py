"""Family G, terms of reference: what a committee is for, who sits on it, and when it may decide."""

from collections.abc import Iterator
from typing import Any

from schema.body import Body
from schema.naming import plain
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY
from schema.rules.packs import kinds
from schema.rules.rule import Basis, Fact, Remark, Severity, remark, rule
from schema.rules.seating import chairs, seating
from schema.rules.sources import CORNWALL, LSC_TERMS, NHSE_CONSTITUTIONS
from schema.said import said
from schema.sentences import listed
from schema.text import Slug


@rule(
    "G-01",
    severity=Severity.WARNING,
    pack="terms-of-reference",
    title="A committee's terms of reference are on record",
    message="The map does not record of {body}: {missing}.",
    basis=Basis("administration, attendance, membership, remit, reporting, voting, quoracy", CORNWALL),
)
def terms_are_on_record(now: Arrangements) -> Iterator[Remark]:
    """Purpose, members, chair, quorum, reporting line, terms of reference and their review date.

    Asked of committees of every kind. The purpose is its description, or what a line of governance gives it.
    The bodies that made a joint committee are its members, and those to whom it reports.
    """
    for body in now.of_kinds(kinds("committees", "with-terms")):
        missing = [called for called, there in zip(_TERMS, _terms(now, body), strict=True) if not there]
        if missing:
            yield remark(
                body.id,
                fact=lacks_terms(body.id),
                gaps=missing,
                body=now.name(body.id),
                missing=listed(missing),
            )


def lacks_terms(committee: Slug) -> Fact:
    """The fact that terms of reference are not on record; C-15 says so of what may be no committee."""
    return ("terms", committee)


_TERMS = (
    said("purpose"),
    said("members"),
    said("chair"),
    said("quorum"),
    said("reporting line"),
    said("terms of reference"),
    said("their review date"),
)
"""What is asked of each committee, in the order in which `_terms` says whether it is there."""


def _terms(now: Arrangements, body: Body) -> tuple[bool, ...]:
    given = any(now.arriving(kind, body.id) for kind in now.governance_kinds)
    reports = now.leaving(ACCOUNTABILITY, body.id) or now.leaving("reports-to", body.id) or body.parent
    makers = seating(now).parents(body.id)
    return (
        bool(body.description) or given,
        bool(body.seats or seating(now).represented(body) or makers),
        bool(chairs(body)),
        body.quorum is not None,
        bool(reports or makers) or now.is_statutory(body.id),
        bool(body.terms_of_reference),
        body.terms_review_by is not None,
    )


@rule(
    "G-02",
    severity=Severity.ERROR,
    pack="terms-of-reference",
    title="A quorum can be met",
    message="{body} has a quorum of {quorum}, but only {voters} voting members.",
    cases={
        "zero": "{body} has a quorum of 0: it could decide with nobody there.",
        "none": "{body} has a quorum of {quorum}, but no voting members.",
        "one": "{body} has a quorum of {quorum}, but only 1 voting member.",
    },
    basis=Basis("who needs to be there for the committee to make a decision", CORNWALL),
)
def quorum_can_be_met(now: Arrangements) -> Iterator[Remark]:
    """A quorum is at least one, and no more than the voting members.

    Voting members are the voting seats, and each member organisation that nominates none of the seats. Where
    none are recorded, or a member stands for several, their number is not known and not compared.
    """
    for body in now.bodies:
        voters = seating(now).voters(body) if body.quorum else None
        values: dict[str, Any] = {
            "body": now.name(body.id),
            said("quorum"): str(body.quorum),
            "voters": str(voters),
        }
        if body.quorum == 0:
            yield remark(body.id, case="zero", **values)
        elif body.quorum and voters is not None and body.quorum > voters:
            case = ("none", "one")[voters] if voters < 2 else ""
            yield remark(body.id, case=case, **values)


@rule(
    "G-03",
    severity=Severity.WARNING,
    pack="terms-of-reference",
    title="A quorum can be met without the chair",
    message="{body} has a quorum of {quorum} and {voters} voting members: it could not meet without its "
    "chair.",
    basis=Basis("local quoracy rules should allow the board to meet without the chair", NHSE_CONSTITUTIONS),
)
def quorum_can_do_without_the_chair(now: Arrangements) -> Iterator[Remark]:
    """A quorum is less than the voting members of a body that has a chair and more than one vote."""
    for body in now.bodies:
        voters = seating(now).voters(body) if body.quorum and chairs(body) else None
        if voters is not None and voters > 1 and body.quorum == voters:
            yield remark(body.id, body=now.name(body.id), quorum=str(body.quorum), voters=str(voters))


@rule(
    "G-07",
    severity=Severity.WARNING,
    pack="terms-of-reference",
    title="The board approves the terms of reference",
    message="The terms of reference of {body} are approved by {approver}, and not by {parent}.",
    basis=Basis("may only be changed with the approval of the Board", LSC_TERMS),
)
def the_board_approves_the_terms(now: Arrangements) -> Iterator[Remark]:
    """Where it is recorded who approved the terms of reference of an organ, it is the parent, its board or
    its body, by name, short name or a part of it. A board that is not on the map may be the parent's.
    """
    for body in now.bodies:
        if body.terms_approved_by and body.parent and not _is_its_parent(now, body):
            yield remark(
                body.id,
                body=now.name(body.id),
                approver=body.terms_approved_by,
                parent=now.name(body.parent),
            )


def _is_its_parent(now: Arrangements, body: Body) -> bool:
    """Whether the words name the parent or whoever acts for it; “the Board” is the board of that body."""
    told = plain(body.terms_approved_by).removeprefix("the ")
    home = now.party(body.parent or body.id)
    boards = [each for each in now.organs(home) if now.party(each.id) == home]
    approvers = [now.partnership.body(body.parent or ""), now.partnership.body(home), *boards]
    names = [plain(name) for each in approvers for name in (each.name, each.short_name)]
    is_part = any(set(told.split()) <= set(name.split()) for name in names)
    have_a_board = any(now.kind_is(each.id, ("board",)) for each in approvers)
    is_board = told in ("board", "governing body") or (not have_a_board and _is_an_unknown_board(now, told))
    return is_part or is_board


def _is_an_unknown_board(now: Arrangements, told: str) -> bool:
    return told.endswith("board") and all(plain(each.name) != told for each in now.bodies)
