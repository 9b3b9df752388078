"""The head of a page: what it is, how far it is to be trusted, how much is in it, and where."""

from collections.abc import Iterator, Sequence

from exporters.publishing.page.html import Element, tag
from exporters.publishing.stamp import Stamp
from schema import Partnership
from schema.alternative import counted_bodies, counted_levels, counted_lines
from schema.said import Said, said
from schema.tongue import Tongue

STYLE, SCRIPT = "remit.css", "remit.js"


def head(stamp: Stamp, tongue: Tongue) -> Element:
    """What browsers and search engines read."""
    version = f", {tongue.told(said('Version {version}', version=stamp.version))}" if stamp.version else ""
    mark = "" if stamp.is_approved else f" ({tongue.told(stamp.status)})"
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{stamp.title}{version}{mark}"),
        tag("link", rel="stylesheet", href=STYLE),
        tag("script", src=SCRIPT, defer=True),
    )


def opening(partnership: Partnership, stamp: Stamp) -> Iterator[Element]:
    """Title, mark, stamp and summary."""
    yield tag("h1", stamp.title)
    if stamp.mark:
        yield tag("p", tag("strong", stamp.status), " ", _warning(stamp), class_="mark")
    yield tag("ul", [tag("li", words) for _, words in stamp.parts], class_="stamp")
    yield tag("p", summary(partnership), class_="summary")


def summary(partnership: Partnership) -> Said:
    """How much is in the document, in a sentence."""
    used = {line.kind for line in partnership.connectors}
    levels = {level for body in partnership.bodies for level in body.levels[:1]}
    views = len(partnership.views)
    return said(
        "This page shows who decides, delegates, assures and advises whom: {bodies} in {levels}, with "
        "{lines} of {kinds}, in {views}. Everything that the pictures show is told in words as well.",
        bodies=counted_bodies(len(partnership.bodies)),
        levels=counted_levels(len(levels)),
        lines=counted_lines(len(partnership.connectors)),
        kinds=said("1 kind") if len(used) == 1 else said("{count} kinds", count=len(used)),
        views=said("1 view") if views == 1 else said("{count} views", count=views),
    )


def contents(parts: Sequence[tuple[str, Said | str]]) -> Element:
    """The parts of the page, as links."""
    links = [tag("li", tag("a", heading, href=f"#{name}")) for name, heading in parts]
    return tag(
        "nav", tag("h2", said("On this page"), id="contents"), tag("ul", links), aria_labelledby="contents"
    )


def footer(mark: Stamp) -> Element:
    """The stamp once more, for whoever reads the end or prints it, with what tells equal contents."""
    print_ = said("Fingerprint of the contents: {digits}", digits=mark.fingerprint)
    return tag("footer", tag("p", mark.title, [[" · ", words] for _, words in mark.parts], " · ", print_))


def _warning(stamp: Stamp) -> Said:
    if stamp.is_draft:
        return said("This is a draft. It is shown for discussion, and nobody has approved it.")
    return said("This version is not the approved one in force.")
