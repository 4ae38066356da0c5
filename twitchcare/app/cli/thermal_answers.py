"""Reads the answers about warmth and cold from JSON, and says what is wrong with them."""

from collections.abc import Callable, Collection
from difflib import get_close_matches
from typing import TypeVar

from twitchcare.app.cli.command import InputWrong
from twitchcare.care.content import Content
from twitchcare.care.ids import ConditionId, RegionId, SituationId
from twitchcare.care.place import Place, Side
from twitchcare.care.thermal_case import Answers

_KEYS = ("situations", "conditions", "region", "side")
_Id = TypeVar("_Id", bound=str)


def answers_from(value: object, content: Content, file: str) -> Answers:
    """Return the answers, or raise InputWrong with every problem: file, path, what, remedy."""
    if not isinstance(value, dict):
        raise InputWrong([f'{file}: $: is not an object; write {{"situations": [...]}}'])
    wrong = [
        f"$.{key}: is not a key of the answers; use {', '.join(_KEYS)}{_guess(str(key), _KEYS)}"
        for key in value
        if key not in _KEYS
    ]
    if "situations" not in value:
        wrong.append('$.situations: is missing; name what is going on, for example ["stiff_tense"]')
    rules = content.thermal
    situations = _ids(value, "situations", rules.situations, SituationId, wrong)
    conditions = _ids(value, "conditions", rules.conditions, ConditionId, wrong)
    place = _place(value, content, wrong)
    if wrong:
        raise InputWrong([f"{file}: {line}" for line in wrong])
    return Answers(situations, conditions, place)


def _ids(
    value: dict[object, object],
    key: str,
    known: Collection[_Id],
    as_id: Callable[[str], _Id],
    wrong: list[str],
) -> tuple[_Id, ...]:
    found = value.get(key, [])
    if not isinstance(found, list):
        wrong.append(f"$.{key}: is not a list; put the ids into [ ]")
        return ()
    for at, name in enumerate(found):
        if not isinstance(name, str):
            wrong.append(f"$.{key}[{at}]: is not a text; write the id in quotes")
        elif name not in known:
            hint = _guess(name, known) or f"; known are {', '.join(known)}"
            wrong.append(f"$.{key}[{at}]: there is no id {name}{hint}")
    return tuple(as_id(name) for name in dict.fromkeys(map(str, found)))


def _place(value: dict[object, object], content: Content, wrong: list[str]) -> Place | None:
    region, side = value.get("region"), value.get("side")
    if side is not None and side not in ("left", "right"):
        wrong.append('$.side: is neither "left" nor "right"; use one of them, or null')
        return None
    if region is None:
        if side is not None:
            wrong.append("$.side: says a side although no region is given; add the region or remove the side")
        return None
    if not isinstance(region, str) or region not in content.regions:
        name = region if isinstance(region, str) else "of this kind"
        hint = _guess(str(region), content.regions) or "; see the regions of the bundle"
        wrong.append(f"$.region: there is no region {name}{hint}")
        return None
    if side is not None and not content.regions[RegionId(region)].paired:
        wrong.append(f"$.side: {region} has no left and right; use null")
        return None
    return Place(RegionId(region), None if side is None else Side(str(side)))


def _guess(name: str, known: Collection[str]) -> str:
    close = get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""
