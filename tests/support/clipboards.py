"""What lies on the clipboard in a test, and what other programs put there."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from desktop.clipboard.carried import FRAGMENT, SVG


def put_words(words: str) -> None:
    """Another program copies words."""
    QGuiApplication.clipboard().setText(words)


def put_fragment(xml: bytes) -> None:
    """Somebody puts something on the clipboard that says it is a part of a page."""
    data = QMimeData()
    data.setData(FRAGMENT, xml)
    QGuiApplication.clipboard().setMimeData(data)


def empty() -> None:
    """Nothing lies there."""
    QGuiApplication.clipboard().clear()


def words() -> str:
    """What a text editor would paste."""
    return QGuiApplication.clipboard().text()


def svg() -> bytes:
    """The picture that a program with scalable pictures would paste; empty when there is none."""
    return _data(SVG)


def fragment() -> bytes:
    """What another window would paste."""
    return _data(FRAGMENT)


def image() -> QImage:
    """The picture in pixels that any program would paste."""
    return QGuiApplication.clipboard().image()


def _data(kind: str) -> bytes:
    lying: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return bytes(lying.data(kind).data()) if lying is not None else b""
