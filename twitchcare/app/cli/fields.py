"""Reads JSON that a person wrote, field by field, and gathers every problem instead of the first."""

import re
from collections.abc import Collection
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

Choice = TypeVar("Choice", bound=StrEnum)

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])", re.ASCII)
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?([Zz]|[+-][0-9]{2}:[0-9]{2})",
    re.ASCII,
)


class NotAMoment(ValueError):
    """The text is no time with an offset; the sentence says how to write one."""


def moment(text: str) -> datetime:
    """Return the aware time of an RFC 3339 text; seconds may be left out. Raises NotAMoment."""
    try:
        if _MOMENT.fullmatch(text) is None:
            raise ValueError(text)
        read = datetime.fromisoformat(text.upper())
    except ValueError as problem:
        hint = "write a time with its offset, like 2026-03-02T10:00:00+01:00"
        raise NotAMoment(f"{text!r} is no such time; {hint}") from problem
    if not date(1900, 1, 1) < read.date() < date(9000, 1, 1):
        raise NotAMoment(f"{text!r} is too far away; check the year")
    return read


class Fields:
    """The fields of one JSON object. A wrong one adds a line to `problems` and gives its default."""

    def __init__(self, value: object, path: str, known: Collection[str], problems: list[str]) -> None:
        self._path, self._problems = path, problems
        self._values: dict[str, object] = {}
        self._is_object = isinstance(value, dict)
        if not isinstance(value, dict):
            problems.append(f"{path}: must be an object; write it as {{…}}")
            return
        for key in value:
            if key in known:
                self._values[key] = value[key]
            else:
                self._say(key, f"is unknown; use {', '.join(known)}")

    def need(self, *keys: str) -> None:
        """Add a problem for each key that is missing."""
        for key in keys if self._is_object else ():
            if key not in self._values:
                self._say(key, "is missing; add it")

    def flag(self, key: str) -> bool:
        """Return true or false; false when missing."""
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            self._say(key, "must be true or false; write it without quotes")
            return False
        return value

    def number(self, key: str, low: float, high: float) -> float | None:
        """Return a number between the limits, both included; None when missing or null."""
        value = self._values.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self._say(key, f"must be a number from {low:g} to {high:g}; change it or use null")
            return None
        return float(value)

    def whole(self, key: str, low: int, high: int) -> int | None:
        """Return a whole number between the limits, both included; None when missing or null."""
        value = self.number(key, low, high)
        if value is not None and value != int(value):
            self._say(key, "must be a whole number; round it")
            return None
        return None if value is None else int(value)

    def text(self, key: str, default: str) -> str:
        """Return a text; the default when missing."""
        value = self._values.get(key, default)
        if not isinstance(value, str):
            self._say(key, "must be a text; write it in quotes")
            return default
        return value

    def one_of(self, key: str, known: Collection[str], default: str) -> str:
        """Return one of the known ids."""
        value = self.text(key, default)
        if key in self._values and value not in known and isinstance(self._values[key], str):
            self._say(key, f"{value!r} is unknown; use one of {', '.join(known)}")
            return default
        return value

    def choice(self, key: str, kind: type[Choice]) -> Choice | None:
        """Return a member of an enumeration; None when missing or null."""
        if self._values.get(key) is None:
            return None
        names = [member.value for member in kind]
        value = self.one_of(key, names, "")
        return kind(value) if value in names else None

    def ids(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """Return a list of known ids; empty when missing."""
        value = self._values.get(key, [])
        if not isinstance(value, list):
            self._say(key, "must be a list of ids; write it as […]")
            return ()
        texts = [name for name in value if isinstance(name, str)]  # anything else may not be hashable
        for index, name in enumerate(value):
            if name not in texts or name not in known:
                self._say(
                    f"{key}[{index}]", f"{name!r} is unknown; use ids of the bundle: {', '.join(known)}"
                )
        return tuple(name for name in texts if name in known)

    def clock(self, key: str, default: time) -> time:
        """Return a time of day written as 07:00; the default when missing."""
        if key not in self._values:
            return default
        match = _CLOCK.fullmatch(self.text(key, ""))
        if match is None:
            if isinstance(self._values[key], str):
                self._say(key, "is no time of day; write it like 07:00")
            return default
        return time(int(match[1]), int(match[2]))

    def moment(self, key: str, default: datetime) -> datetime:
        """Return an aware time; the default when missing."""
        if key not in self._values:
            return default
        text = self.text(key, "")
        try:
            return moment(text)
        except NotAMoment as problem:
            if isinstance(self._values[key], str):
                self._say(key, str(problem))
            return default

    def _say(self, key: str, problem: str) -> None:
        self._problems.append(f"{self._path}.{key}: {problem}")
