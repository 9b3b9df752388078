"""Areas hold bodies of one view; bodies outlive them."""

import pytest

from schema import Area
from schema.edits.areas import add_area, delete_areas, edit_area, put_in_area, resize_area, take_out_of_area


def held(p):
    return {each.body: each.area for each in p.view("system").placements}


def test_an_area_is_added_around_bodies(west):
    after = add_area(west, "system", Area(id="top", title="System", x=0, y=0), holding=["icb", "leeds"])
    assert [area.id for area in after.view("system").areas] == ["places", "top"]
    assert held(after) == {"icb": "top", "leeds": "top", "council": "places", "residents": None}


def test_an_area_is_edited_and_resized(west):
    after = resize_area(edit_area(west, "system", "places", title="Leeds"), "system", "places", 640, 160)
    area = after.view("system").areas[0]
    assert (area.title, area.width, area.height, area.x) == ("Leeds", 640, 160, 64)
    assert resize_area(west, "system", "places", 0, 0) is west


def test_bodies_are_put_in_and_taken_out_and_stay_where_they_stand(west):
    after = put_in_area(west, "system", ["icb"], "places")
    assert held(after)["icb"] == "places"
    assert take_out_of_area(after, "system", ["icb"]) == west
    assert take_out_of_area(west, "system", ["icb"]) is west


def test_only_what_is_there_goes_into_an_area_that_is_there(west):
    with pytest.raises(KeyError):
        put_in_area(west, "system", ["board"], "places")
    with pytest.raises(KeyError):
        put_in_area(west, "system", ["icb"], "nowhere")


def test_deleting_an_area_keeps_its_bodies(west):
    after = delete_areas(west, "system", ["places"])
    assert after.view("system").areas == ()
    assert held(after) == dict.fromkeys(held(west))
    assert [(p.x, p.y) for p in after.view("system").placements] == [
        (p.x, p.y) for p in west.view("system").placements
    ]
    with pytest.raises(KeyError):
        delete_areas(after, "system", ["places"])
