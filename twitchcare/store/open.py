"""Opens the file of data, whatever state it is in, and says plainly when something is wrong."""

import sqlite3
from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from errno import EISDIR
from pathlib import Path
from types import TracebackType

from twitchcare.store.aside import (
    copy_file,
    has_log,
    is_sound,
    keep_private,
    move_aside,
    private_file,
    private_folder,
    time_stamp,
)
from twitchcare.store.check import DataCheck, check_data
from twitchcare.store.database import Database, connect
from twitchcare.store.diary_store import DiaryStore, WallClock
from twitchcare.store.migrate import STEPS, Step, migrate, schema_version
from twitchcare.store.problem import (
    ProblemKind,
    StoreProblem,
    is_damage,
    reason,
)
from twitchcare.store.recognise import FILE_NAME, READ_ONLY_WAYS, recognise
from twitchcare.store.settings_store import SettingsStore
from twitchcare.store.state_store import StateStore
from twitchcare.store.turn import Turn

BACKUP_FOLDER = "backup"
_REMEDY = "Put this right and start again, or choose another folder with --data-dir."


class Store:
    """The open data: its parts, and what is wrong with it, if anything."""

    def __init__(
        self, database: Database, clock: WallClock, path: Path, problem: StoreProblem | None
    ) -> None:
        self.database, self.path, self.problem = database, path, problem
        self.diary = DiaryStore(database, clock)
        self.settings = SettingsStore(database)
        self.state = StateStore(database)

    def poll(self) -> bool:
        """Notice what another process wrote; call it now and then. Returns whether the diary changed."""
        return self.diary.poll()

    def check(self) -> DataCheck:
        """Look at every entry; takes seconds when there are many years of them."""
        return check_data(self.database.db)

    def close(self) -> None:
        """Leave one complete file behind."""
        self.database.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, cause: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_store(folder: Path, clock: WallClock, steps: Sequence[Step] = STEPS) -> Store:
    """Open or begin the data in a folder; `Store.problem` tells if it cannot be kept as usual.

    A file that cannot be written is shown and every write raises NotSaved. With no file within reach all
    is kept in memory until the end. A damaged file is moved aside and a new one is begun.
    Raises StoreTooNew or StoreForeign, and leaves the file untouched.
    """
    path = folder / FILE_NAME
    try:
        private_folder(folder)
        turn = Turn(path.with_suffix(".lock"))
        with turn:
            db, problem = _open_file(path, clock, steps)
        return Store(Database(db, turn), clock, path, problem)
    except (sqlite3.Error, OSError) as cause:
        return _without_writing(path, clock, steps, cause)


def memory_store(clock: WallClock) -> Store:
    """A store that forgets everything at the end, for a file that was refused."""
    path = Path(FILE_NAME)
    sentence = "Nothing you enter now will be kept after the program ends."
    return _in_memory(path, clock, STEPS, StoreProblem(ProblemKind.IN_MEMORY, sentence, path))


def _open_file(
    path: Path, clock: WallClock, steps: Sequence[Step]
) -> tuple[sqlite3.Connection, StoreProblem | None]:
    """Open a file for writing. What is damaged, or a log without its file, is moved aside first."""
    keep_private(path)
    problem = None
    if not _is_whole(path, len(steps)):
        moved = move_aside(path, clock.now())
        names = ", ".join(part.name for part in moved)
        sentence = f"Your data file was damaged. It is kept in {path.parent} as {names}; a new one was begun."
        problem = StoreProblem(ProblemKind.BEGUN_AFRESH, sentence, path, moved)
    private_file(path)
    db = connect(path)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        _migrate(db, path, clock, steps)
        _probe(db)
        keep_private(path)
    except BaseException:
        db.close()
        raise
    return db, problem


def _is_whole(path: Path, known: int) -> bool:
    """Tell whether there is nothing yet, or a sound file. Raises StoreRefused before anything is written."""
    if path.is_dir():
        raise IsADirectoryError(EISDIR, f"a folder is in the place of {path.name}")
    if not path.exists() or not path.stat().st_size:
        return not has_log(path)  # SQLite would throw away the log of an empty file, and what is in it
    # The main file alone is looked at first, since that leaves no trace. But a checkpoint that was cut off
    # leaves it half written, and only the log completes it: so here nothing is called damaged.
    with suppress(sqlite3.DatabaseError), closing(connect(path, "mode=ro&immutable=1")) as db:
        recognise(db, path, known)
    # Read-only, so that closing does not move the log into a file that may be damaged.
    try:
        with closing(connect(path, "mode=ro")) as db:
            recognise(db, path, known)
            return is_sound(db, "quick_check")
    except sqlite3.DatabaseError as cause:
        if is_damage(cause):
            return False
        raise


def _migrate(db: sqlite3.Connection, path: Path, clock: WallClock, steps: Sequence[Step]) -> None:
    """Bring the file up to date; an existing one is copied first."""
    found = schema_version(db)
    if 0 < found < len(steps):
        name = f"before-schema-{len(steps)}-{time_stamp(clock.now())}.sqlite3"
        copy_file(db, path.parent / BACKUP_FOLDER / name)
    if found < len(steps):
        migrate(db, steps)
        # From here on the main file alone, without the log beside it, has all tables.
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _probe(db: sqlite3.Connection) -> None:
    """Raise sqlite3.OperationalError if the file cannot be written; SQLite opens such a file all the same."""
    db.execute("BEGIN IMMEDIATE")  # alone, this is let through
    try:
        db.execute(f"PRAGMA user_version = {schema_version(db):d}")
    finally:
        db.execute("ROLLBACK")


def _without_writing(path: Path, clock: WallClock, steps: Sequence[Step], cause: Exception) -> Store:
    """Show what can be read, or begin in memory."""
    copy = _readable_copy(path, steps)
    if copy is None:
        sentence = (
            f"Your data cannot be kept in {path.parent}: {reason(cause)}. "
            f"What you enter now is forgotten when the program ends. {_REMEDY}"
        )
        return _in_memory(path, clock, steps, StoreProblem(ProblemKind.IN_MEMORY, sentence, path))
    sentence = f"Nothing can be saved in {path.parent}: {reason(cause)}. What was saved before is shown."
    problem = StoreProblem(ProblemKind.READ_ONLY, f"{sentence} {_REMEDY}", path)
    return Store(Database(copy, Turn(None), f"Not saved. {sentence}"), clock, path, problem)


def _readable_copy(path: Path, steps: Sequence[Step]) -> sqlite3.Connection | None:
    """Copy a sound file into memory, where it can be brought up to date without being touched."""
    for way in READ_ONLY_WAYS:
        with ExitStack() as at_the_end, suppress(sqlite3.Error):
            copy = at_the_end.enter_context(closing(connect(None)))
            with closing(connect(path, way)) as db:
                recognise(db, path, len(steps))
                db.backup(copy)
            if schema_version(copy) and is_sound(copy):
                migrate(copy, steps)
                at_the_end.pop_all()
                return copy
    return None


def _in_memory(path: Path, clock: WallClock, steps: Sequence[Step], problem: StoreProblem) -> Store:
    db = connect(None)
    migrate(db, steps)
    return Store(Database(db, Turn(None)), clock, path, problem)
