"""A list to choose from, as every panel and dialog needs it.

Qt's own is as wide as its longest choice, cuts off what does not fit, and opens at the space between two
words that somebody types.
"""

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from desktop.speaking import named
from desktop.theme import plain_tip

_LETTERS = 8


class Combo(QComboBox):
    """Asks for no more room than some letters; what is longer ends in dots, and its tip has the whole."""

    def __init__(self, name: str = "", letters: int = _LETTERS) -> None:
        super().__init__()
        self._since_letter = QElapsedTimer()
        if name:
            named(self, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Who is typing a name means its spaces too; else Space opens the list."""
        if event.key() == Qt.Key.Key_Space and self._is_spelling:
            self._go_to(" ")
        else:
            super().keyPressEvent(event)
        if event.text().isprintable() and (event.text().strip() or self._is_spelling):
            self._since_letter.start()

    @property
    def _is_spelling(self) -> bool:
        clock = self._since_letter
        return clock.isValid() and not clock.hasExpired(QApplication.keyboardInputInterval())

    def _go_to(self, letter: str) -> None:
        """Go on to the first choice that begins with what was typed and with this."""
        view = self.view()
        view.setCurrentIndex(self.model().index(self.currentIndex(), self.modelColumn()))
        view.keyboardSearch(letter)
        row = view.currentIndex().row()
        if row != self.currentIndex():
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def shown_text(self) -> str:
        """What of the chosen words finds room."""
        option = self._option()
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - 2
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + 4
        return option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        whole, option.currentText = option.currentText, self.shown_text()
        tip = "" if option.currentText == whole else plain_tip(whole)
        if self.toolTip() != tip:
            self.setToolTip(tip)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option
