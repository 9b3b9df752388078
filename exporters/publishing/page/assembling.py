"""The page as a whole: its parts in order, each under its heading."""

from collections.abc import Iterator, Mapping, Sequence

from exporters.publishing.files import Published
from exporters.publishing.page.html import Element, tag
from exporters.publishing.page.opening import contents, footer, head, opening
from exporters.publishing.page.parts import Material, Part, parts_of
from exporters.publishing.page.writing import Writer
from exporters.publishing.stamp import stamp
from schema import Partnership
from schema.rules import Finding
from schema.said import said
from schema.text import Slug
from schema.tongue import Tongue


def page(
    partnership: Partnership,
    pictures: Mapping[Slug, bytes],
    files: Sequence[Published] = (),
    *,
    accepted: Sequence[Finding] = (),
    since: Partnership | None = None,
) -> bytes:
    """The accessible page of a document: HTML5, with `remit.css` and `remit.js` beside it.

    The partnership is what may be published; `pictures` are the SVG files of its views by id, `files` what
    can be downloaded. `accepted` are the findings of the whole document that somebody accepted, `since` an
    earlier version to tell changes from, as it was published. Works without scripts, from a file, and under a
    content-security policy that allows nothing but the page's own style, script and pictures.
    """
    tongue = Tongue(partnership.control.language)
    material = Material(partnership, pictures, files, accepted, since, stamp(partnership))
    content = (head(material.mark, tongue), _body(material))
    whole = tag("html", content, lang=tongue.document, dir=tongue.direction)
    written = Writer(tongue, partnership.abbreviations).write(whole)
    return f"<!DOCTYPE html>\n{written}\n".encode()


def _body(material: Material) -> Element:
    parts = tuple(parts_of(material))
    return tag(
        "body",
        tag("a", said("Skip to the main content"), href="#main", class_="skip"),
        tag(
            "main",
            opening(material.partnership, material.mark),
            contents([(part.name, part.heading) for part in parts]),
            list(_sections(parts)),
            id="main",
            tabindex="-1",
        ),
        footer(material.mark),
    )


def _sections(parts: Sequence[Part]) -> Iterator[Element]:
    for part in parts:
        back = tag("p", tag("a", said("Back to the contents"), href="#contents"), class_="back")
        yield tag("section", tag("h2", part.heading, id=part.name), part.content, back)
