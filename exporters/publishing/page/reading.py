"""How to read the pictures: the signs in use, with the key's own marks and its own words."""

from collections.abc import Iterator, Sequence

from exporters.drawing.plan import plan_of
from exporters.drawing.samples import line_sample
from exporters.drawing.signs import Sign, signs
from exporters.drawing.theming import with_lines_of
from exporters.publishing.page.html import Content, Element, tag
from exporters.publishing.page.samples import sample
from schema import ConnectorKind, Form, Partnership, Theme
from schema.said import said
from schema.sentences import capitalised, filled


def reading(partnership: Partnership) -> Content:
    """Each kind of line that the document uses, in the order of the key, with its definition verbatim; then
    the other signs of its pictures.
    """
    theme = partnership.publication.theme
    shown = with_lines_of(partnership, theme)
    used = {line.kind for line in shown.connectors}
    kinds = [_kind(kind, theme) for kind in shown.key.connector_kinds if kind.id in used]
    others = [_sign(each, theme) for each in _other_signs(shown).values()]
    if not kinds and not others:
        return None
    opening = said("Each line has a kind. Its pattern, the sign at its end and its letters say which.")
    return [tag("p", opening) if kinds else None, tag("dl", kinds, others, class_="key")]


def definitions(kinds: Sequence[ConnectorKind]) -> Element:
    """Kinds of line in words alone."""
    return tag("dl", [[tag("dt", kind.name, " ", _code(kind)), _definition(kind)] for kind in kinds])


def _other_signs(partnership: Partnership) -> dict[str, Sign]:
    """What lines and bodies of the pictures say beside their kind, each once."""
    return {sign.id: sign for sign in _signs(partnership) if not sign.refs}


def _signs(partnership: Partnership) -> Iterator[Sign]:
    for view in partnership.views:
        if view.form is Form.DRAWING:
            yield from signs(partnership, view, plan_of(partnership, view))


def _kind(kind: ConnectorKind, theme: Theme) -> Element:
    shown = sample(line_sample(kind, 0, 0), theme)
    return tag("div", tag("dt", shown, " ", kind.name, " ", _code(kind)), _definition(kind))


def _sign(sign: Sign, theme: Theme) -> Element:
    return tag("div", tag("dt", sample(sign.draw(0, 0), theme), " ", sign.name), tag("dd", sign.meaning))


def _definition(kind: ConnectorKind) -> Element:
    """In the key's own words; a kind without any is told by its sentence."""
    ends = {"source": said("one body"), "target": said("another body"), "functions": ""}
    return tag("dd", kind.definition or capitalised(filled(kind.forward, ends)))


def _code(kind: ConnectorKind) -> Element:
    return tag("span", f"({kind.code})", class_="code")
