"""A whole content bundle in miniature, for tests that need one but not what it says."""

from tests.samples import a_routine, an_exercise
from twitchcare.care.content import Content
from twitchcare.care.diary import Warmth
from twitchcare.care.exercise import Exercise, Sides
from twitchcare.care.food import FoodRules
from twitchcare.care.hydration import (
    AgeRules,
    Ceiling,
    ExerciseAllowance,
    Guide,
    GuideKind,
    HeatAllowance,
    HydrationRules,
    Limit,
    Reference,
    WaterTexts,
)
from twitchcare.care.ids import ConditionId, GuideId, RegionId, TimerId
from twitchcare.care.region import Region, Titles
from twitchcare.care.routine import Routine
from twitchcare.care.rule_text import Ask
from twitchcare.care.source import Checked, Claim, Grade
from twitchcare.care.thermal import (
    FREE,
    Condition,
    Level,
    Levels,
    Scope,
    ThermalRules,
    ThermalTexts,
    TimerPreset,
)
from twitchcare.care.triage import Level as TriageLevel
from twitchcare.care.triage import Sign, SignKind, TriageRule, TriageRules, Urgency

CLAIM = Claim("A sentence.", Grade.D, Checked.RECALLED, ())
CALF, NECK = RegionId("calf"), RegionId("neck_back")

CALF_WALL = an_exercise("calf_wall", Sides.BOTH, hold_s=30, reps=2, title="Calf stretch at the wall")
NECK_NOD = an_exercise("neck_nod", Sides.NONE, hold_s=20, reps=1, rest_s=5, title="Slow nod", region=NECK)
SHIN = an_exercise("shin_kneel", Sides.ONE, hold_s=20, reps=1, title="Kneeling shin stretch")
EVENING = a_routine("evening_legs", CALF_WALL, SHIN, NECK_NOD)
SHORT_NECK = a_routine("short_neck", NECK_NOD, region=NECK)


def small_content(
    exercises: tuple[Exercise, ...] = (CALF_WALL, NECK_NOD, SHIN),
    routines: tuple[Routine, ...] = (EVENING, SHORT_NECK),
) -> Content:
    """Return two regions (calf with sides, back of the neck without) and a few routines."""
    regions = (
        _region(CALF, Titles("Calf", "Left calf", "Right calf"), paired=True),
        _region(NECK, Titles("Back of the neck"), paired=False),
    )
    return Content(
        id="small",
        title="Small",
        version="1",
        language="en",
        licence="CC0-1.0",
        regions={region.id: region for region in regions},
        exercises={exercise.id: exercise for exercise in exercises},
        routines={routine.id: routine for routine in routines},
        articles={},
        sources={},
        thermal=_thermal(),
        hydration=_hydration(),
        read_triage=_triage,
        read_foods=lambda: FoodRules({}, (), (), ()),
    )


def _region(name: RegionId, titles: Titles, paired: bool) -> Region:
    return Region(
        id=name,
        titles=titles,
        views=("back",),
        paired=paired,
        uberon=None,
        muscles=(),
        usual_causes=("Long standing.",),
        self_care=("Stretch gently.",),
        exercises=(),
        special="",
        red_flags=(),
        heat_cold="",
        checked=Checked.RECALLED,
        sources=(),
        reviewed=None,
    )


def _triage() -> TriageRules:
    sign = Sign("chest_pain", "Chest pain?", SignKind.BOOL, alarm=True, unsure_is_yes=True)
    rule = TriageRule(
        "E01", 1, Urgency.EMERGENCY, "Chest pain", Ask("chest_pain"), "Call now.", Checked.RECALLED, ()
    )
    return TriageRules(
        levels={urgency: TriageLevel(urgency.value, "Do it.") for urgency in Urgency},
        signs={sign.id: sign},
        rules=(rule,),
        medicines=(),
        reassurance=(),
    )


def _thermal() -> ThermalRules:
    numb = Condition(
        id=ConditionId("numb_skin"),
        title="Numb skin",
        hint="",
        levels=Levels(Level.NO, Level.NO),
        why="You would not feel it.",
        ask="",
        note="",
        scope=Scope.SPOT,
        triage=False,
        unsure_is_yes=True,
        implied_by=(),
        asked_in=(),
        only_in=(),
        elsewhere=FREE,
        only_timers=(),
        timers_off=(),
        max_min=None,
        claim=CLAIM,
    )
    presets = (_preset("warm_pack", Warmth.WARM), _preset("cold_pack", Warmth.COLD))
    texts = ThermalTexts((), (), (), (), (), "", "", "", "", "", "", "", "")
    return ThermalRules({numb.id: numb}, {}, {preset.id: preset for preset in presets}, (), {}, texts)


def _preset(name: str, kind: Warmth) -> TimerPreset:
    return TimerPreset(TimerId(name), name, kind, 15, 5, 20, 5, 60, 4, (), False, (), ())


def _hydration() -> HydrationRules:
    guide = Guide(GuideId("efsa"), "EFSA", GuideKind.TABLE, CLAIM, (Reference(2000, 1600, Checked.RECALLED),))
    return HydrationRules(
        guides={guide.id: guide},
        drinks={},
        conditions={},
        heat=HeatAllowance(27.0, 500, CLAIM),
        exercise=ExerciseAllowance(500, 120, CLAIM, CLAIM),
        ceilings=(Ceiling(0, 150, 4000, CLAIM),),
        ages=AgeRules(4, 18, 30, guide.id, CLAIM, CLAIM),
        warn=Limit(700, 60, CLAIM),
        stop=Limit(1000, 60, CLAIM),
        winddown_min=120,
        step_ml=50,
        texts=WaterTexts(CLAIM, CLAIM, CLAIM, CLAIM, CLAIM, CLAIM),
    )
