"""The player: one routine followed step by step, over the whole window."""
