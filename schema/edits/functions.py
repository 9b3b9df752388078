"""Edits of functions: what is decided, delegated, assured or advised upon."""

from typing import Any

from schema.connector import Connector
from schema.edits.parts import Ids, amended, amended_each, without
from schema.function import Function
from schema.partnership import Partnership
from schema.text import Slug


def add_function(partnership: Partnership, function: Function) -> Partnership:
    """Add a function after the others."""
    return amended(partnership, functions=(*partnership.functions, function))


def edit_function(partnership: Partnership, function_id: Slug, /, **fields: Any) -> Partnership:
    """Change the name, the holder, the wider function or any other field of a function.

    Raises `InvalidPartnership` when it would become part of itself, directly or through others.
    """
    return amended(partnership, functions=amended_each(partnership.functions, (function_id,), **fields))


def set_functions(
    partnership: Partnership, connector_ids: Ids, function_ids: tuple[Slug, ...]
) -> Partnership:
    """Say which functions lines are about."""
    connectors = amended_each(partnership.connectors, connector_ids, functions=function_ids)
    return amended(partnership, connectors=connectors)


def delete_functions(partnership: Partnership, function_ids: Ids) -> Partnership:
    """Delete functions, and their mention on lines; what was part of one is part of the next wider one."""
    staying = without(partnership.functions, function_ids)
    return amended(
        partnership,
        functions=tuple(amended(each, part_of=_wider(partnership, each, function_ids)) for each in staying),
        connectors=tuple(_about_less(line, function_ids) for line in partnership.connectors),
    )


def _wider(partnership: Partnership, function: Function, going: Ids) -> Slug | None:
    wider = function.part_of
    while wider and wider in going:
        wider = partnership.function(wider).part_of
    return wider


def _about_less(line: Connector, going: Ids) -> Connector:
    return amended(line, functions=tuple(each for each in line.functions if each not in going))
