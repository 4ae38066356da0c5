import pytest

from twitchcare.bundle.reading import school_grade, syllables, words

EASY = "Sit down. Put one foot on the other knee. Hold it for a while. Then change sides."
HARD = (
    "Physiological homeostasis necessitates sophisticated regulatory mechanisms, predominantly orchestrated "
    "through neuroendocrinological communication between geographically distributed anatomical structures."
)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("calf", 1),
        ("muscle", 2),
        ("breathe", 1),
        ("eyelid", 2),
        ("potassium", 3),
        ("physiotherapist", 5),
        ("a", 1),
    ],
)
def test_syllables_are_about_right(word, count):
    assert abs(syllables(word) - count) <= 1
    assert syllables("makes") == 1


def test_plain_words_are_for_young_readers_and_long_ones_for_nobody():
    assert school_grade(EASY) < 3
    assert school_grade(HARD) > 18


def test_longer_sentences_are_harder():
    joined = EASY.replace(". ", " and ")
    assert school_grade(joined) > school_grade(EASY) + 3


def test_a_text_without_words_has_no_grade():
    assert school_grade("12 + 3 = 15!") == 0.0
    assert words("5 ml, don't") == ["ml", "don't"]
