"""The key on the page can be selected and moved, although no element of the model stands behind it."""

from exporters.drawing.marks import Item, Role

KEY = ":key"
"""What stands for the key among the ids of what is selected; no slug begins like this."""


def refs_of(item: Item) -> tuple[str, ...]:
    """What is selected where this item is: the elements that it stands for, or the key."""
    return (KEY,) if item.role is Role.KEY else item.refs
