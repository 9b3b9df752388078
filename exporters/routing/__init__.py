"""Our own connector routing: right-angled lines round boxes, and places for their badges.

Pure geometry on plain rectangles, standard library only, so that canvas, exporters and tests
can ask for the same lines without a model, a window or another program.
All lengths are SVG user units, y down.
"""
