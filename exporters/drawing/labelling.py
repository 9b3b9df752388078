"""Labels in the shape that fits: a text that finds no clear place as usual is tried slim and wide."""

from collections.abc import Iterator, Mapping

from exporters.drawing.labels import label_shapes, label_size
from exporters.routing.geometry import Label, Rect, Route, Scene, along, borders, runs
from exporters.routing.labels import place_labels

_SHAPES = 3
Sizes = dict[str, tuple[float, float]]


def labelled(scene: Scene, routes: tuple[Route, ...], texts: Mapping[str, str]) -> tuple[Label, ...]:
    """A label for each wire, in the order of the wires; `texts` holds the words by wire."""
    sizes = dict(_sizes(texts, 0))
    best = place_labels(scene, routes, sizes)
    taken = _taken(scene, routes)
    unclear = _unclear(best, taken, sizes)
    for shape in range(1, _SHAPES):
        others = {wire: size for wire, size in _sizes(texts, shape) if wire in unclear}
        if not others:
            continue
        tried = place_labels(scene, routes, {**sizes, **others})
        left = _unclear(tried, taken, sizes)
        if len(left) < len(unclear):
            best, unclear, sizes = tried, left, {**sizes, **others}
    return best


def _sizes(texts: Mapping[str, str], shape: int) -> Iterator[tuple[str, tuple[float, float]]]:
    for wire, text in texts.items():
        shapes = label_shapes(text)
        size = label_size(shapes[shape]) if shape < len(shapes) else None
        if size:
            yield wire, size


def _taken(scene: Scene, routes: tuple[Route, ...]) -> list[Rect]:
    """What a text would be hard to read upon: lines, borders of areas and their titles."""
    lines = [along(a, b).inflate(1) for route in routes for a, b in runs(route.points)]
    edges = [edge for _, frame in scene.areas for edge in borders(frame)]
    return [*lines, *edges, *scene.titles]


def _unclear(labels: tuple[Label, ...], taken: list[Rect], sizes: Sizes) -> set[str]:
    """The wires whose text found no place, or one that something else or another label crosses."""
    return {
        label.wire
        for label in labels
        if label.wire in sizes and (label.text is None or _crossed(label, label.text, labels, taken))
    }


def _crossed(label: Label, text: Rect, labels: tuple[Label, ...], taken: list[Rect]) -> bool:
    others = [other for other in labels if other is not label]
    rooms = [room for other in others for room in (other.badge, other.text) if room]
    return any(text.overlaps(room) for room in (*taken, *rooms))
