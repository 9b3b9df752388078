"""Lines: what they say, how doubt and mutuality show, and one line for many."""

import pytest

from exporters.drawing import draw, routing_of
from exporters.drawing.labels import label_lines
from exporters.drawing.marks import Drawing, Item, Joins, Role
from schema import Attestation, EndMarker, Partnership
from tests.support.reading import boxes, item, of_role, paths, said, texts
from tests.support.sketch import sketch


def _line(id_: str) -> Item:
    partnership = sketch()
    return item(draw(partnership, partnership.views[0]), f"line-{id_}")


def _changed(**changes: object) -> tuple[Partnership, Drawing]:
    partnership = sketch()
    duties = partnership.connector("duties").but(**changes)
    partnership = partnership.but(connectors=(duties, *partnership.connectors[1:]))
    return partnership, draw(partnership, partnership.views[0])


def test_a_line_is_its_sentence() -> None:
    duties = _line("duties")
    assert duties.name == "NHS Westshire Integrated Care Board is accountable to NHS England"
    assert duties.details == ("In the words of the source: for its duties and plan",)
    assert duties.joins == Joins("body-icb", "body-nhse", EndMarker.NONE, EndMarker.OPEN_V)


def test_a_line_shows_its_code_and_its_words() -> None:
    assert said(_line("duties")) == "AC For its duties and plan"
    assert said(_line("plan")) == "SI Five-year strategy"


def test_a_bundle_is_one_line_that_names_its_area_and_details_each() -> None:
    bundle = _line("hand-0")
    assert bundle.name == (
        "NHS Westshire Integrated Care Board delegates commissioning"
        " to each of the five bodies of Place committees of the ICB"
    )
    assert bundle.refs == tuple(f"hand-{number}" for number in range(5))
    assert len(bundle.details) == 5
    assert bundle.details[3].endswith("to Leeds")
    assert bundle.joins == Joins("body-icb", "area-places", EndMarker.NONE, EndMarker.FILLED_TRIANGLE)


def test_a_bundle_from_an_area_begins_with_its_bodies() -> None:
    name = "Each of the five bodies of Committees of the board gives assurance to"
    assert _line("assure-0").name == f"{name} NHS Westshire Integrated Care Board"


def test_a_mutual_line_has_its_sign_at_both_ends() -> None:
    care = _line("care")
    halo, stroke, tail, head = paths(care)
    assert tail.style == head.style
    assert tail.segments != head.segments
    assert care.joins == Joins("body-voice", "body-team", EndMarker.OPEN_CIRCLE, EndMarker.OPEN_CIRCLE)
    assert halo.style.stroke == "#FFFFFF"
    assert stroke.style.stroke == "#007F3B"


def test_an_illustrative_line_has_a_dashed_badge_and_says_so() -> None:
    assert boxes(_line("care"))[0].style.dash
    assert _line("care").name.endswith("(illustrative)")
    assert not boxes(_line("duties"))[0].style.dash


def test_the_word_illustrative_stands_beside_the_badge_with_or_without_other_words() -> None:
    assert said(_line("care")) == "AD Illustrative"
    _, drawing = _changed(attestation=Attestation.ILLUSTRATIVE)
    assert said(item(drawing, "line-duties")) == "AC For its duties and plan (illustrative)"


@pytest.mark.parametrize("fill", ["national-body", "committee", "team"])
def test_an_illustrative_body_has_a_dashed_outline_and_the_word(fill: str) -> None:
    partnership = sketch()
    bodies = tuple(b.but(kind=fill) if b.id == "team" else b for b in partnership.bodies)
    team = item(draw(partnership.but(bodies=bodies), partnership.views[0]), "body-team")
    assert any(box.style.dash for box in boxes(team))
    assert "illustrative" in said(team)


def test_a_joint_body_has_a_double_outline() -> None:
    partnership = sketch()
    drawing = draw(partnership, partnership.views[0])
    assert len(boxes(item(drawing, "body-partnership"))) == 2
    assert len(boxes(item(drawing, "body-icb"))) == 1


def test_joint_exercise_is_said() -> None:
    _, drawing = _changed(joint=True)
    duties = item(drawing, "line-duties")
    assert said(duties) == "AC For its duties and plan, jointly"
    assert duties.name.endswith("to NHS England, jointly")


def test_badges_are_dark_on_white_whatever_the_colour_of_the_kind() -> None:
    partnership = sketch()
    lines = of_role(draw(partnership, partnership.views[0]), Role.CONNECTOR)
    assert len(lines) == 8
    for line in lines:
        assert boxes(line)[0].style.fill == "#FFFFFF"
        assert texts(line)[0].colour == "#212B32"
        assert texts(line)[0].bold


def test_a_line_that_was_never_routed_is_drawn_all_the_same() -> None:
    partnership = sketch()
    view = partnership.views[0]
    fewer = partnership.but(connectors=partnership.connectors[:1])
    drawing = draw(partnership, view, routing_of(fewer, view))
    assert len(of_role(drawing, Role.CONNECTOR)) == 8


def test_words_are_kept_whole_while_three_lines_can_hold_them() -> None:
    phrase = "joint local health and wellbeing strategies that everybody in the place has helped to write"
    assert " ".join(label_lines(phrase)) == phrase
    endless = label_lines("word " * 100)
    assert len(endless) == 3
    assert endless[-1].endswith(" …")
    assert label_lines("") == ()
