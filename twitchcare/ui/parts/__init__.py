"""Small widgets that several screens share, one module each: a start pays only for what it shows."""
