"""Colours, spaces, type and icons: the look, in one place."""
