"""Family F, partners: citizens, professionals and every family of partners are on the map, and are heard."""

from collections.abc import Iterator, Sequence

from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, AUTHORITY, VOICE
from schema.rules.holding import holdings, is_decided
from schema.rules.packs import kinds
from schema.rules.partners import citizens, family, professionals
from schema.rules.rule import Basis, Fact, Remark, Severity, remark, rule
from schema.rules.seating import seating
from schema.rules.sources import JHOSC, PRINCIPLES, WY_STRATEGY, WYH_PLAN
from schema.rules.subsidiarity import has_legal_form
from schema.said import said
from schema.sentences import listed
from schema.text import Slug

_FAMILIES = {
    "local-government": said("local government"),
    "nhs": said("the NHS"),
    "voluntary-sector": said("the voluntary, community and social enterprise sector"),
    "communities": said("communities"),
}
"""The families of partners by their lists in `resources/rules.toml`, and what each is called."""
_NO_COMMUNITIES = ("communities",)
"""The fact that nobody on the map stands for citizens or communities."""


@rule(
    "F-01",
    severity=Severity.WARNING,
    pack="principles",
    title="Citizens are heard by everybody who decides",
    message="No line shows that citizens are heard where decisions are taken: {bodies}.",
    cases={"absent": "Bodies on this map decide, but no citizens or communities are on it to be heard."},
    basis=Basis("Citizens are integral to the design, co-production and delivery of services", PRINCIPLES),
)
def citizens_are_heard(now: Arrangements) -> Iterator[Remark]:
    """From residents, communities or Healthwatch, engagement, advice, strategy input or membership leads to
    whoever decides.

    Directly, through others, or by way of an organ of the same organisation. Deciding bodies are those to
    which functions are delegated or reserved, and not who holds a strategy; national and regional ones,
    councils and their organs, whom citizens elect, and posts are left out, and bodies of which D-05 says that
    they cannot decide.
    """
    yield from _unheard(now, citizens(now), _NO_COMMUNITIES)


@rule(
    "F-02",
    severity=Severity.WARNING,
    pack="principles",
    title="Clinicians and professionals are heard by everybody who decides",
    message="No line shows that clinicians or professionals are heard where decisions are taken: {bodies}.",
    cases={"absent": "Bodies on this map decide, but no clinicians or professionals are on it to be heard."},
    basis=Basis(
        "We involve people, communities, clinicians and professionals in all decision-making processes",
        PRINCIPLES,
    ),
)
def professionals_are_heard(now: Arrangements) -> Iterator[Remark]:
    """From clinical and professional forums or constituencies, the same kinds of line lead to whoever
    decides.

    A body whose name or seats speak of clinicians or professionals hears them there.
    """
    yield from _unheard(now, professionals(now))


def _unheard(now: Arrangements, voices: Sequence[Slug], fact: Fact = ()) -> Iterator[Remark]:
    deciders = _deciders(now)
    if deciders and not voices:
        yield remark(now.document, case="absent", fact=fact)
        return
    heard = {now.organisation(one) for one in _heard(now, voices)}
    missing = [one for one in deciders if now.organisation(one) not in heard]
    if missing:
        yield remark(*missing, bodies=now.listed(missing))


def _deciders(now: Arrangements) -> list[Slug]:
    delegated = [arrow.head for arrow in now.arrows(*AUTHORITY) if arrow.line.kind == AUTHORITY[0]]
    held = (party for party, those in holdings(now).held.items() if any(map(is_decided, those)))
    deciders = dict.fromkeys([*held, *delegated])
    return [one for one in deciders if not _is_far(now, one) and has_legal_form(now, one)]


def _is_far(now: Arrangements, one: Slug) -> bool:
    """Whether nobody needs a line to be heard there, or at the body that it belongs to."""
    is_post = now.kind_is(one, kinds("accountability", "not-asked"))
    return is_post or now.kind_is(now.organisation(one), kinds("partners", "out-of-reach"))


def _heard(now: Arrangements, voices: Sequence[Slug]) -> set[Slug]:
    """Everybody whom these voices reach, one after the other."""
    seen, edge = set(voices), list(voices)
    for here in edge:
        heads = {arrow.head for kind in VOICE for arrow in now.leaving(kind, here)}
        sits = {now.party(one) for one in seating(now).sits_on(here)}
        edge.extend(sorted((heads | sits) - seen))
        seen |= heads | sits
    return seen


@rule(
    "F-03",
    severity=Severity.WARNING,
    pack="principles",
    title="All families of partners are on the map",
    message="Nobody on this map stands for {families}.",
    basis=Basis(
        "The Partnership belongs to us all, local government, NHS, VCSE and communities", WY_STRATEGY
    ),
)
def all_partners_are_there(now: Arrangements) -> Iterator[Remark]:
    """Local government, NHS, the voluntary sector and communities each have a body on the map.

    Asked of a map that has lines.
    """
    missing = [name for name in _FAMILIES if not family(now, name)]
    if missing and now.lines:
        fact = _NO_COMMUNITIES if missing == ["communities"] else ()
        families = listed([_FAMILIES[name] for name in missing])
        yield remark(now.document, fact=fact, gaps=missing, families=families)


@rule(
    "F-04",
    severity=Severity.INFO,
    pack="principles",
    title="Every family of partners speaks, and not only listens",
    message="On this map things are done to {family}, but {family} gives nobody advice, views, input or "
    "authority.",
    basis=Basis("full and equal involvement", WYH_PLAN),
)
def all_partners_speak(now: Arrangements) -> Iterator[Remark]:
    """A family of partners to which lines of governance lead has lines that lead from it, too."""
    for name, called in _FAMILIES.items():
        those = [body.id for body in family(now, name)]
        arrives = [one for one in those if any(now.arriving(kind, one) for kind in now.governance_kinds)]
        if arrives and not any(now.leaving(kind, one) for one in those for kind in now.governance_kinds):
            yield remark(*arrives, family=called)


@rule(
    "F-07",
    severity=Severity.WARNING,
    pack="principles",
    title="Scrutiny stays outside",
    message="{line}, but scrutiny reviews from outside and takes no part in what it reviews.",
    basis=Basis("for the purpose of jointly scrutinising", JHOSC),
    kinds=(ACCOUNTABILITY,),
)
def scrutiny_stays_outside(now: Arrangements) -> Iterator[Remark]:
    """A scrutiny committee delegates nothing, is delegated nothing but by councils, and nobody else's
    accountability ends with it.

    It scrutinises: that is a line of its own.
    """
    councils = kinds("delegation", "councils")
    for body in now.of_kind("scrutiny-committee"):
        gives = [arrow for kind in AUTHORITY for arrow in now.leaving(kind, body.id)]
        takes = [arrow for kind in (*AUTHORITY, ACCOUNTABILITY) for arrow in now.arriving(kind, body.id)]
        foreign = [arrow for arrow in takes if not now.kind_is(now.organisation(arrow.tail), councils)]
        for line in dict.fromkeys(arrow.line for arrow in (*gives, *foreign)):
            yield remark(line.id, line=now.told(line))
