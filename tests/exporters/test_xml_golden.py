"""The bytes of a small partnership, as a person would read them."""

from datetime import date
from pathlib import Path
from uuid import UUID

from exporters import xml
from partnerships import partnership
from schema import (
    Abbreviation,
    Acceptance,
    AcceptedElement,
    Area,
    BodyKind,
    ConnectorKind,
    Control,
    Join,
    Key,
    LinePattern,
    Note,
    Partnership,
    Pin,
    Placement,
    Point,
    Revision,
    Seat,
    View,
)

GOLDEN = Path(__file__).with_name("golden") / "small.remit"


def small() -> Partnership:
    """Every record once."""
    made = partnership(
        "ICB -delegation-> Leeds Committee: commissioning",
        parents={"Leeds Committee": "ICB"},
        levels={"ICB": "system", "Leeds Committee": "place"},
        kinds={"ICB": "board", "Leeds Committee": "committee"},
        id=UUID("5b0c6f0e-9f4e-4c9e-8a53-0d6f1f0a2b11"),
        control=_control(),
        key=_key(),
        abbreviations=(Abbreviation(short="ICB", full="Integrated care board"),),
    )
    icb, leeds = made.bodies
    chair = Seat(holder="Independent chair", role="Chair", independent=True)
    leeds = leeds.but(
        seats=(chair, Seat(holder="Partner", nominated_by="icb")),
        description="Decides for Leeds.\nMeets monthly.",
    )
    connector = made.connectors[0].but(
        phrase="delegates “most” functions & duties", citation="Handbook, p. 3"
    )
    return made.but(
        bodies=(icb.but(quorum=8, meets_in_public=True), leeds),
        connectors=(connector,),
        views=(_view(connector.id),),
        acceptances=(_acceptance(connector.id),),
    )


def _control() -> Control:
    revision = Revision(version="0.1", on=date(2022, 7, 1), summary="First draft")
    return Control(title="Leeds & the ICB", owner="Governance team", revisions=(revision,))


def _key() -> Key:
    delegation = ConnectorKind(
        id="delegation",
        name="Delegation",
        code="D",
        definition="The delegation of functions",
        forward="{source} delegates [{functions} ]to {target}",
        inverse="{target} acts for {source}",
        pattern=LinePattern.THICK,
        joins=(Join(sources=("board",), targets=("board", "committee")),),
    )
    kinds = (
        BodyKind(id="board", name="Board", acts_for_parent=True),
        BodyKind(id="committee", name="Committee"),
    )
    return Key(connector_kinds=(delegation,), body_kinds=kinds)


def _view(connector: str) -> View:
    return View(
        id="system",
        title="System",
        placements=(
            Placement(body="icb", x=0, y=0),
            Placement(body="leeds-committee", x=0, y=200, area="leeds"),
        ),
        areas=(Area(id="leeds", title="Leeds", x=-16, y=160, width=320, height=160, level="place"),),
        notes=(Note(id="note", text="As of 1 July 2022", x=400, y=0),),
        kinds_shown=("delegation",),
        pins=(Pin(connector=connector, waypoints=(Point(x=40, y=100),), label=Point(x=48, y=120)),),
    )


def _acceptance(connector: str) -> Acceptance:
    elements = (AcceptedElement(id=connector, hash="0f3c"),)
    return Acceptance(
        rule="B-01", elements=elements, reason="Agreed by the Board", by="Secretary", on=date(2022, 7, 2)
    )


def test_the_bytes_are_those_of_the_golden_file() -> None:
    assert xml.write(small()).decode() == GOLDEN.read_text(encoding="utf-8")


def test_the_golden_file_is_read_as_the_partnership_that_it_holds() -> None:
    assert xml.read(GOLDEN) == small()


def test_the_example_for_analysts_is_what_would_be_written() -> None:
    page = (Path(__file__).parents[2] / "docs" / "xml-format.md").read_text(encoding="utf-8")
    example = page.partition("```xml\n")[2].partition("```")[0]
    assert xml.write(xml.read_bytes(example.encode(), "xml-format.md")).decode() == example
