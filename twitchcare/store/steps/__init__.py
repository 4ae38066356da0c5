"""The steps from one schema to the next, one file each. A released step is never edited."""
