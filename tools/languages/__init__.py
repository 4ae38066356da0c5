"""Tools for whoever translates the screens."""
