from itertools import chain

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.figure.areas import covered, rings
from tools.figure.slivers import is_sliver
from twitchcare.bundle.built_in import built_in
from twitchcare.figure.body_map import (
    CLOSE_UPS,
    VIEWS,
    BodyMap,
    Direction,
    RegionShape,
    ShapeKey,
    best_view,
    closer_view,
    load_body_map,
    neighbour,
    sizes_by_view,
)
from twitchcare.figure.path_text import path_commands

MIDLINE = {
    *("forehead", "lip_upper", "lip_lower", "chin", "tongue"),
    *("neck_front", "neck_back", "abdomen", "back_upper", "back_lower"),
}
PAIRED = {
    *("temple", "eyelid_upper", "eyelid_lower", "cheek", "jaw", "neck_side"),
    *("trapezius_upper", "shoulder", "scapula", "chest", "flank"),
    *("upper_arm_front", "upper_arm_back", "elbow", "forearm_front", "forearm_back"),
    *("hand_palm", "hand_back", "thumb", "fingers"),
    *("buttock", "hip_front", "hip_side", "thigh_front", "thigh_back", "thigh_inner", "thigh_outer", "knee"),
    *("shin", "calf", "lower_leg_outer", "ankle", "foot_top", "foot_sole", "toes"),
}
PLACES = {(region, None) for region in MIDLINE} | {
    (region, side) for region in PAIRED for side in ("left", "right")
}


HANDS = {"hand_palm", "hand_back", "thumb", "fingers"}
FEET = {"foot_top", "foot_sole", "toes", "ankle"}
MOST_OVERLAP = MOST_UNCOVERED = 0.003  # of the silhouette


def reachable(body_map: BodyMap, start: ShapeKey) -> set[ShapeKey]:
    seen, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        for way in Direction:
            following = neighbour(body_map, here, way)
            if following is not None and following not in seen:
                seen.add(following)
                waiting.append(following)
    return seen


def test_there_are_45_regions_and_80_places():
    assert len(MIDLINE | PAIRED) == 45
    assert len(PLACES) == 80


def test_the_maps_show_exactly_the_80_places():
    assert {shape.key for view in VIEWS for shape in load_body_map(view).shapes} == PLACES


def test_the_maps_show_every_place_of_the_bundle():
    shown = {shape.key for view in VIEWS for shape in load_body_map(view).shapes}
    assert {(place.region, place.side and place.side.value) for place in built_in().places} == shown


def test_a_region_is_on_every_map_that_the_bundle_names_for_it():
    for region in built_in().regions.values():
        for view in region.views:
            shown = {shape.region for shape in load_body_map(view).shapes}
            assert region.id in shown, (region.id, view)


def test_hands_and_feet_are_seen_from_both_sides_in_their_close_ups():
    for view, regions in (("hands", HANDS), ("feet", FEET)):
        keys = {shape.key for shape in load_body_map(view).shapes}
        assert keys == {(region, side) for region in regions for side in ("left", "right")}


@pytest.mark.parametrize("view", VIEWS)
def test_regions_neither_overlap_nor_leave_gaps(view):
    body_map = load_body_map(view)
    step = body_map.height / 700
    size = body_map.width, body_map.height, step
    whole = covered(body_map.silhouette, *size)
    count = covered(body_map.quiet, *size).astype(int)
    for shape in body_map.shapes:
        count += covered(shape.path, *size)
    assert (count > 1).sum() <= MOST_OVERLAP * whole.sum()
    assert (whole & (count == 0)).sum() <= MOST_UNCOVERED * whole.sum()
    assert (~whole & (count > 0)).sum() <= MOST_UNCOVERED * whole.sum()


