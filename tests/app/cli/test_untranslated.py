"""`bundle untranslated`."""

import json

import pytest

from tests.app.cli.running import run
from tests.bundle.bundles import built_in_files, write_folder
from twitchcare.app.cli.bundle import register
from twitchcare.app.cli.command import DONE, InputWrong
from twitchcare.bundle.built_in import built_in

ABOUT = b'{"language": "qq", "title": "Qq", "reviewed": false}'


@pytest.fixture
def folder(tmp_path):
    """A bundle with a language in which one title is translated."""
    texts = b'{"desk": {"title": "Tisch"}}'
    files = {"lang/qq/about.json": ABOUT, "lang/qq/routines.json": texts}
    return write_folder(tmp_path, built_in_files() | files)


def test_every_language_of_the_bundle_is_counted(capsys, folder):
    assert run(register, "bundle", "untranslated", "--bundle", str(folder)) == DONE
    lines = capsys.readouterr().out.splitlines()
    total = len(built_in().routines)
    assert lines[0] == "qq: Qq (not reviewed)"
    assert lines[3].startswith(f"  routines: 0 of {total} translated; to do: calf_easy, ")
    assert lines[3].endswith(f" and {total - 12} more")


def test_what_is_missing_can_be_read_by_a_program(capsys, folder):
    words = ("untranslated", "--bundle", str(folder), "--language", "qq", "--json")
    assert run(register, "bundle", *words) == DONE
    (found,) = json.loads(capsys.readouterr().out)
    routines = found["kinds"]["routines"]
    assert (found["language"], routines["translated"]) == ("qq", 0)
    assert list(routines["missing"]["desk"]) == ["summary"]


def test_a_language_without_any_text_lacks_everything(capsys):
    assert run(register, "bundle", "untranslated", "--language", "zz") == DONE
    total = len(built_in().exercises)
    assert f"exercises: 0 of {total} translated" in capsys.readouterr().out


def test_a_broken_bundle_and_a_code_that_is_none_are_wrong_input(folder):
    with pytest.raises(InputWrong, match="--language"):
        run(register, "bundle", "untranslated", "--language", "German")
    (folder / "lang/qq/routines.json").write_bytes(b"[]")
    with pytest.raises(InputWrong, match=r"lang/qq/routines\.json"):
        run(register, "bundle", "untranslated", "--bundle", str(folder))
