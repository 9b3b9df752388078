"""The rows of a view's key: the kinds of line and the signs of bodies that the view uses, and no others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from exporters.drawing.marks import Mark
from exporters.drawing.plan import Plan
from exporters.drawing.samples import body_sample, line_sample
from schema import Attestation, Body, BodyKind, ConnectorKind, Family, Fill, Partnership, Shape, View

Draw = Callable[[float, float], tuple[Mark, ...]]


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
    governance = [kind for kind in kinds if kind.family is Family.GOVERNANCE]
    structural = [kind for kind in kinds if kind.family is not Family.GOVERNANCE]
    return (
        *(_line_sign(kind) for kind in (*governance, *structural)),
        *_line_signs(partnership, plan),
        *_body_signs([partnership.body(body) for body in plan.bodies], partnership),
    )


def _kinds(partnership: Partnership, view: View, plan: Plan) -> list[ConnectorKind]:
    """The kinds in use; before the first line, what there is to use."""
    used = {line.first.kind for line in plan.lines}
    if used:
        return [kind for kind in partnership.key.connector_kinds if kind.id in used]
    offered = [kind for kind in partnership.key.connector_kinds if kind.family is Family.GOVERNANCE]
    return [kind for kind in offered if view.kinds_shown is None or kind.id in view.kinds_shown]


def _line_sign(kind: ConnectorKind) -> Sign:
    return Sign(
        f"key-{kind.id}", kind.name, kind.definition, lambda x, y: line_sample(kind, x, y), (kind.id,)
    )


def _line_signs(partnership: Partnership, plan: Plan) -> Iterator[Sign]:
    def first(fits: Callable[[str], bool]) -> ConnectorKind | None:
        found = next((line.first for line in plan.lines if fits(line.first.id)), None)
        return partnership.connector_kind(found.kind) if found else None

    mutual = first(lambda line: partnership.connector(line).mutual)
    if mutual:
        meaning = "Holds in both directions"
        yield Sign("sign-mutual", "Both ends", meaning, lambda x, y: line_sample(mutual, x, y, mutual=True))
    doubtful = first(lambda line: partnership.connector(line).attestation is Attestation.ILLUSTRATIVE)
    if doubtful:
        yield Sign(
            "sign-illustrative-line",
            "Dashed badge: illustrative",
            _ILLUSTRATIVE,
            lambda x, y: line_sample(doubtful, x, y, illustrative=True),
        )


_ILLUSTRATIVE = "A reconstruction that no source states"


def _body_signs(bodies: list[Body], partnership: Partnership) -> Iterator[Sign]:
    kinds = [partnership.body_kind(body.kind) for body in bodies]
    solid = [kind for kind in kinds if kind.fill is Fill.SOLID]
    if solid and all(kind.statutory for kind in solid):
        yield _body_sign("solid", "Solid", "Organisation established by law", Shape.BOX, Fill.SOLID)
    if any(kind.shape is Shape.DOUBLE_BOX for kind in kinds):
        yield _body_sign(
            "joint", "Double outline", "Joint body of several others", Shape.DOUBLE_BOX, Fill.WHITE
        )
    if any(_is_tinted(kind) for kind in kinds):
        yield _body_sign("tinted", "Tinted", "No legal form of its own", Shape.BOX, Fill.TINT)
    if any(body.attestation is Attestation.ILLUSTRATIVE for body in bodies):
        yield _body_sign("illustrative", "Dashed outline: illustrative", _ILLUSTRATIVE, Shape.BOX, Fill.WHITE)


def _is_tinted(kind: BodyKind) -> bool:
    return kind.fill is Fill.TINT and kind.shape is not Shape.PILL


def _body_sign(name: str, title: str, meaning: str, shape: Shape, fill: Fill) -> Sign:
    illustrative = name == "illustrative"
    return Sign(
        f"sign-{name}", title, meaning, lambda x, y: body_sample(shape, fill, x, y, illustrative=illustrative)
    )
