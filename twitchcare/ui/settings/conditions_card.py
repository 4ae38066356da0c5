"""What limits the advice: conditions and medicines that the bundle knows."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import ConditionId
from twitchcare.care.settings import Settings
from twitchcare.care.thermal import Scope
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.columns import ColumnsLayout
from twitchcare.ui.parts.search_field import SearchField
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.settings.condition_row import ConditionRow
from twitchcare.ui.theme import tokens

_PREGNANCY = ConditionId("pregnancy")  # the profile asks this by itself
_COLUMN = 250


class ConditionsCard(Card):
    """Only lasting ones: what is true of one spot or of today is asked when it matters."""

    conditions_picked = Signal(object)  # tuple of ConditionId: all that the profile should have

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._conditions: tuple[ConditionId, ...] = ()
        find = self.tr("Find a condition or a medicine")
        self.search = SearchField(find, find)
        self.search.textChanged.connect(self._search)
        self.rows: dict[ConditionId, ConditionRow] = {}
        self.nothing = Text(self.tr("Nothing here has these words."), "muted")
        self._groups: list[tuple[QWidget, list[ConditionRow]]] = []
        self.column.addWidget(Heading(self.tr("Conditions"), "section"))
        why = self.tr("They switch off what would not be safe for you. Remembered on this computer only.")
        self.column.addWidget(Text(why, "muted"))
        self.column.addWidget(self.search)
        self._add_group(self.tr("For warmth and cold"), _of_warmth(content))
        self._add_group(self.tr("For drinking"), _of_drinking(content))
        self.column.addWidget(self.nothing)
        self.column.addStretch(1)
        self._search("")

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._conditions = settings.profile.conditions
        for condition, row in self.rows.items():
            row.show_ticked(condition in self._conditions)

    def _add_group(self, title: str, rows: Iterable[ConditionRow]) -> None:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, tokens.SPACE_S, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(Text(title, "eyebrow"))
        inside = QWidget()
        columns = ColumnsLayout(_COLUMN, inside)
        columns.setSpacing(tokens.SPACE_S)
        added = []
        for row in rows:
            if row.condition in self.rows:
                continue  # both know it: once is enough
            self.rows[row.condition] = row
            row.ticked.connect(self._pick)
            columns.addWidget(row)
            added.append(row)
        column.addWidget(inside)
        self.column.addWidget(group)
        self._groups.append((group, added))

    @Slot(str)
    def _search(self, typed: str) -> None:
        words = typed.casefold().split()
        found_any = False
        for group, rows in self._groups:
            for row in rows:
                row.setVisible(row.has_words(words))
            found = any(row.has_words(words) for row in rows)
            group.setVisible(found)
            found_any = found_any or found
        self.nothing.setVisible(not found_any)

    @Slot()
    def _pick(self) -> None:
        # What this bundle does not know stays: another one may.
        kept = [name for name in self._conditions if name not in self.rows or self.rows[name].box.isChecked()]
        new = [name for name, row in self.rows.items() if row.box.isChecked() and name not in kept]
        self.conditions_picked.emit((*kept, *new))


def _of_warmth(content: Content) -> list[ConditionRow]:
    conditions = content.thermal.conditions_at(Scope.PERSON, None)
    return [
        ConditionRow(one.id, one.title, one.hint, one.why or one.note)
        for one in conditions
        if one.id != _PREGNANCY
    ]


def _of_drinking(content: Content) -> list[ConditionRow]:
    conditions = content.hydration.conditions.values()
    return [ConditionRow(one.id, one.title, "", one.claim.text) for one in conditions if not one.for_now]
