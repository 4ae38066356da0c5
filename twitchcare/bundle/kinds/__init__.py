"""The files of a bundle: one module for each kind, with its shape and the way it becomes a care value."""
