"""What a random sitting does with menus, tables and dialogs: every edit that is no drag."""

from hypothesis import strategies as st
from hypothesis.stateful import rule
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.canvas.hits import bounds
from desktop.canvas.page_key import KEY
from desktop.searching.merging import MergeBodies
from desktop.searching.replacing import FindAndReplace
from schema import Attestation
from schema.filtering import Filter
from tests.support.drawing_by_hand import PICK, PLACES, DrawingByHand

_EDGES = ("left", "centre", "right", "top", "middle", "bottom")
_WAYS = ("left", "right", "up", "down")
ARRANGING = (
    *(f"align-{edge}" for edge in _EDGES),
    *("distribute-across", "distribute-down", "same-size", "same-width", "same-height"),
    *("wider", "narrower", "higher", "lower", "lock", "unlock"),
    *("mark-emphasised", "mark-muted", "mark-normal", "take-level"),
    *("hide", "show-hidden", "swap", "single-lines"),
    *(f"nudge-{way}" for way in _WAYS),
    *(f"push-{way}" for way in _WAYS),
)
PAGES = ("view-earlier", "view-later", "next-view", "previous-view")
NEW_PAGES = ("duplicate-view", "view-from-selection", "view-from-neighbours", "view-from-place")
OTHERS = ("select-alike", "select-contents", "straighten", "reset-labels", "key-back", "spotlight", "escape")
FEW = st.sets(PICK, min_size=1, max_size=4)
CELLS = (
    "",
    "Leeds",
    "Place",
    "System",
    "ICB",
    "Delegation",
    "yes",
    "3",
    "1 July 2022",
    "cancer",
    "Überörtlich",
)
BLOCKS = ("Leeds\tKirklees\nWakefield", "Neu\nAlt", "ICB\tDelegation\tLeeds", "x" * 900)
FILTERS = (
    Filter(),
    Filter(kinds=frozenset(("delegation",))),
    Filter(levels=frozenset(("place", None))),
    Filter(attestations=frozenset((Attestation.DOCUMENTED,))),
)


class EveryEdit(DrawingByHand):
    """Rules over an open window; what is selected for them is drawn on its page."""

    @rule(which=FEW, lines=st.booleans(), action=st.sampled_from(ARRANGING))
    def arrange(self, which: set[int], lines: bool, action: str) -> None:
        view = self.session.view
        bodies, areas = self._placed(), view.areas if view else ()
        parts = [each.body for each in bodies] + [each.id for each in areas]
        ids = [each.id for each in self.session.partnership.connectors] if lines else parts
        self.session.selection.set({ids[each % len(ids)] for each in which} if ids else set())
        self._do(action)

    @rule(action=st.sampled_from((*PAGES, *OTHERS)))
    def choose(self, action: str) -> None:
        self._do(action)

    @rule(which=FEW, action=st.sampled_from(NEW_PAGES))
    def make_a_view(self, which: set[int], action: str) -> None:
        bodies = self.session.partnership.bodies
        if bodies and len(self.session.partnership.views) < 5:
            self.session.selection.set({bodies[each % len(bodies)].id for each in which})
            self._do(action)

    @rule(which=FEW, title=st.sampled_from(("Committees", "")))
    def draw_an_area(self, which: set[int], title: str) -> None:
        placed = self._placed()
        if placed:
            self.session.selection.set({placed[each % len(placed)].body for each in which})
            self._do("add-area")
            QTest.keyClicks(self.editor.in_place._editor, title)
            QTest.keyClick(self.editor.in_place._editor, Qt.Key.Key_Return)
            self.editor.in_place._close()

    @rule(which=PICK)
    def fold(self, which: int) -> None:
        areas = self.session.view.areas if self.session.view else ()
        if areas:
            self.session.selection.set((areas[which % len(areas)].id,))
            self._do("fold")

    @rule(by=PLACES, way=st.sampled_from(_WAYS))
    def move_the_key(self, by: tuple[int, int], way: str) -> None:
        item = self.editor.stage.item_of(KEY)
        box = bounds(item) if item else None
        if box is not None:
            self.session.take(None)
            x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
            self._drag((x, y), (x + by[0], y + by[1]))
            self.session.selection.set((KEY,))
            self._do(f"nudge-{way}")

    @rule(which=FEW, row=st.integers(0, 16), keep=st.booleans())
    def change_kind(self, which: set[int], row: int, keep: bool) -> None:
        lines = self.session.partnership.connectors
        if lines:
            self.session.selection.set({lines[each % len(lines)].id for each in which})
            self._do("change-kind")
            self._choose(row, keep)

    @rule(
        table=st.sampled_from(("bodies", "connectors", "functions", "decisions")),
        row=PICK,
        column=PICK,
        text=st.sampled_from(CELLS),
    )
    def type_into_a_table(self, table: str, row: int, column: int, text: str) -> None:
        model = self._table(table).model
        index = model.index(row % model.rowCount(), column % model.columnCount())
        if model.is_editable(index):
            model.setData(index, text)

    @rule(table=st.sampled_from(("bodies", "connectors", "functions")), row=PICK, column=PICK,
          deed=st.sampled_from(("copy", "cut", "clear", "delete", "put_on_view", *BLOCKS)))  # fmt: skip
    def work_in_a_table(self, table: str, row: int, column: int, deed: str) -> None:
        panel = self._table(table)
        model = panel.model
        panel.view.setCurrentIndex(model.index(row % model.rowCount(), column % model.columnCount()))
        if deed in BLOCKS:
            QGuiApplication.clipboard().setText(deed)
            panel.paste()
            if panel.dialog is not None:
                panel.dialog.accept()
        elif table == "bodies" or deed != "put_on_view":
            getattr(panel, deed)()

    @rule(find=st.sampled_from(("Leeds", "e", "icb", "cancer")), by=st.sampled_from(("", "Bradford", "ee")))
    def replace(self, find: str, by: str) -> None:
        self._do("replace")
        for dialog in self._open(FindAndReplace):
            dialog.what.setText(find)
            dialog.by.setText(by)
            dialog.button.click()
            self._shut(dialog)

    @rule(one=PICK, other=PICK, swapped=st.booleans())
    def merge(self, one: int, other: int, swapped: bool) -> None:
        bodies = self.session.partnership.bodies
        if bodies:
            self.session.selection.set({bodies[each % len(bodies)].id for each in (one, other)})
            self._do("merge")
        for dialog in self._open(MergeBodies):
            if swapped:
                dialog.swap.click()
            dialog.merge.click()
            self._shut(dialog)

    @rule(wanted=st.sampled_from(FILTERS))
    def filter(self, wanted: Filter) -> None:
        self.session.sight.leave_out(wanted)

    def _do(self, action: str) -> None:
        """As from the menu: what is greyed out does nothing."""
        self.window.actions_by_id[action].trigger()

    def _table(self, table: str):
        self._do(_TABLES[table])
        return self.editor.tables[table]

    def _open(self, dialog: type[QDialog]) -> list:
        return [each for each in self.window.findChildren(dialog) if each.isVisible()]

    def _shut(self, dialog: QDialog) -> None:
        dialog.close()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


_TABLES = {
    "bodies": "table-of-bodies",
    "connectors": "table-of-lines",
    "functions": "table-of-functions",
    "decisions": "table-of-decisions",
}
