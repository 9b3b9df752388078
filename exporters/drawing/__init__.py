"""The drawing: one frozen picture of a view, from which screen, SVG, print and measures are all made."""
