"""Where the data lies, and whether everything that the program needs is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.ui.parts.bullet import Bullet
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.settings.facts import Facts
from twitchcare.ui.theme import tokens


class DataCard(Card):
    """One folder. Problems are said here in full."""

    open_folder_requested = Signal()  # show the folder in the file manager
    test_notice_requested = Signal()  # send one notice now, to see whether it comes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.folder = Text("", "strong")
        self.folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.problem = Card("warm", margin=tokens.SPACE_M)
        self._sentence = Text("")
        self.open_folder = Button(self.tr("Open folder"), "secondary", "folder")
        self.notices = Text("", "muted")
        self.test = Button(self.tr("Send me a test notice"), "secondary", "bell")
        self.bundle = Card("warm", margin=tokens.SPACE_M)
        self._bundle_lines = QVBoxLayout()
        self._build()
        self.open_folder.clicked.connect(self.open_folder_requested)
        self.test.clicked.connect(self.test_notice_requested)

    def _build(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        self.problem.column.addWidget(Text(self.tr("About your data"), "strong", "warm"))
        self.problem.column.addWidget(self._sentence)
        self.bundle.column.addWidget(
            Text(self.tr("A content bundle could not be used; the built-in one is in use."), "strong", "warm")
        )
        self.bundle.column.addLayout(self._bundle_lines)
        self.column.addWidget(Heading(self.tr("Data"), "section"))
        own = self.tr(
            "All you write down lies in this folder and nowhere else. Nothing is sent anywhere. "
            "Copy the folder to keep a second one."
        )
        self.column.addWidget(Text(own, "muted"))
        self.column.addWidget(self.problem)
        self.column.addWidget(self.folder)
        self.column.addWidget(self.open_folder, 0, left)
        self.column.addSpacing(tokens.SPACE_S)
        self.column.addWidget(Line())
        self.column.addWidget(Heading(self.tr("Notices"), "section"))
        self.column.addWidget(self.notices)
        self.column.addWidget(self.test, 0, left)
        self.column.addWidget(self.bundle)
        self.column.addStretch(1)

    def show_facts(self, facts: Facts) -> None:
        """Show what the app knows about itself."""
        self.folder.setText(facts.data_folder)
        self._sentence.setText(facts.store_problem)
        self.problem.setVisible(bool(facts.store_problem))
        self.notices.setText(facts.notices)
        self.notices.setVisible(bool(facts.notices))
        while self._bundle_lines.count():
            if (old := self._bundle_lines.takeAt(0)) is not None and (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for sentence in facts.bundle_problems:
            self._bundle_lines.addWidget(Bullet(sentence, "warm"))
        self.bundle.setVisible(bool(facts.bundle_problems))
