"""Whatever becomes of the engine: the view is arranged, one sentence says what happened, nothing is lost."""

import threading
import time
from itertools import combinations
from pathlib import Path

import pytest

from exporters.arranging import arrange_view, order
from exporters.arranging.rows import Rows
from exporters.arranging.stock import stock_of
from exporters.arranging.ways import passing, things
from exporters.arranging.whole import best_planned, rough
from exporters.drawing import draw
from exporters.engine import find
from exporters.measuring import measured
from exporters.process import Limits, Stopped, run_limited
from fake_engines import WAYS, fake, missing
from sample_maps import PAGE, generated


@pytest.mark.parametrize("way", WAYS)
def test_an_engine_that_fails_is_done_without(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order, "SECONDS", 0.5)
    p = generated(16, 1.1)
    after = arrange_view(p, PAGE, engine=fake(tmp_path, WAYS[way]))
    assert after.notice.startswith("Arranged by bands and areas in a simpler way, since ")
    assert after.notice.count(". ") == 0
    assert measured(draw(after.partnership, after.partnership.view(PAGE)))["bodies-overlapped"] == 0
    assert after.partnership.but(views=p.views) == p


def test_an_engine_that_fails_is_asked_once_however_many_pages_are_tried(tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    engine = fake(tmp_path, f"open({str(asked)!r}, 'a').write('x')\nsys.exit(1)")
    p = generated(25, 1.1)
    stock = stock_of(p, p.view(PAGE))
    assert best_planned(stock, rough(stock, 1400), engine).notice
    assert asked.read_text() == "x"


def test_a_missing_engine_is_done_without(tmp_path: Path) -> None:
    after = arrange_view(generated(12, 0.8), PAGE, engine=missing(tmp_path))
    assert "simpler way" in after.notice


def test_too_many_things_and_lines_for_graphviz_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order, "MOST", 10)
    assert "too many for Graphviz" in arrange_view(generated(12, 0.8), PAGE).notice


@pytest.mark.slow
def test_the_graph_that_breaks_graphviz_is_arranged() -> None:
    """Many clusters with words on their lines end it (mincross); neither is needed for an order."""
    after = arrange_view(generated(100, 0.8), PAGE)
    assert after.notice == ""


def test_stopping_ends_the_engine_at_once(tmp_path: Path) -> None:
    asked = threading.Event()
    threading.Timer(0.5, asked.set).start()
    begun = time.monotonic()
    with pytest.raises(Stopped):
        arrange_view(generated(12, 0.8), PAGE, engine=fake(tmp_path, WAYS["hangs"]), stop=asked.is_set)
    assert time.monotonic() - begun < 5


def test_a_stopped_program_has_ended(tmp_path: Path) -> None:
    mark = tmp_path / "alive"
    body = f"import pathlib\ntime.sleep(1.5)\npathlib.Path({str(mark)!r}).touch()"
    engine = fake(tmp_path, body)
    with pytest.raises(Stopped):
        run_limited([str(engine.path)], b"", Limits(10), lambda: True)
    time.sleep(2)
    assert not mark.exists()


def crossings(rows: Rows, steps: tuple[tuple[str, str], ...]) -> int:
    """How often steps between the same two rows cross, by the order of their ends alone."""
    at = {name: (number, place) for number, row in enumerate(rows) for place, name in enumerate(row)}
    ends = [sorted((at[one], at[other])) for one, other in steps]
    pairs = combinations([(a, b) for a, b in ends if a[0] != b[0]], 2)
    return sum(a[0] == c[0] and (a[1] - c[1]) * (b[1] - d[1]) < 0 for (a, b), (c, d) in pairs)


def test_lines_cross_less_in_our_own_order_than_in_the_model_s_and_least_in_graphviz_s() -> None:
    p = generated(50, 1.1)
    stock = stock_of(p, p.view(PAGE))
    ours = rough(stock, 2400).rows
    plain = passing(stock, tuple(tuple(sorted(row, key=stock.things.index)) for row in things(ours)))
    widths = {name: 100.0 for row in plain.rows for name in row}
    theirs = order.ordered(plain.rows, widths, plain.steps, find())
    assert theirs.notice == ""
    assert list(map(set, theirs.rows)) == list(map(set, plain.rows))
    counts = [crossings(rows, plain.steps) for rows in (plain.rows, ours, theirs.rows)]
    assert counts[0] > counts[1] > counts[2]
