"""Which routine helps in a cramp."""

from dataclasses import replace

from tests.samples import a_routine
from tests.small_content import CALF_WALL, small_content
from twitchcare.bundle.reader import load_content
from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side
from twitchcare.care.routine import CRAMP_NOW
from twitchcare.ui.cramp.muscles import REGIONS, Muscle, wish_for


def test_the_built_in_content_helps_with_each_muscle_on_the_chosen_side():
    content = load_content(None).content
    for region in REGIONS:
        wish = wish_for(content, Muscle("Muscle", region), Side.RIGHT)
        assert wish is not None
        assert wish.place == Place(region, Side.RIGHT)
        routine = content.routines[wish.routine]
        assert CRAMP_NOW in routine.situations
        assert region in routine.regions


def test_a_routine_that_is_not_for_a_cramp_is_never_started():
    content = small_content()
    assert content.routines_for(RegionId("calf"))
    assert wish_for(content, Muscle("Calf", RegionId("calf")), Side.LEFT) is None


def test_a_muscle_on_the_midline_has_no_side():
    routine = replace(a_routine("neck_now", CALF_WALL, region="neck_back"), situations=(CRAMP_NOW,))
    content = small_content(routines=(routine,))
    wish = wish_for(content, Muscle("Neck", RegionId("neck_back")), Side.LEFT)
    assert wish is not None
    assert wish.place == Place(RegionId("neck_back"), None)


def test_other_and_unknown_muscles_have_no_routine():
    content = small_content()
    assert wish_for(content, Muscle("Other", None), Side.LEFT) is None
    assert wish_for(content, Muscle("Wing", RegionId("wing")), Side.LEFT) is None
