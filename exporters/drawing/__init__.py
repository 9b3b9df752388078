"""One drawing of a view that screen, SVG, print and measures share."""

from exporters.drawing.page import draw
from exporters.drawing.routing import Routing, quick_routing, routing_of

__all__ = ["Routing", "draw", "quick_routing", "routing_of"]
