"""Should I see someone? Looks up what published guidance says of the signs that a person ticks.

It only looks things up: the most urgent rule that fits decides, and no further yes ever makes it calmer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from twitchcare.care.ids import SourceId
from twitchcare.care.rule_text import Answer, Answers, Compare, Rule, holds, leaves
from twitchcare.care.source import Checked

EYELID_ONLY = "eyelid_only"  # the one sign that may calm a rule
WEAKNESS = ("weak_true", "foot_drop", "hand_clumsy")
WEAK_ONSET, FASTEST_UNSURE = "weak_onset", "hours_days"


class Urgency(StrEnum):
    """How soon to see someone, the most urgent first."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    TWO_WEEKS = "two_weeks"
    ROUTINE = "routine"
    SELF_CARE = "self_care"

    @property
    def rank(self) -> int:
        """0 for the most urgent."""
        return tuple(Urgency).index(self)

    def raised(self) -> "Urgency":
        """Return the next more urgent level."""
        return tuple(Urgency)[max(0, self.rank - 1)]


class SignKind(StrEnum):
    """What a sign is answered with."""

    BOOL = "bool"
    NUMBER = "number"
    CHOICE = "choice"


class Unsure(Enum):
    """The answer "not sure"."""

    UNSURE = "unsure"


UNSURE = Unsure.UNSURE
Given = Answer | Unsure


@dataclass(frozen=True, slots=True)
class Sign:
    """One question. alarm: yes alone is an emergency; unsure_is_yes: not sure counts as yes."""

    id: str
    question: str
    kind: SignKind
    choices: tuple[str, ...] = ()
    alarm: bool = False
    unsure_is_yes: bool = False


@dataclass(frozen=True, slots=True)
class TriageRule:
    """When it fits, its urgency holds. priority only orders the reasons shown, lowest first."""

    id: str
    priority: int
    urgency: Urgency
    title: str
    when: Rule
    message: str
    checked: Checked
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """The words for one urgency."""

    title: str
    action: str


@dataclass(frozen=True, slots=True)
class MedicineGroup:
    """Medicines and substances that can cause twitching. advice: whom to ask; never to stop by oneself."""

    title: str
    examples: tuple[str, ...]
    movement: str
    mechanism: str
    advice: str
    checked: Checked
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Reassurance:
    """A calming number, shown beside calm answers only."""

    text: str
    checked: Checked
    sources: tuple[SourceId, ...]


@dataclass(frozen=True)
class TriageRules:
    """Everything the checker asks and looks up."""

    levels: Mapping[Urgency, Level]
    signs: Mapping[str, Sign]
    rules: tuple[TriageRule, ...]
    medicines: tuple[MedicineGroup, ...]
    reassurance: tuple[Reassurance, ...]


@dataclass(frozen=True, slots=True)
class TriageAnswer:
    """What the guidance says. rules: all that fit, the most urgent and lowest priority first.

    unsure_raised: an uncertain emergency sign made it one step more urgent. open: nothing fitted, so
    questions are still open. crisis: show the crisis contacts. tell_them: what was ticked, to be read out.
    """

    urgency: Urgency
    rules: tuple[TriageRule, ...]
    tell_them: tuple[str, ...]
    unsure_raised: bool = False
    open: bool = False
    crisis: bool = False
    reassurance: tuple[Reassurance, ...] = ()

    @property
    def sources(self) -> tuple[SourceId, ...]:
        """The sources of everything shown, each once."""
        of_rules = (source for rule in self.rules for source in rule.sources)
        of_numbers = (source for number in self.reassurance for source in number.sources)
        return tuple(dict.fromkeys([*of_rules, *of_numbers]))


class AnswerWrong(ValueError):
    """An answer that does not fit its sign."""

    def __init__(self, sign: str, message: str) -> None:
        super().__init__(message)
        self.sign = sign


def check_answers(rules: TriageRules, given: Mapping[str, Given]) -> None:
    """Raise AnswerWrong for an unknown sign or an answer of the wrong kind."""
    for name, answer in given.items():
        sign = rules.signs.get(name)
        if sign is None:
            raise AnswerWrong(name, f'there is no sign "{name}"')
        if not isinstance(answer, Unsure):
            _check_answer(sign, answer)


def _check_answer(sign: Sign, answer: Answer) -> None:
    if sign.kind is SignKind.BOOL and not isinstance(answer, bool):
        raise AnswerWrong(sign.id, f'"{sign.id}" is answered with true or false')
    if sign.kind is SignKind.NUMBER and (isinstance(answer, bool | str) or not 0 <= answer < float("inf")):
        raise AnswerWrong(sign.id, f'"{sign.id}" is answered with a number from 0')
    if sign.kind is SignKind.CHOICE and answer not in sign.choices:
        raise AnswerWrong(sign.id, f'"{sign.id}" is one of {", ".join(sign.choices)}')


