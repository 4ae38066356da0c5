"""The checker on the rules that come with the program: known answers and the laws of safety."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twitchcare.bundle.built_in import built_in
from twitchcare.care.rule_text import parse_rule
from twitchcare.care.source import Checked
from twitchcare.care.triage import (
    EYELID_ONLY,
    UNSURE,
    AnswerWrong,
    Given,
    Level,
    Sign,
    SignKind,
    TriageRule,
    TriageRules,
    Urgency,
    alarm_faults,
    asks_for_onset,
    look_up,
    rule_faults,
)

RULES = built_in().triage
CALM = (Urgency.ROUTINE, Urgency.SELF_CARE)


def answers():
    """Random answers to some of the signs."""
    kinds = {
        SignKind.BOOL: lambda _: st.sampled_from((True, False, UNSURE)),
        SignKind.NUMBER: lambda _: st.one_of(st.floats(0, 60), st.just(UNSURE)),
        SignKind.CHOICE: lambda sign: st.sampled_from((*sign.choices, UNSURE)),
    }
    pairs = st.sampled_from(tuple(RULES.signs.values())).flatmap(
        lambda sign: kinds[sign.kind](sign).map(lambda answer: (sign.id, answer))
    )
    return st.lists(pairs, max_size=8).map(dict)


def test_there_is_everything_the_guidance_has():
    assert (len(RULES.signs), len(RULES.rules), len(RULES.medicines)) == (98, 102, 31)
    assert sum(sign.alarm for sign in RULES.signs.values()) == 27
    assert sum(sign.unsure_is_yes for sign in RULES.signs.values()) == 10


@pytest.mark.parametrize(
    ("given_answers", "urgency", "first"),
    [
        ({}, Urgency.SELF_CARE, None),
        ({"eyelid_only": True, "duration_days": 5}, Urgency.SELF_CARE, "C01"),
        ({"eyelid_only": True, "duration_days": 21}, Urgency.SELF_CARE, "C04"),
        ({"eyelid_only": True, "duration_days": 22}, Urgency.ROUTINE, "N02"),
        ({"duration_days": 14}, Urgency.SELF_CARE, "C01"),
        ({"duration_days": 14.5}, Urgency.ROUTINE, "N01"),
        ({"duration_days": 15, "worse": True}, Urgency.TWO_WEEKS, "W08"),
        ({"cramp_minutes": 10}, Urgency.SELF_CARE, "C03"),
        ({"cramp_minutes": 11}, Urgency.SAME_DAY, "D05"),
        ({"weak_true": True}, Urgency.TWO_WEEKS, "W01"),
        ({"weak_true": True, "weak_onset": "weeks"}, Urgency.TWO_WEEKS, "W01"),
        ({"weak_true": True, "weak_onset": "hours_days"}, Urgency.SAME_DAY, "D02"),
        ({"weak_true": True, "weak_onset": UNSURE}, Urgency.SAME_DAY, "D02"),
        ({"weak_true": True, "weak_onset": "sudden"}, Urgency.EMERGENCY, "E18"),
        ({"weak_true": True, "weak_onset": UNSURE, "weak_sym": True}, Urgency.EMERGENCY, "E18"),
        ({"stroke_face": True}, Urgency.EMERGENCY, "E01"),
        ({"stroke_face": UNSURE}, Urgency.EMERGENCY, "E01"),
        ({"calf_one_sided": True}, Urgency.SAME_DAY, "D01"),
        ({"calf_one_sided": True, "breath_new": True}, Urgency.EMERGENCY, "E15"),
        ({"wasting": True, "eyelid_only": True}, Urgency.TWO_WEEKS, "W02"),
    ],
)
def test_known_answers(given_answers, urgency, first):
    answer = look_up(RULES, given_answers)
    assert answer.urgency is urgency
    assert (answer.rules[0].id if answer.rules else None) == first


@pytest.mark.parametrize("sign", [sign.id for sign in RULES.signs.values() if sign.alarm])
def test_every_alarm_alone_is_an_emergency(sign):
    assert look_up(RULES, {sign: True}).urgency is Urgency.EMERGENCY


def test_doubt_about_an_alarm_is_one_step_more_careful_and_only_one():
    doubt: dict[str, Given] = {"venom": UNSURE, "poison": UNSURE, "duration_days": 3}
    answer = look_up(RULES, doubt)
    assert (answer.urgency, answer.unsure_raised) == (Urgency.ROUTINE, True)
    assert look_up(RULES, {"venom": UNSURE, "duration_days": 20}).urgency is Urgency.TWO_WEEKS


def test_doubt_about_harming_oneself_shows_the_crisis_line():
    assert look_up(RULES, {"suicidal": UNSURE}).crisis
    assert look_up(RULES, {"suicidal": True}).crisis
    assert not look_up(RULES, {"suicidal": False}).crisis


def test_nothing_that_fits_leaves_the_questions_open():
    assert look_up(RULES, {}).open
    assert not look_up(RULES, {"duration_days": 2}).open


def test_the_speed_of_a_weakness_is_asked():
    assert asks_for_onset({"foot_drop": True})
    assert not asks_for_onset({"foot_drop": True, "weak_onset": UNSURE})
    assert not asks_for_onset({"foot_drop": False})


def test_calming_numbers_stand_beside_calm_answers_only():
    assert look_up(RULES, {"duration_days": 3}).reassurance
    assert not look_up(RULES, {"wasting": True}).reassurance


def test_what_was_ticked_is_told_in_words():
    told = look_up(RULES, {"worse": True, "duration_days": 21, "fever": False}).tell_them
    assert any("21" in words for words in told)
    assert len(told) == 2


@settings(max_examples=300)
@given(answers(), answers())
def test_a_further_yes_or_a_longer_time_never_makes_it_calmer(first, more):
    grown = dict(first)
    for name, answer in more.items():
        if name == EYELID_ONLY or RULES.signs[name].kind is SignKind.CHOICE:
            continue
        if RULES.signs[name].kind is SignKind.BOOL:
            grown[name] = True
        elif isinstance(answer, float):
            before = first.get(name)
            grown[name] = max(answer, before) if isinstance(before, float) else answer
    assert look_up(RULES, grown).urgency.rank <= look_up(RULES, first).urgency.rank


@settings(max_examples=200)
@given(answers())
def test_the_eyelid_alone_takes_away_no_urgent_rule(given_answers):
    without = look_up(RULES, {**given_answers, EYELID_ONLY: False})
    with_it = look_up(RULES, {**given_answers, EYELID_ONLY: True})
    if without.urgency in (Urgency.EMERGENCY, Urgency.SAME_DAY):
        assert with_it.urgency.rank <= without.urgency.rank


@given(answers())
def test_every_answer_says_what_led_to_it(given_answers):
    answer = look_up(RULES, given_answers)
    assert answer.open == (not answer.rules)
    ranks = [rule.urgency.rank for rule in answer.rules]
    assert ranks == sorted(ranks)
    assert all(rule.sources for rule in answer.rules)


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"nothing": True}, "nothing"),
        ({"fever": 3.0}, "true or false"),
        ({"places": -1.0}, "number"),
        ({"places": float("nan")}, "number"),
        ({"places": True}, "number"),
        ({"weak_onset": "years"}, "hours_days"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(wrong, word):
    with pytest.raises(AnswerWrong, match=word):
        look_up(RULES, wrong)


def with_rule(when, urgency=Urgency.ROUTINE, **sign):
    signs = {
        "fever": Sign("fever", "Fever?", SignKind.BOOL, **sign),
        "days": Sign("days", "Days?", SignKind.NUMBER),
        "onset": Sign("onset", "How?", SignKind.CHOICE, ("slow", "fast")),
    }
    rule = TriageRule("N01", 1, urgency, "Title", parse_rule(when), "Do.", Checked.READ, ())
    return TriageRules({each: Level(each, each) for each in Urgency}, signs, (rule,), (), ())


@pytest.mark.parametrize(
    ("when", "word"),
    [
        ("cough", "no sign"),
        ("days", "alone"),
        ("fever > 3", "comparison"),
        ("onset == never", "never"),
        ("days == slow", "number"),
        ("not fever", "not"),
        ("days < 3", "calmer"),
    ],
)
def test_a_rule_that_could_mislead_is_found(when, word):
    ((rule, fault),) = rule_faults(with_rule(when))
    assert rule == "N01"
    assert word in fault


def test_the_rules_that_come_with_the_program_are_sound():
    assert rule_faults(RULES) == []
    assert alarm_faults(RULES) == []


def test_an_alarm_without_its_rule_is_found():
    assert alarm_faults(with_rule("days > 3", alarm=True)) == [
        ("fever", "fever alone is no emergency by any rule")
    ]
