"""A pack joins the built-in content, or every reason why not is told with its place."""

from typing import Any

import pytest

from tests.bundle.packs import (
    CONDITION,
    EXERCISE,
    FOOD,
    MANIFEST,
    MOTION,
    ROUTINE,
    RULE,
    SIGN,
    SOURCES,
    base,
    encoded,
    pack_files,
    read,
    said,
    with_file,
)
from twitchcare.bundle.check import inspect_opened, report
from twitchcare.bundle.opened import Opened
from twitchcare.care.pack import ItemKind
from twitchcare.care.pack_merge import merge


def test_a_pack_with_something_of_every_kind_is_in_order() -> None:
    found = read(pack_files())
    assert found.problems == ()
    assert found.pack is not None
    assert {item.kind for item in found.pack.items} == set(ItemKind)


def test_the_check_of_bundles_takes_a_pack_as_one() -> None:
    found = report(inspect_opened(Opened(pack_files(), ())))
    assert found.ok
    assert {problem.file for problem in found.problems} == {"articles/hillside_plan.md"}  # it is short


def test_everything_of_a_pack_joins_the_content() -> None:
    pack = read(pack_files()).pack
    assert pack is not None
    content: Any = merge(base(), [pack])
    assert "calf_roll" in content.regions["calf"].exercises
    assert "calf_roll_short" in [routine.id for routine in content.routines_for("calf")]
    assert content.articles["hillside_plan"].routines == ("calf_roll_short",)
    assert content.foods.foods["hillside_soup"].grams == 300
    assert content.triage.signs["long_journey"].question == SIGN["question"]
    assert content.thermal.conditions["fresh_tattoo"].max_min == 10
    assert content.everyday_words["journey leg"] == "calf"
    assert content.motions["calf_roll"]["exercise"] == "calf_roll"
    assert content.provenance["routines/calf_roll_short"] == "Hillside clinic"
    assert (content.id, content.title) == (base().id, base().title)


def test_the_built_in_content_itself_stays_as_it_was() -> None:
    pack = read(pack_files()).pack
    assert pack is not None
    merge(base(), [pack])
    assert "calf_roll" not in base().regions["calf"].exercises


def test_an_id_of_the_built_in_content_needs_an_override_and_the_remedy_says_how() -> None:
    (line,) = said(with_file("exercises/calf_wall.json", EXERCISE | {"id": "calf_wall"}))
    assert line == (
        'exercises/calf_wall.json:2: $.id: The id "calf_wall" is that of the built-in content. '
        'Choose another id, or add "exercises/calf_wall" to "overrides" in manifest.json.'
    )


def test_an_override_takes_the_place_and_keeps_every_caution() -> None:
    new = EXERCISE | {"id": "calf_wall", "title": "Our wall stretch", "cautions": ["Slowly."]}
    pack = read(with_file("exercises/calf_wall.json", new, overrides=["exercises/calf_wall"])).pack
    assert pack is not None
    content: Any = merge(base(), [pack])
    merged = content.exercises["calf_wall"]
    assert merged.title == "Our wall stretch"
    assert merged.cautions == (*base().exercises["calf_wall"].cautions, "Slowly.")
    assert [item.key for item in pack.items if item.overrides] == ["exercises/calf_wall"]


def test_an_override_that_is_off_gives_the_built_in_one_back() -> None:
    new = EXERCISE | {"id": "calf_wall", "title": "Our wall stretch"}
    pack = read(with_file("exercises/calf_wall.json", new, overrides=["exercises/calf_wall"])).pack
    assert pack is not None
    content: Any = merge(base(), [pack], {"hillside": frozenset({"exercises/calf_wall"})})
    assert content.exercises["calf_wall"] == base().exercises["calf_wall"]


@pytest.mark.parametrize(
    ("overrides", "sentence"),
    [
        (["routines/nowhere"], 'There is no built-in "routines/nowhere" to override.'),
        (["exercises/calf_wall"], 'The pack has no "exercises/calf_wall" of its own.'),
        (["rules/E01"], "The text is not of the form that belongs here."),
        (["regions/calf"], "The text is not of the form that belongs here."),
    ],
)
def test_an_override_of_what_is_not_there_or_not_allowed_is_refused(
    overrides: list[str], sentence: str
) -> None:
    (line,) = said(pack_files(overrides=overrides))
    assert line.startswith("manifest.json:")
    assert "$.overrides[0]: " + sentence in line


def test_an_article_with_a_safety_rule_cannot_be_overridden() -> None:
    front = {
        "id": "when_to_see_someone",
        "title": "Never mind",
        "summary": "All is well.",
        "topic": "Calm",
        "claims": [{"text": "So.", "grade": "D", "checked": "recalled", "sources": ["R-PT"]}],
    }
    files = pack_files(overrides=["articles/when_to_see_someone"])
    files["articles/when_to_see_someone.md"] = b"---\n" + encoded(front) + b"\n---\nNever mind.\n"
    (line,) = said(files)
    assert "carries a safety rule (grade S) and cannot be overridden." in line


