"""`plan water`: the contract's input and output, and what wrong input gets."""

import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.app.cli.running import run as run_command
from tests.water import water_rules
from twitchcare.app.cli.command import DONE, InputWrong
from twitchcare.app.cli.fields import moment
from twitchcare.app.cli.plan import plan_from_json, plan_json, plan_text, register

NOW = "2026-07-06T14:00:00+02:00"
ASKED: dict[str, Any] = {
    "guide": "efsa",
    "sex": "female",
    "birth_year": 1990,
    "pregnant": False,
    "breastfeeding": False,
    "heat_c": 31,
    "exercise_min": 45,
    "conditions": [],
    "doctor_ml": None,
    "own_ml": None,
    "wake": "07:00",
    "bed": "23:00",
}
DRUNK = [{"at": "2026-07-06T08:00:00+02:00", "drink": "water", "ml": 250}]
KNOWN = dict.fromkeys((*water_rules().conditions, "raynaud"))


def answer(profile: object, drunk: object = (), now: str = NOW) -> dict[str, Any]:
    given = list(drunk) if isinstance(drunk, tuple) else drunk
    return plan_json(plan_from_json(water_rules(), KNOWN, profile, given, moment(now)))


def problems(profile: object, drunk: object = ()) -> tuple[str, ...]:
    with pytest.raises(InputWrong) as caught:
        answer(profile, drunk)
    assert all(line.startswith(("profile: $", "drunk: $")) for line in caught.value.lines)
    return tuple(line.partition(": ")[2] for line in caught.value.lines)


def test_the_answer_has_the_shape_of_the_contract() -> None:
    found = answer(ASKED, DRUNK)
    why = found.pop("why")
    assert [sorted(line) for line in why] == [["ml", "text"]] * 3
    assert sum(line["ml"] for line in why) == found["goal_ml"]
    assert found == {
        "automatic": True,
        "goal_ml": 2400,
        "ceiling_ml": 4000,
        "pace_ml_now": 1200,
        "counted_ml": 250,
        "behind_ml": 950,
        "too_fast": None,
        "sources": ["EFSA-WATER", "EFSA-WATER-TAB", "R-PHYS", "ACSM-FLUID"],
    }


def test_a_condition_gives_no_goal() -> None:
    found = answer(ASKED | {"conditions": ["heart_failure"]})
    assert (found["automatic"], found["goal_ml"], found["pace_ml_now"]) == (False, None, None)
    assert found["why"][0]["text"].startswith("With heart failure")
    assert "No goal today" in plan_text(
        plan_from_json(water_rules(), KNOWN, ASKED | {"conditions": ["heart_failure"]}, [], moment(NOW))
    )


def test_too_fast_carries_what_when_and_how_long() -> None:
    found = answer(ASKED, [{"at": "2026-07-06T13:30:00+02:00", "drink": "cola", "ml": 900}])
    assert found["too_fast"] == {
        "level": "warn",
        "text": water_rules().warn.claim.text,
        "drunk_ml": 900,
        "limit_ml": 800,
        "span_s": 3600,
        "clear_at": "2026-07-06T14:30:00+02:00",
    }


def test_a_day_over_the_ceiling_has_no_end() -> None:
    drunk = [{"at": f"2026-07-06T{hour:02}:00:00+02:00", "ml": 900} for hour in range(8, 13)]
    found = answer(ASKED, drunk)["too_fast"]
    assert (found["level"], found["span_s"], found["clear_at"]) == ("stop", None, None)


def test_missing_keys_take_the_defaults() -> None:
    assert answer({})["goal_ml"] == 1600


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"guid": "efsa"}, "$.guid: is unknown"),
        ({"guide": "who"}, "$.guide: 'who' is unknown"),
        ({"guide": 3}, "$.guide: must be a text"),
        ({"sex": "f"}, "$.sex: 'f' is unknown"),
        ({"sex": 1}, "$.sex: must be a text"),
        ({"birth_year": 2027}, "$.birth_year: must be a number from 1896 to 2026"),
        ({"birth_year": "1990"}, "$.birth_year: must be a number"),
        ({"birth_year": 1990.5}, "$.birth_year: must be a whole number"),
        ({"pregnant": "no"}, "$.pregnant: must be true or false"),
        ({"heat_c": True}, "$.heat_c: must be a number"),
        ({"heat_c": 99}, "$.heat_c: must be a number from -60 to 60"),
        ({"exercise_min": -1}, "$.exercise_min: must be a number from 0 to 1440"),
        ({"conditions": "lithium"}, "$.conditions: must be a list"),
        ({"conditions": ["raynaud", "measles"]}, "$.conditions[1]: 'measles' is unknown"),
        ({"conditions": [["lithium"]]}, "$.conditions[0]: ['lithium'] is unknown"),
        ({"doctor_ml": 0}, "$.doctor_ml: must be a number from 1 to 10000"),
        ({"wake": "7:00"}, "$.wake: is no time of day"),
        ({"wake": 7}, "$.wake: must be a text"),
        ({"bed": "24:00"}, "$.bed: is no time of day"),
    ],
)
def test_a_wrong_profile_names_the_place_and_the_remedy(change: dict[str, object], line: str) -> None:
    (found,) = problems(ASKED | change)
    assert found.startswith(line)
    assert ";" in found


