"""The page when it is printed: nothing that only a screen can use, and every picture whole on its sheet."""

import re

import pytest

pytestmark = pytest.mark.browser

NAME = "bnssg-2022"


@pytest.fixture
def printed(visit, site):
    here = visit(f"{site}/{NAME}/index.html")
    here.page.locator("figure [data-body]").first.focus()
    here.page.emulate_media(media="print")
    return here.page


def test_controls_stay_on_the_screen(printed):
    for what in ("button", "input", "summary", "nav", ".skip", ".panel", ".status"):
        assert printed.locator(f"{what} >> visible=true").count() == 0, what


def test_all_of_the_picture_is_as_dark_as_it_was(printed):
    shades = printed.locator("figure [data-body], figure [data-connectors]").evaluate_all(
        "all => [...new Set(all.map((each) => getComputedStyle(each).opacity))]"
    )
    assert shades == ["1"]


def test_words_and_tables_are_all_there(printed):
    assert printed.locator(".mark >> visible=true").count() == 1
    assert printed.locator(".body >> visible=true").count() == printed.locator(".body").count()
    rows = printed.locator("tr[data-connector]")
    assert printed.locator("tr[data-connector] >> visible=true").count() == rows.count() > 0
    assert printed.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_each_picture_lies_on_a_sheet_of_its_own(printed):
    sheets = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", printed.pdf(prefer_css_page_size=True))
    lying = [float(width) > float(height) for width, height in sheets]
    assert lying.count(True) == printed.locator("figure").count()
    assert lying.count(False) > lying.count(True)
