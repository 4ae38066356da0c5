"""The human body as the program shows it: region maps and exercise pictures."""
