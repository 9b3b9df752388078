"""The tabs over the canvas: one a view, in an order that a drag changes."""

from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from desktop import ask
from desktop.adding import new_view
from desktop.buttons import tool_button
from desktop.following import styled
from desktop.session import Session
from desktop.theme import flat_tabs, plain_tip
from desktop.tr import tr
from schema import Partnership
from schema.edits.views import edit_view, reorder_view


class ViewTabs(QWidget):
    """Turns to views, and adds and renames them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.bar = QTabBar(drawBase=False, expanding=False, documentMode=True, movable=True)
        self.bar.setAccessibleName(tr("Views"))
        styled(self.bar, flat_tabs)
        add = tool_button("+", tr("Add a view"))
        add.clicked.connect(lambda: ask_for_view(session, self))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(self.bar)
        layout.addWidget(add)
        layout.addStretch()
        self.bar.currentChanged.connect(self._turn)
        self.bar.tabMoved.connect(self._moved)
        self.bar.tabBarDoubleClicked.connect(lambda _: rename_view(session, self))
        session.view_changed.connect(self._follow)
        session.document.changed.connect(self._refresh)
        self._refresh(None, session.partnership)

    def _refresh(self, before: Partnership | None, after: Partnership) -> None:
        if before is not None and before.views is after.views:
            return
        blocked = self.bar.blockSignals(True)
        while self.bar.count() > len(after.views):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(after.views):
            self.bar.addTab("")
        for index, view in enumerate(after.views):
            self.bar.setTabText(index, (view.tab or view.title).replace("&", "&&"))
            self.bar.setTabToolTip(index, plain_tip(view.title))
        self.bar.blockSignals(blocked)
        self._follow()

    def _turn(self, index: int) -> None:
        if 0 <= index < len(self._session.partnership.views):
            self._session.open_view(self._session.partnership.views[index].id)

    def _follow(self) -> None:
        ids = [view.id for view in self._session.partnership.views]
        if self._session.view_id in ids:
            blocked = self.bar.blockSignals(True)
            self.bar.setCurrentIndex(ids.index(self._session.view_id))
            self.bar.blockSignals(blocked)
        # The open tab is bold and so wider, which Qt does not tell the layout.
        self.bar.updateGeometry()

    def _moved(self, start: int, end: int) -> None:
        # On its way a tab changes places with several others: one drag is one step.
        document, dragged = self._session.document, self._session.view_id
        view = document.partnership.views[start]
        document.apply(tr("Move view"), reorder_view(document.partnership, view.id, end), ("move", dragged))


def turn(session: Session, by: int) -> None:
    """Turn on to the next view or back, round and round."""
    ids = [view.id for view in session.partnership.views]
    if session.view_id in ids:
        session.open_view(ids[(ids.index(session.view_id) + by) % len(ids)])


def ask_for_view(session: Session, parent: QWidget | None) -> None:
    """Add a view under a title that the person gives."""
    title = ask.line(parent, tr("Add a view"), tr("Title of the view"), "")
    if title:
        new_view(session, title)


def rename_view(session: Session, parent: QWidget | None) -> None:
    """Give the open view another title."""
    view = session.view
    title = view and ask.line(parent, tr("Rename the view"), tr("Title of the view"), view.title)
    if view and title:
        session.say(
            session.document.attempt(tr("Rename view"), lambda p: edit_view(p, view.id, title=title, tab=""))
        )
