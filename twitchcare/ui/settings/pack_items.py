"""The things of one content pack, each with its switch, kind by kind."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from twitchcare.care.pack import ItemKind, PackItem
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens

_LONGEST = 70  # characters; a box does not wrap


class PackItems(QWidget):
    """A column of boxes. An item that takes the place of a built-in one says so."""

    item_switched = Signal(object)  # the PackItem as the person wants it

    def __init__(self, items: tuple[PackItem, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[QWidget, PackItem] = {}
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_L, 0, 0, tokens.SPACE_S)
        column.setSpacing(tokens.SPACE_XS)
        shown: ItemKind | None = None
        for item in items:
            if item.kind is not shown:
                column.addSpacing(tokens.SPACE_XS if shown is not None else 0)
                shown = item.kind
                column.addWidget(Text(kind_words(item.kind), "eyebrow"))
            column.addWidget(self._box(item))

    def _box(self, item: PackItem) -> QCheckBox:
        words = item.title
        if item.overrides:
            words = self.tr("{0} (instead of the built-in one)").format(words)
        if len(words) > _LONGEST:
            words = words[: _LONGEST - 1] + "…"
        box = QCheckBox(words.replace("&", "&&"))
        box.setAccessibleName(item.title)
        box.setToolTip(item.key)
        with QSignalBlocker(box):
            box.setChecked(item.on)
        box.toggled.connect(self._switch)
        self._keys[box] = item
        self.boxes[item.key] = box
        return box

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        box = self.sender()
        if isinstance(box, QWidget) and box in self._keys:
            item = self._keys[box]
            self.item_switched.emit(PackItem(item.key, item.kind, item.title, item.overrides, on))


def kind_words(kind: ItemKind) -> str:
    """Return the heading over the items of a kind."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("PackItems", words)

    return {
        ItemKind.ROUTINE: tr("Routines"),
        ItemKind.EXERCISE: tr("Exercises"),
        ItemKind.ARTICLE: tr("Articles"),
        ItemKind.FOOD: tr("Foods"),
        ItemKind.WORDS: tr("Everyday words"),
        ItemKind.RULE: tr("Reasons to see someone"),
        ItemKind.CONDITION: tr("Conditions for warmth and cold"),
    }[kind]
