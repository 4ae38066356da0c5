"""The entry point: what starts what, and how wrong words are answered."""

import subprocess
import sys

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
