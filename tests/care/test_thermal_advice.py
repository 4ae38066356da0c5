"""The decision table, the contraindications and the seven conflict rules."""

import pytest

from tests.care.thermal_samples import COLD, WARM, advice, built_in_rules
from twitchcare.care.diary import Warmth
from twitchcare.care.ids import ConditionId, SituationId
from twitchcare.care.thermal import Choice, Level

BOTH = {WARM, COLD}


@pytest.mark.parametrize(
    ("situation", "choice", "allowed"),
    [
        ("recent_injury_lt_72h", Choice.COLD, {COLD}),
        ("swelling_heat_redness", Choice.COLD, {COLD}),
        ("stiff_tense", Choice.WARM, BOTH),
        ("before_activity", Choice.WARM, {WARM}),
        ("after_activity_sore", Choice.EITHER, BOTH),
        ("after_activity_sharp", Choice.COLD, {COLD}),
        ("chronic_ache", Choice.WARM, BOTH),
        ("cramp_now", Choice.NEITHER, BOTH),
        ("spasm_back_neck", Choice.WARM, BOTH),
        ("twitch_only", Choice.NEITHER, BOTH),
        ("eyelid", Choice.WARM, {WARM}),
        ("face_other", Choice.WARM, BOTH),
        ("unsure", Choice.WARM, BOTH),
    ],
)
def test_the_decision_table(situation: str, choice: Choice, allowed: set[Warmth]) -> None:
    found = advice(situation, region=None)
    assert found.choice is choice
    assert found.allowed == allowed
    assert not found.triage_first


@pytest.mark.parametrize("name", list(built_in_rules().conditions))
def test_each_condition_closes_exactly_the_sides_it_forbids(name: str) -> None:
    condition = built_in_rules().conditions[ConditionId(name)]
    found = advice("after_activity_sore", name, region=None)
    closed = {kind for kind in BOTH if condition.levels.of(kind) is Level.NO}
    assert {one.kind for one in found.forbidden_by if one.id == name} == closed
    assert all(one.why for one in found.forbidden_by)
    assert found.allowed == (frozenset() if condition.triage else BOTH - closed)
    assert bool(found.ways) is (closed != BOTH)


def test_the_example_of_raynaud_and_a_stiff_calf() -> None:
    found = advice("stiff_tense", "raynaud", "calf")
    assert found.choice is Choice.WARM
    assert found.times is not None
    times = found.times
    shown = (times.minutes, times.max_minutes, times.gap_minutes, times.check_minutes)
    assert shown == (15, 20, 120, 5)
    assert [(one.id, one.kind) for one in found.forbidden_by] == [("raynaud", COLD)]
    assert found.timer == "heat_pack"


class TestRuleOneTheStrictestWordCounts:
    def test_no_beats_care_and_ok(self) -> None:
        found = advice("unsure", "raynaud ms lymphoedema")  # heat: ok, care, no; cold: no, ok, care
        assert found.allowed == frozenset()

    def test_a_region_counts_like_a_condition(self) -> None:
        assert advice("stiff_tense", region="neck_front").allowed == frozenset()
        assert advice("stiff_tense", region="eyelid_upper").allowed == {WARM}

    def test_with_an_adult_counts_as_care_and_shortens(self) -> None:
        found = advice("stiff_tense", "child_under_12")
        assert [caution.id for caution in found.cautions] == ["child_under_12"]
        assert found.times is not None
        assert (found.times.minutes, found.times.max_minutes) == (5, 10)


class TestRuleTwoInjuryAndSwellingComeFirst:
    @pytest.mark.parametrize("situation", ["recent_injury_lt_72h", "swelling_heat_redness"])
    def test_and_heat_is_off(self, situation: str) -> None:
        every_other = " ".join(name for name in built_in_rules().situations if name != "eyelid")
        found = advice(f"{every_other} {situation}")
        assert found.choice is Choice.COLD
        assert WARM not in found.allowed

    def test_the_order_of_the_bundle_decides_not_the_order_of_the_answers(self) -> None:
        assert advice("twitch_only stiff_tense").choice is Choice.WARM

    def test_an_injury_before_activity_still_gets_cold(self) -> None:
        assert advice("before_activity recent_injury_lt_72h").choice is Choice.COLD

    def test_a_sharp_pain_after_activity_closes_heat_also_beside_stiffness(self) -> None:
        assert advice("stiff_tense after_activity_sharp").choice is Choice.NEITHER


