"""The Settings page: every choice holds at once."""
