"""The file triage.json of a bundle: its shape, and the way from it to the rules of `care`."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated

import msgspec

from twitchcare.bundle.kinds.fields import Id, Part, Some, SourceKey, Text, Title
from twitchcare.care.ids import SourceId
from twitchcare.care.rule_text import RuleWrong, parse_rule
from twitchcare.care.source import Checked
from twitchcare.care.triage import (
    Level,
    MedicineGroup,
    Reassurance,
    Sign,
    SignKind,
    TriageRule,
    TriageRules,
    Urgency,
    alarm_faults,
    rule_faults,
)

RuleKey = Annotated[str, msgspec.Meta(pattern=r"^[A-Z][0-9]{2}$")]
When = Annotated[str, msgspec.Meta(min_length=1, max_length=400)]


class LevelPart(Part, frozen=True, kw_only=True):
    title: Title
    action: Text


class LevelsPart(Part, frozen=True, kw_only=True):
    """The words for every urgency."""

    emergency: LevelPart
    same_day: LevelPart
    two_weeks: LevelPart
    routine: LevelPart
    self_care: LevelPart


class SignPart(Part, frozen=True, kw_only=True):
    """One question. alarm: yes alone is an emergency; unsure_is_yes: "not sure" counts as yes."""

    id: Id
    question: Text
    kind: SignKind
    choices: tuple[Id, ...] = ()
    alarm: bool = False
    unsure_is_yes: bool = False


class RulePart(Part, frozen=True, kw_only=True):
    """When it fits, its urgency holds; docs/content/README.md gives the language of `when`."""

    id: RuleKey
    priority: Annotated[int, msgspec.Meta(ge=1, le=9999)]
    urgency: Urgency
    title: Title
    when: When
    message: Text
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], Some]


class MedicinePart(Part, frozen=True, kw_only=True):
    title: Title
    examples: Annotated[tuple[Title, ...], Some]
    movement: Text
    mechanism: Text
    advice: Text
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], Some]


class ReassurancePart(Part, frozen=True, kw_only=True):
    text: Text
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], Some]


class TriageFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file."""

    levels: LevelsPart
    signs: Annotated[tuple[SignPart, ...], Some]
    rules: Annotated[tuple[RulePart, ...], Some]
    medicines: tuple[MedicinePart, ...]
    reassurance: tuple[ReassurancePart, ...]


def triage_rules(file: TriageFile) -> TriageRules:
    """Return the rules. Raises ValueError with the key path, what is wrong and what to do."""
    refuse_part_faults(file.signs, file.rules)
    rules = _rules(file)
    places = {row.id: f"$.rules[{index}].when" for index, row in enumerate(file.rules)}
    places |= {row.id: f"$.signs[{index}].alarm" for index, row in enumerate(file.signs)}
    for key, message in [*rule_faults(rules), *alarm_faults(rules)]:
        raise ValueError(f"{places[key]}: {message}")
    return rules


def _rules(file: TriageFile) -> TriageRules:
    levels = msgspec.structs.asdict(file.levels)
    return TriageRules(
        levels={Urgency(name): Level(level.title, level.action) for name, level in levels.items()},
        signs={row.id: sign_of(row) for row in file.signs},
        rules=tuple(rule_of(index, row) for index, row in enumerate(file.rules)),
        medicines=tuple(
            MedicineGroup(**msgspec.structs.asdict(row) | {"sources": _sources(row.sources)})
            for row in file.medicines
        ),
        reassurance=tuple(
            Reassurance(row.text, row.checked, _sources(row.sources)) for row in file.reassurance
        ),
    )


def sign_of(row: SignPart) -> Sign:
    """Return the care value of one question."""
    return Sign(**msgspec.structs.asdict(row))


def rule_of(index: int, row: RulePart) -> TriageRule:
    """Return the care value of one rule. Raises ValueError with the key path and what is wrong."""
    try:
        when = parse_rule(row.when)
    except RuleWrong as problem:
        raise ValueError(f"$.rules[{index}].when: {problem}") from problem
    return TriageRule(
        row.id, row.priority, row.urgency, row.title, when, row.message, row.checked, _sources(row.sources)
    )


def _sources(keys: tuple[str, ...]) -> tuple[SourceId, ...]:
    return tuple(SourceId(key) for key in keys)


def refuse_part_faults(signs: Sequence[SignPart], rules: Sequence[RulePart]) -> None:
    """Raise ValueError for the first thing that is wrong within the questions and rules of one file."""
    for fault in _faults(signs, rules):
        raise ValueError(fault)
    for index, row in enumerate(rules):
        rule_of(index, row)


def _faults(signs: Sequence[SignPart], rules: Sequence[RulePart]) -> Iterator[str]:
    for name, ids in (("signs", [row.id for row in signs]), ("rules", [row.id for row in rules])):
        for key, count in Counter(ids).items():
            if count > 1:
                yield f"$.{name}[{len(ids) - 1 - ids[::-1].index(key)}].id: the id {key} is there twice"
    for index, sign in enumerate(signs):
        if (sign.kind is SignKind.CHOICE) != bool(sign.choices):
            yield f"$.signs[{index}].choices: only a choice has choices, and it needs them"
        if (sign.alarm or sign.unsure_is_yes) and sign.kind is not SignKind.BOOL:
            yield f"$.signs[{index}]: only a question of yes or no can be an alarm"