@pytest.mark.parametrize(
    ("row", "line"),
    [
        ({}, "$[0].at: is missing"),
        ({"at": "2026-07-06T08:00:00", "ml": 250}, "$[0].at: '2026-07-06T08:00:00' is no such time"),
        ({"at": "2026-02-30T08:00:00Z", "ml": 250}, "$[0].at: '2026-02-30T08:00:00Z' is no such time"),
        ({"at": 8, "ml": 250}, "$[0].at: must be a text"),
        ({"at": NOW, "ml": 0}, "$[0].ml: must be a number from 1 to 5000"),
        ({"at": NOW, "ml": 250, "drink": "lava"}, "$[0].drink: 'lava' is unknown"),
        ({"at": NOW, "ml": 250, "what": "water"}, "$[0].what: is unknown"),
        ([], "$[0]: must be an object"),
    ],
)
def test_a_wrong_drink_names_the_place_and_the_remedy(row: object, line: str) -> None:
    assert problems(ASKED, [row])[0].startswith(line)


def test_every_problem_is_named_not_only_the_first() -> None:
    found = problems({"heat_c": "hot", "bed": "late", "colour": "blue"}, [{"ml": 250}, {"at": NOW}])
    assert len(found) == 5


def test_what_is_no_object_is_not_said_to_lack_anything() -> None:
    assert len(problems(ASKED, [5, None])) == 2


def test_an_id_of_another_kind_is_one_problem_among_others() -> None:
    found = problems({"conditions": ["measles", 5, ["a"], {"b": 1}]})
    assert len(found) == 4


def test_what_is_no_object_or_list_is_named() -> None:
    assert problems([])[0].startswith("$: must be an object")
    assert problems({}, {})[0].startswith("$: what was drunk must be a list")


@pytest.mark.parametrize("text", ["yesterday", "2026-07-06", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_a_time_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        moment(text)


def run(*words: str) -> int:
    return run_command(register, "plan", "water", *words)


@pytest.fixture
def profile(tmp_path: Path) -> str:
    path = tmp_path / "profile.json"
    path.write_text(json.dumps(ASKED), encoding="utf-8")
    return str(path)


def test_the_command_prints_json(profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drunk = tmp_path / "drunk.json"
    drunk.write_text(json.dumps(DRUNK), encoding="utf-8")
    assert run("--profile", profile, "--drunk", str(drunk), "--now", NOW, "--json") == DONE
    assert json.loads(capsys.readouterr().out) == answer(ASKED, DRUNK)


def test_the_command_prints_text_for_now(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--profile", profile) == DONE
    out = capsys.readouterr().out
    assert out.startswith("Goal: 2400 ml (ceiling 4000 ml).")
    assert "Sources: EFSA-WATER" in out


def test_the_profile_can_come_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(ASKED)))
    assert run("--profile", "-", "--now", NOW, "--json") == DONE
    assert json.loads(capsys.readouterr().out)["goal_ml"] == 2400


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["--profile", "-", "--drunk", "-"], "--drunk: standard input"),
        (["--profile", "-", "--now", "noon"], "--now: 'noon' is no such time"),
    ],
)
def test_a_wrong_command_is_refused(words: Sequence[str], line: str) -> None:
    with pytest.raises(InputWrong) as caught:
        run(*words)
    assert caught.value.lines[0].startswith(line)


def test_a_bundle_that_is_not_there_is_refused(profile: str, tmp_path: Path) -> None:
    with pytest.raises(InputWrong) as caught:
        run("--profile", profile, "--bundle", str(tmp_path / "nowhere"))
    assert "nowhere" in caught.value.lines[0]


def test_the_text_says_when_it_is_too_fast() -> None:
    drunk = [{"at": NOW, "drink": "water", "ml": 1200}]
    text = plan_text(plan_from_json(water_rules(), KNOWN, ASKED, drunk, moment(NOW)))
    assert water_rules().stop.claim.text in text
