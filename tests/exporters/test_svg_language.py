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
