import sqlite3
from contextlib import closing

import pytest

from tests.store.records import COFFEE, CRAMP, EVERY_KIND, WATER
from twitchcare.care.settings import Settings
from twitchcare.store.check import check_data
from twitchcare.store.open import Store


@pytest.fixture
def filled(store: Store) -> Store:
    for record in EVERY_KIND:
        store.diary.add(record)
    corrected, removed = store.diary.add(WATER), store.diary.add(CRAMP)
    store.diary.replace(corrected.id, COFFEE)
    store.diary.remove(removed.id)
    store.settings.save(Settings(voice_on=False))
    store.state.write("reminders", "{}")
    return store


def _spoil(store: Store, sql: str) -> tuple[str, ...]:
    """Change the file behind the back of the program, and return what the check says."""
    store.database.db.execute(sql)
    return store.check().problems


def test_a_file_that_only_we_wrote_is_in_order(filled: Store) -> None:
    found = filled.check()
    assert (found.ok, found.problems, found.schema, found.changes, found.unknown) == (True, (), 1, 12, 0)
    assert found.counts == {"drink": 3, "episode": 2, "session": 2, "thermal": 1, "factor": 1}


def test_the_check_changes_nothing(filled: Store) -> None:
    before = tuple(filled.database.db.iterdump())
    filled.check()
    assert tuple(filled.database.db.iterdump()) == before


@pytest.mark.parametrize(
    "change",
    [
        "kind = 'factor'",
        "at_utc = '2026-03-02T09:00:00.000001+00:00'",
        "offset_min = 120",
        "local_day = '2026-03-03'",
        "body = replace(body, '250', '350')",
    ],
)
def test_a_changed_entry_is_noticed(filled: Store, change: str) -> None:
    problems = _spoil(filled, f"UPDATE entry SET {change} WHERE id = 1")
    assert "Entry 1 was changed by something else than this program." in problems
    assert "Entry 1 is not as the journal remembers it." in problems


def test_an_entry_that_makes_no_sense_is_named_without_its_text(filled: Store) -> None:
    problems = _spoil(filled, "UPDATE entry SET body = 'my secret' WHERE id = 3")
    assert "Entry 3 cannot be understood." in problems
    assert "secret" not in " ".join(problems)


def test_a_lost_entry_is_noticed(filled: Store) -> None:
    assert _spoil(filled, "DELETE FROM entry WHERE id = 2") == (
        "Entry 2 is missing; the journal still has it.",
    )


def test_an_entry_from_nowhere_is_noticed(filled: Store) -> None:
    problems = _spoil(filled, "UPDATE entry SET id = 77 WHERE id = 2")
    assert "Entry 77 is not as the journal remembers it." in problems


@pytest.mark.parametrize(
    "sql", ["DELETE FROM journal WHERE id = 4", "UPDATE journal SET action = 'replace' WHERE id = 4"]
)
def test_an_altered_journal_is_noticed(filled: Store, sql: str) -> None:
    found = [problem for problem in _spoil(filled, sql) if "journal" in problem]
    assert found[0].startswith(("Change 4 of the journal", "Change 5 of the journal"))


@pytest.mark.parametrize("table", ["setting", "state"])
def test_a_changed_text_is_noticed(filled: Store, table: str) -> None:
    (problem,) = _spoil(filled, f"UPDATE {table} SET text = text || ' '")
    assert problem.startswith(f"The {table} ")


def test_a_reference_to_nothing_is_noticed(filled: Store) -> None:
    filled.database.db.execute("PRAGMA foreign_keys = OFF")
    filled.database.db.execute("CREATE TABLE child (entry INTEGER REFERENCES entry) STRICT")
    assert _spoil(filled, "INSERT INTO child VALUES (99)") == ("Row 1 of child points to nothing.",)


def test_damage_in_the_tables_is_named(filled: Store) -> None:
    filled.database.db.execute("PRAGMA writable_schema = ON")
    filled.database.db.execute(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
        "'journal_by_entry') WHERE name = 'entry_by_day'"
    )
    filled.close()
    with closing(sqlite3.connect(filled.path, isolation_level=None)) as db:
        assert check_data(db).problems[0].startswith("SQLite found damage")


def test_a_file_without_our_tables_cannot_be_read_to_its_end() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        (problem,) = check_data(db).problems
    assert problem.startswith("The file cannot be read to its end: no such table")
