"""The PDF as other programs see it: text that can be selected, tags, language, title, paper."""

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from cleaned_example import cleaned
from exporters import fonts, svg
from exporters.errors import FormatError
from exporters.publishing.contents import contents
from exporters.publishing.pdf import pdf
from exporters.publishing.public import public
from exporters.publishing.stamp import stamp
from exporters.xml import read
from hostile_names import NAMES, named, squashed
from poppler import facts_of, pages_of, structure_of, text_of, undirected
from schema import Form, Partnership, View
from schema.edits.acceptances import accept
from schema.edits.document import edit_control, edit_publication
from schema.rules import accepting, check
from schema.tongue import Tongue

MAIN = Path(__file__).parents[3] / "resources" / "examples" / "west-yorkshire-2022.remit"
NEEDS_LETTERS = ("emoji", "CJK")
"""Names with letters that the fonts on a server lack."""


def printed(given: Partnership) -> bytes:
    pictures = {view.id: svg.write(given, view) for view in given.views}
    return pdf(given, pictures, stamp(given), Tongue(given.control.language)).data


@cache
def main_example() -> tuple[Partnership, bytes]:
    given = public(read(MAIN))
    return given, printed(given)


@pytest.mark.slow
def test_every_name_and_sentence_can_be_selected(tmp_path: Path) -> None:
    given, made = main_example()
    text = squashed(text_of(made, tmp_path))
    for body in given.bodies:
        assert squashed(body.name) in text
    for view in given.views:
        assert squashed(view.title) in text
    for line in given.connectors:
        assert squashed(line.phrase) in text


@pytest.mark.slow
def test_each_view_stands_on_its_own_paper_and_the_words_on_a4(tmp_path: Path) -> None:
    given, made = main_example()
    pages = pages_of(made, tmp_path)
    papers = {"A2": (594, 420), "A3": (420, 297)}
    assert pages[: len(given.views)] == [papers[view.page.size] for view in given.views]
    assert set(pages[len(given.views) :]) == {(210, 297), (297, 210)}


@pytest.mark.slow
def test_every_page_bears_the_stamp_and_a_draft_its_mark(tmp_path: Path) -> None:
    given, made = main_example()
    for number, _ in enumerate(pages_of(made, tmp_path), 1):
        text = text_of(made, tmp_path, number)
        assert "DRAFT" in text, number
        assert stamp(given).line in text, number


@pytest.mark.slow
def test_an_approved_document_bears_no_mark(tmp_path: Path) -> None:
    given = edit_control(cleaned(), approved_on=date(2022, 7, 1))
    table = View(id="table", title="Functions", form=Form.DECISIONS)
    text = text_of(printed(given.but(views=(table,))), tmp_path)
    assert "DRAFT" not in text
    assert "Approved" in text


@pytest.mark.slow
def test_it_has_title_language_and_tags(tmp_path: Path) -> None:
    given, made = main_example()
    facts = facts_of(made, tmp_path)
    assert (facts["Title"], facts["Tagged"], facts["JavaScript"]) == (given.control.title, "yes", "no")
    assert "CreationDate" not in facts
    assert b"/Lang(en-GB)" in made.replace(b" ", b"")
    tags = re.findall(r"^ *(\w+)", structure_of(made, tmp_path), re.MULTILINE)
    assert tags.count("Figure") == len(given.views)
    assert {"H1", "H2", "H3", "P", "L", "Table", "THead", "TH", "TD"} <= set(tags)
    assert "Span" not in tags
    assert b"pdfuaid:part" in made


@pytest.mark.slow
@pytest.mark.parametrize("shows_people", [True, False])
def test_what_was_accepted_stands_in_an_appendix_with_its_reason(tmp_path: Path, shows_people: bool) -> None:
    given = edit_publication(read(MAIN), people=shows_people)
    found = next(each for each in check(given) if each.rule == "A-01")
    agreed = accepting(given, found, "#strong[Agreed] by *the* Board", "Ann Lee", date(2022, 9, 1))
    files = [file for part in contents(accept(given, agreed)) for file in part.files]
    made = next(file.data for file in files if file.name == "map.pdf")
    text = squashed(text_of(made, tmp_path))
    _, _, appendix = text.partition(squashed("Accepted departures"))
    assert squashed(f"A-01 {found.sentence}") in appendix
    by = " by Ann Lee" if shows_people else ""
    assert squashed(f"Accepted{by} on 1 September 2022: #strong[Agreed] by *the* Board") in appendix
    assert (squashed("Ann Lee") in text) == shows_people


@pytest.mark.slow
def test_where_nothing_was_accepted_there_is_no_appendix(tmp_path: Path) -> None:
    assert "Accepted departures" not in text_of(main_example()[1], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("kind", NAMES)
def test_a_hostile_name_stays_text(tmp_path: Path, kind: str) -> None:
    given = named(NAMES[kind])
    text = squashed(text_of(printed(given), tmp_path))
    if kind not in NEEDS_LETTERS:
        # What reads from right to left is told word by word in the order of the page.
        for word in undirected(NAMES[kind]).split():
            assert squashed(word) in text
    assert "functionsanddecisions" in text


@pytest.mark.slow
def test_letters_that_no_font_has_are_told(caplog: pytest.LogCaptureFixture) -> None:
    printed(named("委員会の名前はとても長いので"))
    assert "no font of this computer has “委”, “員”, “会”," in caplog.text
    assert "and 5 more; such letters stand there as empty boxes" in caplog.text


@pytest.mark.slow
def test_characters_that_nobody_sees_are_told(caplog: pytest.LogCaptureFixture) -> None:
    assert printed(named("\ufeffBoard")).startswith(b"%PDF")
    assert (
        "a character that cannot be seen or printed (U+FEFF); the file is tagged all the same" in caplog.text
    )


def test_twice_the_same_bytes() -> None:
    given, made = main_example()
    assert made.startswith(b"%PDF-1.7")
    assert printed(given) == made


def test_without_any_font_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FAMILIES", ("No such font",))
    with pytest.raises(FormatError, match="no font to set text in; install one of No such font"):
        printed(read(MAIN))
