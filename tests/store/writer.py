"""A process that writes into a diary and says each number only after it was saved.

Arguments: folder, how many (0: until it is killed), after how many it closes and opens again (0: never).
"""

import sys
from pathlib import Path

from tests.fakes import FakeClock
from twitchcare.care.diary import FactorReading, NotSaved
from twitchcare.care.ids import FactorId
from twitchcare.store.open import open_store


def main(folder: Path, how_many: int, reopen_after: int) -> None:
    store = open_store(folder, FakeClock())
    if store.problem is not None:
        print(f"problem: {store.problem.sentence}", flush=True)
    written = 0
    while not how_many or written < how_many:
        try:
            entry = store.diary.add(FactorReading(FactorId("stress"), float(written), "x" * 200))
        except NotSaved as problem:
            print(f"not saved: {problem}", flush=True)
            break
        print(entry.id, flush=True)
        written += 1
        if reopen_after and written % reopen_after == 0:
            store.close()
            store = open_store(folder, FakeClock())
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
