"""`triage`: the answer as JSON and as text, and what wrong answers get."""

import json

import pytest

from tests.app.cli.running import run as run_command
from twitchcare.app.cli import triage
from twitchcare.app.cli.command import InputWrong


@pytest.fixture
def run(tmp_path, capsys):
    def runner(answers, *options):
        file = tmp_path / "answers.json"
        file.write_text(answers if isinstance(answers, str) else json.dumps(answers), encoding="utf-8")
        assert run_command(triage.register, "triage", "--answers", str(file), *options) == 0
        return capsys.readouterr().out

    return runner


def asked(run, **answers):
    return json.loads(run(answers, "--json"))


def test_the_example_of_the_contract(run):
    found = asked(run, stroke_face=True, duration_days=5, weak_onset="weeks")
    assert found["urgency"] == "emergency"
    assert found["rules"][0] == "E01"
    assert set(found) == {
        *("urgency", "title", "action", "rules", "reasons"),
        *("tell_them", "reassurance", "sources"),
    }
    assert found["reassurance"] == []
    assert {"NHS-FAST", "NG127-WEAK"} <= set(found["sources"])


def test_a_sign_that_is_not_named_or_null_means_no(run):
    assert asked(run, fever=None)["rules"] == asked(run)["rules"] == []
    assert asked(run)["urgency"] == "self_care"


def test_not_sure_can_be_said(run):
    assert asked(run, choking="unsure")["urgency"] == "emergency"
    found = asked(run, venom="unsure", duration_days=2)
    assert found["urgency"] == "routine"
    assert any("not sure" in reason for reason in found["reasons"])


def test_the_text_says_what_it_looked_up(run):
    text = run({"eyelid_only": True, "duration_days": 4})
    assert "Self-care" in text
    assert "Looked up in: " in text
    assert text.rstrip().endswith("This is information, not a diagnosis.")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ([], "is not an object"),
        ({"stroke_fase": True}, "did you mean stroke_face?"),
        ({"fever": "yes"}, 'true, false or "unsure"'),
        ({"places": -1}, "a number from 0"),
        ({"places": True}, "a number from 0"),
        ({"weak_onset": "years"}, "sudden, hours_days, weeks, months"),
        ({"fever": {}}, "true, false"),
    ],
)
def test_wrong_answers_are_named_with_a_remedy(run, answers, words):
    with pytest.raises(InputWrong) as caught:
        run(answers, "--json")
    (line,) = caught.value.lines
    assert "answers.json" in line
    assert words in line


def test_all_wrong_answers_are_told_at_once(run):
    with pytest.raises(InputWrong) as caught:
        run({"fever": 1, "places": "many", "nothing_like_it": True})
    assert len(caught.value.lines) == 3
