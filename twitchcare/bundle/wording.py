"""Says in plain English what the decoder says about a value that does not fit."""

import re

from twitchcare.bundle.problem import printable

_NAMES = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
    "date": "a date",
}
_EXPECTED = re.compile(r"^Expected `([^`]*)`, got `([^`]*)`$")
_LIMIT = re.compile(r"^Expected `(?:int|float)` (>=|<=|>|<) (\S+)$")
_LENGTH = re.compile(r"^Expected `(str|array)` of length (>=|<=) (\d+)$")
_PATTERN = re.compile(r"^Expected `str` matching regex (.*)$", re.DOTALL)
_CHOICE = re.compile(r"^Invalid enum value (.*)$", re.DOTALL)
_LIMITS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}


def reword(message: str) -> tuple[str, str]:
    """Return what is wrong and what to do, as two sentences."""
    if match := _EXPECTED.match(message):
        wanted, found = (" or ".join(_name(part) for part in side.split(" | ")) for side in match.groups())
        return f"This should be {wanted}, not {found}.", f"Write {wanted}."
    if match := _LIMIT.match(message):
        limit = f"{_LIMITS[match[1]]} {match[2]}"
        return f"The number must be {limit}.", f"Write a number of {limit}."
    if match := _LENGTH.match(message):
        return _length(match[1] == "str", match[2] == ">=", match[3])
    if match := _PATTERN.match(message):
        return "The text is not of the form that belongs here.", _form(match[1])
    if match := _CHOICE.match(message):
        return (
            f"{printable(match[1], 60)} is not one of the words that are allowed here.",
            "See the schema of the file.",
        )
    if message.startswith("Invalid RFC3339"):
        return "This is not a date.", "Write it as 2026-03-31."
    return f"{message[:1].upper()}{printable(message[1:], 300).rstrip('.')}.", ""


def _name(word: str) -> str:
    return _NAMES.get(word, word)


def _length(is_text: bool, is_least: bool, number: str) -> tuple[str, str]:
    if is_least:
        return ("The text is empty.", "Write it.") if is_text else ("The list is empty.", "Add an entry.")
    what = "characters" if is_text else "entries"
    return f"There are more than {number} {what}.", "Make it shorter."


def _form(pattern: str) -> str:
    forms = {
        "(routines|exercises|": "Write it as routines/calf_easy; only routines, exercises, articles, foods.",
        "[a-z][a-z0-9_]": "Use small letters, digits and _ only, beginning with a letter.",
        "[A-Z][A-Z0-9-]": "Use capital letters, digits and - only, beginning with a letter.",
        "https://": "Write a whole address that begins with https://.",
        "UBERON": "Write it as UBERON:0001665.",
        "u0000": "Do not begin with a space, and leave out control characters and line breaks.",
        r"(\\.[0-9]": "Write it as 1.0 or 1.0.0.",
        r"(\.[0-9]": "Write it as 1.0 or 1.0.0.",
    }
    return next((hint for part, hint in forms.items() if part in pattern), "See the schema of the file.")
