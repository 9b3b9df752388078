"""How legible a drawing is, in numbers: one small function a measure, in one table."""

from exporters.measuring.measures import MEASURES, Measure, Value, measured
from exporters.measuring.shapes import Shapes, shapes_of

__all__ = ["MEASURES", "Measure", "Shapes", "Value", "measured", "shapes_of"]
