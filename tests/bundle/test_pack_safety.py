"""Whatever rules and conditions a pack adds, no answer becomes calmer and no closed way opens."""

from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.bundle.packs import CONDITION, RULE, SIGN, base, pack_files, read, said, with_file
from twitchcare.care.ids import ConditionId, RegionId, SituationId
from twitchcare.care.pack_merge import merge
from twitchcare.care.place import Place
from twitchcare.care.thermal_advice import advise
from twitchcare.care.thermal_case import Answers
from twitchcare.care.triage import UNSURE, SignKind, look_up

CALM = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
SIGNS = sorted(key for key, sign in base().triage.signs.items() if sign.kind is SignKind.BOOL)
OWN = ("own_a", "own_b")
REGIONS = sorted(base().regions)
CONDITIONS = sorted(base().thermal.conditions)
ANSWERS = st.dictionaries(
    st.sampled_from([*SIGNS, "duration_days"]), st.sampled_from([True, False, UNSURE]), max_size=6
)


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    """Return a triage.json of a pack: any urgency, any signs, any joining words."""
    signs = [SIGN | {"id": key, "alarm": draw(st.booleans())} for key in OWN]
    found = []
    for number in range(draw(st.integers(1, 4))):
        parts = draw(st.lists(st.sampled_from([*OWN, *SIGNS, "not eyelid_only"]), min_size=1, max_size=3))
        when = draw(st.sampled_from([" and ", " or "])).join(parts)
        urgency = draw(st.sampled_from(["emergency", "same_day", "two_weeks", "routine", "self_care"]))
        found.append(
            RULE
            | {
                "id": f"H{number:02}",
                "when": when,
                "urgency": urgency,
                "priority": draw(st.integers(1, 9999)),
            }
        )
    return {"signs": signs, "rules": found}


@CALM
@given(rules(), ANSWERS)
def test_no_rules_of_a_pack_make_an_answer_calmer(triage: dict[str, Any], given_: dict[str, Any]) -> None:
    given_.pop("duration_days", None)
    pack = read(with_file("triage.json", triage)).pack
    assume(pack is not None)
    assert pack is not None
    before = look_up(base().triage, given_)
    after = look_up(merge(base(), [pack]).triage, given_)
    assert after.urgency.rank <= before.urgency.rank
    assert {rule.id for rule in before.rules} <= {rule.id for rule in after.rules}
    assert not after.reassurance or before.reassurance
    assert after.crisis == before.crisis
    assert set(before.tell_them) <= set(after.tell_them)
    if after.open is not before.open:
        assert after.urgency.rank < before.urgency.rank or before.unsure_raised
    if after.urgency is before.urgency and before.rules and before.rules[0].urgency is after.rules[0].urgency:
        assert after.rules[0] == before.rules[0]  # the built-in reason is the one that is shown first


@st.composite
def conditions(draw: st.DrawFn) -> dict[str, Any]:
    """Return a condition of a pack with any levels, regions and times."""
    level = st.sampled_from(["ok", "care", "no"])
    some = st.lists(st.sampled_from(REGIONS), max_size=3, unique=True)
    timers = st.lists(st.sampled_from(sorted(base().thermal.timers)), max_size=3, unique=True)
    return CONDITION | {
        "levels": {"warm": draw(level), "cold": draw(level)},
        "elsewhere": {"warm": draw(level), "cold": draw(level)},
        "only_in": draw(some),
        "implied_by": draw(some),
        "triage": draw(st.booleans()),
        "timers_off": draw(timers),
        "max_min": draw(st.one_of(st.none(), st.integers(1, 60))),
    }


@CALM
@given(
    conditions(),
    st.lists(st.sampled_from(CONDITIONS), max_size=2, unique=True),
    st.lists(st.sampled_from(sorted(base().thermal.situations)), max_size=2, unique=True),
    st.sampled_from(REGIONS),
)
def test_no_condition_of_a_pack_opens_what_was_closed(
    condition: dict[str, Any], named: list[str], situations: list[str], region: str
) -> None:
    pack = read(with_file("thermal.json", {"conditions": [condition]})).pack
    assume(pack is not None)
    assert pack is not None
    place = Place(RegionId(region), None)
    known = tuple(ConditionId(name) for name in named)
    asked = tuple(SituationId(name) for name in situations)
    before = advise(base().thermal, Answers(asked, known, place))
    rules_ = merge(base(), [pack]).thermal
    for answers in (
        Answers(asked, known, place),
        Answers(asked, (*known, ConditionId("fresh_tattoo")), place),
    ):
        after = advise(rules_, answers)
        assert after.allowed <= before.allowed
        assert after.triage_first or not before.triage_first
        assert set(before.forbidden_by) <= set(after.forbidden_by) or after.triage_first
        longest = {way.timer: way.max_minutes for way in (*before.ways, *before.later)}
        assert all(way.max_minutes <= longest.get(way.timer, 1440) for way in after.ways)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"urgency": "self_care"}, "self_care is none"),
        ({"when": "not long_journey"}, 'may stand after "not"'),
        ({"when": "nowhere"}, 'no sign "nowhere"'),
        ({"when": "long_journey and duration_days < 3"}, "would make the answer calmer"),
        ({"when": "long_journey and ("}, "$.rules[0].when"),
    ],
)
def test_rules_that_could_calm_or_never_fit_are_refused(rule: dict[str, str], words: str) -> None:
    lines = said(with_file("triage.json", {"signs": [SIGN], "rules": [RULE | rule]}))
    assert any(line.startswith("triage.json:") and words in line for line in lines), lines


def test_an_alarm_needs_an_emergency_rule_of_its_own() -> None:
    file = {"signs": [SIGN | {"alarm": True}], "rules": [RULE]}
    (line,) = said(with_file("triage.json", file))
    assert "ong_journey alone is no emergency by any rule." in line
    file = {"signs": [SIGN | {"alarm": True}], "rules": [RULE | {"urgency": "emergency"}]}
    assert said(with_file("triage.json", file)) == []


def test_a_condition_cannot_offer_a_preset_where_it_does_not_fit() -> None:
    timer = next(iter(base().thermal.timers))
    lines = said(with_file("thermal.json", {"conditions": [CONDITION | {"only_timers": [timer]}]}))
    assert "A pack cannot say which presets are left." in lines[0]
    lines = said(with_file("thermal.json", {"conditions": [CONDITION | {"timers_off": ["nowhere"]}]}))
    assert "there is no timer nowhere" in lines[0].lower()


def test_the_order_of_priorities_never_puts_a_reason_of_a_pack_first() -> None:
    built_in = min(base().triage.rules, key=lambda rule: rule.priority)
    assert built_in.priority < 10_000
    pack = read(pack_files()).pack
    assert pack is not None
    assert merge(base(), [pack]).triage.rules[-1].priority > max(r.priority for r in base().triage.rules)
