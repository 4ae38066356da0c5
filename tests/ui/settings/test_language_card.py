import pytest

from twitchcare.care.settings import Settings
from twitchcare.ui.settings.facts import Spoken
from twitchcare.ui.settings.language_card import LanguageCard

LANGUAGES = (Spoken("de", "Deutsch", False), Spoken("fr", "Français", True))


@pytest.fixture
def card(qtbot):
    card = LanguageCard()
    qtbot.addWidget(card)
    card.offer(LANGUAGES)
    card.show_settings(Settings())
    return card


def chosen(card):
    return card.group.checkedButton().text()


def test_each_language_is_offered_by_its_own_name(card):
    names = [button.text() for button in card.group.buttons()]
    assert names == ["Like the system", "English", "Deutsch", "Français"]
    assert chosen(card) == "Like the system"


def test_only_what_nobody_has_reviewed_is_named(card):
    assert "Deutsch" in card.note.text()
    assert "Français" not in card.note.text()
    assert not card.note.isHidden()


def test_a_language_is_picked_by_its_code(qtbot, card):
    with qtbot.waitSignal(card.language_picked, timeout=0) as said:
        card.group.button(2).click()
    assert said.args == ["de"]


def test_what_holds_is_shown_without_picking_it_again(qtbot, card):
    with qtbot.assertNotEmitted(card.language_picked):
        card.show_settings(Settings(language="fr"))
        assert chosen(card) == "Français"
        card.show_settings(Settings(language="gone"))
    assert chosen(card) == "Like the system"


def test_languages_are_offered_once(card):
    card.offer(LANGUAGES)
    assert len(card.group.buttons()) == 4
