"""What is said before Qt is loaded: about libraries, displays and the command that helps."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from twitchcare.desktop.libraries import (
    LIBRARIES,
    Missing,
    can_load,
    display_answers,
    display_problem,
    install_command,
    missing_libraries,
    missing_sentence,
    package_manager,
    platforms_to_try,
    start_problem,
)

ROOT = Path(__file__).parents[2]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux loader")


def _sonames(missing: tuple[Missing, ...]) -> set[str]:
    return {each.library.soname for each in missing}


def _lacking(*sonames: str) -> tuple[Missing, ...]:
    return missing_libraries("xcb", lambda soname: soname not in sonames)


def test_the_set_up_scripts_know_the_same_libraries_and_packages() -> None:
    lines = (ROOT / "tools/setup/libraries.txt").read_text(encoding="utf-8").splitlines()
    rows = {tuple(line.split()) for line in lines if line.strip() and not line.startswith("#")}
    assert rows == {(lib.soname, lib.apt, lib.dnf, lib.pacman) for lib in LIBRARIES}


def test_nothing_is_missing_where_everything_loads() -> None:
    for platform in ("xcb", "wayland", "offscreen"):
        assert missing_libraries(platform, lambda _: True) == ()


def test_each_kind_of_window_asks_for_its_own_libraries_only() -> None:
    offscreen, xcb, wayland = (
        _sonames(missing_libraries(platform, lambda _: False))
        for platform in ("offscreen", "xcb", "wayland-egl")
    )
    assert "libEGL.so.1" in offscreen < xcb
    assert offscreen < wayland
    assert "libxcb-cursor.so.0" in xcb - wayland
    assert "libwayland-cursor.so.0" in wayland - xcb


def test_a_library_that_only_speeds_up_drawing_is_not_missed() -> None:
    assert missing_libraries("wayland", lambda soname: soname != "libwayland-egl.so.1") == ()


@pytest.mark.parametrize("platform", ["windows", "cocoa"])
def test_other_systems_bring_what_qt_needs(platform: str) -> None:
    assert missing_libraries(platform, lambda _: False) == ()


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("wayland", "xcb")),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, ("wayland", "xcb")),
        ({"QT_QPA_PLATFORM": "offscreen:enable_fonts", "DISPLAY": ":0"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ("wayland", "xcb")),
    ],
)
def test_platforms_follow_the_session(environ: dict[str, str], expected: tuple[str, ...]) -> None:
    assert platforms_to_try(environ, "linux") == expected


def test_no_display_is_one_sentence_naming_both_variables() -> None:
    sentence = display_problem({}, "linux")
    assert sentence is not None
    assert "WAYLAND_DISPLAY" in sentence
    assert sentence.count(".") == 1


@pytest.mark.parametrize(
    "environ", [{"DISPLAY": ":1"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}]
)
def test_a_display_or_an_offscreen_run_is_no_problem(environ: dict[str, str]) -> None:
    assert display_problem(environ, "linux") is None


def test_windows_and_macos_have_no_display_variables() -> None:
    assert display_problem({}, "win32") is None
    assert display_problem({}, "darwin") is None


def test_the_command_names_each_package_once_for_each_package_manager() -> None:
    missing = _lacking("libEGL.so.1", "libGL.so.1")
    expected = {
        "apt-get": "apt-get install --no-install-recommends libegl1 libgl1",
        "dnf": "dnf install libglvnd-egl libglvnd-glx",
        "pacman": "pacman -S --needed libglvnd",
    }
    for manager, command in expected.items():
        assert install_command(missing, manager) == command
        assert missing_sentence(missing, manager).endswith(f"run as root: {command}")


def test_without_a_known_package_manager_the_libraries_are_named() -> None:
    missing = _lacking("libxcb-cursor.so.0")
    assert install_command(missing, None) is None
    assert "libxcb-cursor.so.0" in missing_sentence(missing, None)
    assert "package manager" in missing_sentence(missing, None)


def test_nothing_missing_says_nothing() -> None:
    assert missing_sentence((), "apt-get") == ""
    assert install_command((), "apt-get") is None


def test_the_first_known_package_manager_is_taken() -> None:
    assert package_manager(lambda name: f"/usr/bin/{name}" if name in ("dnf", "pacman") else None) == "dnf"
    assert package_manager(lambda _: None) is None


@linux_only
def test_the_loader_is_asked_and_a_missing_library_raises_nothing() -> None:
    assert can_load("libc.so.6")
    assert not can_load("libtwitchcare-no-such-library.so.9")


@linux_only
def test_a_dead_display_is_found_without_an_abort() -> None:
    code = "from twitchcare.desktop.libraries import start_problem; print(start_problem())"
    environ = {
        key: value for key, value in os.environ.items() if key not in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE")
    }
    environ |= {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":9999"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environ, capture_output=True, text=True, check=True
    )
    if _sonames(missing_libraries("xcb")):
        assert "libraries" in done.stdout
    else:
        assert done.stdout == "The display DISPLAY=:9999 does not accept a window from this program.\n"


@linux_only
def test_an_offscreen_run_has_no_problem_on_a_machine_that_can_run_these_tests() -> None:
    assert start_problem({"QT_QPA_PLATFORM": "offscreen"}) is None
    assert display_answers("offscreen")


@linux_only
def test_a_session_without_a_display_is_told_so_first() -> None:
    assert start_problem({}) == display_problem({}, "linux")


def test_asking_does_not_load_qt() -> None:
    code = (
        "import sys, twitchcare.desktop.libraries; print([m for m in sys.modules if m.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
