"""What this is, whose work is in it, and what it is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.settings.facts import Facts
from twitchcare.ui.theme import tokens


class AboutCard(Card):
    """Version, licences and credits."""

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.version = Text("", "muted")
        self.column.addWidget(Heading(self.tr("About"), "section"))
        row = self.row(IconLabel("twitchcare", size=40))
        row.addWidget(Heading("twitchcare", "section"))
        row.addWidget(self.version, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.column.addWidget(Text(self.tr("Information, not a diagnosis."), "strong"))
        self.column.addWidget(
            Text(
                self.tr(
                    "It is no substitute for someone who can examine you. "
                    "“Should I see someone?” at the left says when to ask one."
                )
            )
        )
        self.column.addSpacing(tokens.SPACE_S)
        self.column.addWidget(Line())
        bundle = self.tr("Content: {0}, version {1}, licence {2}.")
        lines = (
            self.tr("Program: licence Apache-2.0."),
            bundle.format(content.title, content.version, content.licence),
            self.tr("Body regions carry the identifiers of Uberon, licence CC BY 3.0."),
            self.tr("Made with Qt for Python, licence LGPL 3."),
        )
        for line in lines:
            words = Text(line, "small")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.column.addWidget(words)
        self.column.addStretch(1)

    def show_facts(self, facts: Facts) -> None:
        """Show the version."""
        self.version.setText(self.tr("Version {0}").format(facts.version))
