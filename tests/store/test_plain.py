from collections.abc import Callable

import pytest

from twitchcare.care.place import Side
from twitchcare.store.plain import choice, flag, mapping, maybe, number, text, whole


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (text, 1),
        (flag, 1),
        (whole, True),
        (whole, 1.0),
        (number, "1"),
        (number, False),
        (number, float("inf")),
        (mapping, []),
    ],
)
def test_a_value_of_another_type_is_refused(read: Callable[[object], object], value: object) -> None:
    with pytest.raises(ValueError, match="is not"):
        read(value)


def test_a_whole_number_is_a_number_too() -> None:
    assert number(250) == 250.0


def test_null_is_let_through_only_where_it_may_be() -> None:
    assert maybe(whole, None) is None
    assert maybe(whole, 3) == 3


def test_a_choice_is_one_of_its_words() -> None:
    assert choice(Side, "left") is Side.LEFT
    with pytest.raises(ValueError, match="middle"):
        choice(Side, "middle")
