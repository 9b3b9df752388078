"""The key on the page can be selected and moved, although no element of the model stands behind it."""

from exporters.drawing.marks import Drawing, Item, Role

KEY = ":key"
"""What stands for the key among the ids of what is selected; no slug begins like this."""


def refs_of(item: Item) -> tuple[str, ...]:
    """What is selected where this item is: the elements that it stands for, or the key."""
    return (KEY,) if item.role is Role.KEY else item.refs


def item_of(drawing: Drawing | None, element: str) -> Item | None:
    """The item that stands for an element or for the key; a bundle stands for its first line."""
    if drawing is None:
        return None
    if element == KEY:
        return next((item for item in drawing.items if item.role is Role.KEY), None)
    return drawing.elements.get(element)
