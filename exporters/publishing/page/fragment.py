"""A picture with its words, to be pasted into a page of a content-management system.

Such systems take away scripts, styles and inline pictures, and keep plain HTML: so the picture is an image
with a short alternative, and the full text stands right below it, folded until somebody wants it.
"""

from exporters.publishing.page.decisions_table import decisions_table
from exporters.publishing.page.html import Content, Element, bare, paragraphs, tag
from exporters.publishing.page.reading import definitions
from exporters.publishing.page.short_alt import short_alt
from exporters.publishing.page.view_words import view_words
from exporters.publishing.page.writing import Writer
from exporters.publishing.stamp import Stamp, stamp
from schema import Form, Partnership, View
from schema.said import said
from schema.showing import shown_connectors
from schema.tongue import Tongue


def fragment(partnership: Partnership, view: View, address: str) -> bytes:
    """The picture of a view, which lies at this address, with everything that it shows in words.

    The partnership is what may be published. Needs no style and no script; its headings begin at the second
    level, and its ids with `remit`.
    """
    tongue = Tongue(partnership.control.language)
    made = bare(_fragment(partnership, view, address, stamp(partnership), tongue))
    return f"{Writer(tongue, partnership.abbreviations).write(made)}\n".encode()


def _fragment(partnership: Partnership, view: View, address: str, mark: Stamp, tongue: Tongue) -> Element:
    return tag(
        "div",
        tag("h2", view.title, id=f"remit--{view.id}"),
        tag("p", tag("strong", mark.status)) if mark.mark else None,
        paragraphs(view.description),
        _figure(partnership, view, address),
        tag("details", tag("summary", said("Full text of the picture")), _words(partnership, view)),
        tag("p", mark.title, ". ", [[words, ". "] for _, words in mark.parts]),
        lang=tongue.document,
        dir=tongue.direction,
    )


def _figure(partnership: Partnership, view: View, address: str) -> Element:
    return tag(
        "figure",
        tag("img", src=address, alt=short_alt(partnership, view)),
        tag("figcaption", said("The full text below says all that the picture shows.")),
    )


def _words(partnership: Partnership, view: View) -> Content:
    if view.form is Form.DECISIONS:
        return decisions_table(partnership)
    shown = {line.kind for line in shown_connectors(partnership, view)}
    kinds = [kind for kind in partnership.key.connector_kinds if kind.id in shown]
    key = [tag("h3", said("Kinds of line")), definitions(kinds)] if kinds else []
    return [*key, *view_words(partnership, view, f"remit--{view.id}")]
