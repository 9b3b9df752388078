"""Every function of the explorable picture, by keyboard alone, with real keys."""

import pytest

from schema.sentences import sentence
from schema.showing import shown_connectors

pytestmark = pytest.mark.browser

NAME = "west-yorkshire-2022"


class Keyboard:
    """Somebody who has nothing but a keyboard."""

    def __init__(self, visit):
        self.page = visit.page
        self.figure = self.page.locator("figure").first

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def write(self, words):
        self.page.keyboard.type(words)
        return self

    def tab_to(self, selector, most=400):
        """Goes on with Tab until something like this has the focus."""
        for _ in range(most):
            if self.page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
                return self
            self.press("Tab")
        raise AssertionError(f"Tab never comes to {selector}")

    @property
    def status(self):
        return self.figure.locator(".status").text_content()

    @property
    def focused(self):
        return self.page.evaluate("document.activeElement.closest('[data-body]')?.dataset.body")

    @property
    def sentences(self):
        return self.figure.locator(".panel li").all_text_contents()

    def lit(self, attribute):
        """The ids of what stands out in the picture."""
        found = self.figure.locator(f".picture [{attribute}].lit")
        return {each for text in found.evaluate_all(_IDS, attribute) for each in text.split()}

    def place(self):
        """How the picture lies in its frame: width, and how far it is scrolled."""
        return self.figure.evaluate(
            "each => { const frame = each.querySelector('.picture'), svg = frame.querySelector('svg');"
            " return [Math.round(svg.getBoundingClientRect().width), frame.scrollLeft, frame.scrollTop]; }"
        )


_IDS = "(found, attribute) => found.map((each) => each.getAttribute(attribute))"


@pytest.fixture
def keyboard(visit, site):
    here = visit(f"{site}/{NAME}/index.html")
    yield Keyboard(here)
    assert here.complaints == []


@pytest.fixture
def partnership(examples):
    return examples[NAME]


def touching(partnership, body):
    """The connectors of the first view at a body."""
    shown = shown_connectors(partnership, partnership.views[0])
    return [line for line in shown if body in (line.source, line.target)]


def test_the_first_stop_skips_to_the_content(keyboard):
    keyboard.press("Tab")
    assert keyboard.page.evaluate("document.activeElement.className") == "skip"
    keyboard.press("Enter")
    assert keyboard.page.evaluate("document.activeElement.id") == "main"


def test_a_picture_can_be_skipped(keyboard):
    keyboard.tab_to("figure .skip").press("Enter", "Tab")
    assert not keyboard.page.evaluate("document.activeElement.closest('.stage')")


def test_arrow_keys_go_from_body_to_body_and_what_they_do_stands_out(keyboard, partnership):
    keyboard.tab_to("figure [data-body]")
    assert keyboard.focused == "nhs-england"
    keyboard.press("ArrowDown")
    body = keyboard.focused
    assert body == "icb"
    lines = touching(partnership, body)
    assert set(keyboard.sentences) == {f"{sentence(partnership, line)}." for line in lines}
    assert keyboard.lit("data-connectors") >= {line.id for line in lines}
    ends = {end for line in lines for end in (line.source, line.target)}
    assert keyboard.lit("data-body") == ends
    name = partnership.body(body).name
    assert keyboard.status == f"{name}: {len(lines)} relationships, told below the picture."
    told = keyboard.page.locator(".body.lit").first
    assert told.get_attribute("data-body") == body
    marked = keyboard.page.locator("section:has(> figure) >> nth=0").locator("li.lit")
    assert set(marked.evaluate_all(_IDS, "data-connector")) == {line.id for line in lines}


def test_arrow_keys_reach_every_body(keyboard, partnership):
    keyboard.tab_to("figure [data-body]")
    seen, waiting = {keyboard.focused}, [keyboard.focused]
    while waiting:
        start = waiting.pop()
        for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"):
            keyboard.page.evaluate(_FOCUS, start)
            keyboard.press(key)
            if keyboard.focused not in seen:
                seen.add(keyboard.focused)
                waiting.append(keyboard.focused)
    assert seen == {placed.body for placed in partnership.views[0].placements}


_FOCUS = "body => document.querySelector(`figure [data-body='${body}']`).focus()"


def test_home_and_end_go_to_the_first_and_the_last_body(keyboard):
    bodies = keyboard.figure.locator("[data-body]").evaluate_all(_IDS, "data-body")
    keyboard.tab_to("figure [data-body]").press("End")
    assert keyboard.focused == bodies[-1]
    keyboard.press("Home")
    assert keyboard.focused == bodies[0]


