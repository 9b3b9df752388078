"""The published pages of all examples, held to WCAG 2.2 AA and best practice in a real browser."""

from itertools import product

import pytest

pytestmark = pytest.mark.browser

EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")
LIGHTS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "forced colours, dark": {"forced_colors": "active", "color_scheme": "dark"},
}
WAYS = list(product(EXAMPLES, LIGHTS, (1280, 320), (True, False)))
SPACED = """
() => {
  const sheet = new CSSStyleSheet();
  const letters = "letter-spacing: .12em !important; word-spacing: .16em !important;";
  sheet.replaceSync(`* { line-height: 1.5 !important; ${letters} } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}
"""
"""The spacing that a reader may set (WCAG 2.2, 1.4.12)."""


@pytest.mark.parametrize(("name", "light", "width", "scripts"), WAYS)
def test_nothing_is_found_against_the_page(visit, site, name, light, width, scripts):
    here = visit(f"{site}/{name}/index.html", scripts=scripts, width=width, **LIGHTS[light])
    assert here.violations() == []
    assert here.sideways() <= 0
    assert here.complaints == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_is_found_while_it_is_explored(visit, site, name):
    here = visit(f"{site}/{name}/index.html")
    figure = here.page.locator("figure").first
    figure.locator("summary").click()
    figure.locator("[data-body]").nth(2).click()
    figure.locator("input[type=checkbox]").first.uncheck()
    figure.locator("input[type=search]").fill("board")
    figure.get_by_role("button", name="Find next").click()
    assert here.violations() == []
    assert here.complaints == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_text_of_any_spacing_fits_a_narrow_window(visit, site, name):
    here = visit(f"{site}/{name}/index.html", width=320)
    here.page.evaluate(SPACED)
    here.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert here.sideways() <= 0
    assert here.clipped() == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_works_from_a_disk(visit, published, name):
    here = visit((published / name / "index.html").as_uri())
    assert here.page.locator(".explorer").first.is_visible()
    assert here.complaints == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_without_scripts_nothing_stands_there_that_does_nothing(visit, site, name):
    here = visit(f"{site}/{name}/index.html", scripts=False)
    assert here.page.locator("button:visible, input:visible, summary:visible").count() == 0
    assert here.page.locator("figure svg[role]:visible").count() == here.page.locator("figure").count() > 0
