"""The screens of warmth and cold."""
