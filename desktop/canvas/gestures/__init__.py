"""Gestures: each is one generator from press to release, and knows a canvas but no Qt."""
