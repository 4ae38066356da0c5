import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.figure.path_text import mirrored_path, path_commands


def test_a_path_is_read_into_letters_and_numbers():
    text = "M 1 2.5C 0 0 -1 0 3 4 L5,6Z"
    assert list(path_commands(text)) == [
        ("M", (1.0, 2.5)),
        ("C", (0.0, 0.0, -1.0, 0.0, 3.0, 4.0)),
        ("L", (5.0, 6.0)),
        ("Z", ()),
    ]


def test_an_empty_path_has_no_commands():
    assert list(path_commands("  ")) == []


@pytest.mark.parametrize("text", ["M 1", "Q 1 2 3 4", "m 1 2", "1 2", "L 1 2 3", "Z 1", "M 1 2 &"])
def test_other_paths_are_refused(text):
    with pytest.raises(ValueError, match="path"):
        list(path_commands(text))


numbers = st.floats(-2000, 2000, allow_nan=False).map(lambda value: round(value, 1) + 0.0)


@given(st.lists(st.tuples(numbers, numbers), min_size=1))
def test_written_points_are_read_back(points):
    text = "".join(f"L {x:.1f} {y:.1f} " for x, y in points)
    assert [numbers for _, numbers in path_commands(text)] == points


def test_a_mirrored_path_is_flipped_left_to_right():
    assert mirrored_path("M 1 2 L 3.5 4 C 1 1 2 2 3 3 Z", 10) == "M 9 2 L 6.5 4 C 9 1 8 2 7 3 Z"


def test_mirroring_twice_gives_the_path_back():
    path = "M 1 2 L 3.5 4 C 1 1 2 2 3 3 Z"
    assert mirrored_path(mirrored_path(path, 12.3), 12.3) == path