@pytest.mark.parametrize(
    ("name", "value", "place"),
    [
        ("triage.json", {"signs": [SIGN], "rules": [RULE | {"id": "E01"}]}, "$.rules[0].id"),
        ("triage.json", {"signs": [SIGN, SIGN | {"id": "calf_hot_swollen"}], "rules": [RULE]}, None),
        ("thermal.json", {"conditions": [CONDITION | {"id": "raynaud"}]}, "$.conditions[0].id"),
        ("sources.json", {"sources": [*SOURCES["sources"], SOURCES["sources"][0] | {"id": "R-PT"}]}, None),
        ("foods.json", {"foods": [FOOD | {"id": "banana"}]}, "$.foods[0].id"),
    ],
)
def test_ids_of_rules_conditions_sources_and_foods_are_claimed_too(
    name: str, value: object, place: str | None
) -> None:
    sign = next(iter(base().triage.signs))
    food = next(iter(base().foods.foods))
    text = encoded(value).replace(b"calf_hot_swollen", sign.encode()).replace(b"banana", food.encode())
    (line,) = said(pack_files() | {name: text})
    assert line.startswith(f"{name}:")
    assert "is that of the built-in content." in line
    assert place is None or place in line


def test_a_copy_of_a_built_in_source_is_no_claim() -> None:
    one = base().sources["R-PT"]
    copy = {"id": one.id, "title": one.title, "publisher": one.publisher, "year": one.year}
    copy |= {"checked": one.checked.value, "note": one.note} | ({"url": one.url} if one.url else {})
    assert said(with_file("sources.json", {"sources": [*SOURCES["sources"], copy]})) == []


def test_an_id_of_another_pack_is_refused_with_its_title() -> None:
    first = read(pack_files())
    lines = said(pack_files(id="valley", title="Valley"), (first,))
    assert any('The id "calf_roll" is that of the pack "Hillside clinic".' in line for line in lines)
    assert len(lines) == len(first.claims)


@pytest.mark.parametrize("name", ["regions/calf.json", "hydration.json", "lang/de/about.json"])
def test_files_that_would_change_the_rules_are_refused(name: str) -> None:
    assert any(
        line.startswith(f"{name}: A pack has no such file") for line in said(pack_files() | {name: b"{}"})
    )


def test_a_pack_needs_an_author_and_an_id_of_its_own() -> None:
    assert "A pack must say who is answerable for it." in said(pack_files(author=""))[0]
    assert any("is that of the built-in content" in line for line in said(pack_files(id="twitchcare")))


def test_an_empty_pack_is_refused() -> None:
    assert "The pack holds nothing." in said({"manifest.json": encoded(MANIFEST)})[0]


def test_a_whole_bundle_is_not_a_pack() -> None:
    manifest = {key: value for key, value in MANIFEST.items() if key != "pack"}
    assert said(pack_files() | {"manifest.json": encoded(manifest)})[0].startswith(
        "manifest.json:1: $.pack: This is a whole bundle and not a pack."
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"keys": []}, "The list is empty."),
        ({"keys": [{"angles_deg": {"tail": [1, 2, 3]}}]}, "No bone is called 'tail'"),
        ({"keys": [{"angles_deg": {"lumbar": [1e9, 0, 0]}}]}, "at most 360"),
        ({"keys": [{"angles_deg": {"lumbar": [1, 0]}}]}, "$.keys[0]"),
        ({"keys": [{"root_turn": [0, 0, 0, 0]}]}, "oot_turn is no turn"),
        ({"keys": [{}] * 41}, "more than 40"),
        (
            {"view": {"around_deg": 0, "above_deg": 0, "close": "elbow", "radius_cm": 9}},
            "no landmark is called",
        ),
        ({"props": [{"kind": "trapeze"}]}, "not one of the words"),
        ({"exercise": "calf_wall"}, "This is not the name of the file."),
    ],
)
def test_poses_that_no_body_can_take_are_refused_with_their_place(
    change: dict[str, object], words: str
) -> None:
    lines = said(with_file("motions/calf_roll.json", MOTION | change))
    assert lines
    assert all(line.startswith("motions/calf_roll.json:") for line in lines)
    assert any(words in line for line in lines), lines


def test_poses_belong_to_an_exercise_of_the_pack() -> None:
    motion = MOTION | {"exercise": "calf_wall"}
    (line,) = said(with_file("motions/calf_wall.json", motion))
    assert "The pack has no such exercise." in line


def test_what_is_named_must_be_in_the_pack_or_built_in() -> None:
    routine = ROUTINE | {"items": [{"exercise": "calf_rol"}]}
    assert 'Did you mean "calf_roll"?' in said(with_file("routines/calf_roll_short.json", routine))[0]
    routine = ROUTINE | {"items": [{"exercise": "calf_wall"}]}
    assert said(with_file("routines/calf_roll_short.json", routine)) == []


def test_what_needs_something_that_is_off_stays_away_too() -> None:
    pack = read(pack_files()).pack
    assert pack is not None
    content: Any = merge(base(), [pack], {"hillside": frozenset({"exercises/calf_roll"})})
    assert not {"calf_roll", "calf_roll_short", "hillside_plan"} & {
        *content.exercises,
        *content.routines,
        *content.articles,
    }
    assert content.motions == {}
    assert "long_journey" in content.triage.signs


def test_a_question_goes_with_its_last_rule() -> None:
    pack = read(pack_files()).pack
    assert pack is not None
    content: Any = merge(base(), [pack], {"hillside": frozenset({"rules/H01", "words/all"})})
    assert "long_journey" not in content.triage.signs
    assert "journey leg" not in content.everyday_words
