"""Reads the files of a bundle with every check, and keeps what could be decoded."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

import msgspec

from twitchcare.bundle.assemble import Decoded
from twitchcare.bundle.faults import Fault, fault_of, faults
from twitchcare.bundle.food import food_rules, refuse_double_foods
from twitchcare.bundle.front import split_article
from twitchcare.bundle.hydration import hydration_rules
from twitchcare.bundle.kinds.motion import MotionFile
from twitchcare.bundle.kinds.pack_rules import PackFoodJson, PackTriageJson
from twitchcare.bundle.kinds.rules import FoodJson, HydrationJson, ThermalJson, TriageJson
from twitchcare.bundle.lang_check import check_languages, take_language_file
from twitchcare.bundle.layout import MANIFEST, NEEDED, NOT_IN_PACKS, Kind, kind_of, language_file, stem
from twitchcare.bundle.opened import Opened
from twitchcare.bundle.problem import Level, Problem, quoted
from twitchcare.bundle.scan import Places
from twitchcare.bundle.strict import Document, NotStrict, decode_text, parse
from twitchcare.bundle.thermal import thermal_rules
from twitchcare.bundle.triage import refuse_part_faults, triage_rules
from twitchcare.care.markup import markup_faults

# A bundle full of faults is not a list that anyone reads to its end.
MAX_SHOWN = 200  # of one file
MAX_ALL = 2000


@dataclass
class Examined:
    """names: of every file that was read. raw: those that are JSON at all, with a way to find lines.

    is_pack: the manifest says so; a pack lacks what it does not add to.
    """

    names: tuple[str, ...] = ()
    is_pack: bool = False
    decoded: Decoded = field(default_factory=Decoded)
    problems: list[Problem] = field(default_factory=list)
    raw: dict[str, Document] = field(default_factory=dict)
    _places: dict[str, Places] = field(default_factory=dict)

    def line(self, name: str, path: str) -> int:
        """Return the line of a path in a file."""
        if name not in self._places:
            self._places[name] = self.raw[name].places()
        return self._places[name].line(path)

    def note(self, name: str, found: Iterable[Fault], level: Level = Level.ERROR) -> None:
        """Keep the faults of one file as problems, as far as there is room."""
        if len(self.problems) >= MAX_ALL:
            return
        shown = list(islice(found, MAX_SHOWN + 1))
        for fault in shown[:MAX_SHOWN]:
            line = self.line(name, fault.path)
            self.problems.append(Problem(name, fault.path, line, level, fault.message, fault.hint))
        if len(shown) > MAX_SHOWN:
            message = f"There are more than {MAX_SHOWN} problems in this file."
            self.problems.append(Problem(name, "$", 1, level, message, "Mend these first."))

    def note_each(self, found: Iterable[tuple[str, Fault]]) -> None:
        """Keep faults that come with the names of their files."""
        for name, fault in islice(found, MAX_SHOWN):
            self.note(name, [fault])


def examine(opened: Opened) -> Examined:
    """Return everything that the files of a bundle say, and everything that is wrong with them."""
    found = Examined(names=tuple(opened.contents), problems=list(opened.problems))
    if not opened.contents and any(problem.level is Level.ERROR for problem in found.problems):
        return found  # why nothing could be read has been said
    if MANIFEST not in opened.contents:
        message, hint = "There is no manifest.json.", "Choose the folder that holds the manifest of a bundle."
        found.problems.append(Problem(MANIFEST, "$", 0, Level.ERROR, message, hint))
        if not opened.contents:
            return found
    found.is_pack = says_pack(opened.contents.get(MANIFEST, b""))
    for name in () if found.is_pack else NEEDED[1:]:
        if name not in opened.contents:
            hint = "Copy it from the built-in bundle."
            found.problems.append(Problem(name, "$", 0, Level.ERROR, "This file is missing.", hint))
    for name, data in opened.contents.items():
        if found.is_pack and name.startswith(NOT_IN_PACKS):
            found.problems.append(_not_in_pack(name))
        elif kind := kind_of(name, found.is_pack):
            _examine_file(found, name, kind, data)
        elif language_file(name):
            _examine_language_file(found, name, data)
    check_languages(found)
    return found


def says_pack(manifest: bytes) -> bool:
    """Tell whether a manifest, as far as it can be read, is that of a pack."""
    try:
        value = parse(decode_text(manifest)).value
    except NotStrict:
        return False
    return isinstance(value, dict) and value.get("pack") is True


def _not_in_pack(name: str) -> Problem:
    message = "A pack has no such file: it adds to the built-in content and does not change its rules."
    hint = "Take it out. Routines and exercises name their regions; a translation is a pack of its own."
    return Problem(name, "$", 0, Level.ERROR, message, hint)


def _examine_file(found: Examined, name: str, kind: Kind, data: bytes) -> None:
    body = ""
    try:
        text = decode_text(data)
        if kind.ending == "md":
            parts = split_article(text)
            body = parts.body
            _check_body(found, name, body, parts.body_line)
            document = parse(parts.json, parts.first_line)
        else:
            document = parse(text)
    except NotStrict as problem:
        found.problems.append(_not_strict(name, problem))
        return
    except ValueError as problem:
        hint = "Put the JSON of the article between two lines of ---."
        found.problems.append(Problem(name, "$", 1, Level.ERROR, f"An article: {problem}.", hint))
        return
    found.raw[name] = document
    _decode(found, name, kind, document, body)


def _examine_language_file(found: Examined, name: str, data: bytes) -> None:
    try:
        document = parse(decode_text(data))
    except NotStrict as problem:
        found.problems.append(_not_strict(name, problem))
        return
    found.raw[name] = document
    found.note(name, [*_doubles(document), *take_language_file(found, name, document.value)])


def _not_strict(name: str, problem: NotStrict) -> Problem:
    return Problem(name, problem.path, problem.line, Level.ERROR, problem.message, problem.hint)


def _decode(found: Examined, name: str, kind: Kind, document: Document, body: str) -> None:
    """Keep the decoded file when it is whole, else every fault of it."""
    wrong = list(_doubles(document))
    wrong += islice(faults(kind.shape, document.value), MAX_SHOWN + 1)
    if not wrong:
        file = msgspec.convert(document.value, kind.shape)
        wrong += _name_faults(name, file)
        wrong += _rule_faults(file)
        if not wrong:
            found.decoded.add(file, body)
    found.note(name, wrong)


def _doubles(document: Document) -> Iterator[Fault]:
    if document.has_doubles:
        for path in document.places().doubles:
            yield Fault(path, "A key comes twice in one object.", "Keep one of them.")


def _name_faults(name: str, file: msgspec.Struct) -> Iterator[Fault]:
    """Yield the fault of a file whose id is not its name."""
    if isinstance(file, MotionFile):
        if file.exercise != stem(name):
            yield Fault("$.exercise", "This is not the name of the file.", f"Write {quoted(stem(name))}.")
        return
    key: str = getattr(file, "id", "")
    if "/" in name and key != stem(name):
        yield Fault(
            "$.id", f"The id {quoted(key)} is not the name of the file.", f"Write {quoted(stem(name))}."
        )


def _rule_faults(file: msgspec.Struct) -> Iterator[Fault]:
    """Yield what the rules themselves find wrong with their file."""
    try:
        if isinstance(file, ThermalJson):
            thermal_rules(file)
        elif isinstance(file, HydrationJson):
            hydration_rules(file)
        elif isinstance(file, TriageJson):
            triage_rules(file)
        elif isinstance(file, FoodJson):
            food_rules(file)
        elif isinstance(file, PackFoodJson):
            refuse_double_foods(file.foods)
        elif isinstance(file, PackTriageJson):
            refuse_part_faults(file.signs, file.rules)
    except ValueError as problem:
        yield fault_of(problem)


def _check_body(found: Examined, name: str, body: str, first_line: int) -> None:
    if not body.strip():
        message = "The article has no text."
        found.problems.append(
            Problem(name, "$", first_line, Level.ERROR, message, "Write it after the second ---.")
        )
    for fault in islice(markup_faults(body), MAX_SHOWN):
        line = first_line + fault.line
        found.problems.append(Problem(name, "$", line, Level.ERROR, fault.message, fault.hint))