class TestRuleThreeTheOtherSideOnlyWhereItIsNamed:
    @pytest.mark.parametrize("situation", ["after_activity_sore", "spasm_back_neck", "unsure"])
    def test_heat_off_leaves_cold(self, situation: str) -> None:
        found = advice(situation, "medicine_patch")
        assert found.choice is Choice.COLD
        assert {way.kind for way in found.ways} == {COLD}

    def test_the_jaw_may_have_cold_the_brow_not(self) -> None:
        assert advice("face_other", "medicine_patch", "jaw").choice is Choice.COLD
        assert advice("face_other", "medicine_patch", "forehead").choice is Choice.NEITHER
        assert advice("face_other", "medicine_patch", None).choice is Choice.NEITHER

    @pytest.mark.parametrize("situation", ["stiff_tense", "before_activity", "chronic_ache"])
    def test_heat_off_leaves_nothing_elsewhere(self, situation: str) -> None:
        found = advice(situation, "medicine_patch")
        assert found.choice is Choice.NEITHER
        assert not found.ways
        assert set(built_in_rules().texts.neither_steps) <= set(found.steps)

    def test_and_says_that_the_other_side_is_no_substitute(self) -> None:
        assert built_in_rules().texts.choice_off in advice("stiff_tense", "medicine_patch").reasons

    @pytest.mark.parametrize("situation", ["recent_injury_lt_72h", "after_activity_sharp"])
    def test_cold_off_never_opens_heat(self, situation: str) -> None:
        found = advice(situation, "raynaud")
        assert found.choice is Choice.NEITHER
        assert found.times is None

    def test_cold_off_leaves_heat_for_plain_soreness(self) -> None:
        assert advice("after_activity_sore", "raynaud").choice is Choice.WARM

    def test_both_off_means_no_timer_and_says_so(self) -> None:
        found = advice("after_activity_sore", "raynaud lymphoedema")
        assert (found.choice, found.ways, found.later, found.timer) == (Choice.NEITHER, (), (), None)
        assert built_in_rules().texts.both_off in found.reasons


class TestRuleFourCare:
    def test_asks_the_question_shows_the_note_and_starts_short(self) -> None:
        found = advice("stiff_tense", "ms")
        assert [(caution.id, caution.kinds) for caution in found.cautions] == [("ms", (WARM,))]
        assert "Warmth may make symptoms stronger for a while; stop when it does." in found.notes
        assert found.times is not None
        assert found.times.minutes == 5

    def test_does_not_ask_about_a_side_that_is_not_offered(self) -> None:
        assert advice("recent_injury_lt_72h", "ms").cautions == ()

    def test_the_long_wrap_is_not_for_a_side_that_needs_care(self) -> None:
        free = {way.timer for way in advice("stiff_tense", region="back_lower").ways}
        careful = {way.timer for way in advice("stiff_tense", "fragile_skin", "back_lower").ways}
        assert free - careful == {"heat_wrap_low"}


