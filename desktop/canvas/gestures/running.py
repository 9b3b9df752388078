"""At most one gesture runs at a time; whoever receives the mouse hands its movements to it here."""

from collections.abc import Callable

from desktop.canvas.gestures.canvas import Gesture, Pointer


class Running:
    """The gesture that is under way, if any."""

    def __init__(
        self, begun: Callable[[], None] = lambda: None, ended: Callable[[], None] = lambda: None
    ) -> None:
        """Calls `begun` before each, and `ended` after it."""
        self._begun, self._ended = begun, ended
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
            self._begun()
            self._carry_on(gesture)

    def send(self, pointer: Pointer) -> None:
        """Hand on a movement or the release."""
        if self._gesture is not None:
            self._carry_on(self._gesture, pointer)

    def cancel(self) -> None:
        """End the gesture without effect."""
        gesture = self._gesture
        if gesture is not None:
            self._gesture = None
            gesture.close()
            self._ended()

    def _carry_on(self, gesture: Gesture, pointer: Pointer | None = None) -> None:
        goes_on = False
        try:
            goes_on = _goes_on(gesture, pointer)
        finally:
            if not goes_on and self._gesture is gesture:
                self._gesture = None
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
