"""Where a page is too dense for words on its lines, a number stands for them, and a list tells them."""

from functools import cache

import pytest
from lxml import etree

from exporters import svg
from exporters.drawing import draw, quick_routing, routing_of
from exporters.drawing.labels import label_text
from exporters.drawing.marks import Drawing, Item, Role
from exporters.drawing.words_panel import NumberedWords, words_items
from sample_maps import PAGE, dense, example_views
from schema import Point
from schema.bundling import drawn_lines
from schema.edits.moving import move
from schema.edits.pins import set_label
from tests.support.reading import boxes, item, of_role, room, said, texts


@cache
def crowded() -> Drawing:
    return draw(dense(), dense().view(PAGE))


def numbers(drawing: Drawing) -> dict[str, str]:
    """The number on each line that has one, by item; it stands in the second box of the line."""
    lines = of_role(drawing, Role.CONNECTOR)
    return {each.id: texts(each)[1].text for each in lines if len(boxes(each)) > 1}


def rows(drawing: Drawing) -> list[Item]:
    return of_role(drawing, Role.WORDS_ROW)


def test_numbers_follow_the_reading_order_and_the_list_has_each_once() -> None:
    found = numbers(crowded())
    assert len(found) > 10
    assert list(found.values()) == [str(n) for n in range(1, len(found) + 1)]
    assert [texts(row)[0].text for row in rows(crowded())] == list(found.values())


def test_the_list_tells_the_whole_words_and_what_the_line_means() -> None:
    p, found = dense(), numbers(crowded())
    words = {f"line-{line.first.id}": label_text(p, line) for line in drawn_lines(p, p.view(PAGE))}
    for row, line in zip(rows(crowded()), found, strict=True):
        assert said(row) == f"{found[line]} {words[line]}"
        assert row.name == f"{found[line]}: {words[line]}"
        assert row.details == (item(crowded(), line).name,)


def test_a_line_with_a_number_still_says_its_words_to_those_who_listen() -> None:
    for line, number in numbers(crowded()).items():
        drawn = item(crowded(), line)
        assert f"Number {number} on the map" in drawn.details
        quoted = [detail for detail in drawn.details if detail.startswith("In the words of the source: ")]
        assert quoted or "decisions" in drawn.name
        assert len(texts(drawn)) == 2


def test_no_words_stand_on_a_line_that_has_a_number_and_all_others_have_theirs() -> None:
    p, found = dense(), numbers(crowded())
    for line in drawn_lines(p, p.view(PAGE)):
        drawn = item(crowded(), f"line-{line.first.id}")
        if drawn.id not in found:
            assert bool(texts(drawn)[1:]) == bool(label_text(p, line))


def test_the_list_stands_below_map_and_key_and_above_the_control_block() -> None:
    order = [each.role for each in crowded().items]
    assert list(dict.fromkeys(order))[-5:] == [
        Role.KEY, Role.KEY_ROW, Role.WORDS, Role.WORDS_ROW, Role.CONTROL,
    ]  # fmt: skip
    (key,), (words,), (control,) = (of_role(crowded(), r) for r in (Role.KEY, Role.WORDS, Role.CONTROL))
    assert room(boxes(key)[0]).bottom < boxes(words)[0].y
    assert room(boxes(words)[0]).bottom < min(text.y for text in texts(control))
    assert (boxes(words)[0].x, boxes(words)[0].width) == (boxes(key)[0].x, boxes(key)[0].width)


def test_every_entry_stays_in_the_list() -> None:
    panel = room(boxes(of_role(crowded(), Role.WORDS)[0])[0])
    assert all(panel.holds(room(mark, "dejavu-sans")) for row in rows(crowded()) for mark in row.marks)


@pytest.mark.parametrize("count", [1, 2, 7, 120])
def test_a_list_of_any_length_reads_down_its_columns(count: int) -> None:
    entries = tuple(NumberedWords(n, "Words " * (n % 9 + 1), "A sentence") for n in range(1, count + 1))
    (panel, *found), tall = words_items(entries, 0, 100, 1200)
    places = [(boxes(each)[0].x, boxes(each)[0].y) for each in found]
    assert places == sorted(places)
    assert boxes(panel)[0].height == tall
    rooms = [room(mark, "dejavu-sans") for each in found for mark in each.marks]
    assert all(room(boxes(panel)[0]).holds(each) for each in rooms)


def test_pages_with_room_have_no_numbers_and_no_list() -> None:
    _, p, view = next(example_views())
    drawing = draw(p, p.view(view))
    assert numbers(drawing) == {}
    assert not of_role(drawing, Role.WORDS)


def test_a_label_that_a_person_put_somewhere_shows_its_words_there() -> None:
    first = next(iter(numbers(crowded())))
    p = set_label(dense(), PAGE, first.removeprefix("line-"), Point(x=96, y=800))
    pinned = item(draw(p, p.view(PAGE)), first)
    assert room(boxes(pinned)[0]).centre == (96, 800)
    assert len(boxes(pinned)) == 1
    assert len(texts(pinned)) > 1


def test_a_number_stays_one_while_its_line_is_moved() -> None:
    p = dense()
    routing = routing_of(p, p.view(PAGE))
    moved = move(p, PAGE, [placement.body for placement in p.view(PAGE).placements][:3], 40, 8)
    drawn = draw(moved, moved.view(PAGE), quick_routing(moved, moved.view(PAGE), routing))
    assert numbers(drawn) == numbers(crowded())


def test_whoever_hears_the_picture_finds_the_entries_within_their_list() -> None:
    root = etree.fromstring(svg.picture(crowded(), "document"))
    groups = {(each.get("id") or "").rsplit("_", 1)[-1]: each for each in root.iter("{*}g")}
    held = [each.get("aria-label") for each in groups["words"].findall("{*}g[@role]")]
    assert held == [row.name for row in rows(crowded())]
    assert groups["words"].findtext("{*}title") == "Words on lines"
