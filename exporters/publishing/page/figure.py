"""A picture in the page: what explores it, the picture itself, and where the same stands in words."""

from exporters.publishing.page.explorer import explorer, panel
from exporters.publishing.page.html import Element, tag
from exporters.publishing.page.inlining import inlined
from schema import Form, Partnership, View
from schema.said import said


def figure(partnership: Partnership, view: View, picture: bytes) -> Element:
    """The picture of a view in a frame that scrolls by itself. A table in a picture is not explored."""
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
            panel() if is_map else None,
            class_="stage",
        ),
        tag("figcaption", said("The text below says all that the picture shows."), id=after, tabindex="-1"),
        data_view=view.id,
    )
