"""A picture speaks the language of its document: also what Remit adds to it, where it knows that language."""

from lxml import etree

from exporters import svg
from sample_maps import EXAMPLES, example
from schema import Form, Status
from schema.edits.document import edit_control
from tests.support.pictures import SVG, groups, voice

OURS = {
    *("Key", "Document control", "Document", "Version", "Status", "Draft", "DRAFT", "Effective from"),
    *("Solid box", "Double outline", "Function", "Kind", "Held by", "Reference", "July"),
}
"""Words of Remit that stand in pictures of the example, one at a time."""


def pictured(language: str, form: Form) -> etree._Element:
    made = edit_control(example(EXAMPLES[0]), language=language, status=Status.DRAFT)
    view = next(view for view in made.views if view.form is form)
    return etree.fromstring(svg.write(made, view))


def told(root: etree._Element) -> set[str]:
    """All words that are shown or heard, as they are set."""
    shown = {text.text or "" for text in root.iter(f"{SVG}text")}
    return shown | {voice(group) or "" for group in root.iter(f"{SVG}g")}


def test_a_welsh_document_has_welsh_pictures() -> None:
    for form in Form:
        root = pictured("cy", form)
        assert root.get("lang") == "cy"
        assert told(root) & OURS == set()
        assert told(root) >= {"Fersiwn", "Statws", "DRAFFT"}
    assert voice(groups(pictured("cy-GB", Form.DRAWING))["key"]) == "Allwedd"


def test_in_a_language_that_remit_does_not_speak_it_speaks_english() -> None:
    assert told(pictured("gd", Form.DRAWING)) >= {"Key", "Version", "DRAFT"}


def test_an_english_document_has_english_pictures() -> None:
    found = told(pictured("en-GB", Form.DRAWING)) | told(pictured("en-GB", Form.DECISIONS))
    assert found >= OURS - {"July"}


def spoken_in(root: etree._Element, item: str) -> set[str | None]:
    """The languages in which the texts and names of an item stand, by themselves or by what they stand in."""
    group = groups(root)[item]
    said = [each for each in group.iter() if each.text or each.get("aria-label")]
    return {next(up.get("lang") for up in (each, *each.iterancestors()) if up.get("lang")) for each in said}


def test_words_of_ours_are_marked_where_they_are_not_in_the_language_of_the_document() -> None:
    drawn, table = pictured("gd", Form.DRAWING), pictured("gd", Form.DECISIONS)
    assert [spoken_in(drawn, item) for item in ("status", "sign-bundle")] == [{"en-GB"}, {"en-GB"}]
    assert spoken_in(table, "table") == {"en-GB"}
    assert voice(groups(drawn)["key"]) == "Key"
    assert spoken_in(drawn, "key-delegation") == spoken_in(drawn, "body-icb") == {"gd"}
    assert [each.get("lang") for each in groups(drawn)["control"].iter(f"{SVG}title")] == ["en-GB"]
    assert {each.get("lang") for each in pictured("cy", Form.DRAWING).iter()} == {"cy", None}
