"""The Sessions page: find a routine on the shelf, read what it asks for, and start it."""
