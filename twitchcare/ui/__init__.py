"""Widgets, one folder for each screen, and the theme."""