def test_the_picture_is_one_stop_and_the_next_is_beyond_it(keyboard):
    keyboard.tab_to("figure [data-body]").press("ArrowDown", "Tab")
    assert keyboard.focused is None
    keyboard.press("Shift+Tab")
    assert keyboard.focused == "icb"


def test_enter_keeps_a_body_chosen_or_not_and_escape_lets_go(keyboard):
    keyboard.tab_to("figure [data-body]")
    pressed = keyboard.figure.locator("[data-body='nhs-england']")
    assert pressed.get_attribute("aria-pressed") == "true"
    keyboard.press("Enter")
    assert pressed.get_attribute("aria-pressed") == "false"
    keyboard.press("Space")
    assert pressed.get_attribute("aria-pressed") == "true"
    keyboard.press("Escape")
    assert pressed.get_attribute("aria-pressed") == "false"
    assert keyboard.lit("data-body") == set()
    assert keyboard.sentences == []


def test_bodies_are_found_by_name_and_by_what_they_do(keyboard, partnership):
    keyboard.tab_to("figure input[type=search]").write("HEALTH and wellbeing board")
    boards = {placed.body for placed in partnership.views[0].placements if "hwb" in placed.body}
    assert boards <= keyboard.lit("data-body")
    count = len(keyboard.lit("data-body"))
    assert keyboard.status == f"{count} bodies found."
    keyboard.press("Enter")
    assert f": number 1 of {count} found." in keyboard.status
    keyboard.press("Enter")
    assert f": number 2 of {count} found." in keyboard.status
    keyboard.press("Escape")
    assert keyboard.lit("data-body") == set()
    keyboard.tab_to("figure input[type=search]").write("zzz")
    assert keyboard.status == "Nothing found."


def test_tab_enters_the_picture_where_something_was_found(keyboard):
    keyboard.tab_to("figure input[type=search]").write("Local Healthwatch").press("Enter")
    keyboard.tab_to("figure [data-body]")
    assert keyboard.focused == "healthwatch"


def test_kinds_are_filtered_in_picture_and_text(keyboard, partnership):
    keyboard.tab_to("figure summary").press("Enter")
    keyboard.tab_to("figure input[value=delegation]").press("Space")
    lines = shown_connectors(partnership, partnership.views[0])
    left = [line for line in lines if line.kind != "delegation"]
    assert keyboard.status == f"{len(left)} of {len(lines)} relationships shown."
    assert visible(keyboard, "figure >> nth=0 >> g[data-kind=delegation]") == 0
    assert visible(keyboard, "figure >> nth=0 >> g[data-kind=accountability]") > 0
    text = "section:has(> figure) >> nth=0 >> "
    assert visible(keyboard, f"{text}li[data-kind=delegation]") == 0
    assert visible(keyboard, f"{text}li[data-kind=accountability]") > 0
    keyboard.press("Space")
    assert keyboard.status == f"{len(lines)} of {len(lines)} relationships shown."
    assert visible(keyboard, "figure >> nth=0 >> g[data-kind=delegation]") > 0


def test_levels_are_filtered_in_picture_and_text(keyboard, partnership):
    keyboard.tab_to("figure summary").press("Enter")
    keyboard.tab_to("figure input[value=national]").press("Space")
    assert visible(keyboard, "figure >> nth=0 >> [data-body=nhs-england]") == 0
    assert visible(keyboard, "figure >> nth=0 >> [data-body=icb]") == 1
    assert visible(keyboard, "section:has(> figure) >> nth=0 >> [data-level=national]") == 0
    lines = shown_connectors(partnership, partnership.views[0])
    left = [line for line in lines if "nhs-england" not in (line.source, line.target)]
    assert keyboard.status == f"{len(left)} of {len(lines)} relationships shown."
    keyboard.tab_to("figure [data-body]")
    assert keyboard.focused != "nhs-england"


def visible(keyboard, selector):
    return keyboard.page.locator(f"{selector} >> visible=true").count()


def test_the_picture_is_zoomed_with_keys(keyboard):
    usual, *_ = keyboard.place()
    keyboard.tab_to("figure .picture").press("+", "+")
    near, *_ = keyboard.place()
    assert near == pytest.approx(usual * 1.25**2, rel=0.01)
    assert keyboard.status.startswith("Size: ")
    keyboard.press("-")
    assert keyboard.place()[0] == pytest.approx(usual * 1.25, rel=0.01)
    keyboard.press("0")
    assert keyboard.place()[0] < usual
    keyboard.press("Escape")
    assert keyboard.place()[0] == usual


