"""What the window says about an installed content pack that cannot be used."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from twitchcare.care.pack import PackRow, PackState


def pack_sentences(rows: Iterable[PackRow]) -> tuple[str, ...]:
    """Return one sentence for each pack that is not used although it should be."""
    broken = _tr("The content pack “{0}” cannot be used; the rest goes on. Settings says what is wrong.")
    gone = _tr("The content pack “{0}” is no longer in its folder. The built-in content goes on.")
    words = {PackState.BROKEN: broken, PackState.GONE: gone}
    return tuple(words[row.state].format(row.title) for row in rows if row.state in words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("packs", words)
