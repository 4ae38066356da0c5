import stat
import subprocess
import sys
from pathlib import Path

import pytest

from twitchcare.store.turn import Turn, TurnNotTaken

_HOLD = """
import sys
from pathlib import Path
from twitchcare.store.turn import Turn
with Turn(Path(sys.argv[1])):
    print("mine", flush=True)
    sys.stdin.read()
"""


def test_who_waits_too_long_goes_without(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with Turn(lock), pytest.raises(TurnNotTaken, match="another program"), Turn(lock, wait_s=0.01):
        pytest.fail("both had the turn")
    with Turn(lock, wait_s=0):
        pass


def test_the_lock_file_is_for_the_person_alone(tmp_path: Path) -> None:
    with Turn(tmp_path / "lock"):
        assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) == 0o600


def test_nothing_is_locked_without_a_path() -> None:
    with Turn(None), Turn(None):
        pass


def test_a_turn_ends_with_the_process_that_had_it(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    child = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "mine\n"
        with pytest.raises(TurnNotTaken), Turn(lock, wait_s=0):
            pytest.fail("both had the turn")
        child.kill()
    with Turn(lock, wait_s=0):
        assert lock.exists()
