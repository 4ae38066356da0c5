import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.figure.samples import REST, SKELETON
from tests.figure.test_solids import assert_sound
from twitchcare.figure.kinematics import bone_matrices, landmark_at
from twitchcare.figure.pose import pose_of
from twitchcare.figure.props import build_props, floor_cm, size_cm
from twitchcare.figure.setting import Prop, PropKind
from twitchcare.figure.solids import Material

STANDING = bone_matrices(SKELETON, REST)
LIFTED = bone_matrices(SKELETON, pose_of(SKELETON, {"thigh_L": (60, 0, 0)}))
BANDS = (PropKind.STRAP, PropKind.TOWEL)
STILL = tuple(kind for kind in PropKind if kind not in BANDS)


def built(*props, matrices=STANDING):
    return build_props(props, SKELETON, matrices)


def extent(solids):
    points = np.concatenate([solid.vertices for solid in solids])
    return points.min(0), points.max(0)


@pytest.mark.parametrize("kind", STILL)
def test_everything_that_stands_is_sound_and_stays_between_frames(kind):
    solids = built(Prop(kind))
    assert solids
    for solid in solids:
        assert_sound(solid)
        assert solid.is_static
    assert [id(solid) for solid in built(Prop(kind), matrices=LIFTED)] == [id(solid) for solid in solids]


@pytest.mark.parametrize("kind", STILL)
def test_everything_is_symmetric_about_its_own_front(kind):
    points = np.concatenate([solid.vertices for solid in built(Prop(kind))]).round(6)
    rows = {tuple(point) for point in (points + 0.0).tolist()}
    assert {(round(-x, 6) + 0.0, y, z) for x, y, z in rows} == rows


@given(st.sampled_from(STILL), st.floats(-180, 180), st.floats(-90, 90))
def test_a_mirrored_prop_is_the_mirror_image(kind, facing, x):
    prop = Prop(kind, (x, 3.0, 20.0), facing)
    (low, high), (low_other, high_other) = (extent(built(given)) for given in (prop, prop.mirrored()))
    assert low_other == pytest.approx([-high[0], low[1], low[2]])
    assert high_other == pytest.approx([-low[0], high[1], high[2]])


@pytest.mark.parametrize(
    ("kind", "low", "high"),
    [
        (PropKind.BLOCK, (-20, 0, -15), (20, 20, 15)),
        (PropKind.WALL, (-75, 0, -3), (75, 210, 0)),
        (PropKind.STEP, (-25, 0, -16), (25, 18, 16)),
        (PropKind.STAIR, (-45, 0, -56), (45, 36, 0)),
        (PropKind.MAT, (-31, -1.2, -90), (31, 0, 90)),
        (PropKind.BALL, (-3, 0, -3), (3, 6, 3)),
        (PropKind.TABLE, (-50, 0, -30), (50, 72, 30)),
        (PropKind.PILLOW, (-29, 0, -19), (29, 12, 19)),
    ],
)
def test_the_usual_sizes(kind, low, high):
    foot = floor_cm([Prop(kind)])
    found = extent(built(Prop(kind)))
    assert found[0] == pytest.approx([low[0], min(low[1], foot), low[2]])
    assert found[1] == pytest.approx(high)


def test_a_chair_has_its_seat_at_44_cm_and_its_back_rest_behind():
    seat, *_ = solids = built(Prop(PropKind.CHAIR))
    assert seat.vertices[:, 1].max() == pytest.approx(44)
    low, high = extent(solids)
    assert high[1] > 80
    rest = max(solids, key=lambda solid: solid.vertices[:, 1].mean())
    assert rest.vertices[:, 2].max() < seat.vertices[:, 2].min() + 1
    assert low[1] == pytest.approx(0, abs=1.6)


def test_a_wall_faces_the_figure_that_stands_before_it():
    (wall,) = built(Prop(PropKind.WALL, (0, 0, 60), 180))
    assert wall.looks_to == pytest.approx((0, 0, -1))
    assert wall.vertices[:, 2].min() == pytest.approx(60)
    assert wall.material is Material.WALL


def test_the_walls_of_a_corner_meet_square_and_leave_its_front_open():
    one, other = built(Prop(PropKind.CORNER))
    assert np.dot(one.looks_to, other.looks_to) == pytest.approx(0, abs=1e-9)
    assert one.looks_to[2] == pytest.approx(other.looks_to[2]) == pytest.approx(np.sqrt(0.5))
    for wall in (one, other):
        middle = wall.vertices.mean(0)
        assert np.array([0, middle[1], 50]) @ wall.looks_to > middle @ wall.looks_to
        assert middle[2] > 20


def test_a_doorway_is_open_in_its_middle():
    for solid in built(Prop(PropKind.DOORWAY)):
        low, high = solid.vertices.min(0), solid.vertices.max(0)
        assert low[0] >= 42 - 1e-9 or high[0] <= -42 + 1e-9 or low[1] >= 204 - 1e-9


def test_given_sizes_replace_the_first_of_the_usual_ones():
    assert size_cm(Prop(PropKind.STEP, size_cm=(60, 15))) == (60, 15, 32)
    assert extent(built(Prop(PropKind.STEP, size_cm=(60, 15))))[1] == pytest.approx([30, 15, 16])


def test_too_many_sizes_are_refused():
    with pytest.raises(ValueError, match="a ball has 1 sizes, not 2"):
        built(Prop(PropKind.BALL, size_cm=(6, 7)))


def test_a_mat_lowers_the_floor_and_what_stands_on_it_but_not_what_lies_on_the_mat():
    mat, chair, pillow = (
        Prop(PropKind.MAT),
        Prop(PropKind.CHAIR, (80, 0, 0)),
        Prop(PropKind.PILLOW, (0, 0.5, 0)),
    )
    assert floor_cm([mat]) == -1.2
    assert floor_cm([chair]) == 0.0
    low, _ = extent(built(mat, chair)[1:])
    assert low[1] < -1
    assert built(mat, chair)[1].vertices[:, 1].max() == pytest.approx(44)
    assert extent(built(mat, pillow)[1:])[0][1] == pytest.approx(0.5)


@pytest.mark.parametrize("kind", BANDS)
def test_a_strap_follows_the_body_through_all_its_landmarks(kind):
    strap = Prop(kind, landmarks=("palm_L", "ball_L", "palm_R"))
    for matrices in (STANDING, LIFTED):
        first, second = built(strap, matrices=matrices)
        palm, ball, other = (landmark_at(SKELETON, matrices, name) for name in strap.landmarks)
        assert first.vertices.mean(0) == pytest.approx((palm + ball) / 2)
        assert second.vertices.mean(0) == pytest.approx((ball + other) / 2)
        assert not first.is_static


def test_a_ball_can_follow_a_landmark():
    ball = Prop(PropKind.BALL, (0, -4, 0), landmarks=("ball_L",))
    (solid,) = built(ball, matrices=LIFTED)
    assert solid.vertices.mean(0) == pytest.approx(landmark_at(SKELETON, LIFTED, "ball_L") - [0, 4, 0])
    assert not solid.is_static


@pytest.mark.parametrize(
    ("prop", "message"),
    [
        (Prop(PropKind.STRAP), "a strap needs landmarks"),
        (Prop(PropKind.STRAP, landmarks=("palm_L",)), "a strap cannot follow 1 landmarks"),
        (Prop(PropKind.WALL, landmarks=("palm_L",)), "a wall cannot follow 1 landmarks"),
    ],
)
def test_what_cannot_be_built_is_refused(prop, message):
    with pytest.raises(ValueError, match=message):
        built(prop)
