"""The program's own rules of drinking, for tests that care what the numbers are."""

from functools import cache

import msgspec

from twitchcare.bundle.hydration import HydrationFile, hydration_rules
from twitchcare.care.hydration import HydrationRules
from twitchcare.resource import resource


@cache
def hydration_file() -> HydrationFile:
    """Return the file that ships with the program."""
    text = resource("bundle", "hydration.json").read_bytes()
    return msgspec.json.decode(text, type=HydrationFile)


@cache
def water_rules() -> HydrationRules:
    """Return the rules that ship with the program."""
    return hydration_rules(hydration_file())
