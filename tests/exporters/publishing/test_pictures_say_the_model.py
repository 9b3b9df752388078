"""The pictures in the page and the model say the same: every line by its sentence, and nothing besides."""

from functools import cache
from importlib.resources import as_file

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from lxml import html

from exporters import svg, xml
from exporters.publishing.page import page
from large import large
from partnerships import partnerships
from reading_pages import parsed, related, related_in_table, words
from resources import resource
from schema import Attestation, Connector, Form, Partnership, View
from schema.collapsing import tucked_away
from schema.sentences import sentence
from schema.showing import shown_connectors

EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")


@cache
def example(name: str) -> Partnership:
    with as_file(resource(f"examples/{name}.remit")) as path:
        return xml.read(path)


def published(partnership: Partnership) -> html.HtmlElement:
    return parsed(page(partnership, {view.id: svg.write(partnership, view) for view in partnership.views}))


def told(partnership: Partnership, line: Connector) -> str:
    """The sentence of a connector as a picture says it."""
    joint = ", jointly" if line.joint else ""
    doubt = " (illustrative)" if line.attestation is Attestation.ILLUSTRATIVE else ""
    return " ".join(f"{sentence(partnership, line)}{joint}{doubt}".split())


def drawn(partnership: Partnership, view: View) -> list[Connector]:
    """The connectors that a picture shows: not those that run within a collapsed area."""
    inside = tucked_away(view)
    shown = shown_connectors(partnership, view)
    return [line for line in shown if inside.get(line.source, 1) != inside.get(line.target, 2)]


def says_the_same(partnership: Partnership, view: View, picture: html.HtmlElement) -> None:
    groups = picture.xpath(".//*[@data-connectors]")
    ids = [connector for group in groups for connector in group.get("data-connectors").split()]
    assert sorted(ids) == sorted(line.id for line in drawn(partnership, view))
    for group in groups:
        lines = [partnership.connector(each) for each in group.get("data-connectors").split()]
        names = [" ".join(each.split()) for each in group.xpath("./@aria-label | ./*/@aria-label")]
        wanted = [told(partnership, line) for line in lines]
        assert names[-len(wanted) :] == wanted
        assert len(names) == len(wanted) + (len(wanted) > 1)


def pictures(partnership: Partnership) -> list[tuple[View, html.HtmlElement]]:
    """Each view with its picture as it stands in the page."""
    told = published(partnership)
    found = []
    for view in partnership.views:
        (picture,) = told.xpath(f"//figure[@data-view='{view.id}']//*[@role='graphics-document']")
        found.append((view, picture))
    return found


@cache
def pictures_of(name: str) -> list[tuple[View, html.HtmlElement]]:
    return pictures(example(name))


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_line_of_an_example_is_named_by_the_sentences_of_its_connectors(name: str) -> None:
    for view, picture in pictures_of(name):
        says_the_same(example(name), view, picture)
        placed = [each.body for each in view.placements]
        assert sorted(picture.xpath(".//@data-body")) == sorted(placed)


@pytest.mark.slow
@settings(
    deadline=None,
    max_examples=12,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(partnerships())
def test_each_line_of_anything_is_named_by_the_sentences_of_its_connectors(made: Partnership) -> None:
    for view, picture in pictures(made):
        if view.form is Form.DRAWING:
            says_the_same(made, view, picture)


@pytest.mark.slow
@pytest.mark.parametrize("bodies", [40, 120])
def test_each_line_of_a_large_map_is_named_by_the_sentences_of_its_connectors(bodies: int) -> None:
    made = large(bodies)
    for view, picture in pictures(made):
        says_the_same(made, view, picture)
    told = published(made)
    assert related_in_table(told) == related(made)


def test_no_code_and_no_id_is_a_name_in_a_picture() -> None:
    partnership = example("west-yorkshire-2022")
    codes = {kind.code for kind in partnership.key.connector_kinds}
    for _, picture in pictures_of("west-yorkshire-2022"):
        names = set(picture.xpath(".//@aria-label")) | {words(each) for each in picture.xpath(".//title")}
        assert not names & codes
        assert not [name for name in names if "->" in name or "--" in name or name.startswith("remit")]