def test_a_region_moved_by_a_hair_is_seen_as_overlap_and_gap():
    square, beside = "M 0 0 L 50 0 L 50 100 L 0 100 Z", "M 49 0 L 99 0 L 99 100 L 49 100 Z"
    count = covered(square, 100, 100, 0.5).astype(int) + covered(beside, 100, 100, 0.5)
    assert (count > 1).mean() == pytest.approx(0.01, abs=0.002)
    assert (count == 0).mean() == pytest.approx(0.01, abs=0.002)


def test_the_right_side_is_the_mirrored_left_one():
    left, right = load_body_map("left"), load_body_map("right")
    swap = {"left": "right", "right": "left", None: None}
    assert [(s.region, swap[s.side]) for s in left.shapes] == [s.key for s in right.shapes]
    for one, other in zip(left.shapes, right.shapes, strict=True):
        assert one.centre[0] + other.centre[0] == pytest.approx(left.width)
        flipped = covered(other.path, left.width, left.height, 8.0)[:, ::-1]
        same = covered(one.path, left.width, left.height, 8.0) == flipped
        assert same.mean() > 0.99


@pytest.mark.parametrize(("view", "side"), [("left", "left"), ("right", "right")])
def test_a_side_view_shows_that_side_only(view, side):
    assert {shape.side for shape in load_body_map(view).shapes} == {side, None}


def test_small_places_are_best_seen_in_a_close_up():
    for region in (*HANDS, *FEET, "eyelid_upper", "eyelid_lower"):
        assert next(iter(sizes_by_view((region, "left")))) in CLOSE_UPS, region
    for region in ("tongue", "lip_upper", "lip_lower", "chin"):
        assert next(iter(sizes_by_view((region, None)))) == "face"


def test_the_best_view_of_every_place_is_known_and_shows_it():
    for key in PLACES:
        for view, share in sizes_by_view(key).items():
            assert load_body_map(view).shape(key) is not None
            assert share > 0
    assert best_view(("calf", "left"), ()) == "back"
    assert best_view(("thigh_outer", "right"), ()) == "right"
    assert best_view(("wing", None), ("front",)) is None


def test_a_place_that_is_large_enough_where_we_are_needs_no_turn():
    assert best_view(("thigh_front", "left"), ("front", "back")) == "front"
    assert best_view(("thumb", "left"), ("front", "back")) == "hands"


def test_a_closer_look_is_offered_where_it_helps():
    assert closer_view(("thumb", "left"), ("front", "back")) == "hands"
    assert closer_view(("toes", "right"), ("right",)) == "feet"
    assert closer_view(("eyelid_upper", "left"), ("front",)) == "face"
    assert closer_view(("calf", "left"), ("back",)) is None
    assert closer_view(("thumb", "left"), ("hands",)) is None
    assert closer_view(("thumb", "left"), ("feet",)) is None


# The page at its smallest, 880 by 600 pixels, gives a map about this much room.
LEAST_ROOM_PX = (352.0, 370.0)
LEAST_ACROSS_PX = 24.0


@pytest.mark.parametrize("view", CLOSE_UPS)
def test_places_of_a_close_up_can_be_hit_on_the_smallest_page(view):
    body_map = load_body_map(view)
    scale = min(LEAST_ROOM_PX[0] / body_map.width, LEAST_ROOM_PX[1] / body_map.height)
    for shape in body_map.shapes:
        inside = covered(shape.path, body_map.width, body_map.height, 2.0)
        across = np.sqrt(inside.sum()) * 2.0 * scale
        assert across >= LEAST_ACROSS_PX, shape.key


@pytest.mark.parametrize("view", VIEWS)
def test_arrow_keys_lead_from_any_region_to_every_other(view):
    body_map = load_body_map(view)
    everything = {shape.key for shape in body_map.shapes}
    for shape in body_map.shapes:
        assert reachable(body_map, shape.key) == everything


