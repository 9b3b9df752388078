"""Family C, the integrated care partnership: who makes it, whom it involves, whom its strategy reaches."""

from collections.abc import Iterator

from schema.body import Body
from schema.parties import MEMBERSHIP
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import STRATEGY_DEVELOPMENT, STRATEGY_IMPLEMENTATION, VOICE
from schema.rules.fixes import fix, line_to
from schema.rules.holding import holdings
from schema.rules.packs import kinds
from schema.rules.partners import citizens
from schema.rules.places import own_boards
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.seating import seating
from schema.rules.sources import ICP_ESTABLISHED, ICP_STRATEGY
from schema.said import said
from schema.sentences import listed
from schema.text import Slug

ICB, ICP, COUNCIL, HEALTHWATCH = (
    "integrated-care-board",
    "integrated-care-partnership",
    "local-authority",
    "healthwatch",
)


@rule(
    "C-01",
    severity=Severity.ERROR,
    pack="ics-2022",
    title="Each integrated care board has one integrated care partnership, made with every council",
    message="{icp} has no member from {bodies}, which must establish it together.",
    cases={
        "none": "The map shows no integrated care partnership of {icb}.",
        "several": "The map shows more than one integrated care partnership of {icb}: {icps}.",
    },
    basis=Basis("must establish a joint committee", ICP_ESTABLISHED),
)
def the_partnership_is_established(now: Arrangements) -> Iterator[Remark]:
    """The board and every responsible council on the map are members, have a seat, or are what it is a joint
    committee of.

    Councils without duties of social care are of the kind district council, and need not be. Boards next to
    the map, which have no organs on it or stand for several, are not asked.
    """
    boards, partnerships = own_boards(now), now.of_kind(ICP)
    for board in boards:
        own = [
            each for each in partnerships if len(boards) == 1 or seating(now).takes_part_in(board.id, each)
        ]
        ids = [each.id for each in own]
        if len(own) != 1:
            case = "several" if own else "none"
            yield remark(board.id, *ids, case=case, icb=now.name(board.id), icps=now.listed(ids))
    if boards and len(partnerships) == 1:
        asked = boards if len(boards) == 1 else ()
        yield from _missing_members(now, partnerships[0], (*asked, *now.of_kind(COUNCIL)))


def _missing_members(now: Arrangements, icp: Body, required: tuple[Body, ...]) -> Iterator[Remark]:
    missing = [each.id for each in required if not seating(now).takes_part_in(each.id, icp)]
    if missing:
        yield remark(
            icp.id,
            *missing,
            fix=_members(now, icp.id, missing) if now.key_has((MEMBERSHIP,)) else None,
            icp=now.name(icp.id),
            bodies=now.listed(missing),
        )


def _members(now: Arrangements, icp: Slug, missing: list[Slug]) -> Fix:
    lines = [line_to(now, one, MEMBERSHIP, icp) for one in missing]

    def draw(partnership: Partnership) -> Partnership:
        for line in lines:
            partnership = line.edit(partnership)
        return partnership

    return fix("Make {bodies} a member of {icp}", draw, bodies=now.listed(missing), icp=now.name(icp))


@rule(
    "C-02",
    severity=Severity.ERROR,
    pack="ics-2022",
    title="The integrated care partnership has a strategy and involves people in it",
    message="The map does not show of {icp}: {missing}.",
    basis=Basis(
        "must involve the Local Healthwatch organisations … and … the people who live or work in that area",
        ICP_STRATEGY,
    ),
)
def the_partnership_involves_people(now: Arrangements) -> Iterator[Remark]:
    """It holds a strategy; each Healthwatch, and somebody who speaks for people, engages with it, advises it
    or is a member.

    Of several partnerships each has a Healthwatch of its own.
    """
    for icp in now.of_kind(ICP):
        watches = now.of_kind(HEALTHWATCH)
        people = [one for one in citizens(now) if not now.kind_is(one, (HEALTHWATCH,))]
        deaf = [each.id for each in watches if not _is_heard(now, each.id, icp)]
        owed = deaf if len(now.of_kind(ICP)) == 1 else []
        missing = [
            "" if holdings(now).strategies_of(icp.id) else said("a strategy that it holds"),
            said("the involvement of a Local Healthwatch") if len(deaf) == len(watches) and not owed else "",
            said("the involvement of {bodies}", bodies=now.listed(owed)) if owed else "",
            ""
            if any(_is_heard(now, one, icp) for one in people)
            else said("the involvement of the people of its area"),
        ]
        if any(missing):
            told = [each for each in missing if each]
            yield remark(icp.id, *owed, gaps=told, icp=now.name(icp.id), missing=listed(told))


def _is_heard(now: Arrangements, voice: Slug, icp: Body) -> bool:
    lines = any(now.between(kind, voice, icp.id) for kind in VOICE)
    return lines or seating(now).takes_part_in(voice, icp)


@rule(
    "C-03",
    severity=Severity.WARNING,
    pack="ics-2022",
    title="The partnership's strategy reaches those who carry it out",
    message="The map does not show how the strategy of {icp} reaches the integrated care board, NHS "
    "England or a "
    "council.",
    basis=Basis("met by the exercise of functions of", ICP_STRATEGY),
    kinds=(STRATEGY_DEVELOPMENT, STRATEGY_IMPLEMENTATION),
)
def the_strategy_reaches_somebody(now: Arrangements) -> Iterator[Remark]:
    """A line of strategy implementation or development leads from the partnership to one of them, or an organ
    of it. Asked once it holds a strategy.
    """
    reached = kinds("delegation", "may-be-delegated")
    for icp in now.of_kind(ICP):
        arrows = (
            a for kind in (STRATEGY_DEVELOPMENT, STRATEGY_IMPLEMENTATION) for a in now.leaving(kind, icp.id)
        )
        is_reached = any(now.kind_is(now.organisation(arrow.head), reached) for arrow in arrows)
        if holdings(now).strategies_of(icp.id) and not is_reached:
            yield remark(icp.id, icp=now.name(icp.id))
