"""Themes: every colour can be read on every ground that it meets, and no kind is told by its colour alone."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations, product

import pytest

from exporters.drawing import draw, quick_routing
from exporters.drawing.look import WHITE
from exporters.drawing.marks import BoxMark, Drawing, Item, Mark, PathMark, Point, Role, TextMark
from exporters.drawing.strokes import line_marks
from exporters.drawing.theming import themed, with_lines_of
from partnerships import partnership
from sample_maps import EXAMPLES, example
from schema import Background, ConnectorKind, Emphasis, Family, Partnership, Theme
from schema.contrast import contrast
from schema.edits.marking import set_emphasis
from sight import SIGHTS, Seen, as_seen, light, luminance, rendered
from sight import contrast as contrast_of

LOOKS = list(product(Theme, Background))
EYES = list(product(Theme, SIGHTS))
TEXT, LINES = 4.5, 3.0
"""What WCAG 2.2 asks of text (1.4.3) and of lines (1.4.11)."""
WIDTH, HEIGHT = 84, 24
UNLIKE = 80
"""Pixels by which the samples of two kinds differ at the least, of some 150 that are dark."""


@cache
def loud(name: str) -> Partnership:
    """An example in which some bodies and lines are emphasised, and some are in the background."""
    made = example(name)
    for view in made.views:
        bodies = [placement.body for placement in view.placements]
        lines = [line.id for line in made.connectors if {line.source, line.target} <= set(bodies)]
        for emphasis, at in ((Emphasis.EMPHASISED, 0), (Emphasis.MUTED, 1)):
            made = set_emphasis(made, view.id, (*bodies[at::3], *lines[at::3]), emphasis)
    return made


@cache
def drawings(theme: Theme) -> tuple[Drawing, ...]:
    """All views of all examples, as they are and with emphasis, before they are coloured."""
    made = [with_lines_of(each, theme) for name in EXAMPLES for each in (example(name), loud(name))]
    return tuple(draw(each, view, quick_routing(each, view)) for each in made for view in each.views)


def grounds(drawing: Drawing) -> Iterator[tuple[Item, Mark, list[str]]]:
    """Each mark with the colours that it lies upon: of the topmost box under each of its points.

    Lines keep off bodies and badges, which is measured elsewhere; here they are routed in haste.
    """
    for item in drawing.items:
        others = drawing.items[: drawing.items.index(item)]
        if item.role is Role.CONNECTOR:
            others = tuple(each for each in others if each.role not in (Role.BODY, Role.CONNECTOR))
        below = [box for each in others for box in each.marks if isinstance(box, BoxMark) and box.style.fill]
        for each in item.marks:
            yield item, each, [ground(below, point) for point in points(each)]
            if isinstance(each, BoxMark) and each.style.fill:
                below.append(each)


def ground(boxes: list[BoxMark], point: Point) -> str:
    """White where nothing else lies: a transparent picture is made for white pages."""
    x, y = point
    over = (b for b in reversed(boxes) if b.x <= x <= b.x + b.width and b.y <= y <= b.y + b.height)
    return next((box.style.fill for box in over if box.style.fill), WHITE)


def points(each: Mark) -> list[Point]:
    match each:
        case TextMark():
            return [(each.x, each.y - each.size / 3)]
        case BoxMark():
            return [(each.x, each.y), (each.x + each.width, each.y + each.height)]
        case PathMark():
            return [point for segment in each.segments for point in segment[1:]]


def failures(drawing: Drawing) -> Iterator[str]:
    for item, each, under in grounds(drawing):
        least = TEXT if isinstance(each, TextMark) else LINES
        for colour, other in product(shown(item, each), under):
            if contrast(colour, other) < least:
                yield f"{item.id}: {colour} on {other} has {contrast(colour, other):.2f}"


def shown(item: Item, each: Mark) -> list[str]:
    """The colours that must be seen: those of text and strokes, and of signs that are filled only."""
    if isinstance(each, TextMark):
        return [each.colour]
    if item.role is Role.BAND:
        return []  # said by its label, and by its bodies
    if isinstance(each, PathMark) and not each.style.stroke:
        return [each.style.fill or WHITE]
    strokes = [each.style.stroke] if each.style.stroke else []
    return [colour for colour in strokes if colour != WHITE]


@pytest.mark.parametrize(("theme", "background"), LOOKS)
def test_everything_can_be_read_and_seen_on_what_it_lies_upon(theme: Theme, background: Background) -> None:
    found = {each for made in drawings(theme) for each in failures(themed(made, theme, background))}
    assert found == set()


def kinds(theme: Theme) -> list[ConnectorKind]:
    made = with_lines_of(partnership("ICB"), theme)
    return [kind for kind in made.key.connector_kinds if kind.family is Family.GOVERNANCE]


@cache
def samples(theme: Theme) -> dict[str, Seen]:
    """The seven kinds as bare lines, without their badges."""
    return {kind.id: rendered(themed(_sample(kind), theme, Background.WHITE).items[0].marks, WIDTH, HEIGHT)
            for kind in kinds(theme)}  # fmt: skip


def _sample(kind: ConnectorKind) -> Drawing:
    made = draw(
        partnership("ICB"), example(EXAMPLES[0]).views[0].but(placements=(), areas=(), notes=(), pins=())
    )
    line = Item("line", Role.CONNECTOR, kind.name, line_marks(kind, ((4, 12), (80, 12))))
    return Drawing(made.view, "", "", "en", made.frame, (line,))


@pytest.mark.parametrize(("theme", "sight"), EYES)
def test_the_seven_kinds_are_told_apart_by_every_eye(theme: Theme, sight: str) -> None:
    seen = as_seen(sight)
    light_of = {
        kind: [luminance(seen(pixel)) for pixel in each.pixels] for kind, each in samples(theme).items()
    }
    assert len(light_of) == 7
    for one, other in combinations(light_of, 2):
        unlike = sum(abs(a - b) > 0.3 for a, b in zip(light_of[one], light_of[other], strict=True))
        assert unlike >= UNLIKE, (one, other)


@pytest.mark.parametrize(("theme", "sight"), EYES)
def test_lines_stand_out_for_every_eye(theme: Theme, sight: str) -> None:
    seen = as_seen(sight)
    for kind, page in product(kinds(theme), (WHITE, "#F0F4F5")):
        assert contrast_of(seen(light(kind.colour)), seen(light(page))) >= LINES, kind.name


@pytest.mark.parametrize("theme", Theme)
def test_kinds_differ_by_pattern_sign_and_code(theme: Theme) -> None:
    signs = [(kind.pattern, kind.end) for kind in kinds(theme)]
    assert len(set(signs)) == len({kind.code for kind in kinds(theme)}) == 7


@pytest.mark.parametrize(("theme", "background"), LOOKS)
def test_a_theme_moves_nothing(theme: Theme, background: Background) -> None:
    before = draw(example(EXAMPLES[0]), example(EXAMPLES[0]).views[0])
    after = themed(before, theme, background)
    assert after.frame == before.frame
    places = [[points(each) for each in item.marks] for item in after.items]
    paper = [
        item
        for item in before.items
        if background is not Background.TRANSPARENT or item.role is not Role.PAGE
    ]
    assert places == [[points(each) for each in item.marks] for item in paper]


def test_the_usual_look_is_the_very_drawing() -> None:
    made = draw(example(EXAMPLES[0]), example(EXAMPLES[0]).views[0])
    assert themed(made, Theme.KEY, Background.WHITE) is made
