"""At most one gesture runs at a time; whoever receives the mouse hands its movements to it here."""

import gc
from collections.abc import Callable

from desktop.canvas.gestures.canvas import Gesture, Pointer


class Running:
    """The gesture that is under way, if any."""

    def __init__(self, ended: Callable[[], None] = lambda: None) -> None:
        """Calls `ended` after each."""
        self._ended = ended
        self._gesture: Gesture | None = None

    @property
    def is_active(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    def start(self, gesture: Gesture | None) -> None:
        """Begin a gesture; one that was under way is cancelled."""
        self.cancel()
        if gesture is not None:
            self._gesture = gesture
            # To look for garbage in a whole document would cost a picture now and then.
            gc.freeze()
            if not _goes_on(gesture):
                self._end()

    def send(self, pointer: Pointer) -> None:
        """Hand on a movement or the release."""
        gesture = self._gesture
        if gesture is not None and not _goes_on(gesture, pointer):
            self._end()

    def cancel(self) -> None:
        """End the gesture without effect."""
        gesture = self._gesture
        if gesture is not None:
            self._end()
            gesture.close()

    def _end(self) -> None:
        self._gesture = None
        gc.unfreeze()
        self._ended()


def _goes_on(gesture: Gesture, pointer: Pointer | None = None) -> bool:
    try:
        if pointer is None:
            next(gesture)
        else:
            gesture.send(pointer)
    except StopIteration:
        return False
    return True
