import json

import pytest

from tests.bundle.bundles import CALF, built_in_files, problems_of, report_of
from twitchcare.bundle.problem import Level

ARTICLE = "articles/eyelid_twitching.md"
ROUTINE = "routines/calf_easy.json"


def article_problems(change):
    files = built_in_files()
    return report_of(files | {ARTICLE: change(files[ARTICLE].decode()).encode()}).problems


def only(problems):
    (problem,) = problems
    assert problem.level is Level.WARNING
    return problem


def test_an_article_without_a_review_date_is_a_warning():
    def forget(text):
        front = json.loads(text.split("---\n")[1])
        del front["reviewed"]
        return "---\n" + json.dumps(front) + "\n---\n" + text.split("---\n", 2)[2]

    problem = only(article_problems(forget))
    assert "reviewed" in problem.message
    assert "2026-03-31" in problem.hint


@pytest.mark.parametrize(
    ("body", "word"), [("Too short.", "2 words"), ("Much too long. " * 400, "1200 words")]
)
def test_an_article_has_a_length_that_is_read(body, word):
    problem = only(article_problems(lambda text: "---\n" + text.split("---\n")[1] + "---\n\n" + body + "\n"))
    assert word in problem.message


def test_an_article_in_hard_words_is_a_warning():
    hard = (
        "Neuromuscular hyperexcitability necessitates comprehensive electrophysiological characterisation. "
        * 30
    )
    problem = only(article_problems(lambda text: "---\n" + text.split("---\n")[1] + "---\n\n" + hard + "\n"))
    assert "school year" in problem.message


def test_an_exercise_without_a_picture_is_a_warning():
    files = built_in_files()
    value = json.loads(files[CALF]) | {"id": "calf_roll"}
    report = report_of(files | {"exercises/calf_roll.json": json.dumps(value).encode()})
    assert "picture" in only(p for p in report.problems if p.file == "exercises/calf_roll.json").message
    assert report.ok


def test_a_step_that_cannot_be_heard_in_one_go_is_a_warning():
    problem = only(problems_of(CALF, lambda value: value["steps"].append("Lean in. " * 20 + "Rest.")))
    assert problem.path == "$.steps[3]"


def test_a_summary_that_fits_no_card_is_a_warning():
    problem = only(problems_of(ROUTINE, lambda value: value.update(summary="Long words. " * 18 + "End.")))
    assert problem.path == "$.summary"


def test_prose_in_another_language_is_not_graded():
    hard = (
        "Neuromuscular hyperexcitability necessitates comprehensive electrophysiological characterisation. "
        * 30
    )
    files = built_in_files()
    manifest = json.loads(files["manifest.json"]) | {"language": "de"}
    text = "---\n" + files[ARTICLE].decode().split("---\n")[1] + "---\n\n" + hard + "\n"
    changed = {"manifest.json": json.dumps(manifest).encode(), ARTICLE: text.encode()}
    assert not [p for p in report_of(files | changed).problems if "school year" in p.message]
