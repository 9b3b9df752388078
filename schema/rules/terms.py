"""Family G: terms of reference, quorum and membership."""

from collections.abc import Iterator

from schema.body import Body
from schema.parties import represented
from schema.rules.arrangements import Arrangements
from schema.rules.rule import Basis, Remark, Severity, rule
from schema.sentences import capitalised


@rule(
    "G-02",
    severity=Severity.ERROR,
    pack="terms-of-reference",
    title="A quorum can be met",
    basis=Basis(
        "who needs to be there for the committee to make a decision",
        "Governance handbook, NHS Cornwall and the Isles of Scilly integrated care board",
    ),
)
def quorum_can_be_met(now: Arrangements) -> Iterator[Remark]:
    """A quorum is at least one, and no more than the voting members.

    Voting members are the voting seats, and each member organisation that nominates none of the seats.
    Where none are recorded, or a member stands for several, their number is not known and not compared.
    """
    for body in now.bodies:
        who = capitalised(now.name(body.id))
        if body.quorum == 0:
            yield Remark(f"{who} has a quorum of 0: it could decide with nobody there.", (body.id,))
        elif body.quorum and (voters := _voters(now, body)) is not None and body.quorum > voters:
            yield Remark(f"{who} has a quorum of {body.quorum}, but {_counted(voters)}.", (body.id,))


def _voters(now: Arrangements, body: Body) -> int | None:
    """How many can vote; None when that is not known."""
    nominators = {seat.nominated_by for seat in body.seats}
    members = represented(now.partnership, body.id, now.day) - nominators
    if not (body.seats or members) or any(now.partnership.body(one).stands_for for one in members):
        return None
    return sum(seat.voting for seat in body.seats) + len(members)


def _counted(voters: int) -> str:
    number = f"only {voters}" if voters else "no"
    return f"{number} voting member{'' if voters == 1 else 's'}"
