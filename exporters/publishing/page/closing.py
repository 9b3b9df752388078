"""What stands at the end of a page: short forms, and the files."""

from collections.abc import Sequence

from exporters.publishing.files import Published
from exporters.publishing.page.html import Content, Element, tag
from schema import Abbreviation
from schema.said import Said, said


def glossary(abbreviations: Sequence[Abbreviation]) -> Content:
    """Short forms and what they stand for, in the order of the alphabet."""
    ordered = sorted(abbreviations, key=lambda each: (each.short.casefold(), each.short))
    rows = [tag("div", tag("dt", tag("abbr", each.short)), tag("dd", each.full)) for each in ordered]
    return tag("dl", rows, class_="glossary") if rows else None


def downloads(files: Sequence[Published]) -> Content:
    """Links that say what a file is, its type and its size."""
    return tag("ul", [tag("li", _download(each)) for each in files]) if files else None


def _download(file: Published) -> Element:
    return tag("a", _named(file), href=file.name, type=file.media)


def _named(file: Published) -> Said:
    return said("{about} ({kind}, {size})", about=file.about, kind=file.kind, size=file.size)
