"""The edges of the machine: clocks, notices, tray, single instance."""
