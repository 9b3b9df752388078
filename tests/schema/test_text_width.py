"""How wide text is, against the published widths of the fonts, and where it breaks."""

import pytest

from schema.text_width import font_width, text_width, wrapped


@pytest.mark.parametrize(
    ("character", "bold", "font", "thousandths"),
    [
        ("A", False, "liberation-sans", 667),
        ("A", True, "liberation-sans", 722),
        (" ", False, "liberation-sans", 278),
        ("A", False, "dejavu-sans", 684),
        ("A", True, "dejavu-sans", 774),
        (" ", False, "dejavu-sans", 318),
    ],
)
def test_widths_are_those_of_the_fonts(character: str, bold: bool, font: str, thousandths: int) -> None:
    assert font_width(character, 1000, bold, font) == pytest.approx(thousandths, abs=1)


def test_room_is_made_for_the_widest_font() -> None:
    for words in ("Integrated Care Board", "illi", "WMWM", "£1,000 \u2013 “agreed”", "住民"):
        for bold in (False, True):
            for font in ("liberation-sans", "dejavu-sans"):
                assert text_width(words, 14, bold) >= font_width(words, 14, bold, font)


def test_width_grows_with_size_and_is_nothing_for_nothing() -> None:
    assert text_width("Board", 28) == pytest.approx(2 * text_width("Board", 14))
    assert text_width("", 14) == 0


def test_characters_that_no_font_has_are_wide() -> None:
    assert text_width("\U0001f3e5", 10) == pytest.approx(11)


def test_lines_fit_the_room_and_lose_no_word() -> None:
    words = "Leeds Committee of the West Yorkshire Integrated Care Board"
    for room in range(90, 500, 7):
        lines = wrapped(words, 14, True, room)
        assert " ".join(lines) == words
        assert all(text_width(line, 14, True) <= room for line in lines)


def test_lines_are_as_few_as_can_be_and_even() -> None:
    words = "one two three four five six"
    room = text_width("one two three four five", 14) + 1
    first, second = wrapped(words, 14, False, room)
    assert second != "six"
    assert text_width(first, 14) < room * 0.8


def test_what_fits_stays_on_one_line() -> None:
    assert wrapped("Board of the ICB", 14, False, 1000) == ("Board of the ICB",)


def test_a_word_wider_than_the_room_stands_alone() -> None:
    assert wrapped("a Llanfairpwllgwyngyll b", 14, False, 40) == ("a", "Llanfairpwllgwyngyll", "b")
    assert wrapped("a b", 14, False, -10) == ("a", "b")


def test_a_no_break_space_holds_words_together() -> None:
    assert wrapped("Local authority\N{NO-BREAK SPACE}· eight", 14, False, 60) == (
        "Local",
        "authority\N{NO-BREAK SPACE}·",
        "eight",
    )


def test_paragraphs_keep_their_lines() -> None:
    assert wrapped("one\n\ntwo", 14, False, 500) == ("one", "", "two")
    assert wrapped("", 14, False, 500) == ("",)
