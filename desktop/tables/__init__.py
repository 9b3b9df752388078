"""The tables beside the canvas: bodies, lines, functions, and functions and decisions, edited in cells."""
