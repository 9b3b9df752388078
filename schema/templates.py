"""New documents, from the templates of `resources/templates.toml`."""

import tomllib
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from resources import text
from schema.body import Level
from schema.control import Control
from schema.default_key import default_key, default_levels
from schema.partnership import Partnership, PartnershipForm
from schema.view import View

BLANK = "blank"


class Template(NamedTuple):
    """A kind of new document: its name on the command line, and what it gives."""

    name: str
    label: str
    """What it is for, in a word or two."""
    title: str
    """What a document is called that begins with it."""
    about: str
    form: PartnershipForm
    levels: tuple[Level, ...]


@cache
def templates() -> tuple[Template, ...]:
    """All templates, the blank one first."""
    return tuple(_template(name, data) for name, data in tomllib.loads(text("templates.toml")).items())


def new_partnership(template: str = BLANK, document_id: UUID | None = None) -> Partnership:
    """A new document with one empty page. Raises KeyError when there is no such template."""
    chosen = {each.name: each for each in templates()}[template]
    return Partnership(
        id=document_id or uuid4(),
        form=chosen.form,
        control=Control(title=chosen.title, version="0.1"),
        key=default_key(),
        levels=chosen.levels,
        views=(View(id="view-1", title="Overview"),),
    )


def _template(name: str, data: dict[str, Any]) -> Template:
    levels = tuple(Level(id=id_, rank=rank, label=label) for id_, rank, label in data.get("levels", ()))
    form = PartnershipForm(data["form"])
    return Template(name, data["label"], data["title"], data["about"], form, levels or default_levels())
