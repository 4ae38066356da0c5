"""The Diary page, and the dialog that notes one thing felt."""
