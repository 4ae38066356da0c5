import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.figure.samples import turns
from twitchcare.figure.quaternions import IDENTITY, from_matrices, product, slerp, to_matrices, to_matrix


def same_turn(one, other):
    return abs(float(one @ other)) == pytest.approx(1.0, abs=1e-9)


def angle_deg(one, other):
    return np.degrees(2 * np.arccos(min(1.0, abs(float(one @ other)))))


@given(turns())
def test_a_matrix_is_orthonormal_and_no_mirror(turn):
    matrix = to_matrix(turn)
    assert matrix @ matrix.T == pytest.approx(np.eye(3), abs=1e-12)
    assert np.linalg.det(matrix) == pytest.approx(1.0)


@given(turns())
def test_a_quaternion_survives_the_way_through_its_matrix(turn):
    back = from_matrices(to_matrix(turn)[None])[0]
    assert back[0] >= 0
    assert same_turn(back, turn)


@pytest.mark.parametrize("axis", range(3))
def test_half_turns_which_have_no_scalar_part_are_read_from_their_matrix(axis):
    half = np.diag(np.where(np.arange(3) == axis, 1.0, -1.0))
    assert from_matrices(half) == pytest.approx(np.eye(4)[axis + 1])


@given(turns(), turns())
def test_a_product_turns_as_its_matrices_do(first, second):
    assert to_matrix(product(first, second)) == pytest.approx(to_matrix(first) @ to_matrix(second), abs=1e-9)


def test_a_quarter_turn_about_the_upright_axis_takes_the_front_to_the_left():
    quarter = np.array([np.sqrt(0.5), 0.0, np.sqrt(0.5), 0.0])
    assert to_matrix(quarter) @ [0, 0, 1] == pytest.approx([1, 0, 0], abs=1e-12)


def test_stacks_of_rows_are_multiplied_row_by_row():
    one = np.array([[np.sqrt(0.5), np.sqrt(0.5), 0, 0], [0, 0, 0, 1.0]])
    two = np.array([[0, 1.0, 0, 0], [np.sqrt(0.5), 0, np.sqrt(0.5), 0]])
    rows = product(one, two)
    for k in range(2):
        assert rows[k] == pytest.approx(product(one[k], two[k]))


@given(turns(), turns())
def test_slerp_starts_and_ends_where_it_should(start, end):
    assert same_turn(slerp(start, end, 0.0), start)
    assert same_turn(slerp(start, end, 1.0), end)


@given(turns(), turns(), st.floats(0, 1))
def test_slerp_goes_the_shorter_way_at_an_even_pace(start, end, share):
    there = slerp(start, end, share)
    assert np.linalg.norm(there) == pytest.approx(1.0)
    assert angle_deg(start, there) == pytest.approx(share * angle_deg(start, end), abs=0.05)


@given(turns(), st.floats(0, 1))
def test_a_quaternion_and_its_negative_are_one_place(turn, share):
    assert same_turn(slerp(turn, -turn, share), turn)


@given(turns())
def test_the_identity_changes_nothing(turn):
    assert product(IDENTITY, turn) == pytest.approx(turn)
    assert product(turn, IDENTITY) == pytest.approx(turn)


def test_many_rows_become_many_matrices():
    rows = np.array([[1.0, 0, 0, 0], [np.sqrt(0.5), 0, np.sqrt(0.5), 0], [0, 0, 0, 1.0]])
    for row, matrix in zip(rows, to_matrices(rows), strict=True):
        assert matrix == pytest.approx(to_matrix(row))
