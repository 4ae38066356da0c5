from dataclasses import replace
from pathlib import Path

from tests.fakes import FakeClock
from twitchcare.care.settings import Settings, WaterSettings
from twitchcare.store.open import Store, open_store
from twitchcare.store.settings_store import NAME, SPOILT
from twitchcare.store.state_store import TextTable, read_text, write_text

CHOSEN = Settings(water=WaterSettings(own_ml=1800), voice_on=False)


def _write(store: Store, text: str) -> None:
    with store.database.writing() as db:
        write_text(db, TextTable.SETTING, NAME, text)


def test_nothing_chosen_yet_gives_the_defaults(store: Store) -> None:
    assert store.settings.load() == Settings()
    assert store.settings.spoilt() == ()


def test_a_choice_outlives_the_program(store: Store, folder: Path, clock: FakeClock) -> None:
    store.settings.save(CHOSEN)
    store.close()
    with open_store(folder, clock) as again:
        assert again.settings.load() == CHOSEN


def test_text_that_could_not_be_read_is_put_aside_before_it_is_replaced(store: Store) -> None:
    spoilt = '{"appearance": "pink", "voice_on": false}'
    _write(store, spoilt)
    assert store.settings.spoilt() == ("appearance",)
    store.settings.save(store.settings.load())
    assert store.settings.spoilt() == ()
    assert store.settings.load() == Settings(voice_on=False)
    assert read_text(store.database.db, TextTable.SETTING, SPOILT) == spoilt


def test_sound_text_is_not_put_aside(store: Store) -> None:
    store.settings.save(CHOSEN)
    store.settings.save(replace(CHOSEN, voice_on=True))
    assert read_text(store.database.db, TextTable.SETTING, SPOILT) is None
