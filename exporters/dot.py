"""DOT: a drawing as a graph in which every place is pinned, for Graphviz and for those who work with it.

`neato -n2` draws it in place. Whatever a person typed is text in it, never markup and never DOT.
"""

from collections.abc import Iterator

from graphviz import Digraph

from exporters.dot_attributes import literal, of_body, of_cluster, of_line, of_port
from exporters.drawing.marks import Drawing, Item, Role
from exporters.drawing.page import draw
from exporters.outline import boxed, curve, lines, rectangle
from schema import Partnership, View

CLUSTER = "cluster_"
LAYOUT = "neato -n2"
"""How Graphviz is to be called so that it keeps every place as it is."""
_HOLDERS: dict[Role, tuple[Role, ...]] = {
    Role.BAND: (),
    Role.AREA: (Role.BAND,),
    Role.BODY: (Role.AREA, Role.BAND),
}


def write(partnership: Partnership, view: View) -> bytes:
    """A view as a DOT file in which every place is pinned, with its lines routed at their best."""
    return source(draw(partnership, view)).encode()


def source(drawing: Drawing) -> str:
    """The drawing as DOT: bodies are nodes, bands and areas clusters, lines edges, each named by its id."""
    graph = Digraph(literal(drawing.view))
    graph.attr("graph", notranslate="true", outputorder="nodesfirst")
    graph.attr("graph", label=literal(drawing.title), labelloc="t", labeljust="l", fontname="Arial")
    graph.attr("node", shape="box", fixedsize="true", fontname="Arial")
    graph.attr("edge", fontname="Arial", fontsize="12")
    _fill(graph, drawing, _holders(drawing), None)
    for line in lines(drawing):
        _join(graph, drawing, line)
    return str(graph.source)


def _holders(drawing: Drawing) -> dict[str, str | None]:
    """For each band, area and body the smallest container that its centre lies in."""
    drawn = boxed(drawing)
    return {item.id: _holder(drawn, item) for item in drawn}


def _holder(drawn: tuple[Item, ...], item: Item) -> str | None:
    centre = rectangle(item).centre
    for role in _HOLDERS[item.role]:
        for holder in drawn:
            if holder.role is role and rectangle(holder).holds(centre):
                return holder.id
    return None


def _fill(graph: Digraph, drawing: Drawing, holders: dict[str, str | None], holder: str | None) -> None:
    for item in drawing.items:
        if item.id not in holders or holders[item.id] != holder:
            continue
        if item.role is Role.BODY:
            graph.node(item.id, **of_body(item))
            continue
        with graph.subgraph(name=CLUSTER + item.id) as cluster:
            cluster.attr("graph", **of_cluster(item))
            _fill(cluster, drawing, holders, item.id)
            for port, attributes in _ports(drawing, item):
                cluster.node(port, **attributes)


def _ports(drawing: Drawing, area: Item) -> Iterator[tuple[str, dict[str, str]]]:
    """A dot on the area's border for each line that ends there: Graphviz joins nodes only."""
    for line in lines(drawing):
        path = curve(line)
        if line.joins and line.joins.source == area.id:
            yield _port(line, "source"), of_port(path.tip_at_source or path.points[0])
        if line.joins and line.joins.target == area.id:
            yield _port(line, "target"), of_port(path.tip_at_target or path.points[-1])


def _port(line: Item, end: str) -> str:
    return f"{line.id}_{end}"


def _join(graph: Digraph, drawing: Drawing, line: Item) -> None:
    assert line.joins
    areas = {item.id for item in drawing.items if item.role is Role.AREA}
    source, target = line.joins.source, line.joins.target
    attributes = of_line(line)
    if source in areas:
        attributes["ltail"], source = CLUSTER + source, _port(line, "source")
    if target in areas:
        attributes["lhead"], target = CLUSTER + target, _port(line, "target")
    graph.edge(source, target, **attributes)
