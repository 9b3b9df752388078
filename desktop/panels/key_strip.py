"""The key strip: every kind of connector with its own line, badge and name; the chosen one is drawn next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QMenu, QToolBar, QToolButton

from desktop.buttons import tool_button
from desktop.canvas.pictures import line_icon_on_paper, strip_size
from desktop.canvas.tools import Connecting
from desktop.following import styled
from desktop.session import Session
from desktop.theme import focus_colour
from desktop.tr import tr
from schema import ConnectorKind, Family, Key, Partnership

_ROOMY, _TIGHT = "5px 6px", "5px 2px"
_DRESSES = (
    (_ROOMY, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
    (_TIGHT, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
    (_TIGHT, Qt.ToolButtonStyle.ToolButtonIconOnly),
)
"""From the widest to the narrowest."""


class KeyStrip(QToolBar):
    """Governance kinds stand in the strip, structural ones in its menu."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Key strip"))
        self.setObjectName("key strip")
        self._session = session
        self.buttons: dict[str | None, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.setMovable(False)
        self._padding = _ROOMY
        self.setIconSize(strip_size(self.fontMetrics()))
        styled(self, self._look)
        overflow = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if overflow is not None:
            overflow.setAccessibleName(tr("Kinds that find no room"))
        session.tool_changed.connect(self._follow)
        session.document.changed.connect(self._key_changed)
        self._build(session.partnership.key)

    def _build(self, key: Key) -> None:
        self.clear()
        self.buttons = {None: self._button(None, tr("Select"), tr("Select and move bodies and lines (Esc)"))}
        self.addSeparator()
        for kind in key.connector_kinds:
            if kind.family is Family.GOVERNANCE:
                self.buttons[kind.id] = self._kind_button(kind)
        self._add_more([kind for kind in key.connector_kinds if kind.family is not Family.GOVERNANCE])
        self._follow()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Every kind has its place: where names have no room they are in the tips, and signs remain."""
        for padding, style in _DRESSES:
            self._dress(padding, style)
            if self.sizeHint().width() <= self.width():
                return

    def _dress(self, padding: str, style: Qt.ToolButtonStyle) -> None:
        if padding != self._padding:
            self._padding = padding
            self.setStyleSheet(self._look(QApplication.palette()))
        for kind, button in self.buttons.items():
            if kind:
                button.setToolButtonStyle(style)

    def _look(self, palette: QPalette) -> str:
        return _look(palette, self._padding)

    def _kind_button(self, kind: ConnectorKind) -> QToolButton:
        button = self._button(kind.id, kind.name, f"{kind.name}: {kind.definition}")
        button.setIcon(line_icon_on_paper(kind))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _button(self, kind: str | None, name: str, tip: str) -> QToolButton:
        button = tool_button(name, tip)
        button.setCheckable(True)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._session.take(Connecting(kind) if kind else None))
        self._group.addButton(button)
        self.addWidget(button)
        return button

    def _add_more(self, kinds: list[ConnectorKind]) -> None:
        if not kinds:
            return
        more = self._button("", tr("More …"), tr("Structural kinds: how bodies hang together"))
        more.clicked.disconnect()
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for kind in kinds:
            action = menu.addAction(line_icon_on_paper(kind), kind.name)
            action.setToolTip(kind.definition or kind.name)
            action.triggered.connect(lambda _=False, kind=kind: self._session.take(Connecting(kind.id)))
        more.setMenu(menu)
        self.buttons[""] = more

    def _follow(self) -> None:
        tool = self._session.tool
        kind = tool.kind if isinstance(tool, Connecting) else None
        button = self.buttons.get(kind, self.buttons.get(""))
        if button is not None:
            button.setChecked(True)
        more = self.buttons.get("")
        if more is not None:
            other = kind is not None and kind not in self.buttons
            more.setText(
                self._session.partnership.connector_kind(kind).name if kind and other else tr("More …")
            )

    def _key_changed(self, before: Partnership, after: Partnership) -> None:
        if before.key != after.key:
            self._build(after.key)


def _look(palette: QPalette, padding: str) -> str:
    """The signs are drawn on paper of their own, so the strip is as light or dark as the system's fields."""
    role = QPalette.ColorRole
    base, text, line = (palette.color(each).name() for each in (role.Base, role.Text, role.Mid))
    focus, accent = focus_colour(palette).name(), palette.color(role.Highlight)
    tint = f"rgba({accent.red()}, {accent.green()}, {accent.blue()}, {{}})"
    return f"""
        QToolBar {{ background: {base}; border: 0; border-bottom: 1px solid {line}; padding: 4px 8px;
                    spacing: 0px; }}
        QToolButton {{ color: {text}; background: transparent; border: 1px solid transparent;
                       border-radius: 4px; padding: {padding}; }}
        QToolButton#qt_toolbar_ext_button {{ background: {tint.format(40)}; min-width: 12px; }}
        QToolBar::separator {{ background: {line}; width: 1px; margin: 8px 4px; }}
        QToolButton:hover {{ background: {tint.format(20)}; }}
        QToolButton:focus {{ border-color: {focus}; }}
        QToolButton::menu-indicator {{ image: none; }}
        QToolButton:checked {{ background: {tint.format(40)}; border-color: {focus}; }}
    """
