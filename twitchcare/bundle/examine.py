"""Reads the files of a bundle with every check, and keeps what could be decoded."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

import msgspec

from twitchcare.bundle.assemble import Decoded
from twitchcare.bundle.faults import Fault, fault_of, faults
from twitchcare.bundle.food import food_rules
from twitchcare.bundle.front import split_article
from twitchcare.bundle.hydration import hydration_rules
from twitchcare.bundle.kinds.rules import FoodJson, HydrationJson, ThermalJson, TriageJson
from twitchcare.bundle.layout import MANIFEST, NEEDED, Kind, kind_of, stem
from twitchcare.bundle.opened import Opened
from twitchcare.bundle.problem import Level, Problem, quoted
from twitchcare.bundle.scan import Places
from twitchcare.bundle.strict import Document, NotStrict, decode_text, parse
from twitchcare.bundle.thermal import thermal_rules
from twitchcare.bundle.triage import triage_rules
from twitchcare.care.markup import markup_faults

# A bundle full of faults is not a list that anyone reads to its end.
MAX_SHOWN = 200  # of one file
MAX_ALL = 2000


@dataclass
class Examined:
    """names: of every file that was read. raw: those that are JSON at all, with a way to find lines."""

    names: tuple[str, ...] = ()
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
    for name in NEEDED[1:]:
        if name not in opened.contents:
            hint = "Copy it from the built-in bundle."
            found.problems.append(Problem(name, "$", 0, Level.ERROR, "This file is missing.", hint))
    for name, data in opened.contents.items():
        if kind := kind_of(name):
            _examine_file(found, name, kind, data)
    return found


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
        found.problems.append(
            Problem(name, problem.path, problem.line, Level.ERROR, problem.message, problem.hint)
        )
        return
    except ValueError as problem:
        hint = "Put the JSON of the article between two lines of ---."
        found.problems.append(Problem(name, "$", 1, Level.ERROR, f"An article: {problem}.", hint))
        return
    found.raw[name] = document
    _decode(found, name, kind, document, body)


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
