"""JSON that Python would take and a bundle may not hold."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.bundle.strict import MAX_BYTES, MAX_DEPTH, NotStrict, decode_text, parse


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9" * 5000])
def test_a_number_that_json_does_not_know_is_refused_with_its_line(number: str) -> None:
    with pytest.raises(NotStrict, match="is not a number that a bundle may hold") as problem:
        parse(f'{{"a": 1,\n "b": {number}}}')
    assert problem.value.line == 2


def test_a_key_that_comes_twice_is_marked() -> None:
    assert parse('{"a": 1, "a": 2}').has_doubles
    assert not parse('{"a": {"a": 2}}').has_doubles


@pytest.mark.parametrize("text", ['{"a": "\\ud800"}', '{"\\uDFFF": 1}', '["x", "\\ud83d"]'])
def test_half_a_character_is_refused(text: str) -> None:
    with pytest.raises(NotStrict, match="Half a character"):
        parse(text)


def test_a_whole_character_written_as_two_halves_is_taken() -> None:
    assert parse('"\\ud83d\\ude00"').value == "😀"


def test_deep_nesting_is_refused_before_it_is_read() -> None:
    assert parse("[" * MAX_DEPTH + "]" * MAX_DEPTH).value
    for text in ("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "[" * 400_000, '{"a":' * 100_000):
        with pytest.raises(NotStrict, match="nested deeper"):
            parse(text)


def test_broken_json_names_its_line_in_the_file() -> None:
    with pytest.raises(NotStrict, match="not JSON") as problem:
        parse('{"a": 1,\n "b" 2}', first_line=4)
    assert problem.value.line == 5


def test_bytes_that_are_not_utf_8_name_their_line() -> None:
    with pytest.raises(NotStrict, match="not UTF-8") as problem:
        decode_text(b'{"a": 1,\n\n "b": "\xff"}')
    assert problem.value.line == 3


def test_utf_16_a_byte_order_mark_and_a_huge_file_are_refused() -> None:
    for data in ('{"a": 1}'.encode("utf-16"), b"\xef\xbb\xbf{}", b" " * (MAX_BYTES + 1)):
        with pytest.raises(NotStrict):
            decode_text(data)


@given(st.text(max_size=60) | st.from_regex(r"[\[\]{}\",:0-9eEtrunaflsN\\ -]{0,40}", fullmatch=True))
def test_any_text_is_either_json_or_refused(text: str) -> None:
    try:
        value = parse(text).value
    except NotStrict as problem:
        refusal: NotStrict | None = problem
    else:
        refusal = None
        assert value == json.loads(text)
    assert refusal is None or (refusal.line >= 1 and refusal.message)
