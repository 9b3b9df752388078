"""How long labels take on a large and dense page, beside routing its lines.

`uv run pytest -m benchmark -n 0 -s tests/exporters/routing/test_labels_benchmark.py`
"""

from time import process_time

import pytest

from exporters.arranging import arrange_view
from exporters.drawing.labelling import labelled
from exporters.drawing.plan import plan_of
from exporters.drawing.routing import label_texts, scene_of
from exporters.routing.route import route
from sample_maps import PAGE, generated


@pytest.mark.benchmark
@pytest.mark.parametrize(("bodies", "density"), [(50, 1.5), (100, 2.2), (150, 2.2)])
def test_labels_of_a_page(bodies: int, density: float) -> None:
    p = arrange_view(generated(bodies, density), PAGE).partnership
    plan = plan_of(p, p.view(PAGE))
    scene, texts = scene_of(p, p.view(PAGE), plan), label_texts(p, plan)
    begun = process_time()
    routes = route(scene)
    routed = process_time()
    labels = labelled(scene, routes, texts)
    seconds, routing = process_time() - routed, routed - begun
    numbers = sum(label.number is not None for label in labels)
    print(
        f"\n{bodies} bodies, {len(labels)} lines: labels {seconds:.2f} s of processor time, "
        f"{seconds / routing:.2f} of routing; {numbers} of {sum(map(bool, texts.values()))} texts are numbers"
    )
