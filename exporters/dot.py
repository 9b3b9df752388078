"""DOT: a drawing as a graph in which every place is pinned, for Graphviz and for those who work with it.

`neato -n2` draws it in place. Whatever a person typed is text in it, never markup and never DOT.
"""

from typing import NamedTuple

from graphviz import Digraph

from exporters.dot_attributes import literal, of_body, of_cluster, of_line, of_port
from exporters.drawing.marks import Drawing, Item, Role
from exporters.look import Look, dressed
from exporters.outline import Rectangle, boxed, ends, lines, rectangle
from schema import Partnership, View

CLUSTER = "cluster_"
LAYOUT = "neato -n2"
"""How Graphviz is to be called so that it keeps every place as it is."""
_HOLDERS: dict[Role, tuple[Role, ...]] = {
    Role.BAND: (),
    Role.AREA: (Role.BAND,),
    Role.BODY: (Role.AREA, Role.BAND),
}


def write(partnership: Partnership, view: View, look: Look | None = None) -> bytes:
    """A view as a DOT file in which every place is pinned, with its lines routed at their best."""
    look = look or Look(partnership.publication)
    return source(dressed(partnership, view, look)).encode()


class _Plan(NamedTuple):
    """What of a drawing becomes part of the graph, and which container holds it."""

    boxed: tuple[Item, ...]
    holders: dict[str, str | None]
    lines: tuple[Item, ...]


def source(drawing: Drawing) -> str:
    """The drawing as DOT: bodies are nodes, bands and areas clusters, lines edges, each named by its id."""
    plan = _plan(drawing)
    graph = Digraph(literal(drawing.view))
    graph.attr("graph", notranslate="true", outputorder="nodesfirst")
    graph.attr("graph", label=literal(drawing.title), labelloc="t", labeljust="l", fontname="Arial")
    graph.attr("node", shape="box", fixedsize="true", fontname="Arial")
    graph.attr("edge", fontname="Arial", fontsize="12")
    _fill(graph, plan, None)
    areas = {item.id for item in plan.boxed if item.role is Role.AREA}
    for line in plan.lines:
        _join(graph, line, areas)
    return str(graph.source)


def holders(drawing: Drawing) -> dict[str, str | None]:
    """The smallest container of each band, area and body, by id; None for what stands by itself."""
    return _plan(drawing).holders


def _plan(drawing: Drawing) -> _Plan:
    borders = {item: rectangle(item) for item in boxed(drawing)}
    return _Plan(tuple(borders), {item.id: _holder(borders, item) for item in borders}, lines(drawing))


def _holder(borders: dict[Item, Rectangle], item: Item) -> str | None:
    """The smallest container that the item's centre lies in."""
    centre = borders[item].centre
    for role in _HOLDERS[item.role]:
        for holder, border in borders.items():
            if holder.role is role and border.holds(centre):
                return holder.id
    return None


def _fill(graph: Digraph, plan: _Plan, holder: str | None) -> None:
    for item in plan.boxed:
        if plan.holders[item.id] != holder:
            continue
        if item.role is Role.BODY:
            graph.node(item.id, **of_body(item))
            continue
        with graph.subgraph(name=CLUSTER + item.id) as cluster:
            cluster.attr("graph", **of_cluster(item))
            _fill(cluster, plan, item.id)
            _add_ports(cluster, plan, item)


def _add_ports(cluster: Digraph, plan: _Plan, area: Item) -> None:
    """A dot on the area's border for each line that ends there: Graphviz joins nodes only."""
    for line in plan.lines:
        assert line.joins
        if line.joins.source == area.id:
            cluster.node(_port(line, "source"), **of_port(ends(line)[0]))
        if line.joins.target == area.id:
            cluster.node(_port(line, "target"), **of_port(ends(line)[1]))


def _port(line: Item, end: str) -> str:
    return f"{line.id}_{end}"


def _join(graph: Digraph, line: Item, areas: set[str]) -> None:
    assert line.joins
    source, target = line.joins.source, line.joins.target
    attributes = of_line(line)
    if source in areas:
        attributes["ltail"], source = CLUSTER + source, _port(line, "source")
    if target in areas:
        attributes["lhead"], target = CLUSTER + target, _port(line, "target")
    graph.edge(source, target, **attributes)
