"""Family F, the map as a map: what belongs together is joined, and no page is too full to follow."""

from collections import Counter
from collections.abc import Iterator

from schema.body import Body
from schema.bundling import drawn_lines
from schema.rules.arrangements import Arrangements
from schema.rules.packs import kinds, limit
from schema.rules.places import own_boards
from schema.rules.rule import Basis, Remark, Severity, remark, rule
from schema.rules.seating import seating
from schema.rules.sources import GLOUCESTERSHIRE, MHLDA_CASE, ONS
from schema.said import said
from schema.sentences import listed
from schema.text import Slug
from schema.view import View


@rule(
    "F-05",
    severity=Severity.INFO,
    pack="principles",
    title="Everything on the map hangs together",
    message="Nothing on the map relates {body} to any other body.",
    cases={"apart": "{bodies} are joined to each other, but to nobody else on the map."},
    basis=Basis(
        "how the high-level decision-making bodies in our system relate to each other", GLOUCESTERSHIRE
    ),
)
def the_map_hangs_together(now: Arrangements) -> Iterator[Remark]:
    """From every body, lines of any kind, seats and organs lead to every other.

    One finding for each group that does not hang together with the largest.
    """
    groups = sorted(_groups(now), key=len, reverse=True)
    for group in groups[1:]:
        if len(group) == 1:
            yield remark(*group, body=now.name(group[0]))
        else:
            yield remark(*group, case="apart", bodies=now.listed(group))


def _groups(now: Arrangements) -> list[list[Slug]]:
    """The bodies by what hangs together, in model order."""
    home = {body.id: body.id for body in now.bodies}

    def root(one: Slug) -> Slug:
        while home[one] != one:
            home[one] = home[home[one]]
            one = home[one]
        return one

    for one, other in _ties(now):
        home[root(one)] = root(other)
    groups: dict[Slug, list[Slug]] = {}
    for body in now.bodies:
        groups.setdefault(root(body.id), []).append(body.id)
    return list(groups.values())


def _ties(now: Arrangements) -> Iterator[tuple[Slug, Slug]]:
    for line in now.lines:
        yield line.source, line.target
    for body in now.bodies:
        others = [body.parent, *(seat.nominated_by for seat in body.seats)]
        yield from ((body.id, other) for other in others if other and now.exists(other))


@rule(
    "F-06",
    severity=Severity.INFO,
    pack="principles",
    title="Collaboratives are tied to their members and to the system",
    message="The map shows nothing that relates {body} to {missing}.",
    basis=Basis("sits below the four trust boards", MHLDA_CASE),
)
def collaboratives_are_tied(now: Arrangements) -> Iterator[Remark]:
    """A provider collaborative has lines to the organisations that make it, and to the integrated care board.

    The board only where one is on the map. Lines of an organ count as the organisation's.
    """
    boards = [body.id for body in own_boards(now)]
    providers = kinds("partners", "providers")
    for body in now.of_kinds(kinds("partners", "collaboratives")):
        around = _around(now, body)
        has_members = any(now.kind_is(one, providers) for one in around)
        missing: list[str] = [] if has_members else [said("its members")]
        missing += [now.name(one) for one in boards if one not in around]
        if missing:
            yield remark(body.id, gaps=missing, body=now.name(body.id), missing=listed(missing))


def _around(now: Arrangements, body: Body) -> set[Slug]:
    """The organisations that lines and seats join a body to."""
    return {now.organisation(one) for one in (*now.joined(body.id), *seating(now).represented(body))}


@rule(
    "F-08",
    severity=Severity.INFO,
    pack="principles",
    title="No body of a page has more lines than can be followed",
    message="On the page “{view}”, {number} lines meet at {body}: a page of its own would be easier to "
    "follow.",
    basis=Basis("avoid having overlapping lines or arrows", ONS),
)
def lines_can_be_followed(now: Arrangements) -> Iterator[Remark]:
    """No more lines end at a body, as the page draws them, than `resources/rules.toml` says; a bundle is one
    line.

    How often lines cross is measured on the picture and not asked here.
    """
    for view in now.partnership.views:
        for body, number in _lines_at(now, view).items():
            if number > limit("pages", "lines") and now.exists(body):
                yield remark(body, view.id, view=view.title, number=str(number), body=now.name(body))


def _lines_at(now: Arrangements, view: View) -> Counter[Slug]:
    lines = drawn_lines(now.partnership, view, now.day)
    return Counter(end.id for line in lines for end in (line.source, line.target) if not end.is_area)
