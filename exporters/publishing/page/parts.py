"""The parts of the page, in one table: each a heading, and a function that fills it or leaves it out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from exporters.publishing.departures import TITLE
from exporters.publishing.files import Published
from exporters.publishing.page.changes import changes
from exporters.publishing.page.closing import downloads, glossary
from exporters.publishing.page.decisions_table import decisions_table
from exporters.publishing.page.departures import departures
from exporters.publishing.page.elsewhere import elsewhere
from exporters.publishing.page.figure import figure
from exporters.publishing.page.html import Content, Element, paragraphs, tag
from exporters.publishing.page.reading import reading
from exporters.publishing.page.relations_table import relations_table
from exporters.publishing.page.view_words import part_of, view_words
from exporters.publishing.stamp import Stamp
from schema import Form, Partnership, View
from schema.rules import Finding
from schema.said import Said, said
from schema.text import Slug


class Material(NamedTuple):
    """What a page is made from."""

    partnership: Partnership
    pictures: Mapping[Slug, bytes]
    files: Sequence[Published]
    accepted: Sequence[Finding]
    since: Partnership | None
    mark: Stamp


class Part(NamedTuple):
    """A part of the page under a heading of its own."""

    name: str
    """Its id: two hyphens in the ids of views and of what stands in them, never two in Remit's own."""
    heading: Said | str
    content: Content


Fill = Callable[[Material], Content]
_BEFORE: tuple[tuple[str, Said, Fill], ...] = (
    ("how-to-read", said("How to read the pictures"), lambda m: reading(m.partnership)),
)
_AFTER: tuple[tuple[str, Said, Fill], ...] = (
    ("elsewhere", said("Bodies in no picture"), lambda m: elsewhere(m.partnership)),
    ("relations", said("All relations"), lambda m: relations_table(m.partnership)),
    ("decisions", said("Who decides what"), lambda m: decisions_table(m.partnership)),
    ("findings", TITLE, lambda m: departures(m.partnership, m.accepted)),
    ("changes", said("What has changed"), lambda m: changes(m.partnership, m.since)),
    ("glossary", said("Abbreviations"), lambda m: glossary(m.partnership.abbreviations)),
    ("downloads", said("Downloads"), lambda m: downloads(m.files)),
)


def parts_of(material: Material) -> Iterator[Part]:
    """The parts that have something to say, in reading order."""
    yield from _filled(_BEFORE, material)
    yield from _views(material)
    yield from _filled(_AFTER, material)


def _filled(table: tuple[tuple[str, Said, Fill], ...], material: Material) -> Iterator[Part]:
    for name, heading, fill in table:
        content = fill(material)
        if content:
            yield Part(name, heading, content)


def _views(material: Material) -> Iterator[Part]:
    told: dict[Slug, str] = {}
    for view in material.partnership.views:
        yield Part(f"_view--{view.id}", view.title, list(_view(material, view, told)))
        for placed in view.placements:
            told.setdefault(placed.body, part_of(view.id, placed.body))


def _view(material: Material, view: View, told: Mapping[Slug, str]) -> Iterator[Element]:
    picture = material.pictures.get(view.id)
    yield from paragraphs(view.description)
    if picture:
        file = next((file for file in material.files if file.data == picture), None)
        yield figure(material.partnership, view, picture, file)
    if view.form is Form.DECISIONS and material.partnership.functions:
        yield tag("p", tag("a", said("The same as a table: who decides what"), href="#decisions"))
    yield from view_words(material.partnership, view, view.id, told)
