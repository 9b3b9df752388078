"""Family C, delegation and committees in law: between whom, of what, and whose committee it is."""

from collections.abc import Iterator
from typing import Any

from schema.body import Body
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import AUTHORITY, DELEGATION, Arrow
from schema.rules.holding import holdings
from schema.rules.key_rules import may_not_join
from schema.rules.packs import kinds, limit, listing
from schema.rules.rule import Basis, Remark, Severity, remark, rule
from schema.rules.seating import seating
from schema.rules.sources import HQIP, NHSE_CLUSTERS, NOTTINGHAM, SI_2022_642
from schema.rules.subsidiarity import formless, has_legal_form
from schema.rules.terms import lacks_terms
from schema.said import said
from schema.sentences import listed
from schema.text import Slug


@rule(
    "C-10",
    severity=Severity.ERROR,
    pack="ics-2022",
    title="One organisation delegates to another only as section 65Z5 allows",
    message="{line}, but the law lets {tail} delegate its functions only to {lawful}.",
    cases={"giver": "{line}, but {tail} ({kind}) is no body that may delegate to another organisation."},
    basis=Basis(
        "another ICB, NHS England, an NHS trust, NHS foundation trust, local authority, combined authority "
        "or any other prescribed body",
        NOTTINGHAM,
    ),
    kinds=(DELEGATION,),
)
def delegation_is_lawful(now: Arrangements) -> Iterator[Remark]:
    """NHS England, integrated care boards and trusts delegate to each other, to councils and to joint
    committees.

    Within one organisation its own scheme decides. Councils delegate under other Acts, and are not asked. Of
    a body without any legal form D-05 speaks; of a committee that is nobody's, C-12.
    """
    for given in now.arrows(DELEGATION):
        tail, head = now.organisation(given.tail), now.organisation(given.head)
        if tail == head or not has_legal_form(now, given.head):
            continue
        values: dict[str, Any] = {"line": now.told(given.line), "tail": now.name(given.tail)}
        values["fact"] = may_not_join(given.line)
        if not _may_give(now, given):
            yield remark(given.line.id, case="giver", kind=now.kind_name(given.tail), **values)
        elif now.kind_is(tail, kinds("delegation", "may-delegate")) and not _may_take(now, head):
            lawful = "NHS bodies, councils, combined authorities, and joint committees of these"
            yield remark(given.line.id, lawful=lawful, **values)


def _may_give(now: Arrangements, given: Arrow) -> bool:
    tail = now.organisation(given.tail)
    lawful = kinds("delegation", "may-delegate") | kinds("delegation", "councils")
    return now.kind_is(tail, lawful) or now.is_statutory(tail) or _is_joint_or_nobodys(now, tail)


def _may_take(now: Arrangements, head: Slug) -> bool:
    lawful = kinds("delegation", "may-be-delegated")
    makers = [now.organisation(one) for one in seating(now).parents(head)]
    return now.kind_is(head, lawful) or (
        _is_joint_or_nobodys(now, head) and all(now.kind_is(one, lawful) for one in makers)
    )


def _is_joint_or_nobodys(now: Arrangements, organisation: Slug) -> bool:
    """Whether it is a joint committee, or a committee or post of which the map does not say whose it is."""
    unowned = kinds("committees", "of-one") | kinds("accountability", "not-asked") | {"board"}
    return now.kind_is(organisation, kinds("delegation", "joint") | unowned)


@rule(
    "C-11",
    severity=Severity.ERROR,
    pack="ics-2022",
    title="NHS England delegates nothing that it may not",
    message="{line}, but the power to delegate does not reach to section {section}, which {function} names.",
    basis=Basis("does not apply in relation to the functions of NHS England specified in", SI_2022_642),
    kinds=(DELEGATION,),
)
def nhs_england_delegates_what_it_may(now: Arrangements) -> Iterator[Remark]:
    """No function that NHS England delegates names an excluded section in its name, reference or citation.

    The list in `resources/rules.toml` holds those that Remit's sources name; the regulation lists more.
    """
    for given in now.arrows(DELEGATION):
        if now.kind_is(given.tail, kinds("delegation", "nhs-england")):
            for one in given.line.functions:
                for section in _excluded(now, one):
                    name = now.partnership.function(one).name
                    yield remark(
                        given.line.id, one, line=now.told(given.line), section=section, function=name
                    )


def _excluded(now: Arrangements, function: Slug) -> list[str]:
    known = now.partnership.function(function)
    said = "".join(
        letter if letter.isalnum() else " " for letter in f"{known.name} {known.reference} {known.citation}"
    )
    named = {word.removeprefix("S") for word in said.upper().split()}
    return [section for section in listing("delegation", "not-by-nhs-england") if section in named][:1]


