"""What a step of a drag costs, beside a bare scene in which as many items are put."""

import timeit

import pytest
from PySide6.QtWidgets import QGraphicsScene

from desktop.background import Background
from desktop.canvas.gestures.canvas import Pointer
from desktop.canvas.marks import group
from desktop.canvas.routing import Routes
from desktop.canvas.scene import Scene
from desktop.canvas.stage import Stage
from desktop.document import Document
from desktop.session import Session
from schema import Body, Connector, Partnership, Placement, View
from schema.templates import new_partnership

STEPS = 5


def large(bodies: int) -> Partnership:
    """So many bodies on one page in rows, and twice as many lines between neighbours."""
    ids = [f"body-{number}" for number in range(bodies)]
    ends = [(one, (one + step) % bodies) for one in range(bodies) for step in (1, 20)]
    return new_partnership().but(
        bodies=tuple(Body(id=each, name=f"The {each} of a place", kind="committee") for each in ids),
        connectors=tuple(
            Connector(id=f"line-{number}", kind="delegation", source=ids[one], target=ids[other])
            for number, (one, other) in enumerate(ends)
        ),
        views=(
            View(
                id="all",
                title="All",
                placements=tuple(
                    Placement(body=each, x=number % 20 * 240, y=number // 20 * 160)
                    for number, each in enumerate(ids)
                ),
            ),
        ),
    )


@pytest.mark.benchmark
@pytest.mark.parametrize("bodies", [150, 500])
def test_the_cost_of_a_drag_as_a_ratio(bodies, capsys):
    session, scene, background = Session(Document(large(bodies))), Scene(), Background()
    stage = Stage(session, scene, Routes(background))
    opening = timeit.timeit(stage.refresh, number=1)
    items = scene.drawing.items
    assert len(items) > 3 * bodies
    bare = QGraphicsScene()
    filling = timeit.timeit(lambda: [bare.addItem(group(item.marks)) for item in items], number=1)
    moved = bare.items()[0]
    basis = timeit.timeit(lambda: (moved.moveBy(8, 0), bare.sceneRect()), number=STEPS) / STEPS
    steps = iter(range(1, STEPS + 1))
    stage.press(Pointer(20, 20))
    step = timeit.timeit(lambda: stage.send(Pointer(20 + 8 * next(steps), 20)), number=STEPS) / STEPS
    stage.cancel()
    background.close()
    with capsys.disabled():
        print(f"\n{bodies} bodies: opening {opening * 1000:.0f} ms, {opening / filling:.1f} of a bare scene")
        print(f"drag step {step * 1000:.1f} ms, {step / filling:.2f} of filling a bare scene anew")
        print(f"a bare move {basis * 1000:.3f} ms")
