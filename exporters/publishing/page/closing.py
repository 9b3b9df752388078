"""What stands at the end of a page: what was accepted and why, what changed, short forms, files."""

from collections.abc import Mapping, Sequence

from exporters.publishing.files import Published
from exporters.publishing.page.html import Content, Element, tag
from exporters.publishing.page.tables import table
from schema import Abbreviation, Partnership, Revision
from schema.changes_in_words import changes_in_words
from schema.dates import in_words
from schema.rules import Finding, check, rules
from schema.said import Said, said
from schema.text import Slug

_Told = Mapping[tuple[str, tuple[Slug, ...]], Finding]


def accepted_findings(partnership: Partnership, accepted: Sequence[Finding]) -> Content:
    """Each finding that somebody accepted, as it is told of what is published, with the reason."""
    if not accepted:
        return None
    told = {(found.rule, found.elements): found for found in check(partnership)}
    opening = tag("p", said("Where this document departs from a rule, somebody has said why."))
    return [opening, tag("ul", [_accepted(each, told) for each in accepted])]


def _accepted(finding: Finding, told: _Told) -> Element:
    return tag("li", tag("p", tag("strong", finding.rule), " ", _sentence(finding, told)), _reason(finding))


def _sentence(finding: Finding, told: _Told) -> str:
    """Never the words of the finding itself, which may name what the document's settings hold back."""
    shown = told.get((finding.rule, finding.elements))
    return shown.wording if shown else said(next(rule.title for rule in rules() if rule.id == finding.rule))


def _reason(finding: Finding) -> Element | None:
    if finding.acceptance is None:
        return None
    day = in_words(finding.acceptance.on)
    return tag("p", said("Accepted on {day}: {reason}", day=day, reason=finding.acceptance.reason))


def changes(partnership: Partnership, since: Partnership | None) -> Content:
    """The document's own table of revisions; and against an earlier version, what differs, in sentences."""
    revisions = partnership.control.revisions
    told: list[Content] = [_revisions(revisions)] if revisions else []
    return [*told, _since(since, partnership)] if since else told


def _since(since: Partnership, partnership: Partnership) -> Content:
    version = since.control.version
    lead = said("Since version {version}:", version=version) if version else said("Since the version before:")
    told = changes_in_words(since, partnership) or (said("Nothing has changed."),)
    return [tag("p", lead), tag("ul", [tag("li", sentence) for sentence in told])]


def _revisions(revisions: Sequence[Revision]) -> Element:
    heads = (said("Version"), said("Date"), said("Author"), said("Summary"))
    return table(
        "revisions", said("Revisions of this document"), heads, [_revision(each) for each in revisions]
    )


def _revision(revision: Revision) -> Element:
    return tag(
        "tr",
        tag("th", revision.version, scope="row"),
        tag("td", in_words(revision.on) if revision.on else None),
        tag("td", revision.author),
        tag("td", revision.summary),
    )


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
