"""The explorable picture with a mouse: looking, choosing, dragging, and the text that answers."""

import pytest

from schema.sentences import sentence
from schema.showing import shown_connectors

pytestmark = pytest.mark.browser

NAME = "west-yorkshire-2022"


@pytest.fixture
def here(visit, site):
    visit_ = visit(f"{site}/{NAME}/index.html")
    yield visit_
    assert visit_.complaints == []


@pytest.fixture
def figure(here):
    here.page.evaluate("document.querySelector('figure').scrollIntoView()")
    return here.page.locator("figure").first


def lit(figure):
    """The bodies that stand out."""
    return set(figure.locator("[data-body].lit").evaluate_all("all => all.map((each) => each.dataset.body)"))


def test_what_the_mouse_is_upon_stands_out_and_only_so_long(figure):
    figure.locator("[data-body=audit-committee]").hover()
    assert lit(figure) == {"audit-committee", "icb-board"}
    assert figure.locator(".panel li").count() == 1
    figure.locator("label").first.hover()
    assert lit(figure) == set()


def test_a_click_chooses_a_body_until_another_is_chosen(figure, examples):
    partnership = examples[NAME]
    figure.locator("[data-body=partnership-board]").click()
    figure.locator("label").first.hover()
    lines = [
        line
        for line in shown_connectors(partnership, partnership.views[0])
        if "partnership-board" in (line.source, line.target)
    ]
    told = figure.locator(".panel li").all_text_contents()
    assert set(told) == {f"{sentence(partnership, line)}." for line in lines}
    assert figure.locator("[data-body=partnership-board]").get_attribute("aria-pressed") == "true"
    figure.locator("[data-body=nhs-england]").click()
    figure.locator("label").first.hover()
    assert lit(figure) == {"nhs-england", "icb"}


def test_a_click_on_a_line_tells_its_sentences(figure, examples):
    partnership = examples[NAME]
    line = figure.locator("[data-connectors='icb-accountability-nhs-england']")
    line.locator("text").first.click()
    wanted = f"{sentence(partnership, partnership.connector('icb-accountability-nhs-england'))}."
    assert figure.locator(".status").text_content() == wanted
    assert figure.locator(".panel li").all_text_contents() == [wanted]
    assert lit(figure) == {"icb", "nhs-england"}


def test_a_click_beside_everything_lets_go(figure):
    figure.locator("[data-body=nhs-england]").click()
    figure.locator(".picture").click(position={"x": 5, "y": 5})
    figure.locator("label").first.hover()
    assert lit(figure) == set()


def test_a_picture_that_is_larger_than_its_frame_is_dragged(here, figure):
    for _ in range(4):
        figure.locator("[data-do=zoom-in]").click()
    frame = figure.locator(".picture")
    before = frame.evaluate("each => [each.scrollLeft, each.scrollTop]")
    box = frame.bounding_box()
    here.page.mouse.move(box["x"] + 400, box["y"] + 300)
    here.page.mouse.down()
    here.page.mouse.move(box["x"] + 300, box["y"] + 220, steps=5)
    here.page.mouse.up()
    after = frame.evaluate("each => [each.scrollLeft, each.scrollTop]")
    assert [round(b - a) for a, b in zip(before, after, strict=True)] == [100, 80]
    assert figure.locator(".status").text_content().startswith("Size")


def test_the_text_below_lights_the_picture(here, figure):
    here.page.locator(".body[data-body=nhs-england] h4").first.hover()
    assert lit(figure) == {"nhs-england", "icb"}


def test_a_sentence_in_the_panel_leads_to_the_text_of_its_body(here, figure):
    figure.locator("[data-body=nhs-england]").click()
    figure.locator(".panel a").click()
    assert here.page.url.endswith("#system--nhs-england")
