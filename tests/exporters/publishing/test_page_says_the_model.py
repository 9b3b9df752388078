"""The page and the model say the same: tables and lists read back, for the examples and for anything else."""

from functools import cache
from importlib.resources import as_file

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from lxml import html

from exporters import xml
from exporters.publishing.page import page
from partnerships import partnerships
from reading_pages import parsed, related, related_in_lists, related_in_table, words
from resources import resource
from schema import Partnership
from schema.sentences import sentence
from schema.showing import shown_connectors

EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")
each_example = pytest.mark.parametrize("name", EXAMPLES)


@cache
def example(name: str) -> Partnership:
    with as_file(resource(f"examples/{name}.remit")) as path:
        return xml.read(path)


@cache
def read_back(name: str) -> html.HtmlElement:
    return parsed(page(example(name), {}))


def says_the_same(partnership: Partnership, told: html.HtmlElement) -> None:
    assert related_in_table(told) == related(partnership)
    sentences = [words(cell) for cell in told.xpath("//tr[@data-connector]/td[@class='told']")]
    assert sentences == [
        " ".join(f"{sentence(partnership, line)}.".split()) for line in partnership.connectors
    ]
    for view in partnership.views:
        (heading,) = told.xpath(f"//h2[@id='_view--{view.id}']")
        assert related_in_lists(heading.getparent()) == {
            side
            for line in shown_connectors(partnership, view)
            for side in (
                (line.source, line.id, line.target, line.kind),
                (line.target, line.id, line.source, line.kind),
            )
        }


@each_example
def test_tables_and_lists_of_the_examples_say_what_the_model_says(name: str) -> None:
    unexpanded = example(name).but(abbreviations=())
    says_the_same(unexpanded, parsed(page(unexpanded, {})))


@settings(
    deadline=None,
    max_examples=10,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(partnerships())
def test_tables_and_lists_of_anything_say_what_the_model_says(made: Partnership) -> None:
    unexpanded = made.but(abbreviations=())
    says_the_same(unexpanded, parsed(page(unexpanded, {})))


@each_example
def test_every_body_of_a_view_has_a_heading_in_the_text_below_its_picture(name: str) -> None:
    partnership, told = example(name), read_back(name)
    for view in partnership.views:
        (heading,) = told.xpath(f"//h2[@id='_view--{view.id}']")
        named = [words(each) for each in heading.getparent().xpath(".//section[@data-body]/h4")]
        assert sorted(named) == sorted(partnership.body(placed.body).name for placed in view.placements)


@each_example
def test_ids_are_unique_and_every_link_within_the_page_leads_somewhere(name: str) -> None:
    told = read_back(name)
    ids = told.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in told.xpath("//a/@href") if link.startswith("#")} <= set(ids)


def test_the_same_document_gives_the_same_bytes() -> None:
    assert page(example("bnssg-2022"), {}) == page(example("bnssg-2022"), {})
