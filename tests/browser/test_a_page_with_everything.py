"""A page that shows all that a page can, in another language, and another page around a fragment."""

import pytest

from everything import FOLDED, LINKED, everything
from exporters.publishing.folder import publish

pytestmark = pytest.mark.browser

WAYS = [
    (320, {"color_scheme": "dark"}),
    (1280, {"color_scheme": "light"}),
    (1280, {"forced_colors": "active"}),
]


@pytest.fixture(scope="session")
def full(examples, published):
    """The address of a page with everything, below that of the site."""
    before = examples["west-yorkshire-2022"]
    list(publish(everything(before), published / "everything", before))
    return "everything/index.html"


@pytest.fixture(scope="session")
def around(full, published):
    """The address of a page that somebody made around a fragment."""
    folder = (published / full).parent
    pasted = (folder / "fragment-system.html").read_text("utf-8")
    head = '<!DOCTYPE html><html lang="cy"><head><title>News</title></head>'
    whole = f"{head}<body><main><h1>News</h1>{pasted}</main>"
    (folder / "news.html").write_text(whole, "utf-8")
    return "everything/news.html"


@pytest.mark.parametrize(("width", "light"), WAYS)
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_nothing_is_found_against_it(visit, site, full, width, light, scripts):
    here = visit(f"{site}/{full}", scripts=scripts, width=width, **light)
    assert here.violations() == []
    assert here.complaints == []
    assert here.page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_speaks_the_language_of_the_document(visit, site, full):
    here = visit(f"{site}/{full}")
    assert here.page.evaluate("document.documentElement.lang") == "cy"
    assert here.page.get_by_role("link", name="Neidio i'r prif gynnwys").count() == 1
    assert here.page.locator(".mark").text_content().startswith("Drafft")
    english = ("Skip", "Find next", "Filter", "Show everything", "Delegated by", "How to read", "Downloads")
    said = " ".join(each.name for each in here.heard() if not {"graphics-document"} & set(each.within))
    assert [word for word in english if word in said] == []


def test_a_linked_body_is_explored_and_its_link_still_leads_on(visit, site, full):
    here = visit(f"{site}/{full}")
    figure = here.page.locator("figure").first
    link = figure.locator(f"[data-body={LINKED}] a")
    assert link.get_attribute("href") == "https://example.org/terms?a=1&b=2"
    link.focus()
    assert figure.locator(".panel li").count() > 3
    here.page.keyboard.press("ArrowUp")
    assert here.page.evaluate("document.activeElement.closest('[data-body]').dataset.body") == "nhs-england"


def test_bodies_of_a_folded_group_are_told_though_they_are_not_drawn(visit, site, full, examples):
    here = visit(f"{site}/{full}")
    section = here.page.locator("section:has(> figure)").first
    view = examples["west-yorkshire-2022"].views[0]
    folded = [placed.body for placed in view.placements if placed.area == FOLDED]
    for body in folded:
        assert section.locator(f"figure [data-body={body}]").count() == 0
        assert section.locator(f".body[data-body={body}] li[data-connector]").count() > 0
        assert section.locator(f".body[data-body={body}] .show").count() == 0
    here.page.locator("figure summary").first.click()
    here.page.locator("figure input[value=delegation]").first.uncheck()
    shown = section.locator(".body li[data-kind=accountability] >> visible=true")
    assert shown.count() > 0


def test_what_was_typed_as_markup_is_text_on_the_page_and_in_the_picture(visit, site, full):
    here = visit(f"{site}/{full}")
    name = "Residents <b>and</b> communities"
    assert here.page.locator("b").count() == 0
    assert here.page.get_by_role("heading", name=name).count() >= 1
    assert any(each.name.startswith(name) for each in here.heard() if "graphics-document" in each.within)


def test_departures_and_changes_are_told(visit, site, full):
    text = visit(f"{site}/{full}").page.locator("main").text_content()
    assert "It is as the sources have it." in text
    assert "More of everything." in text
    assert "Ers fersiwn 0.1:" in text


def test_nothing_is_found_against_a_page_around_a_fragment(visit, site, around):
    here = visit(f"{site}/{around}", width=1280)
    assert here.violations() == []
    here.page.locator("summary").click()
    assert here.violations() == []
    assert here.page.get_by_role("img").get_attribute("alt")
    headings = [each.name for each in here.heard() if each.role == "heading"]
    assert "NHS England" in headings
