"""The whole program in a real window, on a real bus, used from outside."""
