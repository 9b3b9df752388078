"""A page that reads from right to left, with words as long as words may be: its pictures stay as drawn."""

import pytest

from exporters.publishing.folder import publish

pytestmark = pytest.mark.browser

LONG = "x" * 200
OUTSIDE = """
() => [...document.querySelectorAll("svg[role] text:not([transform])")].filter((text) => {
  const page = text.ownerSVGElement.viewBox.baseVal, box = text.getBBox();
  return box.x < page.x || box.x + box.width > page.x + page.width;
}).map((text) => text.textContent)
"""
"""Words of pictures that leave their picture."""


@pytest.fixture(scope="session")
def arabic(examples, published):
    """The address of a page in Arabic, below that of the site; some of its names are one long word."""
    made = examples["bnssg-2022"]
    key = made.key
    kinds = tuple(kind.but(name=LONG) if kind.id == "engagement" else kind for kind in key.connector_kinds)
    bodies = (
        made.bodies[0].but(name="مجلس الرعاية المتكاملة"),
        made.bodies[1].but(name=LONG),
        *made.bodies[2:],
    )
    made = made.but(
        control=made.control.but(language="ar"), key=key.but(connector_kinds=kinds), bodies=bodies
    )
    list(publish(made, published / "arabic"))
    return "arabic/index.html"


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_it_is_as_wide_as_its_window_and_no_word_leaves_a_picture(visit, site, arabic, width, scripts):
    here = visit(f"{site}/{arabic}", width=width, scripts=scripts)
    assert here.page.evaluate("document.documentElement.dir") == "rtl"
    assert here.violations() == []
    assert here.sideways() <= 0
    assert here.page.evaluate(OUTSIDE) == []


def test_no_word_is_cut_off_where_words_are_long(visit, site, arabic):
    here = visit(f"{site}/{arabic}", width=320)
    here.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert here.clipped() == []
    assert here.sideways() <= 0
