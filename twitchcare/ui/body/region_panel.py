"""The page of one place: start at once, then what is usual, what helps, and what needs someone."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import RegionId, RoutineId
from twitchcare.care.place import Place, Side
from twitchcare.care.region import Region
from twitchcare.care.routine import Routine, expand, total_s
from twitchcare.care.source import Checked
from twitchcare.flows.body_map import Selection
from twitchcare.ui.body.start_card import StartCard
from twitchcare.ui.parts.bullet import Bullet
from twitchcare.ui.parts.buttons import Button, Chip
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.sources import SourceLines
from twitchcare.ui.parts.steady_scroll_area import SteadyScrollArea
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens

_FREQUENT = (
    ("eyelid_lower", Side.LEFT),
    ("calf", Side.LEFT),
    ("thumb", Side.RIGHT),
    ("neck_back", None),
    ("thigh_back", Side.LEFT),
    ("foot_sole", Side.LEFT),
)


@dataclass(frozen=True, slots=True)
class StartWish:
    """A routine someone wants to follow, for the place they chose."""

    routine: RoutineId
    place: Place | None


class RegionPanel(QFrame):
    """Rebuilt for each place: pages of places differ too much to share widgets."""

    start_requested = Signal(object)  # StartWish
    thermal_requested = Signal(object)  # Place: warm or cold here?
    episode_requested = Signal(object)  # Place: note something here
    someone_requested = Signal()  # should I see someone?
    place_picked = Signal(object)  # Place, from the suggestions

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "sidebar")
        self._content = content
        self._place: Place | None = None
        self._area = SteadyScrollArea()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self._area)

    def show_selection(self, selection: Selection) -> None:
        """Show the page of the place last touched, or an invitation when nothing is chosen."""
        self._place = selection.current
        inside = QWidget()
        inside.setProperty("part", "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_XL, tokens.SPACE_L, tokens.SPACE_XL)
        column.setSpacing(tokens.SPACE_M)
        if selection.current is None:
            self._invite(column)
        else:
            self._fill(column, selection, selection.current)
        column.addStretch(1)
        before = self._area.takeWidget()
        self._area.setWidget(inside)
        if before is not None:
            before.deleteLater()  # a press inside it may have led here

    def _invite(self, column: QVBoxLayout) -> None:
        column.addWidget(Heading(self.tr("Where do you feel it?")))
        column.addWidget(
            Text(
                self.tr("Click a place on the figure. Hold Shift to add more. Left is always your own left."),
                "muted",
            )
        )
        column.addSpacing(tokens.SPACE_S)
        column.addWidget(Text(self.tr("Often asked for"), "eyebrow"))
        chips = FlowLayout()
        for region, side in _FREQUENT:
            place = Place(RegionId(region), side)
            if place.region in self._content.regions:
                chip = _PlaceChip(place, self._content.title_of(place))
                chip.picked.connect(self.place_picked)
                chips.addWidget(chip)
        column.addLayout(chips)

    def _fill(self, column: QVBoxLayout, selection: Selection, place: Place) -> None:
        region = self._content.regions[place.region]
        column.addWidget(Heading(self._content.title_of(place)))
        if len(selection.places) > 1:
            others = [self._content.title_of(p) for p in selection.places if p != place]
            column.addWidget(Text(self.tr("With {0}").format(", ".join(others)), "muted"))
        if region.muscles:
            column.addWidget(Text(", ".join(region.muscles), "small"))
        self._add_routines(column, place)
        self._add_what_else(column)
        self._add_sentences(column, self.tr("What is usual here"), region.usual_causes)
        if region.special:
            column.addWidget(Text(region.special, "muted"))
        self._add_sentences(column, self.tr("What you can do"), region.self_care)
        self._add_warmth(column, region)
        self._add_red_flags(column, region)
        recalled = region.checked is Checked.RECALLED
        column.addWidget(
            SourceLines(
                [self._content.sources[s] for s in region.sources],
                reviewed=region.reviewed,
                recalled=recalled,
            )
        )

    def _add_routines(self, column: QVBoxLayout, place: Place) -> None:
        routines = self._content.routines_for(place.region)
        for index, routine in enumerate(routines[:4]):
            card = StartCard(routine, self._minutes(routine), best=index == 0)
            card.start_requested.connect(self._start)
            column.addWidget(card)
        if not routines:
            column.addWidget(
                Text(self.tr("There is no routine for this place. See what else helps below."), "muted")
            )

    def _minutes(self, routine: Routine) -> float:
        return total_s(expand(routine, self._content.exercises)) / 60

    def _add_what_else(self, column: QVBoxLayout) -> None:
        chips = FlowLayout()
        thermal = Button(self.tr("Warm or cold?"), "secondary", "heat_cold")
        thermal.clicked.connect(self._ask_thermal)
        note = Button(self.tr("Note it"), "secondary", "diary")
        note.clicked.connect(self._ask_episode)
        chips.addWidget(thermal)
        chips.addWidget(note)
        column.addLayout(chips)

    def _add_sentences(self, column: QVBoxLayout, title: str, sentences: tuple[str, ...]) -> None:
        if not sentences:
            return
        column.addSpacing(tokens.SPACE_XS)
        column.addWidget(Heading(title, "section"))
        for sentence in sentences:
            column.addWidget(Bullet(sentence))

    def _add_warmth(self, column: QVBoxLayout, region: Region) -> None:
        if region.heat_cold:
            column.addSpacing(tokens.SPACE_XS)
            column.addWidget(Heading(self.tr("Warm or cold"), "section"))
            column.addWidget(Text(region.heat_cold))

    def _add_red_flags(self, column: QVBoxLayout, region: Region) -> None:
        if not region.red_flags:
            return
        card = Card("warm")
        row = card.row(IconLabel("someone", "warm"), Text(self.tr("When to see someone"), "strong", "warm"))
        row.setStretch(1, 1)
        for sentence in region.red_flags:
            card.column.addWidget(Bullet(sentence, "warm"))
        more = Button(self.tr("See someone?"), "quiet", name=self.tr("More on when to see someone"))
        more.clicked.connect(self._ask_someone)
        card.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(tokens.SPACE_XS)
        column.addWidget(card)

    def _start(self, routine: RoutineId) -> None:
        self.start_requested.emit(StartWish(routine, self._place))

    def _ask_thermal(self) -> None:
        self.thermal_requested.emit(self._place)

    def _ask_episode(self) -> None:
        self.episode_requested.emit(self._place)

    def _ask_someone(self) -> None:
        self.someone_requested.emit()


class _PlaceChip(Chip):
    picked = Signal(object)

    def __init__(self, place: Place, title: str) -> None:
        super().__init__(title, checkable=False)
        self._place = place
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self._place)
