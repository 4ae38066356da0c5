"""`twitchcare log`: write one thing into the diary, or take it back."""

import argparse
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from twitchcare.app.cli.chosen_content import chosen_content
from twitchcare.app.cli.command import DONE, InputWrong, common_options, print_json
from twitchcare.care.diary import Drink, Entry, Episode, EpisodeKind, FactorReading, NotSaved
from twitchcare.care.ids import DrinkId, EntryId, FactorId, RegionId
from twitchcare.care.place import Place, Side

if TYPE_CHECKING:
    from twitchcare.app.cli.command import Commands
    from twitchcare.care.content import Content

T = TypeVar("T")
WATER = DrinkId("water")


def register(commands: "Commands") -> None:
    """Add `log` with its four parts."""
    parser = commands.add_parser("log", help="write something into the diary")
    parts = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    water = _part(parts, "water", "a drink", _log_water)
    water.add_argument("volume", metavar="VOLUME", help="for example 250ml, 8oz or 1glass")
    water.add_argument("--drink", metavar="ID", help="what was drunk; water if not given")
    water.add_argument("--at", metavar="TIME", help="when; now if not given")
    episode = _part(parts, "episode", "a twitch, a cramp, tightness, a jerk or a tremor", _log_episode)
    episode.add_argument("region", metavar="REGION", help="where; `twitchcare region list` names all")
    episode.add_argument("--side", choices=[side.value for side in Side], help="the person's own side")
    episode.add_argument("--kind", choices=[kind.value for kind in EpisodeKind], required=True)
    episode.add_argument("--intensity", metavar="0..10", required=True)
    episode.add_argument("--pain", metavar="0..10")
    episode.add_argument("--duration", metavar="TIME", help="for example 45s or 3min")
    episode.add_argument("--at", metavar="TIME", help="when it began; now if not given")
    episode.add_argument("--note", metavar="TEXT", default="")
    factor = _part(parts, "factor", "a daily item such as sleep or stress", _log_factor)
    factor.add_argument("factor", metavar="ID", help="for example sleep, caffeine, stress or exercise")
    factor.add_argument("value", metavar="VALUE", help="for example 6.5h")
    factor.add_argument("--day", metavar="DATE", help="the day it belongs to; today if not given")
    undo = _part(parts, "undo", "take one entry back", _log_undo)
    undo.add_argument("entry", metavar="ID", help="the number that `log` printed")


def _part(
    parts: "Commands", name: str, what: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    parser = parts.add_parser(name, help=what)
    common_options(parser)
    parser.set_defaults(run=run)
    return parser


def _log_water(args: argparse.Namespace) -> int:
    from twitchcare.app.cli.data import open_data_to_write
    from twitchcare.care.volume import parse_volume

    problems: list[str] = []
    at = _read(problems, "--at", args.at, _at)
    drink = DrinkId(args.drink or WATER)
    if args.drink is not None or args.bundle is not None:
        drinks = chosen_content(args).hydration.drinks
        if drink not in drinks:
            problems.append(f"--drink: {_unknown('drink', drink, drinks)}")
    _stop_at(problems)
    with open_data_to_write(args) as store:
        water = store.settings.load().water
        volume_ml = _read(
            problems, "VOLUME", args.volume, lambda text: parse_volume(text, water.unit, water.serving_ml)
        )
        _stop_at(problems)
        return _say(args, _saved(lambda: store.diary.add(Drink(drink, volume_ml or 0), at)))


def _log_episode(args: argparse.Namespace) -> int:
    from twitchcare.app.cli.data import open_data_to_write
    from twitchcare.app.cli.log_words import parse_duration_s, parse_level, parse_note

    problems: list[str] = []
    at = _read(problems, "--at", args.at, _at)
    intensity = _read(problems, "--intensity", args.intensity, parse_level)
    pain = _read(problems, "--pain", args.pain, parse_level)
    duration_s = _read(problems, "--duration", args.duration, parse_duration_s)
    note = _read(problems, "--note", args.note, parse_note)
    place = _place(problems, chosen_content(args), RegionId(args.region), args.side)
    _stop_at(problems)
    episode = Episode(place, EpisodeKind(args.kind), intensity or 0, pain, duration_s, note or "")
    with open_data_to_write(args) as store:
        return _say(args, _saved(lambda: store.diary.add(episode, at)))


def _log_factor(args: argparse.Namespace) -> int:
    from twitchcare.app.cli.data import open_data_to_write
    from twitchcare.app.cli.log_words import parse_day
    from twitchcare.care.factor import FACTORS

    problems: list[str] = []
    day = _read(problems, "--day", args.day, parse_day)
    factor = FACTORS.get(FactorId(args.factor))
    if factor is None:
        raise InputWrong([*problems, f"ID: {_unknown('factor', args.factor, FACTORS)}"])
    value = _read(problems, "VALUE", args.value, factor.parse)
    _stop_at(problems)
    reading = FactorReading(factor.id, value or 0.0, factor.unit)
    with open_data_to_write(args) as store:
        return _say(args, _saved(lambda: store.diary.add(reading, day=day)))


def _log_undo(args: argparse.Namespace) -> int:
    from twitchcare.app.cli.data import open_data_to_write

    if not (args.entry.isascii() and args.entry.isdigit() and len(args.entry) < 19):
        raise InputWrong([f"ID: {args.entry!r} is no number of an entry; use the number that `log` printed"])
    entry = EntryId(int(args.entry))
    with open_data_to_write(args) as store:
        _saved(lambda: store.diary.remove(entry))
    if args.json:
        print_json({"id": entry, "undone": True})
    else:
        print(entry)
    return DONE


def _read(problems: list[str], place: str, text: str | None, read: Callable[[str], T]) -> T | None:
    """Return what was read, or None after adding a line to the problems. None in, None out."""
    try:
        return None if text is None else read(text)
    except ValueError as problem:
        problems.append(f"{place}: {problem}")
        return None


def _stop_at(problems: list[str]) -> None:
    if problems:
        raise InputWrong(problems)


def _at(text: str) -> datetime:
    from twitchcare.app.cli.log_words import parse_at
    from twitchcare.desktop.clock import SystemClock

    return parse_at(text, SystemClock().now())


def _place(problems: list[str], content: "Content", name: RegionId, side: str | None) -> Place:
    region = content.regions.get(name)
    if region is None:
        problems.append(f"REGION: {_unknown('region', name, content.regions)}")
    elif region.paired and side is None:
        problems.append(f"REGION: {name} is on both sides; add --side left or --side right")
    elif not region.paired and side is not None:
        problems.append(f"--side: {name} is in the middle of the body; leave --side out")
    return Place(name, None if side is None else Side(side))


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    names = list(known)
    near = get_close_matches(name, names, n=3, cutoff=0.5)
    remedy = f"did you mean {', '.join(near)}?" if near else f"known are {', '.join(names)}"
    return f"there is no {what} {name!r}; {remedy}"


def _saved(write: Callable[[], T]) -> T:
    """Write, or raise InputWrong with the one sentence that says why not."""
    try:
        return write()
    except NotSaved as problem:
        raise InputWrong([str(problem)]) from problem


def _say(args: argparse.Namespace, entry: Entry) -> int:
    if args.json:
        at = entry.when.at_utc.astimezone(timezone(timedelta(minutes=entry.when.offset_min)))
        print_json({"id": entry.id, "at": at.isoformat(), "day": entry.when.local_day.isoformat()})
    else:
        print(entry.id)
    return DONE
