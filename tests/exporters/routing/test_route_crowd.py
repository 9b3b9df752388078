"""What stands where on a page of any size, in little memory."""

import tracemalloc

from exporters.routing.crowd import Crowd
from exporters.routing.geometry import Rect

HUGE = Rect(-100_000, -100_000, 200_000, 200_000)


def test_a_box_as_large_as_any_view_may_hold_takes_little_memory() -> None:
    tracemalloc.start()
    try:
        crowd = Crowd()
        crowd.add(HUGE, 3.0, "huge")
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_small_and_huge_boxes_count_alike_until_they_are_taken_back() -> None:
    crowd, place = Crowd(), Rect(40, 40, 200, 20)
    crowd.add(HUGE, 3.0, "huge")
    crowd.add(Rect(0, 0, 400, 400), 5.0)
    crowd.add(Rect(90_000, 0, 40, 40), 7.0)
    assert crowd.price(place) == 8
    assert crowd.price(place, "huge") == 5
    crowd.remove(HUGE, 3.0, "huge")
    assert crowd.price(place) == 5
