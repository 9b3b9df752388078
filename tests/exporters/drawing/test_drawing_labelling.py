"""Labels: a text that would be crossed as usual is set slim or wide, and drawn as it was placed."""

from exporters.drawing.labelling import labelled
from exporters.drawing.labels import label_lines, label_marks, label_shapes, label_size
from exporters.routing.geometry import Label, Rect, Route, Scene, Wire

WORDS = "Most decisions on the budget and local services"


def _wire(id_: str, x: float, label: tuple[float, float] | None) -> Wire:
    top, bottom = Rect(x - 4, -60, 8, 40), Rect(x - 4, 300, 8, 40)
    return Wire(id_, top, bottom, f"{id_}-top", f"{id_}-bottom", label=label, badge=(20, 20))


def _placed(apart: float) -> Label:
    """A labelled line between two plain ones that stand `apart` on either side of it."""
    wires = (
        _wire("left", -apart, None),
        _wire("middle", 0, label_size(label_lines(WORDS))),
        _wire("right", apart, None),
    )
    boxes = tuple((owner, box) for w in wires for owner, box in ((w.id, w.source), (f"{w.id}2", w.target)))
    scene = Scene(boxes, (), (), wires, Rect(-400, -100, 800, 500))
    routes = tuple(Route(w.id, ((w.source.centre[0], -20), (w.source.centre[0], 300))) for w in wires)
    return labelled(scene, routes, {"left": "", "middle": WORDS, "right": ""})[1]


def test_with_room_a_text_is_set_as_usual() -> None:
    text = _placed(apart=300).text
    assert text is not None
    assert (text.width, text.height) == label_size(label_lines(WORDS))


def test_without_room_it_is_set_slim_and_keeps_clear_of_other_lines() -> None:
    label = _placed(apart=120)
    assert label.text is not None
    assert label.text.left > -119
    assert label.text.right < 119
    assert label.text.width < (label_size(label_lines(WORDS)) or (0, 0))[0]


def test_a_text_is_drawn_in_the_shape_that_was_given_room() -> None:
    for lines in label_shapes(WORDS):
        width, height = label_size(lines) or (0, 0)
        label = Label("w", Rect(0, 0, 20, 20), Rect(30, 0, width, height), "right")
        assert tuple(mark.text for mark in label_marks(WORDS, label)) == lines
        assert " ".join(lines) == WORDS


def test_every_shape_of_an_endless_text_ends_in_an_ellipsis() -> None:
    assert all(lines[-1].endswith(" …") and len(lines) <= 4 for lines in label_shapes("word " * 150))


def test_no_shape_breaks_an_ordinary_word() -> None:
    words = "Sustainability and Transformation Plan"
    assert all(" ".join(lines) == words for lines in label_shapes(words))
