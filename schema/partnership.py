"""The partnership: one document, complete and structurally sound by construction."""

from enum import StrEnum
from functools import cached_property
from operator import is_
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, ValidationInfo, model_validator

from schema.acceptance import Acceptance, SwitchedOff
from schema.body import Body, Level
from schema.connector import Connector
from schema.control import Control
from schema.function import Function
from schema.key import BodyKind, ConnectorKind, Key
from schema.publication import Publication
from schema.record import Record
from schema.structure import check
from schema.text import Name, Slug
from schema.view import View

FORMAT_VERSION = "0.1"
"""The version of the model, and of the XML that holds it: major.minor."""


class PartnershipForm(StrEnum):
    """What sort of partnership it is; rules depend on it."""

    ENGLISH_ICS = "English integrated care system"
    COUNCIL = "council"
    CHARITY = "charity"
    SCHOOL_TRUST = "school trust"
    OTHER = "other"


class Abbreviation(Record):
    """A short form that the document uses, and what it stands for."""

    short: Name
    full: Name


class Partnership(Record):
    """One document: a model with views.

    Raises `schema.structure.InvalidPartnership` when ids clash, ends or kinds do not exist, parents go
    in a circle or a line joins a body to itself: an impossible partnership cannot exist.
    """

    id: UUID
    form: PartnershipForm = PartnershipForm.OTHER
    control: Control
    publication: Publication = Publication()
    key: Key
    levels: tuple[Level, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    bodies: tuple[Body, ...] = ()
    functions: tuple[Function, ...] = ()
    connectors: tuple[Connector, ...] = ()
    views: tuple[View, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    switched_off: tuple[SwitchedOff, ...] = ()
    format: Annotated[str, Field(pattern=r"^(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})$")] = FORMAT_VERSION
    """The format version of the file it came from, so that a newer file keeps its own."""

    @model_validator(mode="after")
    def _is_possible(self, info: ValidationInfo) -> "Partnership":
        before = info.context if isinstance(info.context, Partnership) else None
        if before is not None:
            self._take_over_indices(before)
        check(self, before)
        return self

    def _take_over_indices(self, before: "Partnership") -> None:
        """A drag makes many partnerships a second, and few of the things in them are other things.

        Equal is not enough: edits look for the very thing that an index names.
        """
        for field, index in _INDICES.items():
            things, known = getattr(self, field), getattr(before, field)
            if index in before.__dict__ and len(things) == len(known) and all(map(is_, things, known)):
                self.__dict__[index] = before.__dict__[index]

    def body(self, body_id: Slug) -> Body:
        """The body with this id. Raises KeyError when there is none."""
        return self._bodies[body_id]

    def function(self, function_id: Slug) -> Function:
        """The function with this id. Raises KeyError when there is none."""
        return self._functions[function_id]

    def connector(self, connector_id: Slug) -> Connector:
        """The connector with this id. Raises KeyError when there is none."""
        return self._connectors[connector_id]

    def view(self, view_id: Slug) -> View:
        """The view with this id. Raises KeyError when there is none."""
        return self._views[view_id]

    def level(self, level_id: Slug) -> Level:
        """The level with this id. Raises KeyError when there is none."""
        return self._levels[level_id]

    def body_kind(self, kind_id: Slug) -> BodyKind:
        """The kind of body with this id. Raises KeyError when there is none."""
        return self._body_kinds[kind_id]

    def connector_kind(self, kind_id: Slug) -> ConnectorKind:
        """The kind of connector with this id. Raises KeyError when there is none."""
        return self._connector_kinds[kind_id]

    @cached_property
    def _bodies(self) -> dict[str, Body]:
        return _by_id(self.bodies)

    @cached_property
    def _functions(self) -> dict[str, Function]:
        return _by_id(self.functions)

    @cached_property
    def _connectors(self) -> dict[str, Connector]:
        return _by_id(self.connectors)

    @cached_property
    def _views(self) -> dict[str, View]:
        return _by_id(self.views)

    @cached_property
    def _levels(self) -> dict[str, Level]:
        return _by_id(self.levels)

    @cached_property
    def _body_kinds(self) -> dict[str, BodyKind]:
        return _by_id(self.key.body_kinds)

    @cached_property
    def _connector_kinds(self) -> dict[str, ConnectorKind]:
        return _by_id(self.key.connector_kinds)


_INDICES = {"bodies": "_bodies", "functions": "_functions", "connectors": "_connectors", "views": "_views"}
"""The indices by id that are worth keeping, by field."""


def _by_id(things: tuple[Any, ...]) -> dict[str, Any]:
    return {thing.id: thing for thing in things}
