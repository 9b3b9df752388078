"""What Chromium hands to screen readers: every body and every line of every picture, in order, nothing else.

A checker of rules finds nothing against pictures that speak no relation at all; this is the test that tells.
"""

from itertools import groupby

import pytest

from exporters.drawing import draw
from exporters.drawing.marks import Role
from exporters.publishing.public import public
from schema import Attestation, Form
from schema.sentences import sentence
from schema.showing import shown_connectors

pytestmark = pytest.mark.browser

EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")
DOCUMENT = "graphics-document"
each_way = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
each_example = pytest.mark.parametrize("name", EXAMPLES)


@each_example
@each_way
def test_every_body_and_line_of_a_picture_is_heard_in_order(visit, site, examples, name, scripts):
    partnership = public(examples[name])
    pictures = pictures_in(visit(f"{site}/{name}/index.html", scripts=scripts).heard())
    assert len(pictures) == len(partnership.views)
    for view, heard in zip(partnership.views, pictures, strict=True):
        names = [each.name for each in heard]
        assert names[0] == view.title
        is_in_order(wanted(partnership, view), names)
        if view.form is Form.DRAWING:
            lines = shown_connectors(partnership, view)
            assert {told(partnership, line) for line in lines} <= set(names)
            assert {partnership.body(each.body).name for each in view.placements} <= {
                part for name in names for part in beginnings(name)
            }


@each_example
@each_way
def test_below_each_picture_its_levels_and_bodies_are_heard_as_headings(visit, site, examples, name, scripts):
    partnership = public(examples[name])
    heard = visit(f"{site}/{name}/index.html", scripts=scripts).heard()
    headings = iter([each.name for each in heard if each.role == "heading"])
    assert "How to read the pictures" in headings
    for view in partnership.views:
        bodies = [partnership.body(each.body) for each in view.placements]
        levels = {partnership.level(body.levels[0]).label for body in bodies if body.levels}
        assert view.title in headings
        wanted = [*levels, *(body.name for body in bodies), *(["Notes in the picture"] if view.notes else [])]
        assert sorted(next(headings) for _ in wanted) == sorted(wanted)


@each_example
@each_way
def test_each_line_is_heard_in_a_sentence_of_the_table(visit, site, examples, name, scripts):
    partnership = public(examples[name])
    heard = visit(f"{site}/{name}/index.html", scripts=scripts).heard()
    cells = {plain("".join(texts)) for texts in cells_of(heard)}
    for line in partnership.connectors:
        assert plain(f"{sentence(partnership, line)}.") in cells


@each_example
@each_way
def test_nothing_internal_is_heard(visit, site, examples, name, scripts):
    partnership = examples[name]
    heard = visit(f"{site}/{name}/index.html", scripts=scripts).heard()
    ids = {thing.id for things in (partnership.bodies, partnership.connectors) for thing in things}
    codes = {kind.code for kind in partnership.key.connector_kinds}
    for each in heard:
        for words in (each.name, each.description):
            assert "->" not in words
            assert "remit-" not in words
            assert words not in ids
            assert not [one for one in ids if one.count("-") > 1 and one in words]
        if DOCUMENT in each.within:
            assert each.name not in codes


def pictures_in(heard):
    """What is heard of each picture, the picture itself first."""
    inside = [each for each in heard if DOCUMENT in (*each.within, each.role)]
    starts = [at for at, each in enumerate(inside) if each.role == DOCUMENT]
    return [inside[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]


def wanted(partnership, view):
    """What the drawing of a view says of bodies and lines, in its order."""
    for item in draw(partnership, view).items:
        if item.role in (Role.BODY, Role.CONNECTOR):
            yield item.name
        if item.role is Role.CONNECTOR and len(item.refs) > 1:
            yield from (told(partnership, partnership.connector(each)) for each in item.refs)


def told(partnership, line):
    joint = ", jointly" if line.joint else ""
    doubt = " (illustrative)" if line.attestation is Attestation.ILLUSTRATIVE else ""
    return f"{sentence(partnership, line)}{joint}{doubt}"


def is_in_order(wanted, said):
    """Whether all of these are said, one after the other."""
    rest = iter(said)
    missing = [each for each in wanted if each not in rest]
    assert missing == []


def beginnings(name):
    """A name that is followed by kind and level is the part before some comma."""
    parts = name.split(", ")
    return [", ".join(parts[:count]) for count in range(1, len(parts) + 1)]


def cells_of(heard):
    """The texts of each cell, as they follow each other."""
    texts = [each for each in heard if each.role in ("cell", "gridcell", "rowheader", "StaticText")]
    for is_text, run in groupby(texts, key=lambda each: each.role == "StaticText"):
        if is_text:
            yield [each.name for each in run]


def plain(words):
    return "".join(words.split())
