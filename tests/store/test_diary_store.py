from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fakes import WINTER, FakeClock
from tests.store.records import COFFEE, CRAMP, EVERY_KIND, SLEEP, WATER, any_record
from twitchcare.care.day import When
from twitchcare.care.diary import Drink, Entry, Episode, NotSaved, Record
from twitchcare.care.ids import EntryId
from twitchcare.store.open import Store, open_store
from twitchcare.store.problem import NoSuchEntry

MONDAY = date(2026, 3, 2)
SUNDAY = date(2026, 3, 1)


class Told:
    """A listener that remembers what it was told."""

    def __init__(self) -> None:
        self.days: list[tuple[date, ...]] = []

    def __call__(self, days: Iterable[date]) -> None:
        self.days.append(tuple(days))


def _all(store: Store) -> tuple[Entry, ...]:
    return store.diary.between(date.min, date.max)


def test_a_record_is_stored_with_the_time_of_the_clock(store: Store) -> None:
    when = When(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), 60, MONDAY)
    assert store.diary.add(WATER) == Entry(EntryId(1), when, WATER)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(any_record)
def test_what_was_added_can_be_got_as_it_was_returned(store: Store, record: Record) -> None:
    entry = store.diary.add(record)
    assert (store.diary.get(entry.id), entry.record) == (entry, record)


def test_every_kind_is_there_after_a_restart(store: Store, folder: Path, clock: FakeClock) -> None:
    added = tuple(store.diary.add(record) for record in EVERY_KIND)
    store.close()
    with open_store(folder, clock) as again:
        assert _all(again) == added


def test_a_cramp_at_three_belongs_to_the_day_before(store: Store) -> None:
    entry = store.diary.add(CRAMP, datetime(2026, 3, 2, 3, 0, tzinfo=WINTER))
    assert entry.when.local_day == SUNDAY
    assert store.diary.on(SUNDAY, Episode) == (entry,)


def test_a_day_that_is_named_wins_over_the_time(store: Store) -> None:
    assert store.diary.add(SLEEP, day=SUNDAY).when == When(datetime(2026, 3, 2, 9, tzinfo=UTC), 60, SUNDAY)


def test_a_time_of_another_zone_keeps_its_own_wall_clock(store: Store) -> None:
    tokyo = timezone(timedelta(hours=9))
    entry = store.diary.add(WATER, datetime(2026, 3, 2, 2, 0, tzinfo=tokyo))
    assert entry.when == When(datetime(2026, 3, 1, 17, tzinfo=UTC), 540, SUNDAY)


def test_an_instant_in_utc_is_lived_in_the_zone_in_force(store: Store) -> None:
    entry = store.diary.add(WATER, datetime(2026, 3, 2, 3, 30, tzinfo=UTC))
    assert entry.when == When(datetime(2026, 3, 2, 3, 30, tzinfo=UTC), 60, MONDAY)


def test_a_time_without_a_zone_is_a_mistake(store: Store) -> None:
    with pytest.raises(ValueError, match="aware"):
        store.diary.add(WATER, datetime(2026, 3, 2, 3, 30))  # noqa: DTZ001
    assert _all(store) == ()


def test_entries_come_oldest_first_and_in_the_order_of_writing(store: Store, clock: FakeClock) -> None:
    second, third = store.diary.add(WATER), store.diary.add(COFFEE)
    first = store.diary.add(WATER, clock.now() - timedelta(minutes=1))
    assert store.diary.on(MONDAY, Drink) == (first, second, third)


def test_a_day_holds_only_its_own_entries_of_the_kind(store: Store, clock: FakeClock) -> None:
    drink = store.diary.add(WATER)
    store.diary.add(CRAMP)
    clock.advance(24 * 3600)
    tuesday = store.diary.add(WATER)
    assert store.diary.on(MONDAY, Drink) == (drink,)
    assert store.diary.between(MONDAY + timedelta(days=1), date.max) == (tuesday,)
    assert store.diary.between(SUNDAY, SUNDAY) == ()


def test_a_removed_entry_is_gone_and_its_number_is_not_used_again(store: Store) -> None:
    entry = store.diary.add(WATER)
    store.diary.remove(entry.id)
    assert (store.diary.get(entry.id), _all(store)) == (None, ())
    assert store.diary.add(COFFEE).id == entry.id + 1


def test_a_correction_keeps_number_and_time(store: Store, clock: FakeClock) -> None:
    entry = store.diary.add(WATER)
    clock.advance(600)
    corrected = store.diary.replace(entry.id, COFFEE)
    assert corrected == Entry(entry.id, entry.when, COFFEE)
    assert _all(store) == (corrected,)


