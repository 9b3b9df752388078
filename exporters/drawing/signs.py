"""The rows of a view's key: the kinds of line and the signs of bodies that the view uses, and no others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from exporters.drawing.marks import Mark
from exporters.drawing.plan import Plan
from exporters.drawing.samples import body_sample, bundle_sample, collapsed_sample, line_sample
from schema import (
    Attestation,
    BodyKind,
    Connector,
    ConnectorKind,
    Emphasis,
    EndMarker,
    Family,
    Fill,
    Partnership,
    Shape,
    View,
)
from schema.bundling import DrawnLine
from schema.collapsing import counted_bodies
from schema.said import said
from schema.tongue import tongue_of

Draw = Callable[[float, float], tuple[Mark, ...]]
_DOUBT = said("A reconstruction that no source states")
_LOUDNESS = {
    Emphasis.EMPHASISED: (
        said("Dark badge, heavier line"),
        said("Heavy outline"),
        said("Emphasised on this page"),
    ),
    Emphasis.MUTED: (
        said("Thin, pale line"),
        said("Thin, pale outline"),
        said("In the background of this page"),
    ),
}
"""What each emphasis looks like on a line and on a body, and what it says."""


@dataclass(frozen=True)
class Sign:
    """One row of the key: what it looks like, what it is called, what it means."""

    id: str
    name: str
    meaning: str
    draw: Draw
    """Draws the sample in the room whose top left corner is given."""
    refs: tuple[str, ...] = ()


def signs(partnership: Partnership, view: View, plan: Plan) -> tuple[Sign, ...]:
    """Lines first, in the order of the key, governance before structure; then how lines and bodies differ."""
    kinds = _kinds(partnership, view, plan)
    kinds.sort(key=lambda kind: kind.family is not Family.GOVERNANCE)
    made = (
        *(_kind_sign(kind) for kind in kinds),
        *_line_signs(partnership, plan),
        *_body_signs(partnership, plan),
        *_area_signs(partnership, plan),
        *_emphasis_signs(partnership, view, plan),
    )
    tell = tongue_of(partnership.control.language).told
    return tuple(replace(sign, name=tell(sign.name), meaning=tell(sign.meaning)) for sign in made)


def _kinds(partnership: Partnership, view: View, plan: Plan) -> list[ConnectorKind]:
    """The kinds in use; before the first line, what there is to use."""
    used = {line.first.kind for line in plan.lines}
    if used:
        return [kind for kind in partnership.key.connector_kinds if kind.id in used]
    offered = [kind for kind in partnership.key.connector_kinds if kind.family is Family.GOVERNANCE]
    return [kind for kind in offered if view.kinds_shown is None or kind.id in view.kinds_shown]


def _kind_sign(kind: ConnectorKind) -> Sign:
    return Sign(
        f"key-{kind.id}", kind.name, kind.definition, lambda x, y: line_sample(kind, x, y), (kind.id,)
    )


def _line_signs(partnership: Partnership, plan: Plan) -> Iterator[Sign]:
    """What a line can say beside its kind, each shown with the first kind that says it."""
    drawn = [(line, partnership.connector_kind(line.first.kind)) for line in plan.lines]
    bundled = [kind for line, kind in drawn if len(line.connectors) > 1 and not _is_gathered(line, plan)]
    mutual = [kind for line, kind in drawn if line.first.mutual and kind.end is not EndMarker.NONE]
    doubtful = [kind for line, kind in drawn if _is_illustrative(line.first)]
    if bundled:
        meaning = said("Applies to every body inside the frame")
        yield Sign(
            "sign-bundle",
            said("Line to or from a frame"),
            meaning,
            lambda x, y: bundle_sample(bundled[0], x, y),
        )
    if mutual:
        meaning = said("Applies in both directions")
        yield Sign(
            "sign-mutual",
            said("Same sign at both ends"),
            meaning,
            lambda x, y: line_sample(mutual[0], x, y, mutual=True),
        )
    if doubtful:
        name = said("Dashed badge: illustrative")
        yield Sign(
            "sign-illustrative-line",
            name,
            _DOUBT,
            lambda x, y: line_sample(doubtful[0], x, y, illustrative=True),
        )


def _body_signs(partnership: Partnership, plan: Plan) -> Iterator[Sign]:
    bodies = [partnership.body(body) for body in plan.bodies]
    kinds = [partnership.body_kind(body.kind) for body in bodies]
    solid = [kind for kind in kinds if kind.fill is Fill.SOLID]
    if solid and all(kind.statutory for kind in solid):
        yield _body_sign("solid", said("Solid box"), said("Organisation established by law"), fill=Fill.SOLID)
    if any(kind.shape is Shape.DOUBLE_BOX for kind in kinds):
        yield _body_sign(
            "joint",
            said("Double outline"),
            said("Joint body of several organisations"),
            shape=Shape.DOUBLE_BOX,
        )
    if any(_is_tinted(kind) for kind in kinds):
        yield _body_sign("tinted", said("Tinted box"), said("Has no legal form of its own"), fill=Fill.TINT)
    if any(body.attestation is Attestation.ILLUSTRATIVE for body in bodies):
        yield _body_sign("illustrative", said("Dashed outline: illustrative"), _DOUBT, illustrative=True)


def _area_signs(partnership: Partnership, plan: Plan) -> Iterator[Sign]:
    if plan.collapsed:
        meaning = said("A group whose bodies are not drawn here; a line to it is to one or more of them")
        count = tongue_of(partnership.control.language).told(counted_bodies(5))
        yield Sign("sign-collapsed", said("Frame with a count"), meaning, partial(collapsed_sample, count))


def _emphasis_signs(partnership: Partnership, view: View, plan: Plan) -> Iterator[Sign]:
    """How loudly lines and bodies speak, each shown with the first that does."""
    for loud, (line_name, body_name, meaning) in _LOUDNESS.items():
        lines = [line.first.kind for line in plan.lines if line.emphasis is loud]
        placed = (each for each in view.placements if each.body in plan.bodies)
        bodies = [placement.body for placement in placed if placement.emphasis is loud]
        if lines:
            kind = partnership.connector_kind(lines[0])
            draw = partial(line_sample, kind, emphasis=loud)
            yield Sign(f"sign-{loud}-line", line_name, meaning, draw)
        if bodies:
            look = partnership.body_kind(partnership.body(bodies[0]).kind)
            draw = partial(body_sample, look.shape, look.fill, illustrative=False, emphasis=loud)
            yield Sign(f"sign-{loud}", body_name, meaning, draw)


def _is_gathered(line: DrawnLine, plan: Plan) -> bool:
    """Whether a line stands for several because one of its ends is a collapsed area."""
    return any(end.is_area and end.id in plan.collapsed for end in (line.source, line.target))


def _is_illustrative(connector: Connector) -> bool:
    return connector.attestation is Attestation.ILLUSTRATIVE


def _is_tinted(kind: BodyKind) -> bool:
    """A tinted pill is a post, and says so."""
    return kind.fill is Fill.TINT and kind.shape is not Shape.PILL


def _body_sign(
    name: str,
    title: str,
    meaning: str,
    *,
    shape: Shape = Shape.BOX,
    fill: Fill = Fill.WHITE,
    illustrative: bool = False,
) -> Sign:
    return Sign(
        f"sign-{name}", title, meaning, lambda x, y: body_sample(shape, fill, x, y, illustrative=illustrative)
    )
