"""The example in docs/content/README.md works as it stands there."""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.bundle.bundles import built_in_files, report_of, write_folder
from twitchcare.bundle.check import check
from twitchcare.bundle.reader import load_content

GUIDE = Path(__file__).parents[2] / "docs/content/README.md"
_EXAMPLE = re.compile(r"<!-- file: (\S+) -->\n```json\n(.*?)```", re.DOTALL)


def examples() -> dict[str, bytes]:
    return {name: text.encode() for name, text in _EXAMPLE.findall(GUIDE.read_text(encoding="utf-8"))}


def with_examples() -> dict[str, bytes]:
    files = built_in_files() | examples()
    calf = json.loads(files["regions/calf.json"])
    calf["exercises"].append("calf_roll")
    return files | {"regions/calf.json": json.dumps(calf).encode()}


def test_the_guide_shows_an_exercise_and_a_routine() -> None:
    assert set(examples()) == {"exercises/calf_roll.json", "routines/calf_roll_short.json"}


def test_the_example_is_in_order() -> None:
    assert report_of(with_examples()).problems == ()


def test_the_problem_that_the_guide_shows_is_what_the_check_says() -> None:
    files = with_examples()
    name = "routines/calf_roll_short.json"
    files[name] = files[name].replace(b'"calf_roll"', b'"calf_rol"')
    (problem,) = report_of(files).problems
    assert f"{problem.level}: {problem}" in GUIDE.read_text(encoding="utf-8")


def test_an_archive_made_as_the_guide_says_is_used(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "my-bundle", with_examples())
    archive = tmp_path / "my-bundle.twitchcare"
    names = sorted(path.name for path in folder.iterdir())
    subprocess.run([sys.executable, "-m", "zipfile", "-c", str(archive), *names], cwd=folder, check=True)
    assert check(archive).problems == ()
    assert "calf_roll_short" in load_content(archive).content.routines
