"""Printing: pages of paper from drawings, seen before they are printed."""
