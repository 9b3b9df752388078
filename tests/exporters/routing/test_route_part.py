"""Lines that found no room beside each other step aside where there is any, and nowhere else."""

from exporters.routing.geometry import Point, Rect, Scene, Wire
from exporters.routing.part import TOUCHING, part

LEFT, RIGHT = Rect(0, 0, 100, 200), Rect(400, 0, 100, 200)
PAGE = Rect(-50, -50, 600, 300)


def scene(*walls: Rect, waypoints: tuple[Point, ...] = ()) -> Scene:
    bodies = (("left", LEFT), ("right", RIGHT), *((f"wall-{n}", wall) for n, wall in enumerate(walls)))
    wires = [Wire(name, LEFT, RIGHT, "left", "right", waypoints) for name in ("one", "two")]
    return Scene(bodies, (), (), tuple(wires), PAGE)


def paths() -> dict[str, list[Point]]:
    """Two lines with steps at the same place."""
    return {
        "one": [(100, 40), (250, 40), (250, 120), (400, 120)],
        "two": [(100, 60), (251, 60), (251, 150), (400, 150)],
    }


def apart(found: dict[str, list[Point]]) -> float:
    return abs(found["one"][1][0] - found["two"][1][0])


def test_one_of_two_lines_on_top_of_each_other_steps_aside() -> None:
    found = paths()
    part(scene(), found)
    assert apart(found) >= 8
    assert [point[1] for point in found["one"]] == [40, 40, 120, 120]


def test_it_steps_round_no_wall_but_keeps_clear_of_it() -> None:
    found = paths()
    walls = (Rect(180, 45, 65, 10), Rect(256, 65, 90, 80))
    part(scene(*walls), found)
    for path in found.values():
        assert not any(
            Rect(path[1][0], path[1][1], 0, path[2][1] - path[1][1]).overlaps(wall) for wall in walls
        )


def test_lines_through_points_that_a_person_fixed_stay() -> None:
    found = paths()
    part(scene(waypoints=((250, 100),)), found)
    assert found == paths()
    assert apart(found) < TOUCHING
