"""Bodies and areas are as large as their text asks for, in whatever font it is shown."""

from datetime import date

import pytest

from schema import Area, Attestation, Body, Partnership, Placement, View, default_key
from schema.edits.bodies import edit_body
from schema.edits.document import edit_control
from schema.sizing import (
    AREA_PADDING,
    AREA_TITLE,
    GRID,
    LINE_HEIGHT,
    PADDING,
    PILL_PADDING,
    area_box,
    body_box,
    body_label,
)
from schema.text_width import font_width
from tests.support.maps import map_of

FONTS = ("liberation-sans", "dejavu-sans")
NAMES = [
    "ICB",
    "NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board",
    "Leeds Committee of the West Yorkshire Integrated Care Board",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Board",
    "WWWWWWWWWW MMMMMMMMMM",
    "Bürger­beirat · Gesundheit — Łódź",
    "住民代表会議 and friends",
    "x" * 200,
]


def one(name: str = "ICB", kind: str = "committee", **fields: object) -> Partnership:
    return map_of().but(bodies=(Body(id="a", name=name, kind=kind, **fields),))


def placed(width: int = 0, height: int = 0, x: int = 0, y: int = 0, area: str | None = None) -> Placement:
    return Placement(body="a", x=x, y=y, width=width, height=height, area=area)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["committee", "constituency"])
@pytest.mark.parametrize("width", [0, 8, 160, 1000])
def test_the_text_fits_in_every_font(name: str, kind: str, width: int) -> None:
    given = one(name, kind, stands_for="about 50 neighbourhoods", attestation=Attestation.ILLUSTRATIVE)
    box, lines = body_box(given, placed(width)), body_label(given, placed(width))
    room = box.width - 2 * (PILL_PADDING if kind == "constituency" else PADDING)
    for font in FONTS:
        assert all(font_width(line.text, line.size, line.bold, font) <= room for line in lines)
    assert sum(LINE_HEIGHT[line.size] for line in lines) + 2 * PADDING <= box.height
    assert " ".join(line.text for line in lines if line.bold).split() == name.split()


def test_text_is_at_least_twelve_units_high() -> None:
    assert min(line.size for line in body_label(one(NAMES[1], stands_for="many"), placed())) >= 12


def test_sizes_are_multiples_of_the_grid_with_a_least_size() -> None:
    for name in NAMES:
        box = body_box(one(name), placed())
        assert box.width % GRID == box.height % GRID == 0
    smallest = body_box(one("A", "post"), placed())
    assert smallest.width >= 96
    assert smallest.height >= 48


def test_a_persons_own_size_is_a_minimum() -> None:
    assert body_box(one(), placed(400, 320))[2:] == (400, 320)
    natural = body_box(one(NAMES[1]), placed())
    squeezed = body_box(one(NAMES[1]), placed(8, 8))
    assert squeezed.width <= natural.width
    assert squeezed.height > natural.height


def test_short_words_share_lines_as_wide_as_the_longest() -> None:
    label = body_label(one("Confederation of us all"), placed(8))
    assert [line.text for line in label if line.bold] == ["Confederation", "of us all"]


def test_a_longer_name_never_makes_a_box_smaller() -> None:
    words = NAMES[1].split()
    boxes = [body_box(one(" ".join(words[:count])), placed()) for count in range(1, len(words) + 1)]
    assert [box.height for box in boxes] == sorted(box.height for box in boxes)


def test_a_pill_has_more_room_at_its_ends() -> None:
    name = "Residents of every neighbourhood"
    assert (
        body_box(one(name, "constituency"), placed()).width
        > body_box(one(name, "organisation"), placed()).width
    )


def test_the_box_stands_where_it_is_placed() -> None:
    box = body_box(one(), placed(x=40, y=-16))
    assert (box.left, box.top) == (40, -16)
    assert (box.right, box.bottom) == (40 + box.width, -16 + box.height)
    assert (box.centre, box.middle) == (40 + box.width // 2, -16 + box.height // 2)


def test_the_label_says_kind_name_and_standing() -> None:
    day = date(2022, 7, 1)
    given = one(
        "Board", stands_for="the eleven", attestation=Attestation.ILLUSTRATIVE, valid_from=date(2023, 3, 1)
    )
    assert [line.text for line in body_label(given, placed())] == [
        "Committee\N{NO-BREAK SPACE}· the eleven",
        "Board",
        "illustrative",
        "from March 2023",
    ]
    ended = edit_body(
        given, "a", valid_from=None, valid_to=date(2022, 6, 30), attestation=Attestation.DOCUMENTED
    )
    assert [line.text for line in body_label(ended, placed())][-1] == "until June 2022"
    assert [line.text for line in body_label(edit_body(ended, "a", valid_to=day), placed())][-1] == "Board"
    assert [line.text for line in body_label(edit_control(ended, correct_as_of=None), placed())][
        -1
    ] == "Board"


@pytest.mark.parametrize("kind", default_key().body_kinds, ids=lambda kind: kind.id)
def test_every_kind_of_the_default_key_has_room_for_its_name(kind) -> None:
    given = one("A", kind.id)
    width = body_box(given, placed()).width - 2 * PADDING
    for line in body_label(given, placed()):
        assert all(font_width(line.text, line.size, line.bold, font) <= width for font in FONTS)


class TestAreas:
    area = Area(id="x", title="Places", x=0, y=0)

    def box(self, area: Area, *placements: Placement, given: Partnership | None = None):
        return area_box(given or one(), View(id="v", title="V", areas=(area,), placements=placements), area)

    def test_an_empty_area_holds_its_title(self) -> None:
        area = self.area.but(title="A rather long title of an area that holds nothing")
        box = self.box(area)
        for font in FONTS:
            assert font_width(area.title, 13, True, font) + 2 * AREA_PADDING <= box.width
        assert (box.x, box.y) == (0, 0)
        assert box.height >= AREA_TITLE

    def test_it_grows_with_what_it_holds(self) -> None:
        held = placed(x=400, y=400, area="x")
        box, inner = self.box(self.area, held), body_box(one(), held)
        assert box.right == inner.right + AREA_PADDING
        assert box.bottom == inner.bottom + AREA_PADDING
        before = self.box(self.area, placed(x=-80, y=-80, area="x"))
        assert (before.left, before.top) == (-80 - AREA_PADDING, -80 - AREA_TITLE)

    def test_its_own_size_is_a_minimum(self) -> None:
        assert self.box(self.area.but(width=800, height=640), placed(x=32, y=48, area="x"))[2:] == (800, 640)

    def test_what_it_does_not_hold_does_not_count(self) -> None:
        assert self.box(self.area, placed(x=900, y=900)) == self.box(self.area)
