"""Links in pictures: only where there is somewhere to go, and only to where it is safe to go."""

import pytest
from lxml import etree

from exporters import svg
from partnerships import partnership
from schema import Placement, View
from schema.edits.bodies import edit_body
from tests.support.pictures import SVG, groups, marks

PAGE = "https://www.example.nhs.uk/terms.pdf?a=1&b=2"
HOSTILE = ("javascript:alert(1)", "data:text/html,x", "https://a@b.example", "Terms of reference, 2022")


def pictured(terms: str) -> etree._Element:
    view = View(id="v", title="V", placements=(Placement(body="icb", x=0, y=0),))
    made = edit_body(partnership("ICB", views=(view,)), "icb", terms_of_reference=terms)
    return etree.fromstring(svg.write(made, made.view("v")))


def test_a_body_leads_to_its_terms_of_reference() -> None:
    group = groups(pictured(PAGE))["body-icb"]
    (link,) = group.findall(f"{SVG}a")
    assert dict(link.attrib) == {"href": PAGE, "aria-label": "Integrated care board ICB"}
    assert link.findtext(f"{SVG}desc") == "Opens its terms of reference"
    assert group.get("role") is None


def test_a_link_is_large_enough_to_be_hit() -> None:
    box = next(mark for mark in marks(groups(pictured(PAGE))["body-icb"]) if mark.tag == f"{SVG}rect")
    assert min(float(box.get(side) or 0) for side in ("width", "height")) >= 24


@pytest.mark.parametrize("terms", ["", *HOSTILE])
def test_anything_else_is_no_link(terms: str) -> None:
    root = pictured(terms)
    assert list(root.iter(f"{SVG}a")) == []
    assert groups(root)["body-icb"].get("role") == "graphics-object"
