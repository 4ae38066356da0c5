"""Reading JSON that anybody may have written: every kind of it gets one line, never a traceback."""

import io
from pathlib import Path

import pytest

from twitchcare.app.cli.command import LONGEST_FILE, InputWrong, read_json

WRONG = {
    b"": ":1: Expecting value",
    b"\n\n{": ":3: ",
    b'{"a": 1, "a": 2}': ": the key 'a' stands twice in one object; keep one of them",
    b'{"a": NaN}': ": NaN is not a number that JSON knows; write a number or null",
    b"[" * 100_000: ": is nested too deeply; check that it is the file",
    b"9" * 5000: ": holds a number with too many digits; shorten it",
    b"\xff\xfe": ": cannot be read (the text is not UTF-8); check the path and the file",
    b" " * (LONGEST_FILE + 1): ": is longer than 1,000,000 characters; check that it is the file",
}


@pytest.mark.parametrize("content", WRONG, ids=range(len(WRONG)))
def test_what_is_no_json_is_said_in_one_line(tmp_path: Path, content: bytes):
    file = tmp_path / "answers.json"
    file.write_bytes(content)
    with pytest.raises(InputWrong) as caught:
        read_json(str(file))
    (line,) = caught.value.lines
    assert line.startswith(f"{file}{WRONG[content]}")


def test_a_mark_at_the_beginning_is_no_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "answers.json"
    file.write_bytes(b"\xef\xbb\xbf{}")
    assert read_json(str(file)) == {}
    monkeypatch.setattr("sys.stdin", io.StringIO("\ufeff[1]"))
    assert read_json("-") == [1]


def test_a_closed_or_binary_standard_input_is_said(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(InputWrong, match="standard input: cannot be read"):
        read_json("-")
    monkeypatch.setattr("sys.stdin", io.StringIO('"\udcff"'))
    with pytest.raises(InputWrong, match="the text is not UTF-8"):
        read_json("-")
