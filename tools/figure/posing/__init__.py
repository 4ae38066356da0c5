"""Solves written poses against their goals and bakes the motions of the exercises."""
