"""Each measure finds what it is for: one drawing that is sound, and one that breaks that single measure."""

import pytest

from drawings import OUTLINE, area, body, drawing, line
from exporters.drawing.marks import BoxMark, Item, Joins, Role, TextMark
from exporters.measuring import MEASURES, measured

JOINS = Joins("body-one", "body-two")
ENDS = (body("one", 0, 0), body("two", 400, 0))
SOUND = drawing(*ENDS, line("first", JOINS, (200, 28), (400, 28)))

BROKEN = {
    "bodies-overlapped": (body("three", 80, 20),),
    "lines-through-bodies": (body("three", 250, 10),),
    "lines-through-titles": (area("Title words", (180, 10, 200, 100)),),
    "labels-over-bodies": (body("three", 140, 60), line("second", JOINS, (200, 60), (200, 40))),
    "labels-over-labels": (line("second", JOINS, (205, 34), (400, 34)),),
    "labels-over-titles": (Item("note", Role.NOTE, "A note", (TextMark(190, 65, "A note", 13),)),),
    "badges-over-crossings": (
        line("down", JOINS, (300, 140), (300, 190)),
        line("across", JOINS, (220, 175), (400, 175)),
    ),
    "texts-overflowing-arial": (body("three", 250, 200, name="Words that are wider than their body is"),),
    "shared-segments": (line("second", JOINS, (240, 29), (390, 29)),),
}  # fmt: skip


def test_a_sound_drawing_has_no_fault() -> None:
    values = measured(SOUND)
    faults = {measure.id: values[measure.id] for measure in MEASURES if measure.is_fault}
    assert faults == dict.fromkeys(faults, 0)
    assert (values["bodies"], values["lines"], values["crossings"]) == (2, 1, 0)
    assert values["bends"] == 0
    assert values["length"] == 200
    assert values["closest-tracks"] is None


@pytest.mark.parametrize("fault", BROKEN)
def test_each_fault_is_found_where_it_is(fault: str) -> None:
    more = BROKEN[fault]
    assert measured(drawing(*ENDS, line("first", JOINS, (200, 28), (400, 28)), *more))[fault] >= 1


def test_what_fits_in_arial_may_not_fit_in_dejavu_sans() -> None:
    box = BoxMark(0, 0, 66, 30, 6, OUTLINE)
    tight = Item(
        "body-a", Role.BODY, "A", (box, TextMark(33, 20, "Partnership", 12, False, "#000000", "middle"))
    )
    values = measured(drawing(tight))
    assert (values["texts-overflowing-arial"], values["texts-overflowing-dejavu"]) == (0, 1)


def test_a_line_of_many_crossings_and_bends_is_counted() -> None:
    stairs = line("stairs", JOINS, (160, 28), (200, 28), (200, 80), (300, 80), (300, 28), (400, 28))
    across = line("across", Joins("body-one", "body-two"), (80, 56), (80, 60), (480, 60), (480, 56))
    values = measured(drawing(*ENDS, stairs, across))
    assert values["crossings"] == 2
    assert values["bends"] == 3
    assert values["closest-tracks"] == 20


def test_words_for_which_a_number_stands_are_counted_and_the_number_covers_as_a_badge_does() -> None:
    number = (BoxMark(300, 52, 16, 16, 4, OUTLINE), TextMark(308, 64, "1", 12, True, "#FFFFFF", "middle"))
    *marks, _ = line("first", JOINS, (200, 28), (400, 28)).marks
    numbered = Item("line-first", Role.CONNECTOR, "A", (*marks, *number), joins=JOINS)
    assert (measured(SOUND)["texts-numbered"], measured(drawing(*ENDS, numbered))["texts-numbered"]) == (0, 1)
    values = measured(drawing(*ENDS, numbered, body("three", 310, 60)))
    assert (values["labels-over-bodies"], values["texts-overflowing-dejavu"]) == (1, 0)


def test_every_measure_says_what_it_is_in_a_few_words() -> None:
    assert len({measure.id for measure in MEASURES}) == len(MEASURES)
    assert all(3 <= len(measure.about) <= 60 for measure in MEASURES)
