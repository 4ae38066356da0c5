"""The set-up scripts, run by `sh` with the machine's own commands replaced by small stand-ins."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from twitchcare.desktop.libraries import LIBRARIES

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


class Machine:
    """A folder of stand-in commands, first and only on the path but for what the scripts need of a shell."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.log = folder / "log"
        for name in ("cat", "dirname", "mktemp", "rm", "sort", "env"):
            real = next(path for path in (Path("/usr/bin", name), Path("/bin", name)) if path.exists())
            (folder / name).symlink_to(real)
        self.command("uname", "case $1 in -s) echo Linux ;; -m) echo x86_64 ;; esac")
        self.user(0)
        self.libraries([lib.soname for lib in LIBRARIES])

    def command(self, name: str, body: str) -> None:
        """Add a command that logs its arguments and then does what `body` says."""
        path = self._folder / name
        path.write_text(f'#!/bin/sh\n[ {name} = uname ] || echo "{name} $*" >>"{self.log}"\n{body}\n')
        path.chmod(0o755)

    def user(self, number: int) -> None:
        self.command("id", f"echo {number}")

    def libraries(self, sonames: list[str], kind: str = "libc6,x86-64") -> None:
        rows = "".join(f"\t{soname} ({kind}) => /lib/{soname}\n" for soname in sonames)
        self.command("ldconfig", f"cat <<'END'\n{rows}END")

    def run(self, script: str) -> subprocess.CompletedProcess[str]:
        """Run a script that has read `system.sh`."""
        environ = {"PATH": str(self._folder), "HOME": str(self._folder), "root": str(ROOT)}
        source = f'set -eu; PATH={self._folder}; . "$root/tools/setup/system.sh"\n{script}'
        return subprocess.run(
            ["/bin/sh", "-c", source], env=environ, capture_output=True, text=True, check=False
        )

    def calls(self, *names: str) -> list[str]:
        lines = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        return [line for line in lines if line.split()[0] in names]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_machine_with_every_library_needs_no_package(machine: Machine) -> None:
    done = machine.run("missing_library_packages apt-get")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("manager", "packages"),
    [("apt-get", "libegl1\nlibgl1\n"), ("pacman", "libglvnd\n"), ("", "libEGL.so.1\nlibGL.so.1\n")],
)
def test_missing_libraries_become_packages_named_once(machine: Machine, manager: str, packages: str) -> None:
    machine.libraries([lib.soname for lib in LIBRARIES if lib.soname not in ("libEGL.so.1", "libGL.so.1")])
    assert machine.run(f"missing_library_packages '{manager}'").stdout == packages


def test_a_library_for_another_processor_does_not_count(machine: Machine) -> None:
    machine.libraries([lib.soname for lib in LIBRARIES], kind="libc6")
    assert len(machine.run("missing_library_packages apt-get").stdout.split()) == len(LIBRARIES)


def test_where_the_loader_cannot_be_asked_nothing_is_installed(machine: Machine) -> None:
    machine.command("ldconfig", "exit 1")
    done = machine.run("missing_library_packages apt-get")
    assert (done.returncode, done.stdout) == (0, "")


def test_no_package_means_no_call(machine: Machine) -> None:
    machine.command("apt-get", "")
    assert machine.run("install_packages why").returncode == 0
    assert machine.calls("apt-get") == []


def test_root_installs_without_asking_after_fetching_the_lists(machine: Machine) -> None:
    machine.command("apt-get", "")
    done = machine.run("install_packages 'the window needs it' libegl1")
    assert done.returncode == 0
    assert done.stderr == "twitchcare: installing libegl1 (the window needs it)\n"
    update, install = machine.calls("apt-get")
    assert update.endswith("update")
    assert install.endswith("install --no-install-recommends libegl1")
    assert "-y" in install.split()


def test_anyone_else_installs_through_sudo(machine: Machine) -> None:
    machine.user(1000)
    machine.command("apt-get", "")
    machine.command("sudo", '"$@"')
    assert machine.run("install_packages why libegl1").returncode == 0
    assert len(machine.calls("sudo")) == len(machine.calls("apt-get")) == 2


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "apt-get install --no-install-recommends libegl1"),
        ("dnf", "dnf install libegl1"),
        ("pacman", "pacman -S --needed libegl1"),
    ],
)
def test_without_sudo_one_sentence_names_the_command(machine: Machine, manager: str, command: str) -> None:
    machine.user(1000)
    machine.command(manager, "")
    done = machine.run("install_packages 'the window needs it' libegl1; echo went on")
    assert done.returncode == 1
    assert done.stdout == ""
    assert (
        done.stderr
        == f"twitchcare: please run '{command}' as root (the window needs it), then start again.\n"
    )
    assert machine.calls(manager) == []


def test_a_failed_installation_shows_its_output_and_stops(machine: Machine) -> None:
    machine.command("apt-get", "case $* in *install*) echo 'no such package'; exit 100 ;; esac")
    done = machine.run("install_packages why libegl1; echo went on")
    assert done.returncode == 1
    assert "no such package" in done.stderr
    assert done.stdout == ""


def test_a_broken_package_list_does_not_stop_an_installation_that_succeeds(machine: Machine) -> None:
    machine.command("apt-get", "case $* in *update) exit 100 ;; esac")
    assert machine.run("install_packages why libegl1").returncode == 0


UV = '. "$root/tools/setup/uv.sh"\n'


def test_a_uv_that_runs_is_taken_and_nothing_is_fetched(machine: Machine, tmp_path: Path) -> None:
    machine.command("uv", "echo uv 1.0")
    done = machine.run(UV + "packages_for_uv apt-get; find_uv; echo $uv")
    assert done.stdout == f"{tmp_path}/uv\n"
    assert done.stderr == ""


def test_a_uv_that_does_not_run_is_no_uv(machine: Machine) -> None:
    machine.command("uv", "exit 127")
    machine.command("python3", "exit 0")
    assert machine.run(UV + "existing_uv").stdout == ""


def test_the_typeface_is_known_by_its_files(machine: Machine, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    assert machine.run(f"PATH=$PATH:/usr/bin; fonts_dir={fonts}; has_typeface").returncode == 1
    (fonts / "Inter-Regular.otf").touch()
    assert machine.run(f"PATH=$PATH:/usr/bin; fonts_dir={fonts}; has_typeface").returncode == 0
