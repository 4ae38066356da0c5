"""A paragraph of an article, with emphasis and with links that lead inside the program."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QWidget

from twitchcare.care.markup import Block, Link, Span, Style
from twitchcare.ui.theme.theme import theme

_TAGS = {Style.STRONG: "b", Style.EMPHASIS: "i"}


class Prose(QLabel):
    """Only its own paragraph, b, i and a ever reach Qt: every word of a bundle is escaped before.

    So there is nothing to load, and a link says only where someone wants to go.
    leads: tells whether a link leads anywhere; one that does not is shown as plain words.
    """

    link_picked = Signal(object)  # Link: the person chose it

    def __init__(self, block: Block, leads: Callable[[Link], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "lead")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        self._spans = block.spans
        links = (span.link for span in block.spans if span.link is not None and leads(span.link))
        self._links = {f"{link.kind}:{link.id}": link for link in links}
        self.setTextInteractionFlags(_interaction(bool(self._links)))
        self.linkActivated.connect(self._pick)
        theme.changed.connect(self._show)
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Without this the first press of Tab would mark the paragraph, and mark it invisibly.
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)

    @Slot()
    def _show(self) -> None:
        words = "".join(self._html(span) for span in self._spans)
        self.setText(f'<p style="margin: 0; line-height: 135%">{words}</p>')

    def _html(self, span: Span) -> str:
        words = escape(span.text)
        if tag := _TAGS.get(span.style):
            return f"<{tag}>{words}</{tag}>"
        if span.link is None or (address := f"{span.link.kind}:{span.link.id}") not in self._links:
            return words
        colour = theme.colour("accent").name()
        return f'<a href="{escape(address)}" style="color: {colour}">{words}</a>'

    @Slot(str)
    def _pick(self, address: str) -> None:
        if address in self._links:
            self.link_picked.emit(self._links[address])


def _interaction(with_links: bool) -> Qt.TextInteractionFlag:
    mouse = Qt.TextInteractionFlag.TextSelectableByMouse
    if not with_links:
        return mouse
    return (
        mouse
        | Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
