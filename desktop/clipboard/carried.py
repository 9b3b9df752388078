"""What the clipboard carries: a part of a page as XML for Remit, as a picture and as words for others."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from desktop.tr import tr
from exporters import xml
from exporters.errors import FormatError
from schema import Form
from schema.fragments import Fragment
from schema.sentences import capitalised, sentence

FRAGMENT = "application/vnd.remit.fragment+xml"
SVG = "image/svg+xml"
_MOST_NAMES, _MOST_LETTERS = 100, 100_000


def picture_data(image: QImage, svg: bytes) -> QMimeData:
    """A picture alone. The richest comes first: who pastes takes the first format that it knows."""
    data = QMimeData()
    if svg:
        data.setData(SVG, svg)
    data.setImageData(image)
    return data


def fragment_data(fragment: Fragment, image: QImage, svg: bytes = b"") -> QMimeData:
    """A part of a page with its picture and its words."""
    data = picture_data(image, svg)
    data.setData(FRAGMENT, xml.write(fragment.content))
    data.setText(in_words(fragment))
    return data


def in_words(fragment: Fragment) -> str:
    """Names, a line each, then what the lines say."""
    content = fragment.content
    names = [body.name for body in content.bodies] + [note.text for note in fragment.view.notes]
    said = [f"{capitalised(sentence(content, line))}." for line in content.connectors]
    return "\n".join([*names, *([""] if names and said else []), *said])


def is_carried(data: QMimeData, now: QMimeData | None) -> bool:
    """Whether the clipboard carries the very part of a page that this data is about."""
    return now is not None and now.data(FRAGMENT) == data.data(FRAGMENT)


def fragment_in(data: QMimeData | None) -> Fragment | None:
    """The part of a page that the clipboard holds, if any. Raises `FormatError` when it is damaged."""
    if data is None or not data.hasFormat(FRAGMENT):
        return None
    name = tr("Clipboard")
    content = xml.read_bytes(bytes(data.data(FRAGMENT).data()), name)
    if [view.form for view in content.views] != [Form.DRAWING]:
        raise FormatError(name, None, tr("it holds no part of a page"), tr("copy it again"))
    return Fragment(content)


def names_in(data: QMimeData | None) -> tuple[str, ...]:
    """The lines of a text, each once; of a row from a spreadsheet its first cell."""
    if data is None or not data.hasText():
        return ()
    lines = data.text()[:_MOST_LETTERS].splitlines()
    names = (" ".join(line.split("\t")[0].split()) for line in lines)
    return tuple(dict.fromkeys(filter(None, names)))[:_MOST_NAMES]
