"""The icon of Remit, painted from the picture that ships."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap

from resources import resource

_SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon() -> QIcon:
    """The icon at every size in which a desktop shows it; empty where Qt cannot read SVG."""
    drawn = QImage()
    drawn.loadFromData(QByteArray(resource("icons/remit.svg").read_bytes()))
    made, smooth = QIcon(), Qt.TransformationMode.SmoothTransformation
    for size in _SIZES if not drawn.isNull() else ():
        made.addPixmap(QPixmap.fromImage(drawn.scaledToHeight(size, smooth)))
    return made
