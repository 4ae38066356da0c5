"""What a check says: every problem, where it is, in the same order every time."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bundle.bundles import CALF, Json, built_in_files, changed, problems_of, report_of, write_folder
from twitchcare.bundle.check import check
from twitchcare.bundle.examine import MAX_ALL, MAX_SHOWN
from twitchcare.bundle.problem import Counts, Level, Problem, in_order
from twitchcare.bundle.reader import load_content

REGION, ROUTINE, ARTICLE = "regions/calf.json", "routines/calf_easy.json", "articles/heat_or_cold.md"


def drop(value: Json, key: str) -> None:
    del value[key]


def test_the_built_in_bundle_has_no_problem() -> None:
    report = report_of(built_in_files())
    assert report.problems == ()
    assert (report.counts.regions, report.counts.exercises) == (80, 80)


def test_several_faults_of_several_files_are_all_named_with_lines() -> None:
    def spoil(value: Json) -> None:
        value["dose"]["hold_s"] = "long"
        value["dose"]["reps"] = 0
        value["steps"][1] = ""

    files = changed(CALF, spoil) | {REGION: b"{", "routines/Odd.json": b"{}"}
    found = [(p.file, p.path, p.line) for p in report_of(files).problems]
    text = files[CALF].decode().split("\n")
    lines = [
        1 + next(i for i, row in enumerate(text) if mark in row) for mark in ('"long"', '"reps"', '    ""')
    ]
    assert found[:3] == [
        (CALF, "$.dose.hold_s", lines[0]),
        (CALF, "$.dose.reps", lines[1]),
        (CALF, "$.steps[1]", lines[2]),
    ]
    assert (REGION, "$", 1) in found


def test_the_same_bundle_gives_the_same_text() -> None:
    files = changed(CALF, lambda value: value.update(nonsense=1)) | {REGION: b"[]"}
    backwards = dict(reversed(list(files.items())))
    assert report_of(files) == report_of(backwards)


@pytest.mark.parametrize(
    ("name", "change", "path", "message"),
    [
        (ROUTINE, lambda v: v["items"][0].update(exercise="calf_wal"), "$.items[0].exercise", "calf_wal"),
        (ROUTINE, lambda v: v.update(regions=["calf", "wing"]), "$.regions[1]", 'no region "wing"'),
        (CALF, lambda v: v.update(sources=["NO-SUCH"]), "$.sources[0]", 'no source "NO-SUCH"'),
        (REGION, lambda v: v["exercises"].append("none_such"), "$.exercises[7]", 'no exercise "none_such"'),
        (
            "manifest.json",
            lambda v: v["order"]["articles"].append("x"),
            "$.order.articles[",
            'no article "x"',
        ),
        ("thermal.json", lambda v: v["limits"][0].update(regions=["x"]), "$.limits[0].regions[0]", "region"),
        (CALF, lambda v: v.update(id="calf_wool"), "$.id", 'id "calf_wool" is not the name'),
        (REGION, lambda v: v["titles"].pop("left"), "$", "titles.left"),
        ("exercises/belly.json", lambda v: v.pop("breath"), "$", "breath"),
        ("sources.json", lambda v: v["sources"].append(v["sources"][0]), "$.sources[136].id", "there twice"),
        ("hydration.json", lambda v: v["guides"].append(v["guides"][0]), "$.guides", "twice"),
        ("manifest.json", lambda v: v.update(format=2), "$.format", "at most 1"),
    ],
)
def test_what_does_not_fit_together_is_named(
    name: str, change: Callable[[Json], object], path: str, message: str
) -> None:
    problems = [p for p in problems_of(name, change) if p.file == name]
    assert any(p.path.startswith(path) and message in p.message for p in problems), problems
    assert all(p.level is Level.ERROR and p.line >= 1 for p in problems)


def test_a_recalled_source_must_not_carry_a_link() -> None:
    def spoil(value: Json) -> None:
        value["sources"][0]["checked"] = "recalled"

    (problem,) = [p for p in problems_of("sources.json", spoil) if p.file == "sources.json"]
    assert problem.path == "$.sources[0]"
    assert "must not carry a url" in problem.message


def test_a_nearly_right_id_is_guessed() -> None:
    problems = problems_of(ROUTINE, lambda value: value["items"][0].update(exercise="calf_wal"))
    assert [p.hint for p in problems] == ['Did you mean "calf_wall"?']


def test_a_file_with_a_fault_is_not_told_as_missing_by_others() -> None:
    problems = problems_of(CALF, lambda value: value.update(title=7))
    assert [p.file for p in problems] == [CALF]


def test_a_region_without_a_routine_is_a_warning() -> None:
    files = built_in_files()
    del files["routines/thigh_outer_easy.json"]
    manifest = json.loads(files["manifest.json"])
    manifest["order"]["routines"].remove("thigh_outer_easy")
    report = report_of(files | {"manifest.json": json.dumps(manifest).encode()})
    assert [(p.file, p.level) for p in report.problems] == [("regions/thigh_outer.json", Level.WARNING)]
    assert report.ok


def article(change: Callable[[str], str]) -> tuple[Problem, ...]:
    files = built_in_files()
    text = change(files[ARTICLE].decode())
    return report_of(files | {ARTICLE: text.encode()}).problems


def test_the_json_of_an_article_has_the_lines_of_its_file() -> None:
    text = built_in_files()[ARTICLE].decode()
    line = 1 + next(index for index, row in enumerate(text.split("\n")) if '"topic"' in row)
    (problem,) = article(lambda text: text.replace('"Comfort"', "3"))
    assert (problem.path, problem.line) == ("$.topic", line)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda text: text[3:], "must begin with a line of ---"),
        (lambda text: text.replace("\n---\n", "\n", 1), "second line of ---"),
        (lambda text: text[: text.rindex("\n---\n") + 5], "has no text"),
        (lambda text: text + "<img src='/etc/passwd'>\n", "HTML"),
        (lambda text: text + "[here](https://example.org)\n", "leaves the bundle"),
        (lambda text: text + "### Deep\n", "heading"),
        (lambda text: text + "See [this](article:nothing).\n", 'no article "nothing"'),
        (lambda text: text.replace('["MPFT-HEAT"]', '["R-MED"]'), "No source of this claim was read"),
    ],
)
def test_a_fault_of_an_article_is_named(change: Callable[[str], str], message: str) -> None:
    problems = article(change)
    assert problems
    assert all(p.file == ARTICLE and message in p.message for p in problems)


def test_the_line_of_a_fault_in_the_text_is_that_of_the_file() -> None:
    text = built_in_files()[ARTICLE].decode()
    (problem,) = article(lambda text: text + "<b>bold</b>\n")
    assert problem.line == text.count("\n") + 1


def test_a_key_that_comes_twice_is_named() -> None:
    files = built_in_files()
    data = files[CALF].replace(b'"kind": "stretch",', b'"kind": "stretch",\n  "kind": "release",')
    (problem,) = report_of(files | {CALF: data}).problems
    assert (problem.path, problem.message) == ("$.kind", "A key comes twice in one object.")


def test_a_file_full_of_faults_is_told_up_to_a_limit() -> None:
    def spoil(value: Json) -> None:
        value.update({f"key{number}": 1 for number in range(3 * MAX_SHOWN)})

    problems = problems_of(CALF, spoil)
    assert len(problems) == MAX_SHOWN + 1
    assert any("more than" in p.message for p in problems)


def test_a_bundle_full_of_faults_is_told_up_to_a_limit() -> None:
    nonsense = json.dumps({f"key{number}": 1 for number in range(300)}).encode()
    files = built_in_files()
    report = report_of(files | {name: nonsense for name in files if name.startswith("regions/")})
    assert MAX_ALL <= len(report.problems) <= MAX_ALL + MAX_SHOWN + 1


def test_missing_files_are_named() -> None:
    files = built_in_files()
    for name in ("manifest.json", "thermal.json"):
        del files[name]
    assert [p.file for p in report_of(files).problems] == ["manifest.json", "thermal.json"]


def test_without_sources_every_mention_is_a_problem_and_nothing_crashes() -> None:
    files = built_in_files()
    files["sources.json"] = b'{"sources": 3}'
    problems = report_of(files).problems
    assert "sources.json" in {p.file for p in problems}
    del files["sources.json"]
    assert "sources.json" in {p.file for p in report_of(files).problems}


def test_an_empty_folder_has_one_problem(tmp_path: Path) -> None:
    report = check(tmp_path)
    assert [p.message for p in report.problems] == ["There is no manifest.json."]
    assert report.counts == Counts()


def test_a_folder_of_other_things_lacks_a_manifest_too(tmp_path: Path) -> None:
    (tmp_path / "readme.md").write_text("These are my notes.")
    report = check(tmp_path)
    assert [p.message for p in report.problems if p.level is Level.ERROR] == ["There is no manifest.json."]
    assert not report.ok


def test_nothing_at_a_path_is_a_problem(tmp_path: Path) -> None:
    assert [p.message for p in check(tmp_path / "gone").problems] == ["There is nothing here."]


def test_a_problem_reads_as_one_line() -> None:
    whole = Problem("a.json", "$.b", 3, Level.ERROR, "It is wrong.", "Mend it.")
    assert str(whole) == "a.json:3: $.b: It is wrong. Mend it."
    assert str(Problem("a.json", "$", 0, Level.ERROR, "It is wrong.", "")) == "a.json: It is wrong."


def test_the_same_problem_twice_is_told_once() -> None:
    one = Problem("b", "$", 1, Level.ERROR, "x", "")
    other = Problem("a", "$", 1, Level.ERROR, "x", "")
    assert in_order([one, other, one]) == (other, one)


def test_a_broken_bundle_gives_the_built_in_content_and_its_problems(tmp_path: Path) -> None:
    loaded = load_content(write_folder(tmp_path, changed(CALF, lambda value: drop(value, "title"))))
    assert loaded.content.id == "twitchcare"
    assert loaded.content.exercises["calf_wall"].title  # type: ignore[index]
    assert [p.path for p in loaded.problems] == ["$"]


def test_a_bundle_with_warnings_only_is_used(tmp_path: Path) -> None:
    files = changed("manifest.json", lambda value: value.update(id="mine")) | {"README.md": b"x"}
    loaded = load_content(write_folder(tmp_path, files))
    assert loaded.content.id == "mine"
    assert loaded.problems == ()
    assert [p.file for p in loaded.warnings] == ["README.md"]
