"""Everything around one open document: session, canvas and panels, made together and dropped together."""

from functools import partial

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.asking.panel import AskPanel
from desktop.asking.shining import shine
from desktop.background import Background
from desktop.canvas.dropping import Dropping
from desktop.canvas.gliding import Gliding
from desktop.canvas.hovering import Hovering
from desktop.canvas.inplace import InPlace
from desktop.canvas.keyboard import Keyboard
from desktop.canvas.proposing import Proposing
from desktop.canvas.routing import Routes
from desktop.canvas.scene import Scene
from desktop.canvas.selecting import Selecting
from desktop.canvas.stage import Stage
from desktop.canvas.stand_ins import StandIns
from desktop.canvas.still import Still
from desktop.canvas.view import CanvasView
from desktop.clipboard.clip import Clip
from desktop.document import Document
from desktop.export_run import Export
from desktop.findings.badges import Badges
from desktop.findings.entries import Entry
from desktop.findings.panel import FindingsPanel
from desktop.findings.showing import show
from desktop.helping.panel import HelpPanel
from desktop.panels.history import History
from desktop.panels.inspector import Inspector
from desktop.panels.key_strip import KeyStrip
from desktop.panels.outline import Outline
from desktop.panels.outline_panel import OutlinePanel
from desktop.panels.palette import Palette
from desktop.panels.tabs import ViewTabs
from desktop.recovery import Recovery
from desktop.registers.dialog import Registers
from desktop.searching.find_bar import FindBar
from desktop.seeing.filters import Filters
from desktop.seeing.going import go_to
from desktop.seeing.minimap import Minimap
from desktop.seeing.spotlight import Spotlight
from desktop.seeing.zooming import Pinching
from desktop.session import Session
from desktop.tables.page import TablePage
from desktop.tables.shelf import Tables
from desktop.views.overview import Overview


class Editor(QWidget):
    """The middle of the window while a document is open; it holds what the panels show too."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.session = Session(document)
        self.background = Background()
        # Routes of a large page take long, and findings and exports need not wait for them.
        self._router = Background()
        self.recovery = Recovery(document)
        self.export: Export | None = None
        self.registers: Registers | None = None
        self.view_settings: QDialog | None = None
        self.publishing: QDialog | None = None
        self.scene = Scene()
        self.routes = Routes(self._router)
        # A worker may be the last to know them, and must not be the one who takes them apart.
        self.routes.setParent(self)
        self.stage = Stage(self.session, self.scene, self.routes)
        self.canvas = CanvasView(self.scene, self.stage)
        self.still = Still(self.canvas, self.scene)
        self.gliding = Gliding(self.session, self.stage, self.scene)
        self.in_place = InPlace(self.canvas, self.scene, self.session)
        self.keyboard = Keyboard(self.canvas)
        self.stand_ins = StandIns(self.canvas, self.scene, self.session)
        self.dropping = Dropping(self.canvas)
        self.hovering = Hovering(self.canvas)
        self.pinching = Pinching(self.canvas)
        self.proposing = Proposing(self.canvas, self.session)
        self.selecting = Selecting(self.canvas, self.session)
        self.clip = Clip(self.session, self.canvas, self.routes, self.background)
        self.spotlight = Spotlight(self.session, self.scene)
        self.filters = Filters(self.session)
        self.find_bar = FindBar(self.session, self.canvas, self.scene)
        self.page_table = TablePage(self.session, self.canvas)
        self._make_panels()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.tabs, self.find_bar, self.spotlight, self.filters, self.canvas, self.page_table):
            layout.addWidget(part)
        layout.setStretchFactor(self.canvas, 1)
        self.inspector.wait_while(lambda: self.stage.is_busy)
        self.stage.rested.connect(self.inspector.catch_up)
        self.routes.failed.connect(self.session.say)
        self.session.view_changed.connect(self.canvas.fit)
        self.session.tool_changed.connect(self._show_tool)
        self.minimap = Minimap(self.canvas, self.scene)
        for changed in (self.session.document.changed, self.session.view_changed, self.routes.arrived):
            changed.connect(self.minimap.refresh)
        self.session.sight.changed.connect(self.minimap.refresh)
        self.stage.refresh()
        self.minimap.refresh()
        self.page_table.follow()

    def settle(self) -> None:
        """End what is half done before the document goes to a file: a drag is dropped, a typed value kept."""
        self.stage.cancel()
        for panel in (*self.tables.made, self.page_table):
            panel.view.settle()
        typed = self.window().focusWidget()
        if isinstance(typed, QLineEdit):
            typed.editingFinished.emit()

    def close_down(self) -> None:
        """The document was closed as its owner wished."""
        self.stage.cancel()
        self.gliding.settle()
        self.stand_ins.close_down()
        for dialog in (self.registers, self.view_settings):
            if dialog is not None:
                dialog.close()
        if self.publishing is not None:
            # Also in the middle of its work.
            self.publishing.done(0)
        self.recovery.end()
        self.routes.forget()
        self._router.close()
        if self.export is not None:
            self.export.abandon()
        self.checker.close_down()
        self.background.close()
        self.session.document.close()

    def _show_tool(self) -> None:
        self.canvas.show_tool(self.session.tool is not None)

    def _show_finding(self, entry: Entry) -> None:
        show(self.session, self.canvas, self.scene, entry.elements, entry.sentence)

    def _make_panels(self) -> None:
        self.tabs = ViewTabs(self.session)
        self.key_strip = KeyStrip(self.session)
        self.outline = Outline(self.session)
        self.outline_panel = OutlinePanel(self.outline)
        self.outline.wanted.connect(partial(go_to, self))
        self.overview = Overview(self.session, self.background)
        self.palette_of_bodies = Palette(self.session)
        self.palette_of_bodies.placed.connect(self.in_place.edit)
        self.inspector = Inspector(self.session)
        self.findings_panel = FindingsPanel(self.session, self.background)
        self.findings, self.checker = self.findings_panel.findings, self.findings_panel.checker
        self.findings.wanted.connect(self._show_finding)
        self.ask_panel = AskPanel(self.session, self.background)
        self.ask_panel.answered.connect(partial(shine, self.session, self.canvas, self.scene))
        self.ask_panel.wanted.connect(partial(show, self.session, self.canvas, self.scene))
        self.stage.begun.connect(self.checker.give_way)
        self.stage.rested.connect(self.checker.go_on)
        self.badges = Badges(self.checker, self.stage, self.scene)
        self.stand_ins.tell_also(self.badges.said_of)
        self.checker.changed.connect(self.stand_ins.wait)
        self.history, self.help = History(self.session), HelpPanel()
        self.tables = Tables(self.session)
