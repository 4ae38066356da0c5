"""The Water page."""
