import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLockFile

from tests.desktop.event_loop import run_events, run_until
from twitchcare.desktop.single_instance import LOCK, RAISE, SOCKET, Claim, Holder, SingleInstance

FIRST_THAT_IS_KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from twitchcare.desktop.single_instance import SingleInstance
app = QCoreApplication(sys.argv)
instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim().name, instance.listen(), flush=True)
app.exec()
"""
SECOND = """
import sys
from pathlib import Path
from twitchcare.desktop.single_instance import Claim, SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
sys.exit(0 if instance.claim() is Claim.TAKEN and instance.hand_over("page water") else 1)
"""


@pytest.fixture
def first(tmp_path: Path, qapp: QCoreApplication) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path, {})
    assert instance.claim() is Claim.MINE
    assert instance.listen()
    yield instance
    instance.release()
    run_events()


def heard(instance: SingleInstance) -> list[str]:
    messages: list[str] = []
    instance.message_received.connect(messages.append)
    return messages


def test_the_second_start_of_a_folder_is_told_that_it_is_taken(first: SingleInstance, tmp_path: Path) -> None:
    assert SingleInstance(tmp_path, {}).claim() is Claim.TAKEN


def test_another_folder_has_its_own_first(first: SingleInstance, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    instance = SingleInstance(other, {})
    assert instance.claim() is Claim.MINE
    instance.release()


def test_after_the_first_has_ended_the_next_is_first(tmp_path: Path, qapp: QCoreApplication) -> None:
    instance = SingleInstance(tmp_path, {})
    instance.claim()
    instance.listen()
    instance.release()
    again = SingleInstance(tmp_path, {})
    assert again.claim() is Claim.MINE
    assert again.listen()
    again.release()


def test_the_second_hands_its_wish_to_the_first(first: SingleInstance, tmp_path: Path) -> None:
    messages = heard(first)
    assert SingleInstance(tmp_path, {}).hand_over(RAISE)
    assert SingleInstance(tmp_path, {}).hand_over("page water")
    run_until(lambda: len(messages) == 2)
    assert messages == ["raise", "page water"]


def test_the_second_is_fast(first: SingleInstance, tmp_path: Path) -> None:
    began = time.monotonic()
    second = SingleInstance(tmp_path, {})
    second.claim()
    second.hand_over(RAISE)
    assert time.monotonic() - began < 0.3


def test_a_wish_is_heard_once_though_it_comes_in_pieces(first: SingleInstance, tmp_path: Path) -> None:
    messages = heard(first)
    with socket.socket(socket.AF_UNIX) as peer:
        peer.connect(str(tmp_path / SOCKET))
        peer.sendall(b"page ")
        run_events()
        peer.sendall("wäter\n".encode())
        run_until(lambda: messages)
    run_events()
    assert messages == ["page wäter"]


@pytest.mark.parametrize("rubbish", [b"", b"no end of line", b"x" * 100_000, b"\xff\xfe\n"])
def test_rubbish_on_the_socket_does_no_harm(first: SingleInstance, tmp_path: Path, rubbish: bytes) -> None:
    messages = heard(first)
    with socket.socket(socket.AF_UNIX) as peer:
        peer.connect(str(tmp_path / SOCKET))
        peer.sendall(rubbish)
        run_events()
    run_events()
    assert SingleInstance(tmp_path, {}).hand_over(RAISE)
    run_until(lambda: "raise" in messages)
    assert all(len(message) <= 200 for message in messages)


def test_nobody_there_is_said_when_the_patience_is_over(tmp_path: Path, qapp: QCoreApplication) -> None:
    assert not SingleInstance(tmp_path, {}).hand_over(RAISE, patience_s=0)


def test_the_socket_is_for_this_person_alone(first: SingleInstance, tmp_path: Path) -> None:
    assert (tmp_path / SOCKET).stat().st_mode & 0o077 == 0


def test_a_folder_with_a_long_name_listens_elsewhere(tmp_path: Path, qapp: QCoreApplication) -> None:
    folder, runtime = tmp_path / ("long" * 30), tmp_path / "run"
    folder.mkdir()
    runtime.mkdir()
    environ = {"XDG_RUNTIME_DIR": str(runtime)}
    instance = SingleInstance(folder, environ)
    messages = heard(instance)
    assert instance.claim() is Claim.MINE
    assert instance.listen()
    assert SingleInstance(folder, environ).hand_over(RAISE)
    run_until(lambda: messages)
    instance.release()
    run_events()


def test_a_folder_that_takes_no_lock_is_told_apart_from_a_taken_one(tmp_path: Path) -> None:
    assert SingleInstance(tmp_path / "missing", {}).claim() is Claim.IMPOSSIBLE


def test_the_holder_of_the_lock_is_named(first: SingleInstance, tmp_path: Path) -> None:
    holder = SingleInstance(tmp_path, {}).holder()
    assert holder is not None
    assert not holder.is_foreign


def test_without_a_lock_there_is_no_holder(tmp_path: Path) -> None:
    assert SingleInstance(tmp_path, {}).holder() is None


def test_a_lock_from_another_computer_is_respected_and_named(tmp_path: Path) -> None:
    (tmp_path / LOCK).write_text("1\ntwitchcare\nelsewhere\n\n\n")
    instance = SingleInstance(tmp_path, {})
    assert instance.claim() is Claim.TAKEN
    assert instance.holder() == Holder(1, "elsewhere", is_foreign=True)


def test_an_old_lock_of_a_living_program_is_not_stale(first: SingleInstance, tmp_path: Path) -> None:
    other = QLockFile(str(tmp_path / LOCK))
    other.setStaleLockTime(0)
    assert not other.tryLock(0)


def test_after_a_kill_lock_and_socket_are_taken_over(tmp_path: Path, qapp: QCoreApplication) -> None:
    command = [sys.executable, "-c", FIRST_THAT_IS_KILLED, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().split() == ["MINE", "True"]
        assert SingleInstance(tmp_path, {}).claim() is Claim.TAKEN
        process.send_signal(signal.SIGKILL)
    assert (tmp_path / SOCKET).exists()
    instance = SingleInstance(tmp_path, {})
    messages = heard(instance)
    assert instance.claim() is Claim.MINE
    assert instance.listen()
    later = subprocess.run([sys.executable, "-c", SECOND, str(tmp_path)], check=False, timeout=30)
    run_until(lambda: messages)
    assert (later.returncode, messages) == (0, ["page water"])
    instance.release()
    run_events()
