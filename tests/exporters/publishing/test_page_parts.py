"""The parts of the page, one by one: what each says, and when it says nothing."""

from datetime import date

import pytest

from exporters import svg
from exporters.publishing.files import Published
from exporters.publishing.page import page, short_alt
from exporters.publishing.page.abbreviated import Expander
from exporters.publishing.public import WITHHELD
from partnerships import partnership
from reading_pages import parsed, words
from schema import (
    Abbreviation,
    Body,
    Connector,
    Control,
    Level,
    Partnership,
    Placement,
    Publication,
    Revision,
    Seat,
    Status,
    View,
)
from schema.edits.bodies import edit_body
from schema.edits.moving import move
from schema.rules import check
from schema.rules.acceptances import accepting


def small(**fields: object) -> Partnership:
    """Two bodies and a line between them, on a page."""
    made = partnership("ICB -delegation-> Leeds")
    placements = tuple(Placement(body=body.id, x=0, y=200 * at) for at, body in enumerate(made.bodies))
    return made.but(**{"views": (View(id="v", title="A map", placements=placements),), **fields})


def said(made: Partnership, **more: object) -> str:
    return words(parsed(page(made, {}, **more)))


def controlled(**fields: object) -> Partnership:
    return small(control=Control(title="T", **fields))


def test_a_draft_says_so_in_title_and_first_lines() -> None:
    told = parsed(page(controlled(version="0.3"), {}))
    assert told.findtext(".//title") == "T, Version 0.3 (Draft)"
    assert words(told.xpath("//p[@class='mark']")[0]).startswith("Draft This is a draft.")


def test_an_approved_document_bears_no_mark() -> None:
    told = parsed(page(controlled(version="1", status=Status.APPROVED), {}))
    assert told.findtext(".//title") == "T, Version 1"
    assert told.xpath("//p[@class='mark']") == []


@pytest.mark.parametrize("status", [Status.FOR_APPROVAL, Status.SUPERSEDED])
def test_other_documents_are_not_taken_for_the_one_in_force(status: Status) -> None:
    assert "not the approved one in force" in said(controlled(status=status))


def test_the_stamp_stands_at_both_ends() -> None:
    told = parsed(page(controlled(version="1.0", effective_from=date(2030, 4, 1)), {}))
    for where in ("//ul[@class='stamp']", "//footer"):
        assert "Version 1.0" in words(told.xpath(where)[0])
        assert "Effective from 1 April 2030" in words(told.xpath(where)[0])


def test_what_is_counted_is_what_is_there() -> None:
    assert "2 bodies in 0 levels, with 1 relationship of 1 kind, in 1 view" in said(small())


def test_the_key_s_own_words_explain_its_signs() -> None:
    made = small()
    told = parsed(page(made, {}))
    kind = made.connector_kind("delegation")
    entry = told.xpath("//dl[@class='key']/div")[0]
    assert words(entry) == f"D {kind.name} (D) {kind.definition}"
    assert entry.xpath(".//*[local-name()='svg']/@aria-hidden") == ["true"]


def test_a_kind_without_a_definition_is_explained_by_its_sentence() -> None:
    made = small()
    kinds = tuple(kind.but(definition="") for kind in made.key.connector_kinds)
    assert "One body delegates functions to another body" in said(
        made.but(key=made.key.but(connector_kinds=kinds))
    )


def test_a_small_picture_is_not_blown_up_and_a_wide_one_fills_the_page() -> None:
    made = small()
    apart = move(made, "v", ("leeds",), 1200, 0)
    for shown, is_small in ((made, True), (apart, False)):
        told = parsed(page(shown, {"v": svg.write(shown, shown.view("v"))}))
        (picture,) = told.xpath("//figure//*[@role='graphics-document']")
        natural = picture.get("viewbox").split()[2]
        assert (picture.get("width"), picture.get("class")) == (
            (natural, "sized") if is_small else (None, None)
        )


def test_parts_that_have_nothing_to_say_are_left_out() -> None:
    told = parsed(page(small(), {}))
    headings = [words(each) for each in told.xpath("//h2")]
    assert headings == ["On this page", "How to read the pictures", "A map", "All relations"]
    assert [words(each) for each in told.xpath("//nav//a")] == headings[1:]


def test_a_body_that_no_picture_shows_is_told_all_the_same() -> None:
    made = small().but(bodies=(*small().bodies, Body(id="lost", name="Lost", kind="board")))
    told = parsed(page(made, {}))
    (section,) = told.xpath("//section[@data-body='lost']")
    assert section.xpath("preceding::h2[1]")[0].text == "Bodies in no picture"


def test_what_a_body_is_is_told_once_and_linked_from_elsewhere() -> None:
    made = edit_body(small(), "icb", description="A statutory body.")
    made = made.but(views=(*made.views, made.views[0].but(id="w", title="Another")))
    told = parsed(page(made, {}))
    assert words(told).count("A statutory body.") == 1
    assert told.xpath("//section[@data-body='icb']//a[@href='#v--icb']") != []


def test_names_that_are_withheld_leave_posts_and_roles() -> None:
    seats = (
        Seat(holder=WITHHELD, role="Chair"),
        Seat(holder=WITHHELD),
        Seat(holder="Councillor", role="councillor"),
    )
    told = parsed(page(edit_body(small(), "icb", seats=seats), {}))
    assert [words(each) for each in told.xpath("//ul[@class='particulars']//li/ul/li")] == [
        "Chair",
        "Councillor, councillor",
    ]


