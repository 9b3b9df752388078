"""Whatever a person may type stays text in every place of the page and of a fragment."""

from datetime import date

import pytest
from lxml import html

from exporters.publishing.page import fragment, page
from hostile_names import NAMES, named, squashed
from partnerships import partnership
from reading_pages import parsed
from schema import Abbreviation, Acceptance, Partnership, Revision
from schema.rules import Finding, Severity, check
from schema.rules.wording import Wording

ELEMENTS = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "link",
        "script",
        "body",
        "main",
        "section",
        "nav",
        "h1",
        "h2",
        "h3",
        "h4",
    ),
    *("p", "ul", "li", "dl", "dt", "dd", "div", "span", "a", "abbr", "bdi", "strong", "figure", "figcaption"),
    *(
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "img",
        "details",
        "summary",
        "svg",
        "path",
        "rect",
    ),
    *("text", "g", "footer"),
}
"""Every element that the page and a fragment are made of, pictures left out."""
ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "//example.org/x",
    "https://example.org@evil.example/",
    'https://example.org/" onclick="alert(1)',
    "see https://example.org",
)
each_name = pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())


def everywhere(name: str) -> Partnership:
    """A partnership that says this wherever a person may type."""
    made = named(name)
    fields = (
        "short_name",
        "chair",
        "meeting_frequency",
        "terms_of_reference",
        "terms_approved_by",
        "description",
    )
    return made.but(
        control=made.control.but(
            reference=name,
            version=name,
            author=name,
            revisions=(Revision(version=name, on=date(2030, 1, 1), author=name, summary=name),),
        ),
        abbreviations=(Abbreviation(short="ICB", full=name), Abbreviation(short="A " + name[:20], full=name)),
        bodies=tuple(body.but(**dict.fromkeys(fields, name)) for body in made.bodies),
        connectors=tuple(line.but(reason=name) for line in made.connectors),
        functions=tuple(each.but(description=name) for each in made.functions),
        key=made.key.but(
            connector_kinds=tuple(kind.but(name=name, definition=name) for kind in made.key.connector_kinds),
            body_kinds=tuple(kind.but(name=name) for kind in made.key.body_kinds),
        ),
        levels=tuple(level.but(label=name) for level in made.levels),
    )


def finding(made: Partnership, name: str) -> Finding:
    first = check(made)[0]
    taken = Acceptance(rule=first.rule, reason=name, by="A", on=date(2030, 1, 1))
    return Finding(
        first.rule, Severity.ERROR, Wording("{x}", (("x", name),)), first.elements, acceptance=taken
    )


def is_harmless(told: html.HtmlElement) -> None:
    assert {element.tag for element in told.iter(html.etree.Element)} <= ELEMENTS
    assert [element.get("src") for element in told.iter("script")] in ([], ["remit.js"])
    attributes = {name for element in told.iter(html.etree.Element) for name in element.attrib}
    assert not [
        name for name in attributes if name.startswith("on") or name in ("style", "srcdoc", "formaction")
    ]
    links = told.xpath("//a/@href")
    assert not [link for link in links if not link.startswith(("#", "https://", "http://", "mailto:"))]


@each_name
def test_a_hostile_name_stays_text_all_over_the_page(name: str) -> None:
    made = everywhere(name)
    told = parsed(page(made, {}, accepted=(finding(made, name),), since=named("Other")))
    is_harmless(told)
    for where in (
        "//h1",
        "//title",
        "//h4",
        "//h2",
        "//th",
        "//td",
        "//li",
        "//dd",
        "//dt",
        "//p",
        "//td[@class]",
    ):
        said = [squashed("".join(each.itertext())) for each in told.xpath(where)]
        assert any(squashed(name) in each for each in said), where


@each_name
def test_a_hostile_name_stays_text_all_over_a_fragment(name: str) -> None:
    made = everywhere(name)
    for view in made.views:
        told = html.fragment_fromstring(fragment(made, view, "map-x.svg").decode())
        is_harmless(told.getroottree().getroot())
        assert squashed(name) in squashed("".join(told.itertext()))
        (picture,) = told.xpath("//img")
        assert len(picture.get("alt")) <= 125
        assert squashed(name)[:12] in squashed(picture.get("alt"))


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_is_no_plain_address_is_no_link(address: str) -> None:
    made = partnership("ICB -delegation-> Leeds")
    bodies = tuple(body.but(terms_of_reference=address) for body in made.bodies)
    told = parsed(page(made.but(bodies=bodies), {}))
    assert [link for link in told.xpath("//a/@href") if not link.startswith("#")] == []
    assert address in "".join(told.itertext())


def test_a_plain_address_is_a_link() -> None:
    made = partnership("ICB -delegation-> Leeds")
    bodies = tuple(body.but(terms_of_reference="https://example.org/terms?a=1&b=2") for body in made.bodies)
    told = parsed(page(made.but(bodies=bodies), {}))
    assert "https://example.org/terms?a=1&b=2" in told.xpath("//a/@href")
