"""Tests mirror the tree of `twitchcare`."""