class TestRuleFiveTriageAndRegions:
    @pytest.mark.parametrize("condition", ["dvt", "infection_fever"])
    def test_a_condition_with_triage_comes_before_everything(self, condition: str) -> None:
        found = advice("twitch_only", condition)
        assert found.choice is Choice.SEE_SOMEONE
        assert found.triage_first
        assert not found.allowed
        assert not found.ways

    def test_a_cramp_over_ten_minutes_gets_no_heat_but_someone_to_see(self) -> None:
        found = advice("cramp_now", alarms="cramp_now")
        assert found.choice is Choice.SEE_SOMEONE
        assert {one.kind for one in found.forbidden_by} == BOTH

    def test_an_alarm_of_a_situation_that_was_not_named_is_ignored(self) -> None:
        assert advice("stiff_tense", alarms="cramp_now").choice is Choice.WARM

    def test_a_swollen_calf_is_looked_at_first(self) -> None:
        assert advice("swelling_heat_redness", region="calf").triage_first
        assert not advice("swelling_heat_redness", region="knee").triage_first

    def test_the_eyelid_gets_the_lukewarm_compress_and_nothing_else(self) -> None:
        for found in (advice("eyelid", region=None), advice("stiff_tense", region="eyelid_lower")):
            assert [way.timer for way in found.ways] == ["eyelid_compress"]
            assert found.times is not None
            assert (found.times.max_minutes, found.times.check_minutes) == (10, 2)
        assert advice("recent_injury_lt_72h", region="eyelid_upper").choice is Choice.NEITHER

    @pytest.mark.parametrize("region", ["abdomen", "flank", "back_lower"])
    def test_a_pregnant_belly_and_low_back_stay_without_heat(self, region: str) -> None:
        found = advice("stiff_tense", "pregnancy", region)
        assert found.choice is Choice.NEITHER
        assert WARM not in found.allowed

    def test_a_pregnant_person_may_warm_a_calf_with_care(self) -> None:
        found = advice("stiff_tense", "pregnancy", "calf")
        assert found.choice is Choice.WARM
        assert [caution.id for caution in found.cautions] == ["pregnancy"]

    def test_nothing_goes_on_a_numb_foot_or_into_the_mouth(self) -> None:
        assert not advice("stiff_tense", "numb_skin", "foot_sole").allowed
        assert not advice("stiff_tense", region="tongue").allowed

    @pytest.mark.parametrize("region", ["elbow", "lower_leg_outer", "knee"])
    def test_cold_over_a_nerve_near_the_skin_is_ten_minutes_at_most(self, region: str) -> None:
        times = advice("recent_injury_lt_72h", region=region).times
        assert times is not None
        assert times.max_minutes == 10

    def test_a_face_gets_ten_minutes_and_a_hand_warm_water_first(self) -> None:
        assert {way.max_minutes for way in advice("stiff_tense", region="cheek").ways} == {10}
        assert advice("stiff_tense", region="fingers").timer == "warm_bath_limb"


class TestWhatElseIsSaid:
    def test_swelling_gets_a_short_time(self) -> None:
        times = advice("swelling_heat_redness").times
        assert times is not None
        assert (times.minutes, times.max_minutes) == (5, 10)

    def test_not_sure_is_ten_minutes_of_warmth(self) -> None:
        times = advice("unsure").times
        assert times is not None
        assert times.minutes == 10

    def test_a_cramp_is_stretched_first_and_warmed_later_unless_heat_is_off(self) -> None:
        later = advice("cramp_now")
        assert {way.kind for way in later.later} == {WARM}
        assert built_in_rules().texts.warm_later in later.steps
        assert advice("cramp_now", "medicine_patch").later == ()

    def test_no_situation_gets_no_timer(self) -> None:
        found = advice("")
        assert found.choice is Choice.NEITHER
        assert found.reasons[0] == built_in_rules().texts.nothing_said

    def test_the_wraps_and_baths_a_heart_should_not_have_are_gone(self) -> None:
        offered = {way.timer for way in advice("after_activity_sore", "heart_bp", "thigh_front").ways}
        assert not offered & {"cold_water_immersion", "warm_shower", "heat_wrap_low"}

    def test_every_answer_names_its_sources(self) -> None:
        for name in built_in_rules().situations:
            assert advice(name).sources
            assert advice(name).claims

    def test_unknown_ids_change_nothing(self) -> None:
        assert advice("stiff_tense nonsense", "nonsense") == advice("stiff_tense")

    def test_times_for_either_are_right_for_both(self) -> None:
        times = advice("after_activity_sore", region=None).times
        assert times is not None
        assert (times.minutes, times.max_minutes) == (12, 20)


def test_a_situation_alone_says_why_it_closes_a_kind() -> None:
    found = advice("before_activity")
    assert [(one.id, one.kind) for one in found.forbidden_by] == [(SituationId("before_activity"), COLD)]