@pytest.mark.parametrize("view", VIEWS)
def test_paths_are_closed_and_stay_on_the_picture(view):
    body_map = load_body_map(view)
    for shape in body_map.shapes:
        commands = list(path_commands(shape.path))
        assert [commands[0][0], commands[-1][0]] == ["M", "Z"]
        outline = np.vstack(rings(shape.path))
        assert outline.min() >= -2
        assert (outline.max(0) <= [body_map.width + 2, body_map.height + 2]).all()
    assert {letter for letter, _ in path_commands(body_map.silhouette)} <= set("MLCZ")


def winding(path: str, point: tuple[float, float]) -> bool:
    """Return whether the point lies inside the rings of the path, counted even or odd."""
    x, y = point
    crossings = 0
    for ring in rings(path):
        for (x0, y0), (x1, y1) in zip(ring, np.roll(ring, -1, axis=0), strict=True):
            if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
                crossings += 1
    return crossings % 2 == 1


@pytest.mark.parametrize("view", VIEWS)
def test_the_centre_of_a_region_lies_inside_it(view):
    for shape in load_body_map(view).shapes:
        assert winding(shape.path, shape.centre), shape.key


@pytest.mark.parametrize(
    ("view", "left_is_on_the_right"),
    [("front", True), ("back", False), *((view, True) for view in CLOSE_UPS)],
)
def test_left_means_the_persons_left(view, left_is_on_the_right):
    body_map = load_body_map(view)
    for shape in body_map.shapes:
        if shape.side == "left":
            other = body_map.shape((shape.region, "right"))
            assert other is not None
            assert (shape.centre[0] > other.centre[0]) is left_is_on_the_right


def test_an_unknown_view_is_refused():
    with pytest.raises(ValueError, match="sideways"):
        load_body_map("sideways")


def test_a_region_shown_twice_is_refused():
    shape = RegionShape("chin", None, "M 0 0 L 1 0 L 1 1 Z", (0.6, 0.4))
    with pytest.raises(ValueError, match="twice"):
        BodyMap("face", 10, 10, "", (shape, shape))


def test_an_unknown_side_is_refused():
    with pytest.raises(ValueError, match="upper"):
        RegionShape("calf", "upper", "M 0 0 Z", (0, 0))


def test_a_missing_region_has_no_shape():
    assert load_body_map("front").shape(("tongue", None)) is None


places = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=12, unique=True)


@given(places)
def test_arrow_keys_reach_every_region_of_any_map(centres):
    shapes = tuple(RegionShape(f"r{i}", None, "M 0 0 Z", (x, y)) for i, (x, y) in enumerate(centres))
    body_map = BodyMap("front", 40, 40, "", shapes)
    everything = {shape.key for shape in shapes}
    assert all(reachable(body_map, shape.key) == everything for shape in shapes)


def test_an_arrow_key_goes_the_way_it_points():
    body_map = load_body_map("front")
    assert neighbour(body_map, ("thigh_front", "left"), Direction.DOWN) == ("knee", "left")
    assert neighbour(body_map, ("chest", "right"), Direction.RIGHT) == ("chest", "left")


def test_every_path_number_is_finite():
    paths = chain.from_iterable(load_body_map(view).shapes for view in VIEWS)
    assert all(
        abs(number) < 1e5 for shape in paths for _, numbers in path_commands(shape.path) for number in numbers
    )


@pytest.mark.parametrize("view", VIEWS)
def test_every_shape_can_be_hit(view):
    for shape in load_body_map(view).shapes:
        assert not is_sliver(
            {"region": shape.region, "side": shape.side, "path": shape.path, "centre": [*shape.centre]}
        ), shape.key


@pytest.mark.parametrize("view", VIEWS)
def test_the_persons_sides_are_signed_on_every_map(view):
    body_map = load_body_map(view)
    middle = body_map.width / 2
    names = {sign.name for sign in body_map.signs}
    assert names >= ({view} if view in ("left", "right") else {"left", "right"})
    for sign in body_map.signs:
        if view not in ("left", "right") and sign.name == "left":
            assert (sign.at[0] > middle) is (view != "back")
