"""Registers: the parts of a document that stand in lists and on no canvas: key, levels, functions …"""
