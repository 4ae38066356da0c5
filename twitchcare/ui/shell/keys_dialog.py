"""Which keys do what."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.columns import ColumnsLayout
from twitchcare.ui.parts.steady_scroll_area import SteadyScrollArea
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens

Row = tuple[tuple[str, ...], str]
"""The keys, any of which does it, and what they do."""
_COLUMN = 330
_SIZE = QSize(800, 780)


class KeysDialog(QDialog):
    """One card for each place where keys mean something of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        inside = QWidget()
        inside.setProperty("part", "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_XL, tokens.SPACE_XL, tokens.SPACE_L)
        column.setSpacing(tokens.SPACE_M)
        column.addWidget(Heading(self.tr("Keys")))
        column.addWidget(Text(self.tr("Everything can be done without a mouse."), "muted"))
        cards = ColumnsLayout(_COLUMN)
        for title, rows in _groups():
            cards.addWidget(_card(title, rows))
        column.addLayout(cards)
        column.addStretch(1)
        self._lay_out(inside)
        self.close_button.setFocus()
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(parent.size()))

    def _lay_out(self, inside: QWidget) -> None:
        area = SteadyScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that keys can scroll it
        area.setAccessibleName(self.tr("Keys"))
        area.setWidget(inside)
        row = QHBoxLayout()
        row.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_M, tokens.SPACE_XL, tokens.SPACE_M)
        row.addStretch(1)
        row.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(Line())
        outer.addLayout(row)


def _card(title: str, rows: tuple[Row, ...]) -> Card:
    card = Card()
    card.column.addWidget(Heading(title, "section"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(tokens.SPACE_M)
    grid.setVerticalSpacing(tokens.SPACE_S)
    for number, (keys, words) in enumerate(rows):
        grid.addWidget(_caps(keys), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(words), number, 1)
    grid.setColumnStretch(1, 1)
    card.column.addLayout(grid)
    card.column.addStretch(1)
    return card


def _caps(keys: tuple[str, ...]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SPACE_XS)
    for key in keys:
        cap = QLabel(key)
        cap.setProperty("part", "key")
        cap.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(cap)
    row.addStretch(1)
    return holder


def _groups() -> tuple[tuple[str, tuple[Row, ...]], ...]:
    arrows = _tr("Arrows")
    return (
        (
            _tr("Anywhere"),
            (
                ((_key("Ctrl+1"), "…", "8"), _tr("Go to a page")),
                ((_key("Ctrl+K"),), _tr("Find anything")),
                ((_key("Ctrl+L"),), _tr("Note what you feel")),
                ((_key("Ctrl+F"),), _tr("Search on this page")),
                ((_key("Tab"),), _tr("On to the next")),
                ((arrows,), _tr("Among things that are alike")),
                ((_key("F1"),), _tr("This list")),
                ((_key("Ctrl+Q"),), _tr("Quit")),
            ),
        ),
        (
            _tr("In a session"),
            (
                ((_key("Space"),), _tr("Pause, go on")),
                (("←", "→"), _tr("Back, next")),
                (("E",), _tr("Too much: easier, or skip")),
                (("1", "2", "3"), _tr("At the end: better, same, worse")),
                ((_key("Esc"),), _tr("Leave; what was done counts")),
            ),
        ),
        (
            _tr("On the body"),
            (
                ((arrows,), _tr("Walk to the place beside")),
                ((_key("Enter"),), _tr("Choose it")),
                ((_key("Shift+Enter"),), _tr("Add it to what is chosen")),
                (("1", "…", "7"), _tr("Front, back, left, right, face, hands, feet")),
                ((_key("Ctrl+Left"), _key("Ctrl+Right")), _tr("Turn the body")),
                ((_tr("Letters"),), _tr("Find a place by its name")),
            ),
        ),
        (
            _tr("Cramp now"),
            (
                (("1", "…", "6"), _tr("Choose the muscle")),
                (("L", "R"), _tr("Left side, right side")),
                ((_key("Esc"),), _tr("Close")),
            ),
        ),
        (
            _tr("Reading and diary"),
            (
                ((_key("Esc"), _key("Alt+Left")), _tr("Back to the list")),
                ((_key("Ctrl+Z"),), _tr("Diary: undo the last change")),
            ),
        ),
    )


def _key(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(words: str) -> str:
    return QCoreApplication.translate("KeysDialog", words)
