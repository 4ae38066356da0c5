"""Reads and checks the content bundle and turns it into care values."""
