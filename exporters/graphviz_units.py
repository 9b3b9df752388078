"""The one place where our units become Graphviz's.

Ours are SVG user units, y down. Graphviz has points with y up, and inches for the sizes of nodes; one unit
is one point. Since only y is turned over, a picture that Graphviz writes as SVG, where it turns y over
again, stands in our own units.
"""

from exporters.drawing.marks import Point

POINTS_PER_INCH = 72


def number(value: float) -> str:
    """A length in points: two decimals at most, the same text on every computer."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def inches(length: float) -> str:
    """A node's width or height."""
    return f"{length / POINTS_PER_INCH:.6f}".rstrip("0").rstrip(".")


def position(point: Point) -> str:
    """A place as Graphviz writes it in `pos` and `lp`."""
    return f"{number(point[0])},{number(-point[1])}"


def bounds(left: float, top: float, right: float, bottom: float) -> str:
    """A rectangle as Graphviz writes it in `bb`: lower left corner, upper right corner."""
    return f"{position((left, bottom))},{position((right, top))}"
