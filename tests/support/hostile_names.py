"""Names that people may type and that must stay text in every format."""

import re

from partnerships import partnership
from schema import Area, Form, Function, Note, Partnership, Placement, View

NAMES = {
    "script": "<script>alert(1)</script>",
    "CDATA": "]]>",
    "escapes": r"\N \G \E \T \L \n \l \r \\",
    "end of a node": '"}; }',
    "html label": "<<b>bold</b>>",
    "record": "{a|<p>b}",
    "entity": "&lt; &#1; &amp; &nope;",
    "attribute": "\" ' onload='x",
    "template": "{source} ${x} %s [a|b]",
    "emoji": "😀 👨\u200d👩\u200d👧",
    "right to left": "שלום עליכם السلام",
    "200 letters": "x" * 200,
    "80 letters": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "CJK": "委員会の名前はとても長いので折り返さなければなりません",
    "combining marks": "e\u0301" * 90,
    "zero width": "a\u200bb\u00adc",
    "keyword": "node",
    "comment": "-- // /* # -->",
}
IDS = ("node", "edge", "graph", "digraph", "subgraph", "strict")


def named(name: str) -> Partnership:
    """A partnership in which everything bears this name."""
    made = partnership("ICB -delegation-> Leeds", "Leeds -accountability-> ICB")
    bodies = tuple(
        body.but(id=IDS[n], name=name, stands_for=name, citation=name) for n, body in enumerate(made.bodies)
    )
    ids = {old.id: new.id for old, new in zip(made.bodies, bodies, strict=True)}
    function = Function(id="strict", name=name, reference=name, level_reason=name)
    page = View(
        id="page",
        title=name,
        description=name,
        placements=tuple(Placement(body=body.id, x=0, y=n * 240) for n, body in enumerate(bodies)),
        areas=(Area(id="digraph", title=name, x=480, y=0),),
        notes=(Note(id="note", text=name, x=480, y=200),),
    )
    return made.but(
        control=made.control.but(title=name, owner=name),
        bodies=bodies,
        functions=(function,),
        connectors=tuple(
            line.but(source=ids[line.source], target=ids[line.target], functions=("strict",), phrase=name)
            for line in made.connectors
        ),
        views=(page, View(id="table", title=name, form=Form.DECISIONS)),
    )


def squashed(text: str) -> str:
    return re.sub(r"\s", "", text).casefold()
