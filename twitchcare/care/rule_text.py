"""The small language of the checker's rules: signs joined by `and`, `or`, `not` and comparisons.

    when       = or_expr
    or_expr    = and_expr { "or" and_expr }
    and_expr   = not_expr { "and" not_expr }
    not_expr   = "not" not_expr | atom
    atom       = "(" or_expr ")" | comparison | sign
    comparison = sign op value          op: < <= > >= == !=; a choice only with == and !=

A sign that was not answered is false, and so is a comparison with one, whatever its operator.
"""

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NoReturn

Answer = bool | float | str
Answers = Mapping[str, Answer]

_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9_]*)|(<=|>=|==|!=|<|>|\(|\)))")
_WORDS = frozenset({"and", "or", "not"})
_COMPARE: dict[str, Callable[[Answer, Answer], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
MOST_NESTED = 50


class RuleWrong(ValueError):
    """A rule that cannot be read. at: the character, counted from 1."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(f"{message} (at character {at})")
        self.at = at


@dataclass(frozen=True, slots=True)
class Ask:
    """A sign of yes or no."""

    sign: str


@dataclass(frozen=True, slots=True)
class Compare:
    """A number or a choice against a value."""

    sign: str
    operator: str
    value: float | str


@dataclass(frozen=True, slots=True)
class Not:
    part: "Rule"


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple["Rule", ...]


@dataclass(frozen=True, slots=True)
class Any:
    parts: tuple["Rule", ...]


Rule = Ask | Compare | Not | All | Any


def parse_rule(text: str) -> Rule:
    """Return the rule that a text says. Raises RuleWrong."""
    reader = _Reader(text)
    rule = reader.either()
    if reader.word is not None:
        reader.fail(f"{reader.word!r} is not expected here")
    return rule


def holds(rule: Rule, answers: Answers) -> bool:
    """Return whether a rule is true of these answers."""
    match rule:
        case Ask(sign):
            return answers.get(sign) is True
        case Compare(sign, op, value):
            given = answers.get(sign)
            if given is None or isinstance(given, bool) or isinstance(given, str) != isinstance(value, str):
                return False
            return _COMPARE[op](given, value)
        case Not(part):
            return not holds(part, answers)
        case All(parts):
            return all(holds(part, answers) for part in parts)
        case Any(parts):
            return any(holds(part, answers) for part in parts)


def leaves(rule: Rule, negated: bool = False) -> Iterator[tuple[Ask | Compare, bool]]:
    """Yield every sign and comparison of a rule, and whether an odd number of `not` stands before it."""
    match rule:
        case Ask() | Compare():
            yield rule, negated
        case Not(part):
            yield from leaves(part, not negated)
        case All(parts) | Any(parts):
            for part in parts:
                yield from leaves(part, negated)


class _Reader:
    """Reads one token ahead."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._depth = text, 0, 0
        self.word: str | None = None
        self._starts = 0
        self._next()

    def fail(self, message: str) -> NoReturn:
        raise RuleWrong(message, self._starts + 1)

    def either(self) -> Rule:
        self._depth += 1
        if self._depth > MOST_NESTED:
            self.fail("the rule is nested too deeply")
        parts = [self._both()]
        while self.word == "or":
            self._next()
            parts.append(self._both())
        self._depth -= 1
        return parts[0] if len(parts) == 1 else Any(tuple(parts))

    def _both(self) -> Rule:
        parts = [self._negated()]
        while self.word == "and":
            self._next()
            parts.append(self._negated())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _negated(self) -> Rule:
        negated = False
        while self.word == "not":
            negated = not negated
            self._next()
        rule = self._atom()
        return Not(rule) if negated else rule

    def _atom(self) -> Rule:
        if self.word == "(":
            self._next()
            rule = self.either()
            if self.word != ")":
                self.fail("a closing parenthesis is missing")
            self._next()
            return rule
        sign = self._sign()
        if self.word in _COMPARE:
            op = str(self.word)
            self._next()
            return Compare(sign, op, self._value(op))
        return Ask(sign)

    def _sign(self) -> str:
        word = self.word
        if word is None or not word[0].isalpha() or word in _WORDS:
            self.fail("the id of a sign is missing" if word is None else f"{word!r} is no sign")
        self._next()
        return word

    def _value(self, op: str) -> float | str:
        word = self.word
        if word is None or word in _WORDS or not word[0].isalnum():
            self.fail("a value is missing after the comparison")
        if word[0].isdigit():
            self._next()
            return float(word)
        if op not in ("==", "!="):
            self.fail(f"a choice is compared with == or !=, not with {op}")
        self._next()
        return word

    def _next(self) -> None:
        rest = self._text[self._at :]
        self._starts = self._at + len(rest) - len(rest.lstrip())
        if not rest.strip():
            self.word = None
            return
        match = _TOKEN.match(self._text, self._at)
        if match is None:
            self.fail(f"{self._text[self._starts]!r} does not belong in a rule")
        self._at = match.end()
        self.word = match[1] or match[2] or match[3]
