"""At most one gesture runs at a time; whoever receives the mouse hands its movements to it here."""

from desktop.canvas.gestures.canvas import Gesture, Pointer


class Running:
    """The gesture that is under way, if any."""

    def __init__(self) -> None:
        self._gesture: Gesture | None = None

    @property
    def is_active(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    def start(self, gesture: Gesture | None) -> None:
        """Begin a gesture; one that was under way is cancelled."""
        self.cancel()
        if gesture is not None and _goes_on(gesture):
            self._gesture = gesture

    def send(self, pointer: Pointer) -> None:
        """Hand on a movement or the release."""
        gesture = self._gesture
        if gesture is not None and not _goes_on(gesture, pointer):
            self._gesture = None

    def cancel(self) -> None:
        """End the gesture without effect."""
        gesture = self._gesture
        if gesture is not None:
            self._gesture = None
            gesture.close()


def _goes_on(gesture: Gesture, pointer: Pointer | None = None) -> bool:
    try:
        if pointer is None:
            next(gesture)
        else:
            gesture.send(pointer)
    except StopIteration:
        return False
    return True
