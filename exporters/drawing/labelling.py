"""Labels: each text in the shapes in which it may be set, or a number that stands for it."""

from collections.abc import Mapping

from exporters.drawing.labels import label_shapes, label_size
from exporters.drawing.numbers import number_size
from exporters.routing.geometry import Label, Route, Scene
from exporters.routing.labels import place_labels


def labelled(scene: Scene, routes: tuple[Route, ...], texts: Mapping[str, str]) -> tuple[Label, ...]:
    """A label for each wire, in the order of the wires; `texts` holds the words by wire."""
    shapes = {wire: label_shapes(text) for wire, text in texts.items() if text}
    sizes = {wire: [size for lines in each if (size := label_size(lines))] for wire, each in shapes.items()}
    return place_labels(scene, routes, sizes, number_size(len(sizes)))
