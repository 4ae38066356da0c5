"""What the built-in bundle says: complete, in whole sentences, calm, with its sources."""

import re
from collections import Counter

from twitchcare.bundle.reader import load_content
from twitchcare.care.exercise import Sides
from twitchcare.care.markup import blocks
from twitchcare.care.place import Place, Side
from twitchcare.care.routine import CRAMP_NOW, expand, total_s
from twitchcare.care.source import Checked

CONTENT = load_content().content
ROUTINES = list(CONTENT.routines.values())
BANNED = re.compile(
    r"\b(diagnos(e|es|ed)|treat(s|ed|ment)?|cured?|cures|therapy|prevents?|risk score|clinically proven)\b",
    re.I,
)
HOW_SOON = (
    ("call the emergency number now", "call your maternity unit now"),
    ("help today",),
    ("within two weeks", "see a doctor soon"),
    ("make an appointment", "ask whoever prescribed it"),
)


def sentences() -> list[tuple[str, str]]:
    """Return every sentence that is shown, with the id of what it belongs to."""
    found: list[tuple[str, str]] = []
    for region in CONTENT.regions.values():
        said = (*region.usual_causes, *region.self_care, *region.red_flags, region.heat_cold, region.special)
        found += [(region.id, text) for text in said if text]
    for exercise in CONTENT.exercises.values():
        said = (*exercise.steps, *exercise.cautions, exercise.easier)
        found += [(exercise.id, text) for text in said if text]
    for routine in ROUTINES:
        found.append((routine.id, routine.summary))
    for article in CONTENT.articles.values():
        found += [(article.id, claim.text) for claim in article.claims]
        found.append((article.id, article.summary))
    return found


def is_whole_and_calm(text: str) -> bool:
    whole = (text[0].isupper() or text[0].isdigit()) and text[-1] in ".!?" and "  " not in text
    return whole and not BANNED.search(text)


def test_every_sentence_is_whole_and_calm() -> None:
    assert [said for said in sentences() if not is_whole_and_calm(said[1])] == []


def test_articles_are_calm_and_of_readable_length() -> None:
    for article in CONTENT.articles.values():
        assert 150 <= len(article.body.split()) <= 400
        assert not BANNED.search(article.body)
        assert blocks(article.body)
        assert article.claims


def test_every_region_and_every_topic_has_its_articles() -> None:
    articles = CONTENT.articles.values()
    assert len(articles) >= 38
    assert {region for article in articles for region in article.regions} == set(CONTENT.regions)
    assert min(Counter(article.topic for article in articles).values()) >= 2
    assert all(article.reviewed and len(article.summary) <= 200 for article in articles)


def test_every_place_has_a_title_and_a_routine_of_two_to_five_minutes() -> None:
    assert len(CONTENT.places) == 80
    assert CONTENT.title_of(Place(CONTENT.places[1].region, Side.LEFT)).startswith("Left")
    for region in CONTENT.regions.values():
        best = CONTENT.routines_for(region.id)[0]
        assert CRAMP_NOW not in best.situations
        assert 110 <= total_s(expand(best, CONTENT.exercises)) <= 300, region.id


def test_titles_name_the_persons_side() -> None:
    for place in CONTENT.places:
        assert place.side is None or place.side in CONTENT.title_of(place).lower()
    titles = [CONTENT.title_of(place) for place in CONTENT.places]
    assert len(set(titles)) == 80
    assert {"Left calf", "Right upper eyelid", "Left upper arm, front"} <= set(titles)


def how_soon(flag: str) -> int:
    """Return the rank of the first time that a red flag names; 0 is an emergency."""
    at = [(flag.find(word), rank) for rank, words in enumerate(HOW_SOON) for word in words if word in flag]
    assert at, flag
    return min(at)[1]


def test_every_red_flag_says_how_soon_and_the_most_urgent_comes_first() -> None:
    for region in CONTENT.regions.values():
        ranks = [how_soon(flag) for flag in region.red_flags]
        assert ranks == sorted(ranks), region.id


def test_there_is_a_rescue_for_every_muscle_that_cramps_at_night() -> None:
    rescues = {
        region for routine in ROUTINES if CRAMP_NOW in routine.situations for region in routine.regions
    }
    assert rescues >= {"calf", "foot_sole", "toes", "thigh_back", "thigh_front", "hand_palm", "shin"}


def test_a_rescue_works_on_one_side_only() -> None:
    for routine in ROUTINES:
        if CRAMP_NOW in routine.situations:
            sides = {step.side for step in expand(routine, CONTENT.exercises, Side.RIGHT)}
            assert sides in ({Side.RIGHT}, {None})


def test_the_first_exercise_for_the_calf_is_the_wall_stretch_on_both_sides() -> None:
    first = CONTENT.routines["calf_easy"].items[0]  # type: ignore[index]
    assert first.exercise == "calf_wall"
    assert CONTENT.exercises[first.exercise].sides is Sides.BOTH


def test_every_exercise_is_used_or_offered_somewhere() -> None:
    used = {item.exercise for routine in ROUTINES for item in routine.items}
    used |= {key for region in CONTENT.regions.values() for key in region.exercises}
    left = {key for key in CONTENT.exercises if key not in used}
    assert left <= {"box", "four_seven_eight"}


def test_recalled_sources_have_no_link_and_links_are_safe() -> None:
    for source in CONTENT.sources.values():
        assert source.url is None or (source.checked is Checked.READ and source.url.startswith("https://"))


def test_the_rules_name_only_regions_and_sources_that_are_there() -> None:
    assert CONTENT.thermal.regions_named <= set(CONTENT.regions)
    assert CONTENT.thermal.sources_named <= set(CONTENT.sources)
    for claim in CONTENT.hydration.claims:
        assert set(claim.sources) <= set(CONTENT.sources)


def test_the_article_on_seeing_someone_begins_with_emergencies() -> None:
    article = CONTENT.articles["when_to_see_someone"]  # type: ignore[index]
    headings = [block.text for block in blocks(article.body) if block.kind == "heading"]
    assert headings == [
        "Call the emergency number now",
        "Get help today",
        "See a doctor within two weeks",
        "Make an appointment",
        "Whose guidance this is",
    ]
