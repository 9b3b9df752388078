"""What a published folder holds: every file under one stamp, made from one value.

What the document's settings keep back is left out before anything is made. The steps stand in one table, in
the order in which they are made: each sees what the ones before it made.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from exporters import xml
from exporters.errors import FormatError
from exporters.publishing.csv_files import csv_files
from exporters.publishing.files import Published
from exporters.publishing.manifest import manifest
from exporters.publishing.page import assets, fragment, page, short_alt
from exporters.publishing.pdf import pdf
from exporters.publishing.pictures import PREFIX, pictures
from exporters.publishing.public import public
from exporters.publishing.stamp import Stamp, stamp
from exporters.publishing.tables import sheets
from exporters.publishing.workbook import workbook
from schema import Partnership, View
from schema.rules import Finding, check
from schema.said import Said, said
from schema.tongue import Tongue

PAGE = "index.html"
_ASKED_FOR = ("PDF", "XLSX", "CSV", "XML", "SVG", "PNG")
"""Types of files."""


class Made(NamedTuple):
    """What is published, and what of it is made so far."""

    whole: Partnership
    """The document itself: nothing is made of it but what somebody accepted in it."""
    since: Partnership | None
    """What was published before, to tell changes from."""
    partnership: Partnership
    """What everybody may read."""
    stamp: Stamp
    tongue: Tongue
    """The language in which Remit's own words are told: the document's, where it can."""
    pictures: dict[str, bytes]
    """SVG files by the ids of their views."""
    files: list[Published]


class Step(NamedTuple):
    """One step of the work: what is made, and how."""

    about: Said
    make: Callable[[Made], tuple[Published, ...]]


class Part(NamedTuple):
    """What a step has made."""

    about: Said
    files: tuple[Published, ...]


def steps(partnership: Partnership) -> tuple[Step, ...]:
    """The work, in order. Raises `FormatError` where there is nothing to publish."""
    if not partnership.views:
        raise FormatError(
            partnership.control.title, None, said("there is no view to publish"), said("add a view first")
        )
    return (
        *(Step(said("picture of “{view}”", view=view.title), _picture(view)) for view in partnership.views),
        Step(said("tables"), _tables),
        Step(said("PDF"), _pdf),
        Step(said("model"), _model),
        Step(said("page"), _page),
        Step(said("short texts"), _alts),
        Step(said("fragments"), _fragments),
        Step(said("list of files"), lambda made: (manifest(made.partnership, made.stamp, made.files),)),
    )


def contents(partnership: Partnership, since: Partnership | None = None) -> Iterator[Part]:
    """What each step makes. Raises `FormatError` as the step does.

    `since` is an earlier version of the document; what it says is published only as far as this one allows.
    """
    told = public(partnership)
    before = public(since.but(publication=partnership.publication)) if since else None
    made = Made(partnership, before, told, stamp(told), Tongue(told.control.language), {}, [])
    for step in steps(told):
        files = step.make(made)
        made.files.extend(files)
        yield Part(step.about, files)


def _picture(view: View) -> Callable[[Made], tuple[Published, ...]]:
    def make(made: Made) -> tuple[Published, ...]:
        files = pictures(made.partnership, view)
        made.pictures[view.id] = files[0].data
        return files

    return make


def _tables(made: Made) -> tuple[Published, ...]:
    found = sheets(made.partnership)
    return (*csv_files(found), workbook(found, made.stamp, made.tongue.told))


def _model(made: Made) -> tuple[Published, ...]:
    data = xml.write(made.partnership)
    return (Published("model.xml", said("The model as XML"), "application/xml", data),)


def _pdf(made: Made) -> tuple[Published, ...]:
    return (pdf(made.partnership, made.pictures, made.stamp, made.tongue, _accepted(made)),)


def _page(made: Made) -> tuple[Published, ...]:
    """With its style and script. It links all files made before it, those first that most people look for."""
    files = sorted(made.files, key=lambda file: _ASKED_FOR.index(file.kind))
    data = page(made.partnership, made.pictures, files, accepted=_accepted(made), since=made.since)
    return (Published(PAGE, said("The page"), "text/html; charset=utf-8", data), *assets())


def _accepted(made: Made) -> list[Finding]:
    return [found for found in check(made.whole) if found.acceptance]


def _alts(made: Made) -> tuple[Published, ...]:
    """For whoever puts a picture on a page of their own: what to write into its text alternative."""
    lines = (
        f"{PREFIX}{view.id}.svg\n{short_alt(made.partnership, view)}\n" for view in made.partnership.views
    )
    data = "\n".join(lines).encode()
    about = said("Short text alternatives of the pictures")
    return (Published("short-texts.txt", about, "text/plain; charset=utf-8", data),)


def _fragments(made: Made) -> tuple[Published, ...]:
    """For whoever puts a picture into a content-management system: the HTML to paste."""
    return tuple(
        Published(
            f"fragment-{view.id}.html",
            said("{view}, to be pasted into another page", view=view.title),
            "text/html; charset=utf-8",
            fragment(made.partnership, view, f"{PREFIX}{view.id}.svg"),
        )
        for view in made.partnership.views
    )
