"""A picture in the page: what explores it, the picture itself, and where the same stands in words."""

from exporters.publishing.files import Published
from exporters.publishing.page.explorer import explorer, panel
from exporters.publishing.page.html import Element, tag
from exporters.publishing.page.inlining import inlined
from schema import Form, Partnership, View
from schema.said import said


def figure(partnership: Partnership, view: View, picture: bytes, file: Published | None) -> Element:
    """The picture of a view in a frame that scrolls by itself, and a link to its file.

    A table in a picture is not explored.
    """
    label = said("Picture: {title}", title=view.title)
    shown = inlined(partnership, view, picture)
    is_map = view.form is Form.DRAWING and bool(view.placements)
    after = f"_after--{view.id}"
    return tag(
        "figure",
        explorer(partnership, view) if is_map else None,
        tag("a", said("Skip the picture"), href=f"#{after}", class_="skip"),
        tag(
            "div",
            tag("div", shown, class_="picture", role="region", tabindex="0", aria_label=label),
            panel(view) if is_map else None,
            class_="stage",
        ),
        _caption(file, after),
        data_view=view.id,
    )


def _caption(file: Published | None, name: str) -> Element:
    told = said("The text below says all that the picture shows.")
    alone = file and said("The picture alone ({kind}, {size})", kind=file.kind, size=file.size)
    link = tag("a", alone, href=file.name, type=file.media) if file and alone else None
    return tag("figcaption", told, " ", link, id=name, tabindex="-1")
