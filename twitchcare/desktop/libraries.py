"""What this machine lacks to open a window, found out before Qt is loaded.

Qt aborts the process where a library or a display is missing, and `import PySide6.QtWidgets` fails with a
bare loader message. So ask here first; nothing in this module imports Qt.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_CORE, _XCB, _WAYLAND, _WAYLAND_GL = "core", "xcb", "wayland", "wayland gl"
_INSTALL = {
    "apt-get": "apt-get install --no-install-recommends",
    "dnf": "dnf install",
    "pacman": "pacman -S --needed",
}


@dataclass(frozen=True, slots=True)
class Library:
    """One system library that Qt loads, and the package that brings it."""

    soname: str
    apt: str
    dnf: str
    pacman: str
    needed_by: str  # core: every window and the offscreen pictures; else one kind of window


# `wayland gl` is worth installing but never missed: the window opens, the figure is painted without OpenGL.
# tools/setup/libraries.txt holds the same table for the set-up scripts, which cannot rely on Python.
LIBRARIES = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", _CORE),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", _CORE),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11", _CORE),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", _CORE),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", _CORE),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", _CORE),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2", _CORE),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", _CORE),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5", _CORE),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli", _CORE),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", _XCB),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", _XCB),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", _XCB),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", _XCB),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", _XCB),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland", _WAYLAND),
    Library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland", _WAYLAND_GL),
)


@dataclass(frozen=True, slots=True)
class Missing:
    """A library that could not be loaded."""

    library: Library

    def package(self, package_manager: str | None) -> str | None:
        """Return the package that brings it, or None for a package manager we do not know."""
        packages = {"apt-get": self.library.apt, "dnf": self.library.dnf, "pacman": self.library.pacman}
        return packages.get(package_manager or "")


def platforms_to_try(environ: Mapping[str, str], system: str = sys.platform) -> tuple[str, ...]:
    """Return the Qt platforms that a window would be opened on, in Qt's own order; empty off Linux."""
    if system != "linux":
        return ()
    if asked := environ.get("QT_QPA_PLATFORM"):
        return tuple(name.partition(":")[0] for name in asked.split(";") if name)
    on_wayland = "WAYLAND_DISPLAY" in environ or environ.get("XDG_SESSION_TYPE") == _WAYLAND
    return (_WAYLAND, _XCB) if on_wayland else (_XCB,)


def can_load(soname: str) -> bool:
    """Return whether the system's loader finds the library. It stays loaded: Qt is about to use it."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_libraries(platform: str, can_load: Callable[[str], bool] = can_load) -> tuple[Missing, ...]:
    """Return what Qt needs for this platform (`xcb`, `wayland`, `offscreen`…) and cannot be loaded.

    A platform of another operating system needs nothing from the system that Qt does not bring.
    """
    if platform in ("windows", "cocoa", "direct2d"):
        return ()
    wanted = {_CORE, platform.partition("-")[0]}  # wayland-egl is a kind of wayland
    return tuple(Missing(lib) for lib in LIBRARIES if lib.needed_by in wanted and not can_load(lib.soname))


def display_problem(environ: Mapping[str, str], system: str = sys.platform) -> str | None:
    """Return one sentence if the session has no display at all, else None."""
    windowed = {name.partition("-")[0] for name in platforms_to_try(environ, system)} & {_XCB, _WAYLAND}
    if not windowed or environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return None
    return "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."


def display_answers(platform: str) -> bool:
    """Return whether the display server of this platform accepts a connection from this process.

    Asked with the server's own client library, so that access rights are tried as well. True where we
    cannot ask: then Qt's own message is the better one.
    """
    kind = platform.partition("-")[0]
    try:
        if kind == _XCB:
            return _xcb_answers(ctypes.CDLL("libxcb.so.1"))
        if kind == _WAYLAND:
            return _wayland_answers(ctypes.CDLL("libwayland-client.so.0"))
    except (OSError, AttributeError):
        return True
    return True


def _xcb_answers(xcb: ctypes.CDLL) -> bool:
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    accepted = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)  # frees a refused connection too
    return accepted


def _wayland_answers(wayland: ctypes.CDLL) -> bool:
    wayland.wl_display_connect.restype = ctypes.c_void_p
    if not (display := wayland.wl_display_connect(None)):
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return True


def package_manager(which: Callable[[str], str | None] = shutil.which) -> str | None:
    """Return `apt-get`, `dnf` or `pacman`, whichever this machine has, else None."""
    return next((name for name in _INSTALL if which(name)), None)


def install_command(missing: tuple[Missing, ...], package_manager: str | None) -> str | None:
    """Return the one command that installs what is missing, or None where we do not know it or need it."""
    packages = sorted({name for each in missing if (name := each.package(package_manager))})
    if not packages or package_manager is None:
        return None
    return f"{_INSTALL[package_manager]} {' '.join(packages)}"


def missing_sentence(missing: tuple[Missing, ...], package_manager: str | None) -> str:
    """Return one sentence that names what is missing and the remedy; empty if nothing is."""
    if not missing:
        return ""
    names = ", ".join(each.library.soname for each in missing)
    command = install_command(missing, package_manager)
    remedy = f"run as root: {command}" if command else "install them with this system's package manager"
    return f"The window needs system libraries that are not installed ({names}); {remedy}"


def start_problem(environ: Mapping[str, str] = os.environ) -> str | None:
    """Return one sentence if Qt could not open a window here, else None. Call it before importing PySide6.

    Like Qt, it takes the first platform that can be used and falls back to the next.
    """
    if problem := display_problem(environ):
        return problem
    problems = []
    for platform in platforms_to_try(environ):
        if missing := missing_libraries(platform):
            problems.append(missing_sentence(missing, package_manager()))
        elif not display_answers(platform):
            problems.append(_unreachable_sentence(platform, environ))
        else:
            return None
    return problems[0] if problems else None


def _unreachable_sentence(platform: str, environ: Mapping[str, str]) -> str:
    name = "DISPLAY" if platform.startswith(_XCB) else "WAYLAND_DISPLAY"
    return f"The display {name}={environ.get(name, '')} does not accept a window from this program."
