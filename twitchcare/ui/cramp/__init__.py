"""Help with a cramp: say where, and the stretch begins."""
