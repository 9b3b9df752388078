"""What must agree at every step of a random sitting: document, scene, panels, tables, file and selection."""

from hypothesis.stateful import RuleBasedStateMachine, invariant

from desktop.canvas.page_key import KEY
from desktop.editor import Editor
from desktop.session import Session
from exporters import xml
from exporters.drawing.marks import Role
from schema.bundling import drawn_lines
from schema.collapsing import drawn_placements
from schema.filtering import sift
from schema.sizing import body_box
from tests.desktop.canvas.test_canvas_and_drawing import compare


class Agreeing(RuleBasedStateMachine):
    """Invariants of an open window; whoever inherits them opens it."""

    editor: Editor
    session: Session

    def drawn_places(self):
        """The placements of the bodies that can be seen: neither tucked away nor left out by a filter."""
        return [place for place in drawn_placements(self.session.view) if place.body not in self._out()]

    def _out(self) -> frozenset[str]:
        return sift(self.session.partnership, self.session.view, self.session.sight.filter).out

    @invariant()
    def the_scene_shows_the_document(self) -> None:
        partnership, view, drawing = self.session.partnership, self.session.view, self.editor.scene.drawing
        assert view is not None
        assert self.session.document.on_show is partnership
        shown = {item.refs[0] for item in drawing.items if item.role is Role.BODY}
        assert shown == {place.body for place in self.drawn_places()}
        lines = [item.refs for item in drawing.items if item.role is Role.CONNECTOR]
        meant = [tuple(each.id for each in line.connectors) for line in drawn_lines(partnership, view)]
        assert lines == [ids for ids in meant if not self._out().issuperset(ids)]
        for item in drawing.items:
            compare(item, self.editor.scene.graphic_of(item.id))
        laid_over = {id(graphic) for layer in self.editor.scene._over.values() for graphic in layer}
        loose = [graphic for graphic in self.editor.scene.items() if graphic.parentItem() is None]
        assert len([each for each in loose if id(each) not in laid_over]) == len(drawing.items)

    @invariant()
    def the_panels_show_the_document(self) -> None:
        partnership, editor = self.session.partnership, self.editor
        assert set(editor.outline._items) == {body.id for body in partnership.bodies}
        assert editor.tabs.bar.count() == len(partnership.views)
        assert partnership.views[editor.tabs.bar.currentIndex()].id == self.session.view_id
        for form in editor.inspector.forms:
            for row in form.rows.values():
                assert row._value(partnership) == row._seen

    @invariant()
    def the_scene_has_every_place(self) -> None:
        partnership = self.session.partnership
        for place in self.drawn_places():
            box, shape = body_box(partnership, place), self.editor.scene.graphic_of(f"body-{place.body}")
            outline = shape.childItems()[0]
            drawn = outline.mapToScene(outline.path()).boundingRect()  # type: ignore[attr-defined]
            assert (drawn.x(), drawn.y(), drawn.width(), drawn.height()) == box

    @invariant()
    def the_file_keeps_the_document(self) -> None:
        partnership = self.session.partnership
        assert xml.read_bytes(xml.write(partnership), "session") == partnership

    @invariant()
    def what_is_selected_exists(self) -> None:
        p = self.session.partnership
        known = {thing.id for thing in (*p.bodies, *p.connectors)}
        parts = {part.id for view in p.views for part in (*view.areas, *view.notes)}
        assert self.session.selection.ids <= known | parts | {KEY}

    @invariant()
    def open_tables_show_the_document(self) -> None:
        for panel in self.editor.tables.made:
            if panel.isVisible():
                rows = panel.model.table.rows(self.session.partnership)
                assert sorted(panel.model.shown) == sorted(row.id for row in rows)
