"""Fonts and colours: the system's own, and a few that follow its light or dark theme."""

from html import escape

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.following import styled
from schema.contrast import contrast

SPACE = 8
"""Twice the rhythm of four pixels."""


_LONG = 80
"""Letters of a tip that stand on one line."""
_MOST_OF_SCREEN = 0.95
_FIELDS = ("QLineEdit", "QPlainTextEdit", "QAbstractSpinBox", "QComboBox", "QCheckBox")
_FIELD_DARK, _FIELD_LIGHT, _STYLE_DARKENS = "#8A9399", "#757D83", 140
_SIGNS = frozenset("<&")


def is_dark(palette: QPalette) -> bool:
    """Whether the system shows light text on a dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def error_colour(palette: QPalette) -> QColor:
    """Red that can be read on the system's ground."""
    return _readable(QColor("#FF8A80" if is_dark(palette) else "#B3261E"), palette, 4.5)


def quiet_colour(palette: QPalette) -> QColor:
    """For words that stand back."""
    return _readable(QColor("#AEB7BD" if is_dark(palette) else "#425563"), palette, 4.5)


def focus_colour(palette: QPalette) -> QColor:
    """For the frame that shows where the keyboard is: the system's own colour, where it can be told."""
    return _readable(palette.color(QPalette.ColorRole.Highlight), palette, 3.0)


def _readable(colour: QColor, palette: QPalette, least: float) -> QColor:
    """The colour, or that of the system's words where it would be lost on one of the system's grounds."""
    grounds = [palette.color(role) for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base)]
    is_clear = all(contrast(colour.name().upper(), ground.name().upper()) >= least for ground in grounds)
    return colour if is_clear else palette.color(QPalette.ColorRole.WindowText)


def heading(text: str) -> QLabel:
    """A small heading over a section of a panel."""
    label = QLabel(text.upper(), wordWrap=True)
    # Words in large type stand below one another, and widen nothing.
    label.setMinimumWidth(1)
    font = label.font()
    font.setBold(True)
    font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 1)
    label.setFont(font)
    label.setIndent(0)
    styled(label, lambda palette: f"{quiet_words(palette)} padding-top: 8px; padding-bottom: 4px;")
    label.setAccessibleName(text)
    return label


def flat_tabs(palette: QPalette) -> str:
    """The look of tabs: quiet words, the open one underlined."""
    accent = focus_colour(palette).name()
    quiet = quiet_colour(palette).name()
    # Large words stand clear of one another by themselves, and there is little room for them.
    beside = max(8, 20 - QFontMetrics(QApplication.font()).averageCharWidth())
    return f"""
        QTabBar {{ background: transparent; }}
        QTabBar::tab {{ background: transparent; border: 0; border-bottom: 2px solid transparent;
                        color: {quiet}; padding: 6px {beside}px; margin: 0; }}
        QTabBar::tab:selected {{ border-bottom-color: {accent}; color: palette(window-text);
                                 font-weight: bold; }}
        QTabBar::tab:hover {{ color: palette(window-text); }}
        QTabBar::tab:focus {{ border-bottom-color: palette(window-text); }}
        QTabWidget::pane {{ border: 0; border-top: 1px solid palette(mid); }}
    """


def roomy(palette: QPalette | None = None) -> str:
    """The look of lists and trees: rows with room between them, and a frame while the keyboard is there."""
    return f"""
        {framed("QAbstractItemView", palette)}
        QAbstractItemView::item {{ padding: 3px 2px; }}
        QHeaderView {{ border: 0; }}
    """


def framed(kind: str, palette: QPalette | None = None) -> str:
    """The look of what has no frame of its own: one shows while the keyboard is there."""
    return f"""
        {kind} {{ border: 2px solid transparent; }}
        {kind}:focus {{ border-color: {focus_colour(palette or QApplication.palette()).name()}; }}
    """


def frame_fields(palette: QPalette) -> None:
    """Let fields be seen to be fields: their frames stand 3:1 off the ground, in every theme (WCAG 1.4.11).

    The style darkens the colour of the window by two fifths for a frame, so that is what fields are told.
    """
    border = QColor(_FIELD_DARK if is_dark(palette) else _FIELD_LIGHT)
    wanted = QPalette(palette)
    wanted.setColor(QPalette.ColorRole.Window, border.lighter(_STYLE_DARKENS))
    for kind in _FIELDS:
        # Qt takes the name of a class as text, whatever its stubs say.
        if QApplication.palette(kind) != wanted:  # type: ignore[call-overload]
            QApplication.setPalette(wanted, kind)  # type: ignore[arg-type]


def quiet_words(palette: QPalette) -> str:
    """The look of words that stand back."""
    return f"color: {quiet_colour(palette).name()};"


def wrong_words(palette: QPalette) -> str:
    """The look of words that say what is wrong."""
    return f"color: {error_colour(palette).name()};"


def ground(palette: QPalette) -> QColor:
    """What lies around the page, which itself is always white."""
    return QColor("#2A2E31" if is_dark(palette) else "#E8EDEE")


def in_letters(widget: QWidget, letters: int, lines: int) -> QSize:
    """A size that grows with the system's text, as far as the screen has room for it."""
    metrics, room = widget.fontMetrics(), widget.screen().availableSize() * _MOST_OF_SCREEN
    return QSize(letters * metrics.averageCharWidth(), lines * metrics.height()).boundedTo(room)


def fit_words(window: QWidget) -> None:
    """Make a window as high as its words need where they break, as far as the screen has room for it."""
    layout, most = window.layout(), round(window.screen().availableSize().height() * _MOST_OF_SCREEN)
    needed = layout.totalHeightForWidth(window.width()) if layout is not None else 0
    window.resize(window.width(), min(max(window.height(), needed), most))


def plain_tip(text: str) -> str:
    """A tip that shows the text as it is, whatever signs it holds, and breaks the lines of a long one."""
    is_plain = len(text) < _LONG and not _SIGNS.intersection(text)
    return text if is_plain else f"<span>{escape(text)}</span>"
