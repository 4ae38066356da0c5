"""Start-up: arguments, the wiring of rooms, the command line."""
