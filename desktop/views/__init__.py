"""Views as wholes: how they are made, how they are set, what they look like in little, how they print."""
