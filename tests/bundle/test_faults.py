"""Every fault of a value is named, each with its place and what to do."""

from typing import Annotated

import msgspec
import pytest

from twitchcare.bundle.faults import Fault, fault_of, faults
from twitchcare.bundle.kinds.exercise import ExerciseFile
from twitchcare.bundle.wording import reword


class Inner(msgspec.Struct, forbid_unknown_fields=True):
    number: Annotated[float, msgspec.Meta(ge=1)]
    word: str = ""


class Outer(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    name: str
    inner: Inner | None = None
    many: Annotated[tuple[Inner, ...], msgspec.Meta(min_length=1)]
    either: int | str = 0
    table: dict[str, int] | None = None

    def __post_init__(self) -> None:
        if self.name == "bad":
            raise ValueError("the name must not be bad")


def found(value: object) -> list[tuple[str, str]]:
    return [(fault.path, fault.message) for fault in faults(Outer, value)]


def test_a_value_that_fits_has_no_fault() -> None:
    assert found({"name": "a", "inner": None, "many": [{"number": 1}]}) == []


def test_all_faults_of_one_value_are_named_in_its_order() -> None:
    value = {
        "name": 3,
        "inner": {"number": 0, "word": [], "colour": 1},
        "many": [{"number": 1}, {"number": "x"}, 7],
        "ohter": 1,
    }
    assert [path for path, _ in found(value)] == [
        "$.name",
        "$.inner.number",
        "$.inner.word",
        "$.inner.colour",
        "$.many[1].number",
        "$.many[2]",
        "$.ohter",
    ]


def test_what_is_missing_is_told_where_it_is_missing() -> None:
    assert found({"inner": {}, "many": [{"number": 1}]}) == [
        ("$.inner", '"number" is missing.'),
        ("$", '"name" is missing.'),
    ]


def test_a_key_that_is_nearly_right_is_guessed() -> None:
    (fault,) = faults(Inner, {"number": 1, "wrod": ""})
    assert fault.hint == 'Did you mean "word"?'
    (fault,) = faults(Inner, {"number": 1, "zzz": ""})
    assert fault.hint == "Known are: number, word."


def test_a_whole_that_does_not_fit_though_its_parts_do() -> None:
    assert found({"name": "bad", "many": [{"number": 1}]}) == [("$", "The name must not be bad.")]
    assert found({"name": "a", "many": []}) == [("$.many", "The list is empty.")]
    assert found({"name": "a", "many": [{"number": 1}], "either": None})[0][0] == "$.either"
    assert found({"name": "a", "many": {"number": 1}}) == [
        ("$.many", "This should be a list, not an object.")
    ]
    assert found({"name": "a", "many": [{"number": 1}], "table": {"b": "c"}})[0] == (
        "$.table[...]",
        "This should be a whole number, not text.",
    )
    assert found([]) == [("$", "This should be an object, not a list.")]


def test_a_rule_may_tell_its_own_path() -> None:
    assert fault_of(ValueError("$.guides[1].id: efsa is there twice; keep one")) == Fault(
        "$.guides[1].id", "Efsa is there twice; keep one.", ""
    )
    assert fault_of(ValueError("no ceiling")) == Fault("$", "No ceiling.", "")


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("Expected `int`, got `str`", "This should be a whole number, not text."),
        ("Expected `str | null`, got `array`", "This should be text or null, not a list."),
        ("Expected `float` >= 1.0", "The number must be at least 1.0."),
        ("Expected `int` <= 100", "The number must be at most 100."),
        ("Expected `str` of length >= 1", "The text is empty."),
        ("Expected `str` of length <= 80", "There are more than 80 characters."),
        ("Expected `array` of length <= 12", "There are more than 12 entries."),
        ("Invalid RFC3339 encoded date", "This is not a date."),
        ("Invalid enum value 'x'", "'x' is not one of the words that are allowed here."),
        ("something new", "Something new."),
    ],
)
def test_the_decoder_is_reworded(said: str, message: str) -> None:
    assert reword(said)[0] == message


@pytest.mark.parametrize(
    ("key", "value", "hint"),
    [
        ("id", "Calf Wall", "Use small letters, digits and _ only, beginning with a letter."),
        ("sources", ["r-pt"], "Use capital letters, digits and - only, beginning with a letter."),
        ("title", " calf", "Do not begin with a space, and leave out control characters and line breaks."),
        ("title", "a\u202eb", "Do not begin with a space, and leave out control characters and line breaks."),
        ("title", "a\n", "Do not begin with a space, and leave out control characters and line breaks."),
        (
            "dose",
            {"hold_s": 3601, "reps": 1, "rest_s": 0, "hold_older_s": 1},
            "Write a number of at most 3600.0.",
        ),
    ],
)
def test_the_hint_says_what_to_write(key: str, value: object, hint: str) -> None:
    wrong = {fault.hint for fault in faults(ExerciseFile, {key: value}) if fault.path.startswith(f"$.{key}")}
    assert wrong == {hint}
