"""Content that others made: what is installed, and how to add to it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.pack import PackItem, PackRow
from twitchcare.flows.packs import NotAdded, PacksFlow, PackShelf
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.parts.bullet import Bullet
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.settings.pack_box import PackBox
from twitchcare.ui.theme import tokens

MOST_PROBLEMS = 20


class PacksCard(Card):
    """The built-in content first, then every pack. A refused pack leaves its problems here."""

    path_picked = Signal(object)  # Path of a pack to add

    def __init__(self, flow: PacksFlow, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._flow = flow
        self._open: set[str] = set()
        self.boxes: dict[str, PackBox] = {}
        self.note = Text("", "strong", "accent")
        self.removed = Banner("trash", "accent")
        self.problems = Card("warm", margin=tokens.SPACE_M)
        self._problem_lines, self._rows = QVBoxLayout(), QVBoxLayout()
        self.add_file = Button(self.tr("Add a pack…"), "primary", "plus")
        self.add_folder = Button(self.tr("Add a folder…"), "secondary", "folder")
        self._build(content)
        self._join()

    def _build(self, content: Content) -> None:
        why = self.tr(
            "A content pack adds routines, exercises, articles and more, for instance from your "
            "physiotherapist. It is checked before it is used, and it cannot take away a warning. "
            "What you change here holds from the next start."
        )
        self.column.addWidget(Heading(self.tr("Content packs"), "section"))
        self.column.addWidget(Text(why, "muted"))
        row = self.row(self.add_file, self.add_folder)
        row.addStretch(1)
        self.problems.column.addLayout(self._problem_lines)
        for widget in (self.problems, self.removed, self.note):
            widget.hide()
            self.column.addWidget(widget)
        self.column.addWidget(Line())
        about = self.tr("{0} · {1} · version {2} · built in")
        self.column.addWidget(Text(content.title, "strong"))
        words = about.format(content.licence, content.language, content.version)
        self.column.addWidget(Text(words, "small"))
        self.column.addLayout(self._rows)
        self.column.addStretch(1)

    def _join(self) -> None:
        self.add_file.clicked.connect(self._ask_file)
        self.add_folder.clicked.connect(self._ask_folder)
        self.path_picked.connect(self._flow.add)
        self.removed.answered.connect(self._answer)
        self._flow.changed.connect(self._show_shelf)
        self._flow.refused.connect(self._show_refused)
        self._flow.added.connect(self._show_added)
        self._flow.refresh()

    @Slot(object)
    def _show_shelf(self, shelf: PackShelf) -> None:
        at = next(((key, name) for key, box in self.boxes.items() if (name := box.focused())), ("", ""))
        self._clear(self._rows)
        self.boxes.clear()
        for row in shelf.rows:
            self._rows.addWidget(Line())
            self._rows.addWidget(self._box(row))
        self._give_focus(*at)
        self.note.setText(self.tr("What you changed here holds from the next start of twitchcare."))
        self.note.setVisible(shelf.waits)
        if shelf.removed:
            sentence = self.tr("“{0}” was removed.").format(shelf.removed)
            self.removed.say(sentence, actions=(("undo", self.tr("Undo")),))
        else:
            self.removed.hide()

    def _give_focus(self, pack: str, name: str) -> None:
        """Put the keyboard where it was before the rows were made anew, or on the first button."""
        if not name:
            return
        box = self.boxes.get(pack)
        control = box.control_of(name) if box is not None else None
        if box is not None:
            box.show()
        (control or self.add_file).setFocus()

    def _box(self, row: PackRow) -> PackBox:
        box = PackBox(row, row.id in self._open)
        box.switched.connect(self._switch)
        box.item_switched.connect(self._switch_item)
        box.removed.connect(self._remove)
        box.unfolded.connect(self._unfold)
        self.boxes[row.id] = box
        return box

    @Slot(object)
    def _show_refused(self, refused: NotAdded) -> None:
        self._clear(self._problem_lines)
        title = self.tr("“{0}” was not added.").format(refused.name)
        if not refused.name:
            title = self.tr("This could not be kept, so it is as before.")
        self._problem_lines.addWidget(Text(title, "strong", "warm"))
        for line in refused.problems[:MOST_PROBLEMS] or (refused.reason,):
            self._problem_lines.addWidget(Bullet(line, "warm"))
        if (more := len(refused.problems) - MOST_PROBLEMS) > 0:
            words = self.tr("and {0} more; `twitchcare bundle check` lists them all").format(more)
            self._problem_lines.addWidget(Text(words, "small"))
        self.problems.show()

    @Slot(str)
    def _show_added(self, title: str) -> None:
        self.problems.hide()
        self.note.setText(
            self.tr("“{0}” was added. It is used from the next start of twitchcare.").format(title)
        )

    @Slot()
    def _ask_file(self) -> None:
        kinds = self.tr("Content packs (*.twitchcare *.zip)")
        dialog = QFileDialog(self, self.tr("Add a content pack"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog)

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Add the folder of a content pack"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._pick)
        dialog.open()

    @Slot(str)
    def _pick(self, path: str) -> None:
        self.path_picked.emit(Path(path))

    @Slot(str)
    def _answer(self, key: str) -> None:
        if key == "undo":
            self._flow.undo()

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        if isinstance(box := self.sender(), PackBox):
            self._flow.switch(box.row.id, on)

    @Slot(object)
    def _switch_item(self, item: PackItem) -> None:
        if isinstance(box := self.sender(), PackBox):
            self._flow.switch_item(box.row.id, item.key, item.on)

    @Slot()
    def _remove(self) -> None:
        if isinstance(box := self.sender(), PackBox):
            self._flow.remove(box.row.id)

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:
        if isinstance(box := self.sender(), PackBox):
            (self._open.add if is_open else self._open.discard)(box.row.id)

    @staticmethod
    def _clear(layout: QVBoxLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
