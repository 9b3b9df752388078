"""Collapsed areas on the page: a title with a count; every line still says whom it joins."""

from exporters.drawing import draw
from exporters.drawing.marks import Drawing, Role
from schema import Partnership
from schema.edits.areas import edit_area
from tests.support.reading import boxes, item, of_role, said
from tests.support.sketch import sketch


def _collapsed(*areas: str) -> tuple[Partnership, Drawing]:
    partnership = sketch()
    for area in areas:
        partnership = edit_area(partnership, "system", area, collapsed=True)
    return partnership, draw(partnership, partnership.view("system"))


def test_it_is_a_title_with_a_count_and_names_what_it_holds() -> None:
    _, drawing = _collapsed("places")
    area = item(drawing, "area-places")
    assert said(area) == "Place committees of the ICB 5 bodies"
    assert area.name == "Place committees of the ICB, 5 bodies, not drawn here"
    assert "Leeds" in area.details
    assert not any(body.refs[0].startswith("place-") for body in of_role(drawing, Role.BODY))


def test_the_words_stand_in_the_frame() -> None:
    _, drawing = _collapsed("places")
    frame = boxes(item(drawing, "area-places"))[0]
    title, count = (mark for mark in item(drawing, "area-places").marks[1:])
    assert frame.x < title.x < count.x < frame.x + frame.width


def test_it_keeps_its_place_in_reading_order() -> None:
    partnership = sketch()
    whole = [each.id for each in draw(partnership, partnership.view("system")).items]
    _, drawing = _collapsed("committees")
    order = [each.id for each in drawing.items]
    after = next(each for each in whole[whole.index("area-committees") + 1 :] if each in order)
    assert order[order.index("area-committees") + 1] == after


def test_lines_end_at_it_and_name_each_of_what_they_stand_for() -> None:
    partnership, drawing = _collapsed("places", "hwbs")
    lines = of_role(drawing, Role.CONNECTOR)
    ends = {end for line in lines if line.joins for end in (line.joins.source, line.joins.target)}
    assert "area-places" in ends
    assert ends <= {each.id for each in drawing.items}
    gathered = [line for line in lines if len(line.refs) > 1]
    assert all(len(line.details) >= len(line.refs) for line in gathered)
    drawn = [line for each in lines for line in each.refs]
    assert len(drawn) == len(set(drawn)) <= len(partnership.connectors)


def test_the_key_explains_it_and_only_where_it_is() -> None:
    rows = {row.id for row in of_role(_collapsed("places")[1], Role.KEY_ROW)}
    assert "sign-collapsed" in rows
    assert "sign-collapsed" not in {row.id for row in of_role(_collapsed()[1], Role.KEY_ROW)}
