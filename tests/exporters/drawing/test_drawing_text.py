"""Every word can be read: large enough, dark enough, and inside what it belongs to, in each font."""

import pytest

from exporters.drawing import draw
from exporters.drawing.marks import Drawing, Role
from exporters.routing.geometry import Rect
from schema import Fill, Partnership
from schema.contrast import contrast
from tests.support.reading import FONTS, boxes, item, of_role, room, texts, texts_and_fills
from tests.support.sketch import sketch


def _drawings() -> list[Drawing]:
    partnership = sketch()
    return [draw(partnership, view) for view in partnership.views]


def _long_winded() -> Partnership:
    """The same system whose words do not stop, some of them without a blank."""
    partnership = sketch()
    address = "https://example.org/" + "a-very-long-address/" * 5
    return partnership.but(
        control=partnership.control.but(title="Title " * 30, reference=address, owner="Owner " * 60),
        bodies=tuple(
            b.but(name=f"{b.name} {'and its many partners ' * 5}".strip()) for b in partnership.bodies
        ),
        functions=tuple(
            f.but(name=address, level_reason=f"Because {address}") for f in partnership.functions
        ),
        views=tuple(v.but(title=address, description=f"{address} " * 8) for v in partnership.views),
    )


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("partnership", [sketch(), _long_winded()], ids=["usual", "long-winded"])
def test_text_stays_in_its_own_box(partnership: Partnership, font: str) -> None:
    for view in partnership.views:
        drawing = draw(partnership, view)
        for role in (Role.BODY, Role.AREA, Role.BAND, Role.KEY, Role.TABLE):
            for each in of_role(drawing, role):
                frame = room(boxes(each)[0])
                assert all(frame.holds(room(text, font)) for text in texts(each)), each.name


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("partnership", [sketch(), _long_winded()], ids=["usual", "long-winded"])
def test_everything_lies_on_the_page(partnership: Partnership, font: str) -> None:
    for view in partnership.views:
        drawing = draw(partnership, view)
        page = Rect(drawing.frame.x, drawing.frame.y, drawing.frame.width, drawing.frame.height)
        assert all(page.holds(room(mark, font)) for each in drawing.items for mark in each.marks)


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("partnership", [sketch(), _long_winded()], ids=["usual", "long-winded"])
def test_text_of_key_table_and_control_block_never_collides(partnership: Partnership, font: str) -> None:
    for view in partnership.views:
        drawing = draw(partnership, view)
        quiet = (Role.TITLE, Role.TABLE, Role.KEY, Role.KEY_ROW, Role.CONTROL)
        rooms = [room(text, font) for each in drawing.items if each.role in quiet for text in texts(each)]
        assert not [(a, b) for at, a in enumerate(rooms) for b in rooms[at + 1 :] if a.overlaps(b)]


def test_rows_of_the_key_stay_in_its_frame() -> None:
    drawing = _drawings()[0]
    frame = room(boxes(item(drawing, "key"))[0])
    for row in of_role(drawing, Role.KEY_ROW):
        assert all(frame.holds(room(mark, font)) for mark in row.marks for font in FONTS), row.name


def test_no_text_is_smaller_than_twelve() -> None:
    assert min(text.size for d in _drawings() for each in d.items for text in texts(each)) >= 12


def test_text_stands_out_from_what_is_under_it() -> None:
    for drawing in _drawings():
        for each, text, fill in texts_and_fills(drawing):
            assert contrast(text.colour, fill) >= 4.5, f"{each.name}: {text.text}"


def test_lines_and_borders_stand_out_on_white_and_on_bands() -> None:
    partnership = sketch()
    drawing = draw(partnership, partnership.views[0])
    grounds = {fill for band in of_role(drawing, Role.BAND) for fill in [boxes(band)[0].style.fill] if fill}
    strokes = {kind.colour for kind in partnership.key.connector_kinds}
    for role in (Role.BODY, Role.AREA, Role.KEY):
        strokes |= {box.style.stroke or "" for each in of_role(drawing, role) for box in boxes(each)[:1]}
    assert len(grounds) == 2
    assert min(contrast(stroke, ground) for stroke in strokes for ground in (*grounds, "#FFFFFF")) >= 3


def test_fills_of_bodies_differ_for_each_fill_of_the_key() -> None:
    partnership = sketch()
    drawing = draw(partnership, partnership.views[0])
    fills: dict[Fill, set[str | None]] = {}
    for body in partnership.bodies:
        fill = partnership.body_kind(body.kind).fill
        fills.setdefault(fill, set()).add(boxes(item(drawing, f"body-{body.id}"))[0].style.fill)
    assert sorted(map(len, fills.values())) == [1, 1, 1]
    assert len(set.union(*fills.values())) == 3


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#FFFFFF", "#000000", 21.0), ("#003087", "#FFFFFF", 11.85)]
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)
