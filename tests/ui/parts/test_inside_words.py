import pytest
from PySide6.QtCore import QLocale

from twitchcare.ui.parts.inside_words import inside


@pytest.mark.parametrize(("locale", "words"), [("en_GB", "twitch"), ("es_ES", "twitch"), ("de_DE", "Twitch")])
def test_german_nouns_keep_their_capital(locale, words):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert inside("Twitch") == words
    finally:
        QLocale.setDefault(before)
