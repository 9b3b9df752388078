"""Where there is too little room for all lines, they come close to each other and never cross a body."""

from itertools import pairwise
from random import Random

import pytest

from exporters.routing import route as routing
from exporters.routing.geometry import Rect, Route, Scene, Wire, along
from exporters.routing.route import route
from exporters.routing.work import LIMIT, Work

pytestmark = pytest.mark.slow


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


def test_the_work_for_a_crowd_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    works: list[Work] = []

    def counted() -> Work:
        works.append(Work())
        return works[-1]

    monkeypatch.setattr(routing, "Work", counted)
    route(packed(60, 150, (36, 32)))
    assert 0 < works[0].done < 1.5 * LIMIT


@pytest.mark.benchmark
def test_times_of_large_scenes() -> None:
    from time import process_time

    def seconds(scene: Scene) -> float:
        start = process_time()
        route(scene)
        return process_time() - start

    plain = seconds(packed(50, 20, (80, 70)))
    for name, gap in (("grid", (80, 70)), ("crowded", (36, 32))):
        for bodies, lines in ((50, 75), (100, 150), (150, 300)):
            times = seconds(packed(bodies, lines, gap)) / plain
            print(f"{name} {bodies}/{lines}: {times:.0f} times as long as 20 lines on a plain grid")
