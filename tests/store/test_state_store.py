from pathlib import Path

from tests.fakes import FakeClock
from twitchcare.store.open import Store, open_store


def test_a_name_never_written_has_no_text(store: Store) -> None:
    assert store.state.read("reminders") is None


def test_the_last_text_written_is_there_after_a_restart(store: Store, folder: Path, clock: FakeClock) -> None:
    store.state.write("reminders", '{"due": 1}')
    store.state.write("reminders", '{"due": 2}')
    store.state.write("window", "{}")
    store.close()
    with open_store(folder, clock) as again:
        assert again.state.read("reminders") == '{"due": 2}'
        assert again.state.read("window") == "{}"
