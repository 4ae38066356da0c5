"""A dose refuses what makes no sense."""

import pytest

from twitchcare.care.exercise import Dose


@pytest.mark.parametrize(
    ("hold_s", "reps", "rest_s", "older_s", "moves"),
    [(0, 1, 0, 1, 1), (-1, 1, 0, 1, 1), (1, 1, -1, 1, 1), (1, 1, 0, 0, 1), (1, 0, 0, 1, 1), (1, 1, 0, 1, 0)],
)
def test_an_impossible_dose_is_refused(
    hold_s: float, reps: int, rest_s: float, older_s: float, moves: int
) -> None:
    with pytest.raises(ValueError, match=r"lasts longer|at least once"):
        Dose(hold_s, reps, rest_s, older_s, moves)


def test_a_dose_is_a_still_hold_unless_it_says_otherwise() -> None:
    assert Dose(30, 2, 10, 30).moves == 1
