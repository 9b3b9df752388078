"""The key: every sign that the view uses with its whole meaning, and no other."""

from exporters.drawing import draw
from exporters.drawing.marks import Drawing, Role
from exporters.drawing.samples import HEIGHT, WIDTH
from schema import Attestation, Partnership, View
from tests.support.reading import boxes, item, of_role, paths, said
from tests.support.sketch import sketch


def _map(partnership: Partnership | None = None) -> Drawing:
    partnership = partnership or sketch()
    return draw(partnership, partnership.views[0])


def _rows(drawing: Drawing) -> list[str]:
    return [row.id for row in of_role(drawing, Role.KEY_ROW)]


def test_it_lists_the_kinds_in_use_governance_first_then_signs() -> None:
    assert _rows(_map()) == [
        "key-strategy-development",
        "key-strategy-implementation",
        "key-delegation",
        "key-accountability",
        "key-assurance",
        "key-advice",
        "key-engagement",
        "key-works-alongside",
        "sign-bundle",
        "sign-mutual",
        "sign-illustrative-line",
        "sign-solid",
        "sign-joint",
        "sign-tinted",
        "sign-illustrative",
    ]


def test_definitions_are_whole() -> None:
    drawing = _map()
    for kind in sketch().key.connector_kinds[:7]:
        row = item(drawing, f"key-{kind.id}")
        assert row.name == f"{kind.name}: {kind.definition}"
        assert said(row) == f"{kind.code} {kind.name} {kind.definition}"


def test_samples_are_drawn_as_the_lines_are() -> None:
    drawing = _map()
    for id_, line in (("delegation", "hand-0"), ("assurance", "assure-0")):
        sample, drawn = paths(item(drawing, f"key-{id_}")), paths(item(drawing, f"line-{line}"))
        assert [path.style for path in sample] == [path.style for path in drawn]


def test_signs_that_nothing_uses_are_left_out() -> None:
    partnership = sketch()
    plain = partnership.but(
        bodies=tuple(b.but(kind="committee", attestation=Attestation.DOCUMENTED) for b in partnership.bodies),
        connectors=partnership.connectors[:1],
    )
    assert _rows(_map(plain)) == ["key-accountability"]


def test_hidden_kinds_leave_the_key() -> None:
    partnership = sketch()
    view = partnership.views[0].but(kinds_shown=("delegation",))
    assert [row for row in _rows(draw(partnership, view)) if row.startswith("key-")] == ["key-delegation"]


def test_solid_is_called_lawful_only_where_all_solid_bodies_are() -> None:
    partnership = sketch()
    kinds = tuple(k.but(statutory=False) for k in partnership.key.body_kinds)
    drawing = _map(partnership.but(key=partnership.key.but(body_kinds=kinds)))
    assert "sign-solid" not in _rows(drawing)


def test_body_samples_look_like_the_bodies() -> None:
    drawing = _map()
    assert len(boxes(item(drawing, "sign-joint"))) == 2
    assert boxes(item(drawing, "sign-illustrative"))[0].style.dash
    assert (
        boxes(item(drawing, "sign-tinted"))[0].style.fill == boxes(item(drawing, "body-team"))[0].style.fill
    )


def test_samples_of_bodies_are_as_wide_as_samples_of_lines() -> None:
    box, *_ = boxes(item(_map(), "sign-tinted"))
    assert (box.width, box.height) == (WIDTH, HEIGHT)


def test_the_key_says_in_words_what_its_signs_do() -> None:
    drawing = _map()
    assert (
        item(drawing, "sign-bundle").name == "Line to or from a frame: Applies to every body inside the frame"
    )
    assert item(drawing, "sign-mutual").name == "Same sign at both ends: Applies in both directions"


def test_a_view_that_shows_no_kind_of_line_has_no_empty_key() -> None:
    partnership = sketch()
    drawing = draw(partnership, View(id="v", title="V", kinds_shown=()))
    assert not of_role(drawing, Role.KEY)
