"""The West Yorkshire example as a governance team would complete it, so that no rule has anything to say.

What is added here is made up, and stands in no example.
"""

from datetime import date
from functools import cache
from pathlib import Path

from exporters.xml import read
from schema import Body, Connector, Function, Holding, Partnership, Seat, Status
from schema.edits.connectors import connect, edit_connector
from schema.edits.deletion import delete_bodies
from schema.edits.document import edit_control, set_abbreviation
from schema.edits.functions import add_function, edit_function
from schema.ids import new_connector_id
from schema.rules import check
from tests.support.maps import where

EXAMPLE = Path(__file__).parents[2] / "resources" / "examples" / "west-yorkshire-2022.remit"
PLACES = ("bradford", "calderdale", "kirklees", "leeds", "wakefield")
COMMITTEES = (
    *("audit-committee", "remuneration-committee", "finance-committee", "quality-committee"),
    *("transformation-committee", "partnership-board", "wyaat", "mhlda"),
    *(f"{place}-committee" for place in PLACES),
)
LOCAL = tuple(f"local-{n}" for n in range(6))


@cache
def cleaned() -> Partnership:
    """The completed example. Nothing is found in it."""
    given = read(EXAMPLE)
    given = delete_bodies(given, ("place-partnerships", "community-collaborative", "palliative-committee"))
    given = edit_connector(given, "mhlda-untyped-mhlda-board", kind="works-alongside")
    given = edit_control(
        given,
        owner="Director of Governance",
        approved_by="The Board",
        status=Status.APPROVED,
        review_by=date(2023, 7, 1),
    )
    return _mended(_with_advice(_with_voices(_with_functions(_with_terms(given)))))


def line(given: Partnership, source: str, kind: str, target: str, *functions: str) -> Partnership:
    """The partnership with one line more."""
    id_ = new_connector_id(given, source, kind, target)
    return connect(given, Connector(id=id_, kind=kind, source=source, target=target, functions=functions))


def _with_terms(given: Partnership) -> Partnership:
    return given.but(
        bodies=tuple(_complete(body) if body.id in COMMITTEES else body for body in given.bodies)
    )


def _complete(body: Body) -> Body:
    seats = (
        Seat(holder=f"Chair of {body.name}", role="Independent chair", independent=True),
        Seat(holder=f"Medical director on {body.name}"),
        *(Seat(holder=f"Member {n} of {body.name}") for n in range(3)),
    )
    return body.but(
        seats=(*body.seats, *seats),
        quorum=3,
        description="Decides what its terms of reference say.",
        terms_of_reference="Terms of reference",
        terms_approved_by="The Board",
        terms_review_by=date(2023, 7, 1),
    )


def _with_functions(given: Partnership) -> Partnership:
    for function in LOCAL:
        held = Function(
            id=function, name=function.replace("-", " function "), held_by="icb", held_as=Holding.STATUTE
        )
        given = add_function(given, held)
    given = edit_function(given, "money-and-services", level_reason="One budget.")
    given = edit_function(given, "mhlda-services", level_reason="One collaborative.")
    given = add_function(
        given, Function(id="pharmacy", name="pharmacy", held_by="nhs-england", level_reason="One list.")
    )
    given = edit_function(given, "pharmacy", held_as=Holding.STATUTE)
    given = line(given, "nhs-england", "delegation", "icb", "pharmacy")
    for place in PLACES:
        for way in (f"icb-delegation-{place}-committee", f"{place}-committee-accountability-icb"):
            given = edit_connector(given, way, functions=(*given.connector(way).functions, *LOCAL))
    return given


def _with_voices(given: Partnership) -> Partnership:
    for place in PLACES:
        given = line(given, f"{place}-committee", "strategy-development", f"{place}-hwb")
        given = line(given, f"{place}-committee", "strategy-development", "partnership-board")
        given = line(given, f"{place}-committee", "assurance", "icb-board", "local-decisions")
    given = line(given, "mhlda", "assurance", "lypft", "mhlda-functions")
    given = line(given, "icb", "assurance", "nhs-england", "pharmacy")
    given = line(given, "residents", "engagement", "mhlda")
    given = line(given, "wyaat", "accountability", "acute-trusts")
    return where(given, mhlda_team={"parent": "mhlda"})


def _with_advice(given: Partnership) -> Partnership:
    given = edit_connector(given, "hospice-collaborative-advice-sleg", target="icb-board")
    given = line(given, "icb-board", "delegation", "quality-committee", "palliative-care")
    given = line(given, "quality-committee", "assurance", "icb-board", "palliative-care")
    given = edit_function(given, "palliative-care", held_by="icb", held_as=Holding.STATUTE)
    return set_abbreviation(given, "SLEG", "Systems Leadership Executive Group")


def _mended(given: Partnership) -> Partnership:
    """With every quick fix applied, one after the other."""
    while mends := [found.fix for found in check(given) if found.fix]:
        given = mends[0].edit(given)
    return given
