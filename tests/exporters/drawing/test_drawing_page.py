"""The page: all that the view shows, in reading order, with title, key and control block."""

from datetime import date

from exporters.drawing import draw, routing_of
from exporters.drawing.marks import Drawing, Role
from schema import Area, Body, Note, Partnership, Placement, Status, View
from schema.showing import shown_connectors
from tests.support.reading import boxes, item, of_role, room, said, texts
from tests.support.sketch import sketch


def _map() -> Drawing:
    partnership = sketch()
    return draw(partnership, partnership.views[0])


def _showing(view: View, *bodies: Body) -> Drawing:
    partnership = sketch().but(bodies=bodies, functions=(), connectors=(), views=(view,))
    return draw(partnership, view)


def test_every_body_is_there_with_its_name_kind_and_level() -> None:
    drawing = _map()
    for body in sketch().bodies:
        drawn = item(drawing, f"body-{body.id}")
        assert body.name in said(drawn)
        assert drawn.refs == (body.id,)
    assert item(drawing, "body-nhse").name == "NHS England, National body, National"
    assert item(drawing, "body-team").name == "Core team, Team, People, illustrative"


def test_every_shown_connector_is_there_once() -> None:
    partnership = sketch()
    drawn = [ref for line in of_role(_map(), Role.CONNECTOR) for ref in line.refs]
    assert sorted(drawn) == sorted(line.id for line in shown_connectors(partnership, partnership.views[0]))


def test_reading_order_goes_from_page_to_control_block() -> None:
    order = [Role.PAGE, Role.TITLE, Role.STATUS, Role.BAND, Role.AREA, Role.NOTE, Role.CONNECTOR, Role.KEY]
    roles = list(dict.fromkeys(each.role for each in _map().items))
    assert [role for role in roles if role is not Role.BODY] == [*order, Role.KEY_ROW, Role.CONTROL]
    bands = [band.name for band in of_role(_map(), Role.BAND)]
    assert bands == ["National", "System", "Place", "People"]


def test_an_area_is_followed_by_its_bodies_in_the_order_of_the_model() -> None:
    ids = [each.id for each in _map().items]
    at = ids.index("area-places")
    assert ids[at + 1 : at + 6] == [f"body-place-{number}" for number in range(5)]
    assert ids.index("body-nhse") < ids.index("body-partnership") < ids.index("area-committees")


def test_no_frame_is_painted_over_a_body_that_strayed_into_it() -> None:
    stray = Body(id="stray", name="Stray", kind="committee")
    homely = Body(id="homely", name="Homely", kind="committee")
    view = View(
        id="v",
        title="V",
        areas=(Area(id="a", title="A", x=0, y=0, width=400, height=300),),
        placements=(Placement(body="stray", x=40, y=60), Placement(body="homely", x=200, y=60, area="a")),
    )
    ids = [each.id for each in _showing(view, stray, homely).items]
    assert ids.index("area-a") < ids.index("body-stray") < ids.index("body-homely")


def test_ids_are_unique_and_names_are_words() -> None:
    partnership = sketch()
    for view in partnership.views:
        items = draw(partnership, view).items
        assert len({each.id for each in items}) == len(items)
        assert all(each.name for each in items)


def test_the_same_value_gives_the_same_drawing() -> None:
    partnership, again = sketch(), sketch()
    assert [draw(partnership, v) for v in partnership.views] == [draw(again, v) for v in again.views]


def test_a_given_routing_is_used() -> None:
    partnership = sketch()
    view = partnership.views[0]
    assert draw(partnership, view, routing_of(partnership, view)) == draw(partnership, view)


def test_title_and_description_head_the_page() -> None:
    drawing = _map()
    assert drawing.title == "Westshire Health and Care Partnership"
    assert drawing.language == "en-GB"
    assert f"{drawing.title} {drawing.description}" in said(item(drawing, "title"))


def test_the_control_block_says_what_is_set_and_only_that() -> None:
    control = item(_map(), "control")
    assert control.details == (
        "Document: Westshire: how decisions are made",
        "Version: 0.3",
        "Status: Draft",
        "Owner: Director of Corporate Affairs",
        "Effective from: 1 July 2022",
        "Correct as of: 1 July 2022",
    )
    assert "1 July 2022" in said(control)
    assert "Review by" not in said(control)


def _with_status(partnership: Partnership, status: Status) -> Drawing:
    control = partnership.control.but(status=status, approved_by="The Board", approved_on=date(2022, 9, 1))
    return draw(partnership.but(control=control), partnership.views[0])


def test_whatever_is_not_approved_says_so_at_the_head_of_the_page() -> None:
    partnership = sketch()
    assert "DRAFT" in said(item(_with_status(partnership, Status.DRAFT), "status"))
    assert "SUPERSEDED" in said(item(_with_status(partnership, Status.SUPERSEDED), "status"))
    approved = _with_status(partnership, Status.APPROVED)
    assert "APPROVED" not in said(item(approved, "title"))
    assert "Approved on: 1 September 2022" in item(approved, "control").details


def test_an_empty_view_is_a_page_with_an_invitation_and_the_key() -> None:
    partnership = sketch()
    drawing = draw(partnership, partnership.view("empty"))
    roles = [each.role for each in drawing.items]
    assert roles[:5] == [Role.PAGE, Role.TITLE, Role.STATUS, Role.NOTE, Role.KEY]
    assert "Place a body" in said(item(drawing, "empty"))
    assert len(of_role(drawing, Role.KEY_ROW)) == 7


def test_areas_and_notes_alone_are_drawn() -> None:
    view = View(
        id="v",
        title="V",
        areas=(Area(id="a", title="An empty area", x=0, y=0),),
        notes=(
            Note(id="n", text="One\nTwo", x=0, y=100),
            Note(id="h", text="Head", x=0, y=160, heading=True),
        ),
    )
    drawing = _showing(view)
    assert said(item(drawing, "area-a")) == "An empty area"
    assert said(item(drawing, "note-n")) == "One Two"
    assert texts(item(drawing, "note-h"))[0].bold


def test_bodies_of_no_level_stand_on_plain_paper() -> None:
    body = Body(id="b", name="Body", kind="committee")
    drawing = _showing(View(id="v", title="V", placements=(Placement(body="b", x=0, y=0),)), body)
    assert not of_role(drawing, Role.BAND)
    assert item(drawing, "body-b").name == "Body, Committee"


def test_low_bands_turn_their_labels_rather_than_let_them_stick_out() -> None:
    body = Body(id="b", name="B", kind="committee", levels=("neighbourhood",))
    drawing = _showing(View(id="v", title="V", placements=(Placement(body="b", x=0, y=0),)), body)
    band = item(drawing, "band-neighbourhood")
    (label,) = texts(band)
    assert not label.upwards
    assert label.text == "Neighbourhood"
    assert room(label, "dejavu-sans").right < room(boxes(item(drawing, "body-b"))[0]).left
