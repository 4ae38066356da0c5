"""`advise heat-cold`: the answer as JSON and as text, and what wrong answers get."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.app.cli.running import run as run_command
from twitchcare.app.cli import advise
from twitchcare.app.cli.command import InputWrong

Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command on answers and return what it printed."""

    def runner(answers: object, *options: str) -> str:
        file = tmp_path / "answers.json"
        file.write_text(answers if isinstance(answers, str) else json.dumps(answers), encoding="utf-8")
        assert run_command(advise.register, "advise", "heat-cold", "--answers", str(file), *options) == 0
        return capsys.readouterr().out

    return runner


def asked(run: Run, **answers: object) -> dict[str, Any]:
    found = json.loads(run(answers, "--json"))
    assert isinstance(found, dict)
    return found


def test_the_example_of_the_contract(run: Run) -> None:
    found = asked(run, situations=["stiff_tense"], conditions=["raynaud"], region="calf", side="left")
    assert found["choice"] == "warm"
    assert found["allowed"] == {"warm": True, "cold": False}
    keys = ("minutes", "max_minutes", "gap_minutes", "skin_check_minutes")
    assert [found[key] for key in keys] == [15, 20, 120, 5]
    assert [(one["id"], one["what"]) for one in found["forbidden_by"]] == [("raynaud", "cold")]
    assert found["triage_first"] is False
    assert all(isinstance(text, str) for key in ("steps", "reasons", "sources") for text in found[key])
    assert "Wrap the pack in a dry towel." in found["steps"]


def test_both_sides_off_has_no_times(run: Run) -> None:
    found = asked(run, situations=["stiff_tense"], conditions=["numb_skin"], region=None)
    assert found["choice"] == "neither"
    assert found["minutes"] is found["max_minutes"] is None
    assert found["allowed"] == {"warm": False, "cold": False}


def test_a_possible_clot_is_seen_first(run: Run) -> None:
    found = asked(run, situations=["cramp_now"], conditions=["dvt"])
    assert (found["choice"], found["triage_first"]) == ("see_someone", True)


def test_a_question_of_care_stands_before_the_steps(run: Run) -> None:
    found = asked(run, situations=["stiff_tense"], conditions=["ms"])
    assert found["steps"][0].startswith("Only if you can say yes: ")


def test_the_text_names_choice_times_reasons_and_sources(run: Run) -> None:
    text = run({"situations": ["stiff_tense"], "conditions": ["raynaud"]})
    assert text.startswith("Warm\n15 minutes, at most 20")
    assert "- cold: Cold can set off an attack" in text
    assert "- MPFT-HEAT: Safe use of heat treatment. Midlands" in text
    assert "Not yet verified." in run({"situations": ["twitch_only"], "conditions": ["ms"]})
    assert "See someone first" in run({"situations": ["unsure"], "conditions": ["infection_fever"]})


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ([], "$: is not an object"),
        ({}, "$.situations: is missing"),
        ({"situations": "unsure"}, "$.situations: is not a list"),
        ({"situations": [1]}, "$.situations[0]: is not a text"),
        (
            {"situations": ["stif_tense"]},
            "$.situations[0]: there is no id stif_tense; did you mean stiff_tense?",
        ),
        (
            {"situations": [], "conditions": ["zzz"]},
            "$.conditions[0]: there is no id zzz; known are numb_skin",
        ),
        ({"situations": [], "condition": []}, "$.condition: is not a key of the answers; use situations"),
        ({"situations": [], "region": "calfs"}, "$.region: there is no region calfs; did you mean calf?"),
        ({"situations": [], "region": 3}, "$.region: there is no region of this kind"),
        ({"situations": [], "region": "calf", "side": "both"}, '$.side: is neither "left" nor "right"'),
        ({"situations": [], "side": "left"}, "$.side: says a side although no region"),
        ({"situations": [], "region": "abdomen", "side": "left"}, "$.side: abdomen has no left and right"),
    ],
)
def test_wrong_answers_name_the_file_the_place_and_the_remedy(run: Run, answers: object, said: str) -> None:
    with pytest.raises(InputWrong) as refused:
        run(answers)
    (line,) = refused.value.lines
    assert said in line
    assert "answers.json: $" in line


def test_every_problem_is_named_at_once(run: Run) -> None:
    with pytest.raises(InputWrong) as refused:
        run({"situations": ["a"], "conditions": ["b"], "region": "c", "what": 1})
    assert len(refused.value.lines) == 4


def test_broken_json_is_named_with_its_line(run: Run) -> None:
    with pytest.raises(InputWrong, match=r"answers\.json:1: "):
        run("{")