@rule(
    "C-12",
    severity=Severity.WARNING,
    pack="ics-2022",
    title="The map says whose committee a committee is",
    message="The map does not say which body {body} is a committee of.",
    cases={
        "joint": "{body} is a joint body, but the map does not name the two or more bodies that it is a "
        "joint committee "
        "of.",
        "parent": "{body} is a joint body, but the map makes it an organ of {parent} alone.",
    },
    basis=Basis("of the ICB and one or more other body", NOTTINGHAM),
)
def committees_belong_to_somebody(now: Arrangements) -> Iterator[Remark]:
    """A committee has one parent. A joint committee has none, but a line to each of two or more bodies that
    made it.

    A body that stands for several counts as several; members that are organisations count as well. Of what is
    a committee by name only, C-15 speaks.
    """
    for body in now.of_kinds(kinds("committees", "of-one")):
        if body.parent is None and not _is_one_by_name_only(now, body):
            yield remark(body.id, body=now.name(body.id))
    for body in now.of_kinds(kinds("committees", "of-several")):
        if body.parent is not None:
            yield remark(body.id, case="parent", body=now.name(body.id), parent=now.name(body.parent))
        elif not _is_of_several(now, body.id):
            yield remark(body.id, case="joint", body=now.name(body.id))


def _is_of_several(now: Arrangements, body_id: Slug) -> bool:
    members = seating(now).represented(now.partnership.body(body_id))
    makers = {now.organisation(one) for one in (*seating(now).parents(body_id), *members)}
    return len(makers) > 1 or seating(now).stands_for_several(frozenset(makers))


@rule(
    "C-14",
    severity=Severity.ERROR,
    pack="ics-2022",
    title="A cluster decides nothing itself",
    message="{cluster} is a cluster and no body in law, but on this map it {does}: each of its boards "
    "decides, or a joint "
    "committee of them.",
    basis=Basis("remain separate legal entities", NHSE_CLUSTERS),
)
def clusters_decide_nothing(now: Arrangements) -> Iterator[Remark]:
    """A cluster holds no function, delegates none, and none is delegated to it: of that D-05 says no more."""
    for cluster in now.of_kind("cluster"):
        held = holdings(now).held.get(cluster.id, ())
        lines = [
            a.line.id
            for kind in AUTHORITY
            for a in (*now.leaving(kind, cluster.id), *now.arriving(kind, cluster.id))
        ]
        does = _does(bool(held), bool(lines))
        if does:
            yield remark(
                cluster.id,
                *(each.id for each in held),
                *lines,
                fact=formless(cluster.id),
                cluster=now.name(cluster.id),
                does=does,
            )


def _does(holds: bool, delegates: bool) -> str:
    holding, delegating = said("holds functions"), said("takes part in delegation")
    return listed([*([holding] if holds else []), *([delegating] if delegates else [])])


@rule(
    "C-15",
    severity=Severity.WARNING,
    pack="ics-2022",
    title="What is called a committee is one",
    message="{body} is called a committee, but the map shows no body whose committee it is, no terms of "
    "reference and "
    "nothing that it decides: is it a management group?",
    basis=Basis("not confused with management groups often misleadingly called 'committees'", HQIP),
)
def committees_are_committees(now: Arrangements) -> Iterator[Remark]:
    """A committee or sub-committee has a parent, terms of reference, or something to decide.

    What G-01 asks of committees is not asked of one that has none of these.
    """
    for body in now.of_kind("committee", "sub-committee"):
        if _is_one_by_name_only(now, body):
            yield remark(body.id, fact=lacks_terms(body.id), body=now.name(body.id))


def _is_one_by_name_only(now: Arrangements, body: Body) -> bool:
    decides = body.terms_of_reference or holdings(now).decides(body.id)
    return now.kind_is(body.id, ("committee", "sub-committee")) and not (body.parent or decides)


@rule(
    "C-16",
    severity=Severity.INFO,
    pack="ics-2022",
    title="Committees are few",
    message="{body} has {number} committees.",
    basis=Basis("should be few in number", HQIP),
)
def committees_are_few(now: Arrangements) -> Iterator[Remark]:
    """No organisation has more committees and sub-committees than `resources/rules.toml` says; place
    committees do not count.
    """
    counts: dict[str, int] = {}
    for body in now.of_kind("committee", "sub-committee"):
        if body.parent:
            counts[now.organisation(body.id)] = counts.get(now.organisation(body.id), 0) + 1
    for organisation, number in counts.items():
        if number > limit("pages", "committees"):
            yield remark(organisation, body=now.name(organisation), number=str(number))
