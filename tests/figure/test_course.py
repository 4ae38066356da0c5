import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tests.figure.samples import SKELETON, poses, turns
from twitchcare.figure.course import Course, cubic, monotone_slopes
from twitchcare.figure.pose import Pose

columns = st.integers(2, 13).flatmap(
    lambda rows: arrays(np.float64, (rows, 3), elements=st.floats(-180, 180, allow_subnormal=False))
)
places = st.floats(0, 1)


@given(columns, places)
def test_a_curve_never_leaves_the_range_of_its_neighbours(values, share):
    at = share * (len(values) - 1)
    first = min(int(at), len(values) - 2)
    here, pair = cubic(values, monotone_slopes(values), at), values[first : first + 2]
    assert (here >= pair.min(0) - 1e-9).all()
    assert (here <= pair.max(0) + 1e-9).all()


@given(columns)
def test_a_curve_meets_every_row(values):
    slopes = monotone_slopes(values)
    for row, value in enumerate(values):
        assert cubic(values, slopes, float(row)) == pytest.approx(value, abs=1e-9)


@given(columns)
def test_a_curve_has_no_kink_at_its_rows(values):
    slopes, step = monotone_slopes(values), 1e-6
    for row in range(1, len(values) - 1):
        before = (values[row] - cubic(values, slopes, row - step)) / step
        after = (cubic(values, slopes, row + step) - values[row]) / step
        assert before == pytest.approx(after, abs=0.01)


def test_a_straight_run_stays_straight_in_its_middle():
    values = np.arange(0.0, 60.0, 10.0)[:, None]
    assert cubic(values, monotone_slopes(values), 2.3) == pytest.approx([23.0])


@given(columns)
def test_the_body_rests_at_both_ends(values):
    slopes = monotone_slopes(values)
    assert not slopes[0].any()
    assert not slopes[-1].any()


@given(turns(), turns(), turns(), places)
def test_the_root_turn_stays_a_rotation_whatever_the_signs_of_its_keys(one, two, three, share):
    assume(min(abs(float(one @ two)), abs(float(two @ three))) > 1e-6)  # no way round is the shorter
    nothing = np.zeros((len(SKELETON.bones), 3))
    turned = [Pose(nothing, root_turn=turn) for turn in (one, -two, three)]
    same = [Pose(nothing, root_turn=turn) for turn in (one, two, -three)]
    here, there = (Course.through(tuple(keys)).pose(2 * share).root_turn for keys in (turned, same))
    assert np.linalg.norm(here) == pytest.approx(1.0)
    assert abs(float(here @ there)) == pytest.approx(1.0, abs=1e-9)


@given(poses(), poses())
def test_a_shape_that_one_key_leaves_out_is_zero_there(start, end):
    course = Course.through((start, end))
    for at, pose in ((0.0, start), (1.0, end)):
        shown = course.pose(at).shapes
        assert all(value == pytest.approx(pose.shapes.get(name, 0.0)) for name, value in shown.items())
        assert set(shown) == {*start.shapes, *end.shapes}
