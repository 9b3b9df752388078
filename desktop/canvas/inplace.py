"""Typing over a label on the canvas: Enter or a click elsewhere keeps it, Escape does not."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from desktop.canvas.hits import hit
from desktop.canvas.label_editors import LabelEditor, LineEditor, NoteEditor, label_place
from desktop.canvas.labels import Label, label_of
from desktop.canvas.scene import Scene
from desktop.canvas.view import CanvasView
from desktop.session import Session
from desktop.tr import tr
from exporters.drawing.marks import Item
from schema import Partnership

_LEAST_WIDTH = 160


class InPlace(QObject):
    """Opens a line editor over the label of an element."""

    def __init__(self, canvas: CanvasView, scene: Scene, session: Session) -> None:
        super().__init__(canvas)
        self._canvas, self._scene, self._session = canvas, scene, session
        self._editor: LabelEditor | None = None
        self._element = ""
        canvas.double_clicked.connect(self._edit_at)
        canvas.entered.connect(self.edit_selected)
        canvas.stage.label_wanted.connect(self.edit)

    def edit_selected(self) -> None:
        """Let the person type over the label of the one thing that is selected."""
        chosen = self._session.selection.ids
        if len(chosen) == 1:
            self.edit(next(iter(chosen)))
        elif chosen:
            self._session.say(tr("Several things are selected; a label is typed for one at a time."))

    def edit(self, element: str) -> None:
        """Let the person type over the label of this element, if the view shows it."""
        item, label = self._item(element), label_of(self._session.partnership, element)
        if item is not None and label is not None:
            self._close()
            self._element = element
            self._editor = self._open(item, label)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and self._editor and self._ends(event):
            if event.type() is QEvent.Type.ShortcutOverride:
                # Escape means this label, and not the menu's action.
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                _ENDS[Qt.Key(event.key())](self)
            return True
        return super().eventFilter(watched, event)

    def _ends(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        return key in _ENDS and (key is Qt.Key.Key_Escape or bool(self._editor and self._editor.ends(event)))

    def _edit_at(self, x: float, y: float) -> None:
        if self._scene.drawing is None or self._session.view is None:
            return
        found = hit(self._scene.drawing, (x, y), 6 * self._canvas.stage.pixel)
        if found is not None:
            self.edit(found.id)

    def _item(self, element: str) -> Item | None:
        items = self._scene.drawing.items if self._scene.drawing else ()
        return next((item for item in items if element in item.refs[:1]), None)

    def _open(self, item: Item, label: Label) -> LabelEditor:
        make = NoteEditor if label.has_lines else LineEditor
        editor = make(self._canvas.viewport(), label.text)
        if label.has_lines:
            self._session.say(tr("Enter begins a line; Ctrl+Enter or a click elsewhere keeps the note."))
        editor.setAccessibleName(tr("Label"))
        editor.setGeometry(self._place(item, max(editor.minimumHeight(), editor.minimumSizeHint().height())))
        editor.installEventFilter(self)
        editor.editingFinished.connect(self._commit)
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor

    def _place(self, item: Item, height: int) -> QRect:
        left, top, right, bottom = label_place(item)
        there = self._canvas.mapFromScene(QRectF(left, top, right - left, bottom - top)).boundingRect()
        width = max(_LEAST_WIDTH, there.width() - 8)
        return QRect(there.center().x() - width // 2, there.center().y() - height // 2, width, height)

    def _commit(self) -> None:
        editor, element = self._editor, self._element
        if editor is None:
            return
        text = editor.words()
        self._close()
        wrong = self._session.document.attempt(tr("Rename"), lambda p: _renamed(p, element, text))
        if wrong:
            self._session.say(tr("Not renamed: {wrong}", wrong=wrong))

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.removeEventFilter(self)
            if editor.hasFocus():
                # Else Qt hands the keys to whatever field comes next.
                self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.hide()
            editor.deleteLater()


_ENDS = {
    Qt.Key.Key_Escape: InPlace._close,
    Qt.Key.Key_Return: InPlace._commit,
    Qt.Key.Key_Enter: InPlace._commit,
}


def _renamed(partnership: Partnership, element: str, text: str) -> Partnership:
    label = label_of(partnership, element)
    return partnership if label is None else label.change(text)
