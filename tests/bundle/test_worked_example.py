"""The example in docs/content/README.md works as it stands there."""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.bundle.bundles import built_in_files, report_of, write_folder
from tests.bundle.packs import base, read
from twitchcare.bundle.check import check
from twitchcare.bundle.problem import Level, Problem, Report
from twitchcare.bundle.reader import load_content
from twitchcare.care.pack_merge import merge

GUIDE = Path(__file__).parents[2] / "docs/content/README.md"
_PACK_EXAMPLE = re.compile(r"<!-- pack: (\S+) -->\n```json\n(.*?)```", re.DOTALL)
_EXAMPLE = re.compile(r"<!-- file: (\S+) -->\n```json\n(.*?)```", re.DOTALL)


def examples() -> dict[str, bytes]:
    return {name: text.encode() for name, text in _EXAMPLE.findall(GUIDE.read_text(encoding="utf-8"))}


def errors(report: Report) -> list[Problem]:
    return [problem for problem in report.problems if problem.level is Level.ERROR]


def with_examples() -> dict[str, bytes]:
    files = built_in_files() | examples()
    calf = json.loads(files["regions/calf.json"])
    calf["exercises"].append("calf_roll")
    return files | {"regions/calf.json": json.dumps(calf).encode()}


def test_the_guide_shows_an_exercise_and_a_routine() -> None:
    assert set(examples()) == {"exercises/calf_roll.json", "routines/calf_roll_short.json"}


def test_the_example_is_in_order() -> None:
    assert errors(report_of(with_examples())) == []


def test_the_problem_that_the_guide_shows_is_what_the_check_says() -> None:
    files = with_examples()
    name = "routines/calf_roll_short.json"
    files[name] = files[name].replace(b'"calf_roll"', b'"calf_rol"')
    (problem,) = errors(report_of(files))
    assert f"{problem.level}: {problem}" in GUIDE.read_text(encoding="utf-8")


def test_an_archive_made_as_the_guide_says_is_used(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "my-bundle", with_examples())
    archive = tmp_path / "my-bundle.twitchcare"
    names = sorted(path.name for path in folder.iterdir())
    subprocess.run([sys.executable, "-m", "zipfile", "-c", str(archive), *names], cwd=folder, check=True)
    assert check(archive).ok
    assert "calf_roll_short" in load_content(archive).content.routines


def pack_example() -> dict[str, bytes]:
    text = GUIDE.read_text(encoding="utf-8")
    return {name: body.encode() for name, body in _PACK_EXAMPLE.findall(text)}


def test_the_pack_that_the_guide_shows_is_in_order_and_joins_the_content() -> None:
    files = pack_example()
    assert set(files) == {"manifest.json", "routines/hillside_evening.json", "triage.json"}
    assert report_of(files).problems == ()
    pack = read(files).pack
    assert pack is not None
    assert "hillside_evening" in merge(base(), [pack]).routines
