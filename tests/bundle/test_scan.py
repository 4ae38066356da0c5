"""Lines and depth of a JSON text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.bundle.scan import child, depth, line_of_number, locate

TEXT = """{
  "id": "a",
  "dose": {"hold_s": 30,
    "reps": 2},
  "steps": [
    "one",
    {"deep": [1,
      2]}
  ]
}"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("$", 1),
        ("$.id", 2),
        ("$.dose", 3),
        ("$.dose.hold_s", 3),
        ("$.dose.reps", 4),
        ("$.steps[0]", 6),
        ("$.steps[1].deep[1]", 8),
    ],
)
def test_every_path_has_the_line_on_which_it_stands(path: str, line: int) -> None:
    assert locate(TEXT).line(path) == line


def test_a_path_that_is_not_there_has_the_line_of_what_is_around_it() -> None:
    assert locate(TEXT).line("$.dose.rest_s") == 3
    assert locate(TEXT).line("$.steps[1].deep[7]") == 7
    assert locate(TEXT).line("$.nothing[0].at.all") == 1


def test_lines_are_counted_from_the_first_line_of_the_json() -> None:
    places = locate(TEXT, first_line=11)
    assert (places.line("$"), places.line("$.id"), places.line("$.none")) == (11, 12, 11)


def test_a_key_that_comes_twice_is_named_with_its_path() -> None:
    assert locate('{"a": {"b": 1, "b": 2}, "c": [{"d": 1, "d": 2}]}').doubles == ["$.a.b", "$.c[0].d"]


def test_the_same_key_in_two_objects_is_no_double() -> None:
    assert locate('[{"a": 1}, {"a": 2}]').doubles == []


def test_a_strange_key_is_quoted_and_cut_short() -> None:
    assert child("$", "a b") == '$["a b"]'
    assert child("$", "\x1b[31m") == '$["\\u001b[31m"]'
    assert len(child("$", "x" * 5000)) < 80


def test_brackets_inside_strings_are_not_depth() -> None:
    assert depth('["[[[[", "\\"[["]') == 1
    assert depth('{"a": [[1], {"b": []}]}') == 4


def test_a_string_that_never_ends_takes_one_pass() -> None:
    assert depth('["' + '\\"' * 500_000) == 1


def test_a_number_is_found_as_a_value_and_not_inside_a_string() -> None:
    assert line_of_number('{"a": "NaN",\n "b": NaN}', "NaN") == 2
    assert line_of_number("{}", "NaN", 5) == 5


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=20,
)


def _paths(value: object, path: str = "$") -> list[str]:
    found = [path]
    if isinstance(value, dict):
        for key, member in value.items():
            found += _paths(member, child(path, key))
    elif isinstance(value, list):
        for index, member in enumerate(value):
            found += _paths(member, child(path, index))
    return found


@given(_json, st.sampled_from([None, 1]))
def test_every_path_of_any_json_is_located(value: object, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    lines = locate(text).lines
    assert set(_paths(value)) == set(lines)
    assert all(1 <= line <= text.count("\n") + 1 for line in lines.values())
