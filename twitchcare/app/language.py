"""The language of the screens: which one, and what Qt needs for it. English needs nothing."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from twitchcare.resource import resource

ENGLISH = "en"
PSEUDO = ("xx-pseudo", "xx-rtl")  # no languages: longer words, and words from right to left, for tests
_AS_IN_ENGLISH = (ENGLISH, "c", "posix")


def choose_language(asked: str, system: Iterable[str] | None = None) -> str:
    """Return the code of the language to speak.

    asked: what the person chose, "" for the system's. system: tags such as "de-AT", the best first.
    """
    tags = [asked] if asked else QLocale.system().uiLanguages() if system is None else system
    for tag in tags:
        code = tag.lower().replace("_", "-")
        short = code.partition("-")[0]
        if short in _AS_IN_ENGLISH:
            return ENGLISH
        for candidate in (code, short):
            if candidate in PSEUDO or _compiled(candidate) is not None:
                return candidate
    return ENGLISH


def speak(app: QApplication, code: str, *, is_chosen: bool = False) -> None:
    """Let the application speak a language. is_chosen: the person asked for it, not the system."""
    if code == ENGLISH:
        if is_chosen:
            _use_locale(QLocale(QLocale.Language.English, QLocale.system().territory()))
        return
    for translator in _translators(code, app):
        app.installTranslator(translator)
    if code in PSEUDO:
        from twitchcare.app.language_pseudo import is_mirrored

        direction = QLocale("he" if is_mirrored(code) else "en").textDirection()
    else:
        _use_locale(QLocale(code))
        direction = QLocale(code).textDirection()
    app.setLayoutDirection(direction)


def _use_locale(locale: QLocale) -> None:
    """Write numbers and dates as in another language, unless the system's own is one of it already."""
    own = QLocale.system().language()
    is_plain = own is QLocale.Language.C and locale.language() is QLocale.Language.English
    if own is not locale.language() and not is_plain:
        QLocale.setDefault(locale)


def _translators(code: str, parent: QApplication) -> Iterator[QTranslator]:
    """Yield Qt's own words, such as "Copy" in a menu, and then ours."""
    if code in PSEUDO:
        from twitchcare.app.language_pseudo import PseudoTranslator

        yield PseudoTranslator(code, parent)
        return
    of_qt, ours = QTranslator(parent), QTranslator(parent)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(QLocale(code), "qtbase", "_", folder):
        yield of_qt
    if ours.load(str(_compiled(code))):
        yield ours


def _compiled(code: str) -> Path | None:
    try:
        return Path(str(resource("translations", f"twitchcare_{code}.qm")))
    except FileNotFoundError:
        return None
