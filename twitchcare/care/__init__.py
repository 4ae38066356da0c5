"""What is true and what we advise. Pure values, state machines and rules."""
