"""A clipboard that begins empty, and is left so."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support import clipboards


@pytest.fixture
def empty_clipboard(qapp: Any) -> Iterator[None]:  # noqa: ARG001  the clipboard is the application's
    """Nothing lies on the clipboard before the test, nor after it."""
    clipboards.empty()
    yield
    clipboards.empty()
