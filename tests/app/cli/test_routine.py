"""`routine list` and `routine show`: what the player will play."""

import json
from typing import Any

import pytest

from tests.app.cli.running import run
from twitchcare.app.cli.command import DONE, InputWrong
from twitchcare.app.cli.routine import register
from twitchcare.bundle.reader import load_content

Capture = pytest.CaptureFixture[str]
CONTENT = load_content().content


def shown(capsys: Capture, *words: str) -> Any:
    assert run(register, "routine", *words, "--json") == DONE
    return json.loads(capsys.readouterr().out)


def test_a_routine_has_the_keys_of_the_contract(capsys: Capture) -> None:
    found = shown(capsys, "show", "calf_easy")
    keys = ["id", "title", "total_s", "regions", "position", "equipment", "cautions", "steps", "sources"]
    assert list(found) == keys
    assert (found["position"], found["equipment"]) == ("standing", ["wall"])
    assert found["steps"][0] == {
        "exercise": "calf_wall",
        "side": "left",
        "ready_s": 5,
        "hold_s": 30,
        "rest_s": 10,
        "rep": 1,
    }


def test_the_total_of_every_routine_is_the_sum_of_its_steps(capsys: Capture) -> None:
    for row in shown(capsys, "list"):
        steps = row["steps"]
        assert row["total_s"] == sum(step["ready_s"] + step["hold_s"] + step["rest_s"] for step in steps)


def test_the_list_has_every_routine_in_the_order_of_the_bundle(capsys: Capture) -> None:
    assert [row["id"] for row in shown(capsys, "list")] == list(CONTENT.routines)


def test_the_cautions_are_those_of_all_exercises(capsys: Capture) -> None:
    found = shown(capsys, "show", "evening_legs")
    routine = CONTENT.routines["evening_legs"]  # type: ignore[index]
    wanted = {caution for item in routine.items for caution in CONTENT.exercises[item.exercise].cautions}
    assert set(found["cautions"]) == wanted
    assert len(found["cautions"]) == len(wanted)


def test_the_list_as_text_tells_minutes_and_title(capsys: Capture) -> None:
    assert run(register, "routine", "list") == DONE
    assert "calf_easy                  3:50  Easy calf stretch" in capsys.readouterr().out.split("\n")


def test_a_routine_as_text_tells_needs_cautions_steps_and_sources(capsys: Capture) -> None:
    assert run(register, "routine", "show", "calf_easy") == DONE
    printed = capsys.readouterr().out
    for part in (
        "Easy calf stretch (3:50), standing",
        "You need: wall.",
        "! If the calf is hot and swollen",
        "- Wall calf stretch, straight knee, right: hold 30 s",
        "Source: ",
    ):
        assert part in printed


def test_a_routine_that_needs_nothing_does_not_speak_of_needs(capsys: Capture) -> None:
    assert run(register, "routine", "show", "wind_down") == DONE
    printed = capsys.readouterr().out
    assert "You need" not in printed
    assert "- Slow breathing, six a minute: hold 300 s" in printed


def test_an_unknown_routine_names_the_nearest() -> None:
    with pytest.raises(InputWrong, match=r"no routine 'calf_esy'; did you mean calf_easy"):
        run(register, "routine", "show", "calf_esy")


def test_an_id_like_no_other_names_the_list() -> None:
    with pytest.raises(InputWrong, match="`twitchcare routine list` shows all"):
        run(register, "routine", "show", "qqqq")
