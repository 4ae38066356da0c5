"""The figure on screen: an exercise as a body that moves, breathes and can be turned."""
