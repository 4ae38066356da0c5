"""twitchcare: a calm desktop companion for people whose muscles twitch, cramp or feel tight."""

__version__ = "0.1.0"
