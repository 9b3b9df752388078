"""Tables of the page: captioned, with heads that say what they head, scrolling alone where they are wide."""

from collections.abc import Sequence

from exporters.publishing.page.html import Content, Element, tag


def table(name: str, caption: str, heads: Sequence[str], rows: Sequence[Content]) -> Element:
    """A table in a region that scrolls by itself, by keyboard too; the caption names both."""
    label = f"{name}-caption"
    made = tag(
        "table",
        tag("caption", caption, id=label),
        tag("thead", tag("tr", [tag("th", head, scope="col") for head in heads])),
        tag("tbody", rows),
    )
    return tag("div", made, class_="scrolling", role="region", tabindex="0", aria_labelledby=label)
