import pytest
from PySide6.QtCore import QLocale

from twitchcare.care.settings import VolumeUnit
from twitchcare.ui.parts.number_words import number_words, volume_words


@pytest.fixture
def german():
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(QLocale.system())


def test_numbers_have_no_more_digits_than_they_need():
    assert (number_words(2), number_words(1.5), number_words(1500)) == ("2", "1.5", "1500")


def test_german_numbers_have_a_comma(german):
    assert number_words(1.5) == "1,5"
    assert volume_words(251.4, VolumeUnit.US_OZ) == "8,5 US oz"
    assert volume_words(1500, VolumeUnit.ML) == "1500 ml"