def look_up(rules: TriageRules, given: Mapping[str, Given]) -> TriageAnswer:
    """Return what the rules say of these answers. Raises AnswerWrong; a sign not named means no."""
    check_answers(rules, given)
    answers = settled(rules, given)
    fitting = [rule for rule in rules.rules if holds(rule.when, answers)]
    fitting.sort(key=lambda rule: (rule.urgency.rank, rule.priority))
    urgency = fitting[0].urgency if fitting else Urgency.SELF_CARE
    unsure = any(rules.signs[name].alarm and name not in answers for name in _unsure(given))
    raised = urgency.raised() if unsure else urgency
    calm = raised in (Urgency.ROUTINE, Urgency.SELF_CARE)
    return TriageAnswer(
        urgency=raised,
        rules=tuple(fitting),
        tell_them=_tell_them(rules, answers),
        unsure_raised=raised is not urgency,
        open=not fitting,
        crisis="suicidal" in given and given["suicidal"] is not False,
        reassurance=rules.reassurance if calm else (),
    )


def settled(rules: TriageRules, given: Mapping[str, Given]) -> dict[str, Answer]:
    """Return the answers that rules look at: "not sure" is a yes, the worst choice, or left out."""
    answers: dict[str, Answer] = {n: a for n, a in given.items() if not isinstance(a, Unsure)}
    answers |= {name: True for name in _unsure(given) if rules.signs[name].unsure_is_yes}
    weak = any(answers.get(name) is True for name in WEAKNESS)
    if weak and given.get(WEAK_ONSET) is UNSURE:
        answers[WEAK_ONSET] = FASTEST_UNSURE
    return answers


def asks_for_onset(given: Mapping[str, Given]) -> bool:
    """Return whether the speed of a weakness must be asked before an answer is given."""
    return WEAK_ONSET not in given and any(given.get(name) is True for name in WEAKNESS)


def _unsure(given: Mapping[str, Given]) -> Iterable[str]:
    return (name for name, answer in given.items() if isinstance(answer, Unsure))


def _tell_them(rules: TriageRules, answers: Answers) -> tuple[str, ...]:
    """Return what to say to a clinician: the questions answered with yes, and the numbers given."""
    told = []
    for sign in rules.signs.values():
        answer = answers.get(sign.id)
        if answer is True:
            told.append(sign.question)
        elif answer is not None and answer is not False:
            words = f"{answer:g}" if isinstance(answer, float | int) else answer.replace("_", " ")
            told.append(f"{sign.question} {words}")
    return tuple(told)


def rule_faults(rules: TriageRules) -> list[tuple[str, str]]:
    """Return (rule id, what is wrong) for rules that name no sign, can never fit or could calm an answer."""
    faults = []
    for rule in rules.rules:
        for leaf, negated in leaves(rule.when):
            if fault := _leaf_fault(rules, rule, leaf.sign, leaf if isinstance(leaf, Compare) else None):
                faults.append((rule.id, fault))
            elif negated and leaf.sign != EYELID_ONLY:
                faults.append((rule.id, f'only {EYELID_ONLY} may stand after "not", {leaf.sign} does'))
    return faults


def _leaf_fault(rules: TriageRules, rule: TriageRule, name: str, compare: Compare | None) -> str:
    sign = rules.signs.get(name)
    if sign is None:
        return f'there is no sign "{name}"'
    if (sign.kind is SignKind.BOOL) != (compare is None):
        return f"{name} is a {sign.kind} and cannot stand {'alone' if compare is None else 'in a comparison'}"
    if compare is None:
        return ""
    if sign.kind is SignKind.CHOICE and compare.value not in sign.choices:
        return f"{name} is never {compare.value}"
    if sign.kind is SignKind.NUMBER and isinstance(compare.value, str):
        return f"{name} is compared with a number"
    if compare.operator in ("<", "<=") and rule.urgency is not Urgency.SELF_CARE:
        return f"a longer {name} would make the answer calmer"
    return ""


def alarm_faults(rules: TriageRules) -> list[tuple[str, str]]:
    """Return (sign id, what is wrong) for alarms that would not be an emergency by themselves."""
    return [
        (sign.id, f"{sign.id} alone is no emergency by any rule")
        for sign in rules.signs.values()
        if sign.alarm and look_up(rules, {sign.id: True}).urgency is not Urgency.EMERGENCY
    ]
