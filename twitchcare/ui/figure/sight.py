"""Whether anyone can see a widget."""

from PySide6.QtWidgets import QWidget


def is_seen(widget: QWidget) -> bool:
    """Return False for a widget that is hidden, covered, scrolled away, or whose window is not shown."""
    window = widget.window()
    handle = window.windowHandle()
    exposed = handle is not None and handle.isExposed()
    return (
        widget.isVisible() and not window.isMinimized() and exposed and not widget.visibleRegion().isEmpty()
    )
