"""Questions in the window: asked in words, answered in sentences, and the answer shown on the page."""
