"""Packs of rules, and the lists and thresholds that rules read: data, because law changes."""

import tomllib
from datetime import date
from functools import cache
from typing import Any

from pydantic import Field

from resources import text
from schema.partnership import Partnership, PartnershipForm
from schema.record import Record


class Pack(Record):
    """Rules that apply together."""

    id: str
    title: str
    about: str
    forms: tuple[PartnershipForm, ...] = ()
    """The forms of partnership it is for; empty: every form."""
    applies_from: date | None = Field(default=None, alias="from")
    """The first day on which it applies; None: always has."""

    def applies_to(self, form: PartnershipForm, day: date | None) -> bool:
        """Whether it applies to such a partnership on that day. Without a day it does."""
        fits = not self.forms or form in self.forms
        return fits and (self.applies_from is None or day is None or self.applies_from <= day)


@cache
def packs() -> tuple[Pack, ...]:
    """All packs, in the order in which they are told."""
    return tuple(Pack.model_validate({"id": name, **data}) for name, data in _data()["packs"].items())


def applying(partnership: Partnership, day: date | None) -> frozenset[str]:
    """The ids of the packs that apply to a partnership on a day."""
    return frozenset(pack.id for pack in packs() if pack.applies_to(partnership.form, day))


@cache
def forms_of(rule: str) -> tuple[PartnershipForm, ...]:
    """The forms of partnership that a single rule is for; none: those of its pack."""
    return tuple(PartnershipForm(form) for form, ids in _data()["only-of"].items() if rule in ids)


def words(section: str, name: str) -> str:
    """Words that rules look for, from `resources/rules.toml`."""
    return str(_data()[section][name])


def limit(section: str, name: str) -> int:
    """A threshold from `resources/rules.toml`."""
    return int(_data()[section][name])


@cache
def listing(section: str, name: str) -> tuple[str, ...]:
    """A list of words from `resources/rules.toml`, in its order."""
    return tuple(_data()[section][name])


@cache
def seat_words(kind: str) -> dict[str, tuple[str, ...]]:
    """Who sits on bodies of a kind, and the words by which a seat shows it, from `resources/rules.toml`."""
    return {who: tuple(words) for who, words in _data()["seats"][kind].items()}


@cache
def kinds(section: str, name: str, form: PartnershipForm | None = None) -> frozenset[str]:
    """A list of kinds from `resources/rules.toml`, with what it says in addition for a form."""
    more: dict[str, list[str]] = _data()[section].get(f"{name}-by-form", {})
    return frozenset([*_data()[section][name], *(more.get(form, ()) if form else ())])


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(text("rules.toml"))
