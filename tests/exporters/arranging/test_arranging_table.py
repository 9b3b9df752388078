"""What arranging reaches on generated pages of every size and density: the table, and what must hold in it.

`uv run pytest -m benchmark -n 0 -s tests/exporters/arranging` prints all of it, with the ratio to bare
Graphviz.
"""

import statistics
from time import perf_counter
from typing import NamedTuple

import pytest

from exporters.arranging import arrange_view
from exporters.drawing import draw
from exporters.measuring import Value, measured
from plain_dot import plain_dot
from sample_maps import PAGE, SAMPLES, Sample, generated

CROWDED = 1.5
"""Drawn lines a body beyond which a badge in twenty may cover a crossing of its own line."""
NEVER = (
    "bodies-overlapped", "lines-through-bodies", "lines-through-titles", "labels-over-bodies",
    "texts-overflowing-arial", "texts-overflowing-dejavu", "shared-segments",
)  # fmt: skip
SPARSELY = ("labels-over-labels", "labels-over-titles")
AIRY = 100
"""Bodies up to which no badge of a sparse page covers a crossing; beyond, one in twenty may."""
SMALL = [sample for sample in SAMPLES if sample.bodies <= 20]
LARGE = [sample for sample in SAMPLES if sample.bodies > 20]


class Row(NamedTuple):
    """What came of one page."""

    sample: Sample
    values: dict[str, Value]
    seconds: float
    plain_crossings: int
    plain_seconds: float

    @property
    def faults(self) -> dict[str, Value]:
        """What must be 0 on a page of this density, and is not."""
        lines, bodies = self.values["lines"] or 0, self.values["bodies"] or 1
        is_airy = bodies <= AIRY
        sparse = (*NEVER, *SPARSELY, "badges-over-crossings") if is_airy else (*NEVER, *SPARSELY)
        wanted = NEVER if lines / bodies > CROWDED else sparse
        return {measure: self.values[measure] for measure in wanted if self.values[measure]}

    @property
    def ratio(self) -> float:
        """Our crossings for each of plain dot's; both without any is as good as each other."""
        return ((self.values["crossings"] or 0) + 1) / (self.plain_crossings + 1)


def row(sample: Sample) -> Row:
    """One page arranged, routed, labelled, measured, and laid by plain dot on the same ranks."""
    begun = perf_counter()
    made = arrange_view(generated(*sample), PAGE)
    seconds = perf_counter() - begun
    after = made.partnership
    plain = plain_dot(after, PAGE)
    values = measured(draw(after, after.view(PAGE), made.routing))
    return Row(sample, values, seconds, plain.crossings, plain.seconds)


def check(found: Row) -> None:
    assert found.faults == {}
    assert (found.values["badges-over-crossings"] or 0) <= 0.05 * (found.values["lines"] or 0)
    assert 1 <= (found.values["proportion"] or 0) <= 2


@pytest.mark.parametrize("sample", SMALL, ids=[sample.name for sample in SMALL])
def test_small_pages_keep_every_promise(sample: Sample) -> None:
    check(row(sample))


@pytest.mark.slow
@pytest.mark.parametrize("sample", LARGE, ids=[sample.name for sample in LARGE])
def test_large_pages_keep_every_promise(sample: Sample) -> None:
    check(row(sample))


@pytest.mark.benchmark
def test_the_table() -> None:
    print("\n     page lines cross   dot bends  prop      s  x dot  faults")
    rows = []
    for sample in SAMPLES:
        rows.append(found := row(sample))
        values = found.values
        print(
            f"{sample.name:>9} {values['lines']:>5} {values['crossings']:>5} {found.plain_crossings:>5} "
            f"{values['bends']:>5} {values['proportion']:>5.2f} {found.seconds:>6.2f} "
            f"{found.seconds / found.plain_seconds:>6.0f}  {found.faults or ''}"
        )
    print(f"crossings for each of plain dot's, at the median: {statistics.median(r.ratio for r in rows):.2f}")


@pytest.mark.benchmark
def test_a_thousand_bodies_with_three_thousand_connectors() -> None:
    p = generated(1000, 2.3)
    begun = perf_counter()
    after = arrange_view(p, PAGE)
    seconds = perf_counter() - begun
    print(f"\n{len(p.bodies)} bodies, {len(p.connectors)} connectors: {seconds:.1f} s. {after.notice}")
