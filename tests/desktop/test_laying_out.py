"""How a view is laid out as a whole: its lines run in one of three ways, its levels go down or across."""

import pytest

from desktop.canvas.hits import hit, route
from exporters.drawing.marks import Role
from schema import Direction, LineStyle, Placement
from schema.edits.bodies import set_levels
from schema.edits.placements import place
from schema.edits.views import edit_view
from schema.hashing import content_hash
from tests.support.fields import Fields
from tests.support.maps import map_of
from tests.support.pages import PAGE, laid_out
from tests.support.person import Person

SENTENCE = "ICB delegates cancer to Leeds"


@pytest.fixture
def person(window, edit):
    """Somebody before a line that goes over a corner."""
    edit(laid_out(map_of("ICB -delegation-> Leeds: cancer"), icb=(0, 0), leeds=(480, 400)))
    return Person(window)


def way(person):
    """The line as it is drawn."""
    return route(person.sheet.item_of(SENTENCE))


def test_the_menu_has_three_styles_of_which_one_is_ticked(person):
    actions = person.window.actions_by_id
    assert [style for style in LineStyle if actions[f"lines-{style}"].isChecked()] == [LineStyle.RIGHT_ANGLED]
    person.chooses_menu("Arrange", "Lines run", "Straight")
    assert person.sheet.view.line_style is LineStyle.STRAIGHT
    assert len(way(person)) == 2
    assert [style for style in LineStyle if actions[f"lines-{style}"].isChecked()] == [LineStyle.STRAIGHT]
    person.chooses_menu("Arrange", "Lines run", "Curved")
    assert len(way(person)) > 10
    person.presses("Ctrl+Z", "Ctrl+Z")
    assert person.sheet.view.line_style is LineStyle.RIGHT_ANGLED
    assert len(way(person)) < 10


def test_the_same_style_again_is_no_step(person):
    person.chooses_menu("Arrange", "Lines run", "Right-angled")
    assert not person.window.actions_by_id["undo"].isEnabled()


def test_the_inspector_of_the_view_has_the_style(person):
    person.editor.session.selection.clear()
    forms = person.editor.inspector.forms
    forms[0].rows["line_style"].editor.inner.setFocus()
    Fields(lambda: forms).choose("line_style", "Straight")
    assert person.sheet.view.line_style is LineStyle.STRAIGHT


def test_a_curve_is_hit_where_it_is_seen_and_not_at_its_corner(person):
    person.chooses_menu("Arrange", "Lines run", "Curved")
    drawing = person.editor.scene.drawing
    points = way(person)
    (middle,) = (point for k, point in enumerate(points) if k == len(points) // 2)
    found = hit(drawing, middle, 3)
    assert found is not None
    assert found.role is Role.CONNECTOR
    corner = (points[0][0], points[-1][1])
    for x, y in (corner, (points[-1][0], points[0][1])):
        missed = hit(drawing, (x, y), 3)
        assert missed is None or missed.role is not Role.CONNECTOR


def test_the_style_is_no_content_of_the_view(person):
    before = person.made
    person.chooses_menu("Arrange", "Lines run", "Straight")
    assert content_hash(person.made, PAGE) == content_hash(before, PAGE)


def test_levels_go_across_and_down_again(person):
    first = person.made
    after = set_levels(set_levels(first, ("icb",), ("system",)), ("leeds",), ("place",))
    person.editor.session.document.apply("Levels", after)
    person.chooses_menu("Arrange", "Levels go", "Across")
    assert person.sheet.view.direction is Direction.ACROSS
    assert person.status == "The bodies stand where they stood. Arrange view lays them out that way."
    bands = [item for item in person.editor.scene.drawing.items if item.role is Role.BAND]
    left, right = (item.marks[0] for item in bands)
    assert left.x + left.width < right.x
    assert (left.y, left.height) == (right.y, right.height)
    person.presses("Ctrl+Z")
    assert person.sheet.view.direction is Direction.DOWN


def test_a_body_dragged_into_another_column_may_take_its_level(person):
    p = set_levels(set_levels(person.made, ("icb",), ("system",)), ("leeds",), ("place",))
    forum = p.body("icb").but(id="forum", name="The forum")
    p = place(p.but(bodies=(*p.bodies, forum)), PAGE, Placement(body="forum", x=0, y=200))
    person.editor.session.document.apply("Levels", edit_view(p, PAGE, direction=Direction.ACROSS))
    person.drags_by("The forum", 500, 0)
    assert person.made.body("forum").levels == ("system",)
    person.clicks("Change to Place")
    assert person.made.body("forum").levels == ("place",)