def test_grounds_that_a_list_shares_are_told_once() -> None:
    made = partnership("ICB -delegation-> Leeds", "ICB -delegation-> York")
    made = made.but(connectors=tuple(line.but(phrase="in full") for line in made.connectors))
    told = parsed(page(made, {}))
    (section,) = told.xpath("//section[@data-body='icb']")
    assert words(section).count("in full") == 1
    assert words(section).endswith("Of all of these: in the words of the source: “in full”")


def test_a_mutual_line_is_told_at_both_ends() -> None:
    line = Connector(id="a", kind="accountability", source="icb", target="leeds", mutual=True)
    told = parsed(page(small(connectors=(line,)), {}))
    for body, name in (("icb", "ICB"), ("leeds", "Leeds")):
        (section,) = told.xpath(f"//section[@data-body='{body}']")
        assert f"{name} and the following are accountable to each other" in words(section)


def test_accepted_findings_are_told_with_their_reason_and_without_names() -> None:
    made = small()
    found = check(made)[0]
    made = made.but(acceptances=(accepting(made, found, "So it is.", "A. Person", date(2030, 1, 2)),))
    taken = [each for each in check(made) if each.acceptance]
    told = said(made, accepted=taken)
    assert "Accepted on 2 January 2030: So it is." in told
    assert found.sentence in told
    assert "A. Person" not in told
    assert "Accepted by A. Person on 2 January 2030" in said(
        made.but(publication=Publication(people=True)), accepted=taken
    )


def test_revisions_stand_in_a_table_without_empty_columns() -> None:
    made = controlled(
        revisions=(Revision(version="1", summary="First."), Revision(version="2", summary="More."))
    )
    table = parsed(page(made, {})).xpath("//section[h2/@id='changes']//table")[0]
    assert [words(head) for head in table.xpath(".//thead//th")] == ["Version", "Summary"]
    assert [words(row) for row in table.xpath(".//tbody/tr")] == ["1 First.", "2 More."]


def test_changes_since_an_earlier_version_are_about_what_is_decided() -> None:
    before = small()
    moved = move(before, "v", ("icb",), 400, 80)
    assert "Nothing that a reader would notice has changed." in said(moved, since=before)
    renamed = edit_body(moved, "leeds", name="Leeds Committee")
    told = said(renamed, since=before)
    assert "Since the version before: Renamed Leeds to Leeds Committee." in told
    assert "Moved" not in told


def test_files_are_linked_with_type_and_size() -> None:
    file = Published("map.pdf", "For printing", "application/pdf", b"x" * 48_000)
    (link,) = parsed(page(small(), {}, [file])).xpath("//a[@href='map.pdf']")
    assert (words(link), link.get("type")) == ("For printing (PDF, 48 KB)", "application/pdf")


def test_abbreviations_are_expanded_where_each_is_met_first() -> None:
    expander = Expander((Abbreviation(short="ICB", full="Integrated Care Board"),))
    assert expander.expanded("“The ICB” said") == "“The ICB” said"
    assert expander.expanded("An ICB, an ICB") == "An <abbr>ICB</abbr> (Integrated Care Board), an ICB"
    assert expander.expanded("ICB") == "ICB"


def test_an_abbreviation_that_its_meaning_stands_beside_is_not_expanded() -> None:
    expander = Expander((Abbreviation(short="ICB", full="Integrated Care Board"),))
    assert expander.expanded("Integrated Care Board (ICB)") == "Integrated Care Board (<abbr>ICB</abbr>)"


def test_the_longer_of_two_abbreviations_goes_before() -> None:
    shorts = (Abbreviation(short="HCP", full="B"), Abbreviation(short="WY&H HCP", full="A"))
    assert Expander(shorts).expanded("WY&H HCP") == "<abbr>WY&amp;H HCP</abbr> (A)"


def test_words_of_ours_are_marked_in_a_language_without_a_catalogue() -> None:
    told = parsed(page(controlled(language="fr"), {}))
    assert told.get("lang") == "fr"
    assert told.xpath("//h1/span") == []
    assert told.xpath("//h2[@id='relations']/span/@lang") == ["en-GB"]


READ = [("ar", "ar", "rtl"), ("nonsense!", "en-GB", None), ("", "en-GB", None)]


@pytest.mark.parametrize(("language", "lang", "direction"), READ)
def test_a_page_says_how_it_is_read(language: str, lang: str, direction: str | None) -> None:
    told = parsed(page(controlled(language=language), {}))
    assert (told.get("lang"), told.get("dir")) == (lang, direction)


def test_a_welsh_document_is_published_in_welsh() -> None:
    told = said(controlled(language="cy", effective_from=date(2030, 4, 1)))
    assert "Neidio i'r prif gynnwys" in told
    assert "1 Ebrill 2030" in told


@pytest.mark.parametrize("language", ["en-GB", "cy"])
@pytest.mark.parametrize("title", ["A map", "x" * 200, "Health and care " * 12, "Ma " * 60])
def test_a_short_alternative_is_short_in_every_language(language: str, title: str) -> None:
    levels = tuple(Level(id=f"l{rank}", rank=rank, label=f"L{rank}") for rank in range(5))
    made = controlled(language=language).but(levels=levels)
    made = made.but(views=(made.views[0].but(title=title),))
    told = short_alt(made, made.views[0])
    assert len(told) <= 125
    assert title[:10].strip() in told
    assert "1" in told


def test_where_a_page_reads_from_right_to_left_each_text_reads_its_own_way() -> None:
    told = parsed(page(controlled(language="ar"), {}))
    assert [words(each) for each in told.xpath("//h1/bdi")] == [words(told.xpath("//h1")[0])]
    assert words(told.xpath("//h2[@id='relations']/span[@lang='en-GB']/bdi")[0]) == "All relations"
