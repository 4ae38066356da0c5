"""The command line: one module for each command, the same core as the window."""
