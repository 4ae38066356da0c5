import pytest

from twitchcare.care.factor import FACTORS, FactorWrong
from twitchcare.care.ids import FactorId


@pytest.mark.parametrize(
    ("factor", "text", "value"),
    [
        ("sleep", "6.5h", 6.5),
        ("sleep", "6,5 hours", 6.5),
        ("sleep", "390min", 6.5),
        ("sleep", "7", 7.0),
        ("caffeine", "200 mg", 200.0),
        ("stress", "0", 0.0),
        ("exercise", "1h", 60.0),
        ("exercise", "45 min", 45.0),
        ("alcohol", "10g", 10.0),
    ],
)
def test_a_value_is_read_in_the_unit_of_its_factor(factor: str, text: str, value: float) -> None:
    assert FACTORS[FactorId(factor)].parse(text) == pytest.approx(value)


@pytest.mark.parametrize(
    ("factor", "text", "said"),
    [
        ("sleep", "25h", "'25h' is out of range; sleep lies between 0 and 24 h"),
        ("stress", "11", "'11' is out of range; stress lies between 0 and 10"),
        ("sleep", "long", "'long' is no value for sleep; write it like 6.5h"),
        ("sleep", "-1", "'-1' is no value for sleep; write it like 6.5h"),
        ("sleep", "6 mg", "'6 mg' is no value for sleep; write it like 6.5h"),
        ("stress", "nan", "'nan' is no value for stress; write it like 4 (0 none, 10 most)"),
    ],
)
def test_a_wrong_value_is_told_how_to_write_it(factor: str, text: str, said: str) -> None:
    with pytest.raises(FactorWrong) as wrong:
        FACTORS[FactorId(factor)].parse(text)
    assert str(wrong.value) == said


def test_the_example_of_every_factor_can_be_read() -> None:
    for factor in FACTORS.values():
        assert 0 < factor.parse(factor.example.partition(" ")[0]) <= factor.largest
