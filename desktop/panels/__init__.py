"""The panels around the canvas: each is a widget over a session, and knows no other panel."""
