"""One drawing of a view that screen, SVG, print and measures share."""

from exporters.drawing.page import Drawer, draw
from exporters.drawing.routing import Routing, quick_routing, routing_of

__all__ = ["Drawer", "Routing", "draw", "quick_routing", "routing_of"]
