"""The Body page: the map to choose a place on, and the page of that place."""
