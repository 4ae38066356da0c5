"""The lines that are said in the course of a hold."""

from tests.bundle.bundles import Json, problems_of
from twitchcare.bundle.reader import load_content
from twitchcare.care.ids import ExerciseId

SCAN = "exercises/body_scan.json"


def _with_last_line_at(value: Json, at_s: float) -> None:
    value["script"][-1]["at_s"] = at_s


def test_the_lines_of_the_built_in_relaxation_keep_its_twelve_groups():
    relaxation = load_content(None).content.exercises[ExerciseId("pmr")]
    tensed = [words for words in relaxation.script if words.endswith(", and hold.") and ":" in words]
    assert len(tensed) == 12
    assert len(relaxation.script) == len(relaxation.script_at_s)


def test_a_line_at_the_same_second_as_the_one_before_is_an_error():
    (problem,) = problems_of(SCAN, lambda value: _with_last_line_at(value, value["script"][-2]["at_s"]))
    assert (problem.file, "later than the one before" in problem.message) == (SCAN, True)


def test_a_line_after_the_end_of_the_hold_is_an_error():
    (problem,) = problems_of(SCAN, lambda value: _with_last_line_at(value, value["dose"]["hold_s"]))
    assert (problem.file, "before the hold ends" in problem.message) == (SCAN, True)


def test_a_line_without_words_is_named_by_its_place():
    (problem,) = problems_of(SCAN, lambda value: value["script"][3].pop("say"))
    assert problem.path == "$.script[3]"
    assert problem.line > 0
