import pytest

from twitchcare.store.canonical import canonical, fingerprint


def test_equal_objects_have_the_same_text_whatever_the_order_of_their_keys() -> None:
    assert (
        canonical({"b": 1, "a": [None, "ł"]})
        == canonical({"a": [None, "ł"], "b": 1})
        == '{"a":[null,"ł"],"b":1}'
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical([value])


def test_half_a_surrogate_pair_becomes_a_question_mark() -> None:
    assert canonical("a\udc80b") == '"a?b"'


def test_a_fingerprint_is_short_and_changes_with_the_value() -> None:
    assert len(fingerprint([1])) == 32
    assert fingerprint([1]) != fingerprint(["1"])