def test_the_picture_is_zoomed_with_buttons(keyboard):
    usual, *_ = keyboard.place()
    keyboard.tab_to("figure [data-do=zoom-in]").press("Enter", "Space")
    assert keyboard.place()[0] == pytest.approx(usual * 1.25**2, rel=0.01)
    keyboard.press("Tab", "Enter")
    assert keyboard.place()[0] == pytest.approx(usual * 1.25, rel=0.01)
    keyboard.tab_to("figure [data-do=fit]").press("Enter")
    assert keyboard.place()[0] < usual


def test_the_picture_is_moved_with_keys_and_with_buttons(keyboard):
    keyboard.tab_to("figure [data-do=zoom-in]").press("Enter", "Enter", "Enter", "Enter")
    _, left, top = keyboard.place()
    keyboard.tab_to("figure [data-do=move-right]").press("Enter")
    assert keyboard.place()[1] > left
    keyboard.tab_to("figure [data-do=move-down]").press("Enter")
    assert keyboard.place()[2] > top
    _, left, top = keyboard.place()
    keyboard.press("Shift+Tab", "Enter")
    assert keyboard.place()[2] < top
    keyboard.tab_to("figure .picture").press("ArrowLeft")
    keyboard.page.wait_for_function("left => document.querySelector('.picture').scrollLeft < left", arg=left)


def test_a_body_that_gets_the_focus_is_brought_into_view(keyboard):
    keyboard.tab_to("figure [data-do=zoom-in]").press("Enter", "Enter", "Enter", "Enter")
    keyboard.tab_to("figure [data-body]").press("End")
    frame = keyboard.figure.locator(".picture").bounding_box()
    body = keyboard.figure.locator(f"[data-body={keyboard.focused}]").bounding_box()
    assert frame["x"] <= body["x"] + body["width"] / 2 <= frame["x"] + frame["width"]
    assert frame["y"] <= body["y"] + body["height"] / 2 <= frame["y"] + frame["height"]
    panel = keyboard.figure.locator(".panel").bounding_box()
    assert body["y"] < panel["y"] < 800


def test_show_everything_undoes_it_all(keyboard):
    usual = keyboard.place()[0]
    keyboard.tab_to("figure [data-do=zoom-in]").press("Enter")
    keyboard.tab_to("figure summary").press("Enter")
    keyboard.tab_to("figure input[value=delegation]").press("Space")
    keyboard.tab_to("figure [data-body]")
    for _ in range(60):
        if keyboard.page.evaluate("document.activeElement.matches('figure [data-do=reset]')"):
            break
        keyboard.press("Shift+Tab")
    keyboard.press("Enter")
    assert keyboard.status == "Everything is shown."
    assert keyboard.place()[0] == usual
    assert keyboard.lit("data-body") == set()
    assert visible(keyboard, "figure >> nth=0 >> g[data-kind=delegation]") > 0
    assert keyboard.page.locator("figure >> nth=0 >> input:not(:checked)[type=checkbox]").count() == 0


def test_escape_twice_undoes_it_all(keyboard):
    keyboard.tab_to("figure .picture").press("+")
    keyboard.tab_to("figure [data-body]").press("Escape", "Escape")
    assert keyboard.status == "Everything is shown."
    assert keyboard.lit("data-body") == set()


def test_the_text_leads_to_the_picture_and_shows_in_it(keyboard, partnership):
    keyboard.tab_to(".body[data-body=icb] .show")
    assert "icb" in keyboard.lit("data-body")
    keyboard.press("Enter")
    assert keyboard.focused == "icb"
    assert keyboard.status.startswith(partnership.body("icb").name)


def test_every_stop_shows_that_it_has_the_focus(keyboard):
    keyboard.page.evaluate("document.querySelector('details').open = true")
    unseen = []
    for _ in range(600):
        keyboard.press("Tab")
        found = keyboard.page.evaluate(_RING)
        if found["where"] == "BODY":
            break
        if not found["ring"] or not found["seen"]:
            unseen.append(found["where"])
    assert found["where"] == "BODY"
    assert unseen == []


_RING = """
async () => {
  const here = document.activeElement;
  const look = getComputedStyle(here);
  const isSeen = () => {
    const box = here.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  };
  // The browser scrolls with its next frames.
  for (let frame = 0; frame < 10 && !isSeen(); frame += 1) await new Promise(requestAnimationFrame);
  const where = here.tagName === "BODY" ? "BODY" : here.outerHTML.slice(0, 160);
  return { where, ring: look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2, seen: isSeen() };
}
"""
