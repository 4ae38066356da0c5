from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.figure.slivers import is_sliver
from twitchcare.figure.body_map import (
    VIEWS,
    BodyMap,
    Direction,
    RegionShape,
    ShapeKey,
    load_body_map,
    neighbour,
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
        for _, numbers in commands:
            assert all(-3 <= x <= body_map.width + 3 for x in numbers[::2])
            assert all(-3 <= y <= body_map.height + 3 for y in numbers[1::2])
    assert {letter for letter, _ in path_commands(body_map.silhouette)} <= set("MLCZ")


def winding(path: str, point: tuple[float, float]) -> bool:
    """Return whether the point lies inside the polygon of the path's end points."""
    ends = [numbers[-2:] for letter, numbers in path_commands(path) if letter != "Z"]
    x, y = point
    crossings = 0
    for (x0, y0), (x1, y1) in zip(ends, [*ends[1:], ends[0]], strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            crossings += 1
    return crossings % 2 == 1


@pytest.mark.parametrize("view", VIEWS)
def test_the_centre_of_a_region_lies_inside_it(view):
    for shape in load_body_map(view).shapes:
        assert winding(shape.path, shape.centre), shape.key


@pytest.mark.parametrize(("view", "left_is_on_the_right"), [("front", True), ("back", False), ("face", True)])
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
