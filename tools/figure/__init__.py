"""Bakes the human figure: region maps, shaded underlays and exercise pictures."""
