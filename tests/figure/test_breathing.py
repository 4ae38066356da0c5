import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.figure.breathing import fullness, paced

times = st.floats(0, 5000)
phases = st.tuples(*[st.floats(0.5, 20)] * 4)


@given(times, phases)
def test_a_breath_stays_between_empty_and_full_and_comes_again(at, pace):
    now, later = paced(at, pace), paced(at + sum(pace), pace)
    assert 0 <= now <= 1
    assert later == pytest.approx(now, abs=1e-6)


@given(times, phases)
def test_a_breath_never_jumps(at, pace):
    assert abs(paced(at + 0.01, pace) - paced(at, pace)) < 0.04


@given(phases)
def test_the_phases_follow_each_other(pace):
    breathe_in, full, breathe_out, empty = pace
    assert paced(0.0, pace) == 0.0
    assert paced(breathe_in / 2, pace) == pytest.approx(0.5)
    assert paced(breathe_in + full / 2, pace) == 1.0
    assert paced(breathe_in + full + breathe_out / 2, pace) == pytest.approx(0.5)
    assert paced(breathe_in + full + breathe_out + empty / 2, pace) == 0.0


def test_it_breathes_in_for_four_and_out_for_six_seconds_unless_told_otherwise():
    assert [round(fullness(at), 6) for at in (0, 2, 4, 7, 10, 12)] == [0, 0.5, 1, 0.5, 0, 0.5]
    assert paced(7.0, (0, 0, 0, 0)) == fullness(7.0)


def test_it_slows_down_at_both_ends():
    assert fullness(0.2) < 0.2 / 4 / 2
    assert 1 - fullness(3.8) < 0.2 / 4 / 2


def test_a_breath_may_go_straight_out():
    assert fullness(0.0, 0.0, 6.0) == 1.0


@pytest.mark.parametrize("pace", [(0, 0), (-1, 6), (4, -6)])
def test_what_cannot_be_breathed_is_refused(pace):
    with pytest.raises(ValueError, match="cannot be breathed"):
        fullness(1.0, *pace)
