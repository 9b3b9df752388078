"""What a line pays for: every preference of the router in one place, as lengths it would rather walk.

Units are SVG user units: a bend that costs 45 is avoided by a detour of up to 45.
"""

BEND = 45.0
CROSSING = 400.0
TITLE = 1500.0
#: Walking through somebody else's area: once for each of its lines crossed on the grid, and by length.
AREA_STEP = 100.0
AREA_LENGTH = 1.0
#: Passing where lines were found to have no room.
CLASH = 60.0
#: Passing where hardly a line fits.
SQUEEZE = 200.0
#: Running where others run, for each line that finds no track there.
JAM = 8000.0
#: Leaving a side that others use.
CROWD = 40.0
#: Ending on a side that has no track left, for each line too many.
FULL = 400.0
#: Walking through a body: so much that it only happens where nothing else is left.
BODY = 1e6

ROOM = 8.0
BORDER = 5.0
#: What a badge keeps from bodies: more than the halo around it.
BESIDE_BADGE = 4.0
CORNER = 8.0
TRACK = 14.0
FIRST_RUN = 10.0
#: How far a line keeps from a body when there is plenty of room.
COMFORT = 20.0
#: How near tracks come to each other where it is narrow.
PITCH = 9.0
#: A run that may lie within so little only may be worth a step aside.
NARROW = 60.0
