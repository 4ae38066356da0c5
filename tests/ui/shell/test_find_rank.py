"""What comes first when a few letters could mean many things."""

import pytest

from twitchcare.bundle.built_in import built_in
from twitchcare.ui.shell.find_rank import Kind, Target, ranked, targets

PAGES = (("body", "Body"), ("water", "Water"))


def titles(known: list[Target], typed: str) -> list[str]:
    return [target.title for target in ranked(known, typed)]


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


def test_everything_in_the_content_can_be_found_by_its_title():
    content = built_in()
    known = targets(content, PAGES)
    expected = len(PAGES) + len(content.places) + len(content.routines) + len(content.articles)
    assert len(known) == expected
    for target in known:
        first = ranked(known, target.title)[0]
        assert first.title == target.title


def test_a_muscle_leads_to_its_place():
    known = targets(built_in(), PAGES)
    assert {target.title for target in ranked(known, "gastrocnemius")} >= {"Left calf", "Right calf"}
