"""foods.json and triage.json: what is wrong with them is told with its place."""

import pytest

from tests.bundle.bundles import problems_of
from twitchcare.bundle.problem import Level

FOODS, TRIAGE = "foods.json", "triage.json"


def only(problems):
    (problem,) = (problem for problem in problems if problem.level is Level.ERROR)
    return problem


def spoil(*path, value):
    """Return a change that sets one value deep inside a file."""

    def change(whole):
        for step in path[:-1]:
            whole = whole[step]
        whole[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("name", "change", "path", "word"),
    [
        (FOODS, spoil("foods", 3, "grams", value=0), "$.foods[3].grams", "more than 0"),
        (FOODS, spoil("foods", 3, "calcium_mg", value=-1), "$.foods[3].calcium_mg", "at least 0"),
        (FOODS, spoil("foods", 3, "group", value="sweets"), "$.foods[3].group", "not one of the words"),
        (FOODS, spoil("foods", 3, "sources", value=["NOPE"]), "$.foods[3].sources[0]", "no source"),
        (FOODS, spoil("minerals", 0, "to_age", value=0), "$.minerals[0].to_age", "before the first"),
        (TRIAGE, spoil("rules", 0, "when", value="stroke_fase"), "$.rules[0].when", "stroke_fase"),
        (TRIAGE, spoil("rules", 0, "when", value="fever or"), "$.rules[0].when", "missing"),
        (TRIAGE, spoil("rules", 60, "when", value="not fever"), "$.rules[60].when", "not"),
        (TRIAGE, spoil("rules", 60, "when", value="duration_days < 3"), "$.rules[60].when", "calmer"),
        (TRIAGE, spoil("rules", 0, "urgency", value="soon"), "$.rules[0].urgency", "not one of the words"),
        (TRIAGE, spoil("signs", 30, "alarm", value=True), "$.signs[30].alarm", "no emergency"),
        (TRIAGE, spoil("signs", 30, "choices", value=["a"]), "$.signs[30].choices", "Only a choice"),
        (TRIAGE, spoil("signs", 1, "id", value="stroke_face"), "$.signs[1].id", "twice"),
        (TRIAGE, spoil("rules", 0, "sources", value=["NOPE"]), "$.rules[0].sources[0]", "no source"),
    ],
)
def test_a_fault_is_told_with_its_place(name, change, path, word):
    problem = only(problems_of(name, change))
    assert (problem.file, problem.path) == (name, path)
    assert word in problem.message
    assert problem.line > 1


def test_a_food_that_is_there_twice_is_told():
    problem = only(problems_of(FOODS, lambda value: value["foods"].append(dict(value["foods"][0]))))
    assert "food banana is there twice" in problem.message
