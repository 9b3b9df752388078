"""Where there is too little room for all lines, they come close to each other and never cross a body."""

from itertools import pairwise
from random import Random

import pytest

from exporters.routing.geometry import Rect, Route, Scene, Wire, along
from exporters.routing.route import route


def packed(bodies: int, lines: int, gap: tuple[int, int]) -> Scene:
    """Bodies in a grid, this far apart, and lines between any two of them."""
    random, columns = Random(1), round((bodies * 1.5) ** 0.5)
    across, down = 140 + gap[0], 70 + gap[1]
    boxes = {f"b{k}": Rect(k % columns * across, k // columns * down, 140, 70) for k in range(bodies)}
    wires = []
    for k in range(lines):
        a, b = random.sample(sorted(boxes), 2)
        wires.append(Wire(f"w{k}", boxes[a], boxes[b], a, b, badge=(22, 18)))
    page = Rect(-60, -60, columns * across + 120, (bodies // columns + 1) * down + 120)
    return Scene(tuple(boxes.items()), (), (), tuple(wires), page)


def crossed(found: tuple[Route, ...], scene: Scene) -> list[str]:
    runs = [(one.wire, along(a, b)) for one in found for a, b in pairwise(one.points)]
    bodies = [(name, box.inflate(-0.5)) for name, box in scene.bodies]
    return [f"{wire} {name}" for wire, run in runs for name, box in bodies if run.inflate(0.01).overlaps(box)]


@pytest.mark.parametrize(("bodies", "lines", "gap"), [(30, 90, (36, 32)), (20, 80, (20, 20))])
def test_a_crowd_of_lines_crosses_no_body(bodies: int, lines: int, gap: tuple[int, int]) -> None:
    scene = packed(bodies, lines, gap)
    assert crossed(route(scene), scene) == []
