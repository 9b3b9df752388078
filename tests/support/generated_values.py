"""Hypothesis strategies for single values and records, read from the model's own types.

A new field is generated without a change here; a new reference must be told which ids it may name.
"""

from datetime import date
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints
from unicodedata import category
from uuid import UUID

from annotated_types import Ge, Le
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from schema import Record
from schema.text import Line, Name, Paragraph, Slug

_TRICKY = [
    *("&", "<", ">", "]]>", "&amp;", "&#10;", "<![CDATA[x]]>", "<!-- no comment -->", "<?pi?>"),
    *("\"quoted\" & 'quoted'", "NHS “West Yorkshire” — ICB", "a  b", "  blanks  ", "x" * 200),
    *("Ynys Môn", "e\u0301", "中文", "مجلس", "🎉👩\u200d⚕️", "\U0001fffe", "\ufeffmark"),
    *("{source}[ on {functions}|]", "=cmd|'/c calc'!A0", "\\", "%s", "null", "true", "0"),
]
_DIRECTION = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_PRINTABLE = st.characters(
    codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters=_DIRECTION + "\ufffe\uffff"
)

lines = st.one_of(st.just(""), st.sampled_from(_TRICKY), st.text(_PRINTABLE, max_size=30))
names = st.one_of(st.sampled_from(_TRICKY), st.text(_PRINTABLE, max_size=30).filter(lambda name: says(name)))
paragraphs = st.one_of(
    lines,
    st.lists(lines, min_size=2, max_size=4).map("\n".join),
    st.sampled_from(["one\n  two\n\n\tthree", "dos\r\nbreaks", "z" * 4000, "\u2028between\u2029"]),
)
slugs = st.one_of(
    st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True),
    st.sampled_from(["0", "a" * 80, "body", "place", "delegation", "name-2"]),
)

_TEXTS: dict[Any, SearchStrategy[str]] = {Line: lines, Name: names, Paragraph: paragraphs}


def says(name: str) -> bool:
    """Whether a name has a letter that can be seen."""
    return any(category(letter) not in ("Cf", "Zs") for letter in name)


def records(model: type[Record], **given: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """Records of a class. References must be given; every other field follows from its type."""
    fields = {
        field: given[field] if field in given else _by_type(model, field)
        for field in model.model_fields
        if field != "unknown" or field in given
    }
    return st.fixed_dictionaries(fields).map(lambda values: model(**values))


def some(values: SearchStrategy[Any], most: int = 3) -> SearchStrategy[tuple[Any, ...]]:
    """Tuples of up to so many values."""
    return st.lists(values, max_size=most).map(tuple)


@cache
def _by_type(model: type[Record], field: str) -> SearchStrategy[Any]:
    hint = get_type_hints(model, include_extras=True)[field]
    return _values(f"{model.__name__}.{field}", hint, model.model_fields[field].metadata)


def _values(where: str, hint: Any, metadata: list[Any]) -> SearchStrategy[Any]:
    if hint in _TEXTS:
        return _TEXTS[hint]
    if type(None) in get_args(hint):
        held = next(part for part in get_args(hint) if part is not type(None))
        return st.none() | _values(where, held, metadata)
    if get_origin(hint) is tuple:
        return some(_values(where, get_args(hint)[0], []))
    if hint == Slug:
        raise LookupError(f"{where} names an element: give it the ids that it may name")
    return _plain(hint, metadata or list(getattr(hint, "__metadata__", ())))


def _plain(hint: Any, metadata: list[Any]) -> SearchStrategy[Any]:
    kind = get_args(hint)[0] if hasattr(hint, "__metadata__") else hint
    if issubclass(kind, Record):
        return records(kind)
    if issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    if kind is int:
        return st.integers(_bound(metadata, Ge, "ge"), _bound(metadata, Le, "le"))
    if kind is str:
        return st.from_regex(
            next(part.pattern for part in metadata if getattr(part, "pattern", None)), fullmatch=True
        )
    return {bool: st.booleans(), date: st.dates(), UUID: st.uuids(allow_nil=True)}[kind]


def _bound(metadata: list[Any], kind: type, name: str) -> int:
    found = [getattr(part, name) for part in _flat(metadata) if isinstance(part, kind)]
    return int(found[0])


def _flat(metadata: list[Any]) -> list[Any]:
    return [inner for part in metadata for inner in (getattr(part, "metadata", None) or [part])]
