"""The entry point: what starts what, and how wrong words are answered."""

import subprocess
import sys
from pathlib import Path

import pytest

from twitchcare import __version__
from twitchcare.app.launch import Launch
from twitchcare.app.main import main


def run(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    import os

    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "twitchcare", *words]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, env=kept | environ, check=False
    )


def test_the_version_is_told_without_a_display():
    told = run("--version")
    assert (told.returncode, told.stdout) == (0, f"twitchcare {__version__}\n")


def test_without_a_display_the_window_ends_with_one_sentence():
    told = run()
    assert told.returncode == 2
    assert told.stderr.startswith("twitchcare: ")
    assert len(told.stderr.strip().splitlines()) == 1
    assert "Traceback" not in told.stderr


def test_commands_need_no_display(tmp_path):
    told = run("region", "list", "--json", "--data-dir", str(tmp_path))
    assert told.returncode == 0
    assert '"Left calf"' in told.stdout


def test_a_wrong_command_ends_with_2(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["bundle", "polish"])
    assert ended.value.code == 2
    assert "polish" in capsys.readouterr().err


def test_a_wrong_page_names_the_pages(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--page", "garden"])
    assert ended.value.code == 2
    assert "sessions" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [("log", "water"), ("--bogus",), ("plan", "tea"), ("log", "water", "1ml", "2"), ("--data", "x")]
)
def test_a_wrong_command_is_said_in_one_line(capsys, words):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("twitchcare")
    assert line.endswith("--help` shows how")


def test_the_folder_may_be_named_before_the_command(tmp_path):
    assert main(["--data-dir", str(tmp_path / "mine"), "log", "water", "250ml"]) == 0
    assert (tmp_path / "mine" / "twitchcare.sqlite3").exists()


def test_a_folder_may_have_the_name_of_a_command(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--data-dir", "log", "--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"twitchcare {__version__}\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_that_cannot_be_written_is_said(tmp_path):
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "twitchcare", "region", "list", "--data-dir", str(tmp_path)]
        told = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False
        )
    assert told.returncode == 2
    assert told.stderr.startswith("standard output: cannot be read or written (")
    assert len(told.stderr.splitlines()) == 1


def test_a_reader_that_leaves_early_is_no_problem():
    command = [sys.executable, "-m", "twitchcare", "bundle", "schema"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == ""
        assert program.wait(60) == 0


def test_help_lists_every_command(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    for command in ("bundle", "region", "routine", "advise", "plan", "log", "doctor", "--cramp"):
        assert command in shown


@pytest.mark.parametrize(
    ("launch", "message"),
    [
        (Launch(), "raise"),
        (Launch(page="water"), "page water"),
        (Launch(page="water", cramp=True), "cramp"),
    ],
)
def test_a_second_launch_says_what_it_wants(launch: Launch, message: str):
    assert launch.message == message
