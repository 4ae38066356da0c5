"""What holds for every combination of answers."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.care.thermal_samples import built_in_rules, place
from twitchcare.care.diary import Warmth
from twitchcare.care.ids import ConditionId
from twitchcare.care.thermal import Choice, Level
from twitchcare.care.thermal_advice import advise
from twitchcare.care.thermal_case import Answers

RULES = built_in_rules()
CALM = {Choice.EITHER: 0, Choice.WARM: 1, Choice.COLD: 1, Choice.NEITHER: 2, Choice.SEE_SOMEONE: 3}
REGIONS = [None, "thigh_front", "quiet_new_region", *sorted(RULES.regions_named)]

situations = st.lists(st.sampled_from(list(RULES.situations)), max_size=4).map(tuple)
conditions = st.lists(st.sampled_from(list(RULES.conditions)), max_size=4).map(tuple)
places = st.sampled_from(REGIONS).map(place)
some_answers = st.builds(Answers, situations, conditions, places, situations)
condition = st.sampled_from(list(RULES.conditions))


@settings(max_examples=400, deadline=None)
@given(some_answers, condition)
def test_one_more_condition_never_frees_a_kind_and_never_calms_the_answer(
    given_answers: Answers, added: ConditionId
) -> None:
    more = Answers(
        given_answers.situations,
        (*given_answers.conditions, added),
        given_answers.place,
        given_answers.alarms,
    )
    before, after = advise(RULES, given_answers), advise(RULES, more)
    assert after.allowed <= before.allowed
    assert CALM[after.choice] >= CALM[before.choice]
    for way in (*after.ways, *after.later):
        longest = [w.max_minutes for w in (*before.ways, *before.later) if w.timer == way.timer]
        assert not longest or way.max_minutes <= max(longest)


@settings(max_examples=400, deadline=None)
@given(some_answers)
def test_what_is_forbidden_is_never_offered(given_answers: Answers) -> None:
    found = advise(RULES, given_answers)
    region = given_answers.place.region if given_answers.place else None
    closed = {
        kind
        for name in given_answers.conditions
        for kind in Warmth
        if RULES.conditions[ConditionId(name)].levels_at(region).of(kind) is Level.NO
    }
    assert not found.allowed & closed
    assert {way.kind for way in (*found.ways, *found.later)} <= found.allowed
    if found.choice in (Choice.WARM, Choice.COLD):
        assert Warmth(found.choice.value) in found.allowed
    if len(found.allowed) < len(Warmth):
        assert found.choice is not Choice.EITHER


@settings(max_examples=400, deadline=None)
@given(some_answers)
def test_the_answer_explains_itself_and_fits_together(given_answers: Answers) -> None:
    found = advise(RULES, given_answers)
    assert found.reasons
    assert found.steps
    assert {one.kind for one in found.forbidden_by} == set(Warmth) - found.allowed
    assert found.triage_first is (found.choice is Choice.SEE_SOMEONE)
    assert bool(found.ways) is (found.choice in (Choice.WARM, Choice.COLD, Choice.EITHER))
    assert (found.times is None) is (not found.ways)
    for way in (*found.ways, *found.later):
        preset = RULES.timers[way.timer]
        assert preset.min_min <= way.minutes <= way.max_minutes <= preset.max_min
    if not found.allowed:
        assert not found.ways
        assert not found.later
