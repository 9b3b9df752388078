"""The canvas: a drawing on the screen, and the gestures that edit what it shows."""
