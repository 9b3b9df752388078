"""What a kind or a level is used by, so that whoever removes it is asked what becomes of that."""

from typing import NamedTuple

from schema.partnership import Partnership
from schema.text import Slug


class Uses(NamedTuple):
    """What uses a kind or a level, as ids in document order."""

    bodies: tuple[Slug, ...] = ()
    connectors: tuple[Slug, ...] = ()
    areas: tuple[Slug, ...] = ()
    views: tuple[Slug, ...] = ()
    """Views that name it among the kinds shown."""
    connector_kinds: tuple[Slug, ...] = ()
    """Kinds of line that may join it."""

    @property
    def must_be_asked(self) -> bool:
        """Whether bodies or lines use it: of what kind they become, or at what level, a person says first."""
        return bool(self.bodies or self.connectors)


def uses_of_connector_kind(partnership: Partnership, kind_id: Slug) -> Uses:
    """What uses a kind of line. Raises KeyError when there is none."""
    partnership.connector_kind(kind_id)
    return Uses(
        connectors=tuple(line.id for line in partnership.connectors if line.kind == kind_id),
        views=tuple(view.id for view in partnership.views if kind_id in (view.kinds_shown or ())),
    )


def uses_of_body_kind(partnership: Partnership, kind_id: Slug) -> Uses:
    """What uses a kind of body. Raises KeyError when there is none."""
    partnership.body_kind(kind_id)
    return Uses(
        bodies=tuple(body.id for body in partnership.bodies if body.kind == kind_id),
        connector_kinds=tuple(
            kind.id
            for kind in partnership.key.connector_kinds
            if any(kind_id in (*join.sources, *join.targets) for join in kind.joins)
        ),
    )


def uses_of_level(partnership: Partnership, level_id: Slug) -> Uses:
    """What uses a level. Raises KeyError when there is none."""
    partnership.level(level_id)
    areas = (area for view in partnership.views for area in view.areas)
    return Uses(
        bodies=tuple(body.id for body in partnership.bodies if level_id in body.levels),
        areas=tuple(area.id for area in areas if area.level == level_id),
    )