def test_an_entry_that_is_not_there_cannot_be_changed(store: Store) -> None:
    for attempt in (store.diary.remove, store.diary.undo, lambda entry: store.diary.replace(entry, WATER)):
        with pytest.raises(NoSuchEntry, match="no entry 7"):
            attempt(EntryId(7))


def test_undo_reverses_each_change_also_after_a_restart(store: Store, folder: Path, clock: FakeClock) -> None:
    kept, corrected, removed = (store.diary.add(WATER) for _ in range(3))
    store.diary.replace(corrected.id, COFFEE)
    store.diary.remove(removed.id)
    store.close()
    with open_store(folder, clock) as again:
        assert again.diary.undo(kept.id) is None
        assert again.diary.undo(corrected.id) == corrected
        assert again.diary.undo(removed.id) == removed
        assert _all(again) == (corrected, removed)


def test_undo_done_twice_restores_the_change(store: Store) -> None:
    entry = store.diary.add(WATER)
    store.diary.undo(entry.id)
    assert store.diary.undo(entry.id) == entry
    corrected = store.diary.replace(entry.id, COFFEE)
    store.diary.undo(entry.id)
    assert store.diary.undo(entry.id) == corrected


def test_listeners_hear_of_the_day_after_every_change(store: Store) -> None:
    told = Told()
    store.diary.subscribe(told)
    entry = store.diary.add(CRAMP, day=SUNDAY)
    store.diary.replace(entry.id, CRAMP)
    store.diary.remove(entry.id)
    store.diary.undo(entry.id)
    assert told.days == [(SUNDAY,)] * 4


def test_a_listener_finds_the_change_already_made(store: Store) -> None:
    seen: list[tuple[Entry, ...]] = []
    store.diary.subscribe(lambda days: seen.append(store.diary.on(next(iter(days)), Drink)))
    entry = store.diary.add(WATER)
    assert seen == [(entry,)]


def test_a_change_by_another_process_is_told_at_the_next_poll(
    store: Store, folder: Path, clock: FakeClock
) -> None:
    told = Told()
    store.diary.subscribe(told)
    assert not store.poll()
    with open_store(folder, clock) as other:
        entry = other.diary.add(CRAMP, day=SUNDAY)
    assert told.days == []
    assert store.poll()
    assert told.days == [(SUNDAY,)]
    assert store.diary.get(entry.id) == entry
    assert not store.poll()


def test_a_change_by_another_process_is_told_together_with_an_own_one(
    store: Store, folder: Path, clock: FakeClock
) -> None:
    told = Told()
    store.diary.subscribe(told)
    with open_store(folder, clock) as other:
        other.diary.add(WATER, day=SUNDAY)
    store.diary.add(WATER)
    assert told.days == [(SUNDAY, MONDAY)]


def test_another_process_that_changes_only_state_is_no_news(
    store: Store, folder: Path, clock: FakeClock
) -> None:
    told = Told()
    store.diary.subscribe(told)
    with open_store(folder, clock) as other:
        other.state.write("window", "{}")
    assert not store.poll()
    assert told.days == []


def test_a_kind_of_the_future_is_kept_and_not_shown(store: Store, folder: Path, clock: FakeClock) -> None:
    entry = store.diary.add(WATER)
    with store.database.writing() as db:
        db.execute("UPDATE entry SET kind = 'dream', body = '{}' WHERE id = ?", (entry.id,))
    assert store.diary.between(MONDAY, MONDAY) == ()
    store.close()
    with open_store(folder, clock) as again:
        assert again.check().unknown == 1


@pytest.mark.parametrize("damage", ["body = '{'", "at_utc = 'noon'", "body = CAST(x'7bff7d' AS TEXT)"])
def test_a_damaged_row_does_not_hide_the_others(store: Store, damage: str) -> None:
    bad, good = store.diary.add(WATER), store.diary.add(COFFEE)
    with store.database.writing() as db:
        db.execute(f"UPDATE entry SET {damage} WHERE id = ?", (bad.id,))
    assert store.diary.on(MONDAY, Drink) == (good,)
    store.diary.remove(bad.id)


def test_a_write_that_fails_halfway_leaves_nothing_behind(store: Store) -> None:
    entry = store.diary.add(WATER)
    with store.database.writing() as db:
        db.execute(
            "CREATE TRIGGER no_more BEFORE INSERT ON journal BEGIN SELECT raise(ABORT, 'no room'); END"
        )
    with pytest.raises(NotSaved, match=r"^Not saved: no room\. What was saved before is still there\.$"):
        store.diary.remove(entry.id)
    assert _all(store) == (entry,)
