"""What comes first when a few letters could mean many things."""

from collections import Counter

import pytest

from twitchcare.bundle.built_in import built_in
from twitchcare.ui.shell.find_rank import Kind, Ranking, Target, targets

PAGES = (("body", "Body"), ("water", "Water"))


def titles(known: list[Target], typed: str) -> list[str]:
    return [target.title for target in Ranking(known, {}).find(typed)]


def routine(title: str, also: str = "") -> Target:
    return Target(Kind.ROUTINE, title, also=also)


def test_the_closest_title_comes_first():
    known = [
        routine("Rest", also="for a calf"),
        routine("Hemicalf"),
        routine("Easy calf stretch"),
        routine("Calf cramp"),
        routine("Calf"),
    ]
    expected = ["Calf", "Calf cramp", "Easy calf stretch", "Hemicalf", "Rest"]
    assert titles(known, " CALF ") == expected


def test_a_side_does_not_push_a_place_back():
    known = [routine("Calf cramp"), Target(Kind.PLACE, "Left calf", "Calf")]
    assert titles(known, "calf") == ["Left calf", "Calf cramp"]


def test_every_word_has_to_occur_in_any_order():
    known = [routine("Evening legs"), routine("Morning loosening")]
    assert titles(known, "legs even") == ["Evening legs"]
    assert titles(known, "legs morning") == []


def test_equals_come_by_kind_and_then_in_their_order():
    known = [
        Target(Kind.ARTICLE, "Water and sleep"),
        routine("Water walk"),
        Target(Kind.PAGE, "Water now"),
        routine("Water rest"),
    ]
    assert titles(known, "water") == ["Water now", "Water walk", "Water rest", "Water and sleep"]


@pytest.mark.parametrize("typed", ["", "   "])
def test_without_a_word_the_pages_are_offered(typed):
    known = [routine("Evening legs"), Target(Kind.PAGE, "Body")]
    assert titles(known, typed) == ["Body"]


@pytest.fixture(scope="module")
def everything() -> tuple[Target, ...]:
    return targets(built_in(), PAGES)


@pytest.fixture(scope="module")
def ranking(everything: tuple[Target, ...]) -> Ranking:
    return Ranking(everything, built_in().everyday_words)


def test_everything_in_the_content_can_be_found_by_its_title(everything, ranking):
    content = built_in()
    kinds = Counter(target.kind for target in everything)
    assert kinds[Kind.PLACE] == len(content.places)
    assert kinds[Kind.ROUTINE] == len(content.routines)
    assert kinds[Kind.ARTICLE] == len(content.articles)
    assert kinds[Kind.FOOD] == len(content.foods.foods)
    assert kinds[Kind.MEDICINE] == len(content.triage.medicines)
    for target in everything:
        assert ranking.find(target.title)[0].title == target.title


def test_every_exercise_of_a_session_can_be_found(everything):
    content = built_in()
    played = {item.exercise for routine in content.routines.values() for item in routine.items}
    assert {target.exercise for target in everything if target.exercise} == played


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("charley horse", "calf"),
        ("eye jumping", "eyelid"),
        ("stiff neck", "neck"),
        ("bum", "buttock"),
        ("hamstrng", "hamstring"),
        ("magnesum", "magnesium"),
        ("cofee", "coffee"),
        ("sertraline", "ssri"),
    ],
)
def test_plain_words_and_typing_errors_lead_somewhere(ranking, typed, word):
    first = [target.title.casefold() for target in ranking.find(typed)][:4]
    assert any(word in title for title in first)


def test_a_muscle_leads_to_its_place(ranking):
    assert {target.title for target in ranking.find("gastrocnemius")} >= {"Left calf", "Right calf"}
