"""The two ways to draw. Imported only once a figure is wanted, since arrays come with it."""
