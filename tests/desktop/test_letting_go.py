"""What is closed is gone: no signal, step or worker keeps a document that nobody sees any more."""

import gc
from weakref import ref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.document import Document
from schema.edits.bodies import rename_body


@pytest.mark.parametrize("steps", [0, 2])
def test_a_closed_document_is_gone(window, small, steps):
    document = Document(small)
    window.edit(document)
    for number in range(steps):
        document.apply("Rename", rename_body(small, "icb", f"Board {number}"))
    seen, editor = ref(document), ref(window.editor)
    del document
    window.show_start()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert (editor(), seen()) == (None, None)
