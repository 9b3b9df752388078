"""Text that a person may type: bounded, printable, on as many lines as it may have."""

import pytest
from pydantic import TypeAdapter, ValidationError

from schema.text import Line, Name, Paragraph, Slug

NAME, LINE, PARAGRAPH, SLUG = (TypeAdapter(kind) for kind in (Name, Line, Paragraph, Slug))
FORBIDDEN = [
    *map(chr, (0x00, 0x08, 0x0B, 0x0C, 0x1F, 0x7F, 0x85, 0x9F)),
    "\u202a",
    "\u202e",
    "\u2066",
    "\u2069",
    "\ufffe",
    "\uffff",
]


@pytest.mark.parametrize("character", FORBIDDEN, ids=lambda one: f"U+{ord(one):04X}")
@pytest.mark.parametrize("kind", [NAME, LINE, PARAGRAPH])
def test_what_xml_cannot_hold_or_deceives_is_refused_by_name(kind: TypeAdapter[str], character: str) -> None:
    with pytest.raises(ValidationError, match=f"U\\+{ord(character):04X}"):
        kind.validate_python(f"a{character}b")


@pytest.mark.parametrize("kind", [NAME, LINE, PARAGRAPH])
def test_half_a_character_is_refused(kind: TypeAdapter[str]) -> None:
    with pytest.raises(ValidationError):
        kind.validate_python("a\ud800b")


@pytest.mark.parametrize("text", ["a\nb", "a\tb", "a\rb", "a\r\nb", "a\u2028b", "a\u2029b"])
@pytest.mark.parametrize("kind", [NAME, LINE])
def test_one_line_stays_one_line(kind: TypeAdapter[str], text: str) -> None:
    with pytest.raises(ValidationError, match="one line"):
        kind.validate_python(text)


def test_paragraphs_have_one_kind_of_line_break() -> None:
    assert PARAGRAPH.validate_python("a\r\nb\rc\nd\te") == "a\nb\nc\nd\te"


@pytest.mark.parametrize(
    "text", ["Łódź", "住民", "مجلس", "👩‍⚕️ team", "<b>&amp;\"'", "£ \u2013 “x”", "a\u00a0b"]
)
@pytest.mark.parametrize("kind", [NAME, LINE, PARAGRAPH])
def test_every_language_may_be_written(kind: TypeAdapter[str], text: str) -> None:
    assert kind.validate_python(text) == text


@pytest.mark.parametrize(("kind", "most"), [(NAME, 200), (LINE, 500), (PARAGRAPH, 4000)])
def test_lengths_are_bounded(kind: TypeAdapter[str], most: int) -> None:
    assert kind.validate_python("x" * most) == "x" * most
    with pytest.raises(ValidationError):
        kind.validate_python("x" * (most + 1))


def test_blanks_around_text_are_dropped_before_it_is_measured() -> None:
    assert NAME.validate_python(" " * 300 + "Board ") == "Board"
    assert LINE.validate_python("   ") == ""


@pytest.mark.parametrize("text", ["", "   ", "\n", "\u200b", "\u2060 \ufeff", "\u00ad"])
def test_a_name_says_something(text: str) -> None:
    with pytest.raises(ValidationError):
        NAME.validate_python(text)


@pytest.mark.parametrize("text", ["icb", "leeds-committee-2", "2022", "x" * 80])
def test_ids_are_words_joined_by_hyphens(text: str) -> None:
    assert SLUG.validate_python(text) == text


@pytest.mark.parametrize("text", ["", "ICB", "a b", "-a", "a-", "a--b", "a_b", "é", "a\n", "x" * 81])
def test_anything_else_is_no_id(text: str) -> None:
    with pytest.raises(ValidationError):
        SLUG.validate_python(text)
