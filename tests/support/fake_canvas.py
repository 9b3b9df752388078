"""A canvas without a screen: it does what gestures ask, and takes notes."""

from collections.abc import Collection, Iterable, Sequence

from desktop.canvas.gestures.canvas import Edit, Gesture, Handle, Pointer
from desktop.canvas.gestures.running import Running
from desktop.canvas.hits import Hit, hit
from exporters.drawing.marks import Item, Point, Role
from exporters.drawing.page import draw
from schema import Partnership, View
from schema.guides import Guide
from tests.support.pages import PAGE


class FakeCanvas:
    """Implements `gestures.canvas.Canvas`."""

    def __init__(self, partnership: Partnership) -> None:
        self.partnership = partnership
        self.selected: frozenset[str] = frozenset()
        self.on_show = partnership
        self.steps: list[str] = []
        self.faded: frozenset[str] = frozenset()
        self.over: object = None
        self.said: list[str] = []
        self.labels: list[str] = []
        self.tools_put_down = 0
        self.picked: Handle | None = None
        self.reach = 6
        self.guides: tuple[Guide, ...] = ()
        self.offers: list[tuple[str, str, str, Edit]] = []
        self.proposed: list[tuple[object, ...]] = []

    @property
    def view(self) -> View:
        return self.partnership.view(PAGE)

    def hit(self, at: Point) -> Hit | None:
        return hit(draw(self.on_show, self.on_show.view(PAGE)), at, 4)

    def body_at(self, at: Point) -> str | None:
        found = self.hit(at)
        return found.id if found and found.role is Role.BODY else None

    def item_of(self, element: str) -> Item | None:
        items = draw(self.on_show, self.on_show.view(PAGE)).items
        return next((item for item in items if item.refs[:1] == (element,)), None)

    def select(self, ids: Iterable[str]) -> None:
        self.selected = frozenset(ids)

    def toggle(self, ids: Iterable[str]) -> None:
        self.selected ^= frozenset(ids)

    def preview(self, partnership: Partnership | None) -> None:
        self.on_show = partnership or self.partnership

    def apply(self, name: str, after: Partnership) -> None:
        if after is not self.partnership:
            self.steps.append(name)
        self.partnership = self.on_show = after

    def fade(self, bodies: Collection[str]) -> None:
        self.faded = frozenset(bodies)

    def lead(self, start: Point | None, end: Point | None = None) -> None:
        self.over = start and ("line", start, end)

    def band(self, start: Point | None, end: Point | None = None) -> None:
        self.over = start and ("band", start, end)

    def guide(self, guides: Sequence[Guide]) -> None:
        self.guides = tuple(guides)

    def put_down_tool(self) -> None:
        self.tools_put_down += 1

    def edit_label(self, element: str) -> None:
        self.labels.append(element)

    def say(self, sentence: str) -> None:
        self.said.append(sentence)

    def pick(self, handle: Handle | None) -> None:
        self.picked = handle

    def offer(self, sentence: str, button: str, step: str, edit: Edit) -> None:
        self.offers.append((sentence, button, step, edit))

    def propose_kinds(self, source: str, target: str, at: Point) -> None:
        self.proposed.append((source, target, at))

    def propose_bodies(self, at: Point, source: str | None = None, kind: str | None = None) -> None:
        self.proposed.append((source, kind, at) if kind else (source, at))


def drag(gesture: Gesture, *points: Point, force: bool = False, extend: bool = False) -> None:
    """Run a gesture through these points, and release at the last."""
    running = Running()
    running.start(gesture)
    for x, y in points:
        running.send(Pointer(x, y, extend=extend, force=force))
    x, y = points[-1]
    running.send(Pointer(x, y, extend=extend, force=force, released=True))
    assert not running.is_active


def hover(gesture: Gesture, *points: Point) -> Running:
    """Run a gesture through these points, and hold it there."""
    running = Running()
    running.start(gesture)
    for x, y in points:
        running.send(Pointer(x, y))
    return running
