"""The state of the water reminder as JSON text, and back."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import TypeVar

from twitchcare.care.reminding.nudge_line import Anchor
from twitchcare.care.reminding.water import Nudge
from twitchcare.care.reminding.water_state import Pause, Result, ShownNudge, Snooze, WaterState

T = TypeVar("T")
Json = Mapping[str, object]


def to_text(state: WaterState) -> str:
    """Return the state as one line of JSON."""
    return json.dumps(
        {
            "zone": state.zone,
            "anchor": state.anchor and _anchor_to_json(state.anchor),
            "last_number": state.last_number,
            "shown": [_shown_to_json(row) for row in state.shown],
            "snooze": state.snooze and _wait_to_json(state.snooze),
            "pause": state.pause and _wait_to_json(state.pause),
            "counted": {day.isoformat(): ml for day, ml in state.counted},
        }
    )


def _anchor_to_json(anchor: Anchor) -> Json:
    return {
        "day": anchor.day.isoformat(),
        "at": anchor.at.isoformat(),
        "share": anchor.share,
        "whole_s": anchor.whole_s,
    }


def _wait_to_json(wait: Snooze | Pause) -> Json:
    return {"since": wait.since.isoformat(), "until": wait.until.isoformat()}


def _shown_to_json(row: ShownNudge) -> Json:
    nudge = row.nudge
    return {
        "number": nudge.number,
        "day": nudge.day.isoformat(),
        "at": nudge.at.isoformat(),
        "serving_ml": nudge.serving_ml,
        "snoozed": nudge.snoozed,
        "result": row.result,
    }


def from_text(text: str) -> WaterState:
    """Return the state that was written down. Every key may be missing: "{}" is a program that ran before.

    Raises ValueError if it is not such a state.
    """
    try:
        found = _object(json.loads(text))
        return WaterState(
            begun=True,
            zone=None if found.get("zone") is None else _text(found["zone"]),
            anchor=_optional(found.get("anchor"), _anchor),
            last_number=int(_number(found.get("last_number", 0))),
            shown=tuple(_shown(row) for row in _list(found.get("shown", []))),
            snooze=_optional(found.get("snooze"), _snooze),
            pause=_optional(found.get("pause"), _pause),
            counted=tuple(
                (date.fromisoformat(day), _number(ml))
                for day, ml in _object(found.get("counted", {})).items()
            ),
        )
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as problem:
        raise ValueError(f"not a state of the water reminder: {problem!r}") from problem


def _anchor(row: Json) -> Anchor:
    whole_s = row["whole_s"]
    return Anchor(
        _day(row["day"]),
        _instant(row["at"]),
        _number(row["share"]),
        None if whole_s is None else _number(whole_s),
    )


def _snooze(row: Json) -> Snooze:
    return Snooze(_instant(row["since"]), _instant(row["until"]))


def _pause(row: Json) -> Pause:
    return Pause(_instant(row["since"]), _instant(row["until"]))


def _shown(value: object) -> ShownNudge:
    row = _object(value)
    nudge = Nudge(
        number=int(_number(row["number"])),
        day=_day(row["day"]),
        at=_instant(row["at"]),
        serving_ml=int(_number(row["serving_ml"])),
        snoozed=row["snoozed"] is True,
    )
    result = row["result"]
    return ShownNudge(nudge, None if result is None else Result(_text(result)))


def _optional(value: object, read: Callable[[Json], T]) -> T | None:
    return None if value is None else read(_object(value))


def _object(value: object) -> Json:
    if not isinstance(value, dict):
        raise TypeError("an object is needed")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("a list is needed")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is needed")
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < float("inf"):
        raise TypeError("a number is needed")
    return value


def _day(value: object) -> date:
    return date.fromisoformat(_text(value))


def _instant(value: object) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError("an instant needs its offset")
    return at.astimezone(UTC)
