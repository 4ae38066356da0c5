"""The pages of the window, in the order of the rail."""

from PySide6.QtCore import QCoreApplication

from twitchcare.ui.shell.rail import PageName


def page_names() -> tuple[PageName, ...]:
    """Return the pages that the rail shows, without the settings."""
    return (
        PageName("today", _tr("Today"), "today"),
        PageName("body", _tr("Body"), "body"),
        PageName("sessions", _tr("Sessions"), "sessions"),
        PageName("heat-cold", _tr("Heat & cold"), "heat_cold"),
        PageName("water", _tr("Water"), "water"),
        PageName("diary", _tr("Diary"), "diary"),
        PageName("learn", _tr("Learn"), "learn"),
    )


def settings_name() -> PageName:
    return PageName("settings", _tr("Settings"), "settings")


def _tr(words: str) -> str:
    return QCoreApplication.translate("pages", words)
