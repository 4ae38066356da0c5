"""How long nobody touched the keyboard or the mouse, where the X server can say so."""

import ctypes
import os
from collections.abc import Mapping


class _Info(ctypes.Structure):
    """XScreenSaverInfo of X11/extensions/scrnsaver.h."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("since_ms", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong),
        ("mask", ctypes.c_ulong),
    )


class XIdle:
    """Asks the X server. Unknown is None, and unknown must count as present."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._display: int | None = None
        # Under Wayland an X server only hears the X programs' share of the input and would call us idle.
        if environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
            self._connect(environ["DISPLAY"])

    @property
    def is_known(self) -> bool:
        return self._display is not None

    def idle_s(self) -> float | None:
        """Seconds since the last input, None if nobody knows."""
        if self._display is None:
            return None
        root = self._x11.XDefaultRootWindow(self._display)
        if not self._xss.XScreenSaverQueryInfo(self._display, root, ctypes.byref(self._info)):
            return None
        return float(self._info.idle_ms) / 1000

    def close(self) -> None:
        if self._display is not None:
            self._x11.XCloseDisplay(self._display)
            self._display = None

    def _connect(self, name: str) -> None:
        try:
            self._x11, self._xss = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        except OSError:
            return
        pointer, number = ctypes.c_void_p, ctypes.POINTER(ctypes.c_int)
        self._x11.XOpenDisplay.restype = pointer
        self._x11.XOpenDisplay.argtypes = (ctypes.c_char_p,)
        self._x11.XCloseDisplay.argtypes = (pointer,)
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XDefaultRootWindow.argtypes = (pointer,)
        self._xss.XScreenSaverQueryExtension.argtypes = (pointer, number, number)
        self._xss.XScreenSaverQueryInfo.argtypes = (pointer, ctypes.c_ulong, pointer)
        self._info = _Info()
        display = self._x11.XOpenDisplay(os.fsencode(name))
        if display is None:
            return
        event, error = ctypes.c_int(), ctypes.c_int()
        if self._xss.XScreenSaverQueryExtension(display, ctypes.byref(event), ctypes.byref(error)):
            self._display = display
        else:
            self._x11.XCloseDisplay(display)
