"""How each kind of record is written in the file: one pair of functions for each, found by its name.

A name and its keys belong to the file format: a new key needs a reader that also takes rows without it.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from twitchcare.care.diary import (
    Drink,
    Episode,
    EpisodeKind,
    FactorReading,
    Outcome,
    Record,
    SessionRun,
    ThermalRun,
    Warmth,
)
from twitchcare.care.ids import DrinkId, FactorId, RegionId, RoutineId, TimerId
from twitchcare.care.place import Place, Side
from twitchcare.store.plain import Plain, choice, flag, mapping, maybe, number, text, whole

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Codec(Generic[R]):
    """The pair of functions for one kind of record. decode raises ValueError or KeyError."""

    name: str
    kind: type[R]
    encode: Callable[[R], Plain]
    decode: Callable[[Plain], R]


class UnknownKind(ValueError):
    """A later release wrote this kind of record; it is kept and not shown."""


def encode_record(record: Record) -> tuple[str, Plain]:
    """Return the name of the kind and the record as plain JSON values."""
    codec = _BY_KIND[type(record)]
    return codec.name, codec.encode(record)


def decode_record(name: str, body: str) -> Record:
    """Return the record. Raises UnknownKind for a name of the future, ValueError for a damaged body."""
    codec = _BY_NAME.get(name)
    if codec is None:
        raise UnknownKind(name)
    try:
        record: Record = codec.decode(mapping(json.loads(body)))
    except (KeyError, RecursionError) as problem:
        raise ValueError(f"{name}: {problem!r}") from problem
    return record


def kind_name(kind: type[Record]) -> str:
    """Return the name under which a kind of record is stored."""
    return _BY_KIND[kind].name


def _encode_place(place: Place) -> Plain:
    return {"region": place.region, "side": place.side}


def _decode_place(value: object) -> Place:
    plain = mapping(value)
    side = plain["side"]
    return Place(RegionId(text(plain["region"])), None if side is None else choice(Side, side))


def _encode_drink(drink: Drink) -> Plain:
    return {"drink": drink.drink, "volume_ml": drink.volume_ml}


def _decode_drink(plain: Plain) -> Drink:
    return Drink(DrinkId(text(plain["drink"])), number(plain["volume_ml"]))


def _encode_session(run: SessionRun) -> Plain:
    return {
        "routine": run.routine,
        "place": None if run.place is None else _encode_place(run.place),
        "done_s": run.done_s,
        "total_s": run.total_s,
        "outcome": run.outcome,
    }


def _decode_session(plain: Plain) -> SessionRun:
    outcome = plain["outcome"]
    return SessionRun(
        RoutineId(text(plain["routine"])),
        maybe(_decode_place, plain["place"]),
        number(plain["done_s"]),
        number(plain["total_s"]),
        None if outcome is None else choice(Outcome, outcome),
    )


def _encode_thermal(run: ThermalRun) -> Plain:
    return {
        "kind": run.kind,
        "timer": run.timer,
        "place": None if run.place is None else _encode_place(run.place),
        "done_s": run.done_s,
        "stopped_early": run.stopped_early,
    }


def _decode_thermal(plain: Plain) -> ThermalRun:
    return ThermalRun(
        choice(Warmth, plain["kind"]),
        TimerId(text(plain["timer"])),
        maybe(_decode_place, plain["place"]),
        number(plain["done_s"]),
        flag(plain["stopped_early"]),
    )


def _encode_episode(episode: Episode) -> Plain:
    return {
        "place": _encode_place(episode.place),
        "kind": episode.kind,
        "intensity": episode.intensity,
        "pain": episode.pain,
        "duration_s": episode.duration_s,
        "note": episode.note,
    }


def _decode_episode(plain: Plain) -> Episode:
    return Episode(
        _decode_place(plain["place"]),
        choice(EpisodeKind, plain["kind"]),
        whole(plain["intensity"]),
        maybe(whole, plain["pain"]),
        maybe(number, plain["duration_s"]),
        text(plain["note"]),
    )


def _encode_factor(reading: FactorReading) -> Plain:
    return {"factor": reading.factor, "value": reading.value, "unit": reading.unit}


def _decode_factor(plain: Plain) -> FactorReading:
    return FactorReading(FactorId(text(plain["factor"])), number(plain["value"]), text(plain["unit"]))


# Each codec agrees with itself; the look-up by type cannot be said to the type checker.
CODECS: tuple[Codec[Any], ...] = (
    Codec("drink", Drink, _encode_drink, _decode_drink),
    Codec("session", SessionRun, _encode_session, _decode_session),
    Codec("thermal", ThermalRun, _encode_thermal, _decode_thermal),
    Codec("episode", Episode, _encode_episode, _decode_episode),
    Codec("factor", FactorReading, _encode_factor, _decode_factor),
)
_BY_KIND: dict[type[Record], Codec[Any]] = {codec.kind: codec for codec in CODECS}
_BY_NAME: dict[str, Codec[Any]] = {codec.name: codec for codec in CODECS}
