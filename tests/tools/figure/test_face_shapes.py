import numpy as np
import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

from tools.figure.face_shapes import skin_movers, turned_normals
from tools.figure.jaw import jaw_offsets, jaw_share, lip_share

MIRROR_X = np.array([-1.0, 1.0, 1.0])
TEETH_CM = np.array([[0.0, 156.0, 8.5]])
FACE_CM = np.random.default_rng(4).uniform([-6, 152, 2], [6, 171, 10], (300, 3))


@pytest.mark.parametrize("name", sorted(skin_movers()))
def test_both_sides_of_the_face_move_alike(name):
    move = skin_movers()[name]
    assert move(FACE_CM * MIRROR_X) == pytest.approx(move(FACE_CM) * MIRROR_X)


@pytest.mark.parametrize("name", sorted(skin_movers()))
def test_the_ears_the_crown_and_the_chest_stay(name):
    still = np.array([[7.2, 163.0, -1.5], [0.0, 175.0, -1.0], [0.0, 145.0, 2.0], [0.0, 160.0, -9.0]])
    assert np.linalg.norm(skin_movers()[name](still), axis=1).max() < 0.05


def test_a_full_jaw_leaves_fifty_millimetres_between_the_teeth():
    way = jaw_offsets(TEETH_CM, np.ones(1))
    assert np.linalg.norm(way) == pytest.approx(5.0, abs=0.25)
    assert way[0, 1] < -4


def test_half_a_share_goes_half_the_way():
    assert jaw_offsets(TEETH_CM, np.array([0.5])) == pytest.approx(jaw_offsets(TEETH_CM, np.ones(1)) / 2)


def test_the_chin_follows_the_jaw_and_the_nose_does_not():
    chin, nose, throat = jaw_share(np.array([[0.0, 153.5, 8.4], [0.0, 159.5, 10.0], [0.0, 150.0, 2.0]]))
    assert chin > 0.95
    assert nose == 0
    assert throat < 0.1


def test_skin_at_the_joint_of_the_jaw_stays():
    assert jaw_share(np.array([[6.5, 161.4, 0.0]]))[0] < 0.1


def test_the_lips_part_in_an_oval_that_closes_at_the_corners():
    across = np.stack([np.linspace(-2.42, 2.42, 21), np.full(21, 156.45), np.full(21, 9.0)], 1)
    gap = lip_share(across, np.zeros(21)) - lip_share(across, np.ones(21))
    assert gap[10] == pytest.approx(1.0)
    assert gap[[0, -1]] == pytest.approx([0.0, 0.0])
    assert (np.diff(gap[:11]) > 0).all()


def test_normals_turn_with_a_slanted_surface():
    def shear(points):
        return np.stack([0 * points[:, 0], points[:, 0], 0 * points[:, 0]], 1)

    turned = turned_normals(shear, np.array([[1.0, 2.0, 3.0]]), np.array([[0.0, 1.0, 0.0]]))
    assert turned[0] == pytest.approx(np.array([-1.0, 1.0, 0.0]) / np.sqrt(2))
