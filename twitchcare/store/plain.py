"""Reads single values out of decoded JSON. Every reader raises ValueError where the value does not fit."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from math import isfinite
from typing import TypeVar

Plain = Mapping[str, object]
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


def text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not text")
    return value


def flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is not true or false")
    return value


def whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{value!r} is not a whole number")
    return value


def number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ValueError(f"{value!r} is not a number")
    return float(value)


def choice(kind: type[E], value: object) -> E:
    return kind(text(value))


def maybe(read: Callable[[object], T], value: object) -> T | None:
    """Read a value that may also be null."""
    return None if value is None else read(value)


def mapping(value: object) -> Plain:
    if not isinstance(value, dict):
        raise ValueError(f"{value!r} is not an object")
    return value
