"""Whether what moves glides there or is there at once: as the person prefers, else as the system says."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle

from desktop import preferences

_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def is_reduced() -> bool:
    """Whether nothing shall glide. Whatever of ours moves asks here first."""
    wanted = preferences.chosen("motion")
    if wanted == preferences.SYSTEM:
        return not QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animate)
    return wanted == "reduced"


def follow(window: QMainWindow) -> None:
    """Let docks glide in a window or not, and what the toolkit moves with them, from now on."""
    _Follower(window)


class _Follower(QObject):
    """Listens for the preference as long as there is the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        preferences.changes.changed.connect(self._look)
        self._look("motion")

    def _look(self, changed: str) -> None:
        if changed == "motion":
            self._window.setAnimated(not is_reduced())
            for effect in _EFFECTS:
                if preferences.chosen("motion") != preferences.SYSTEM:
                    QApplication.setEffectEnabled(effect, not is_reduced())
