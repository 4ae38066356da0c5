"""Where is it? Regions in groups, then the side."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.place import Place, Side
from twitchcare.care.region import Region
from twitchcare.flows.thermal import Journey
from twitchcare.ui.parts.buttons import Button, Chip
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.search_field import SearchField
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.thermal.step_page import StepPage


class PlacePage(StepPage):
    """Type to find, or pick from the groups; a region with two sides asks for the side."""

    place_picked = Signal(object)  # Place, or None for somewhere else

    def __init__(self, content: Content, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._chips: dict[QAbstractButton, Region] = {}
        self._group = QButtonGroup(self)
        self.column.addWidget(Heading(self.tr("Where would you put it?")))
        self.column.addWidget(
            Text(self.tr("The place decides what is safe. Left is always your own left."), "muted")
        )
        self.search = SearchField(self.tr("Find a place"), self.tr("Type to find a place"))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._choose_first)
        self.column.addWidget(self.search)
        self._titles: dict[QWidget, list[QAbstractButton]] = {}
        grouped: dict[str, list[Region]] = {}
        for region in content.regions.values():
            grouped.setdefault(region.views[0] if region.views else "", []).append(region)
        for view, regions in grouped.items():
            self._add_group(view, regions)
        self._add_footer()
        self._group.buttonToggled.connect(self._show_sides)
        self._restore(journey.place)

    def _add_group(self, view: str, regions: list[Region]) -> None:
        titles = {
            "face": self.tr("Face"),
            "front": self.tr("Front of the body"),
            "back": self.tr("Back of the body"),
        }
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(titles.get(view, self.tr("Other places")), "eyebrow"))
        chips = FlowLayout()
        made: list[QAbstractButton] = []
        for region in regions:
            chip = Chip(region.titles.plain)
            self._group.addButton(chip)
            self._chips[chip] = region
            made.append(chip)
            chips.addWidget(chip)
        column.addLayout(chips)
        self._titles[block] = made
        self.column.addWidget(block)

    def _add_footer(self) -> None:
        self.elsewhere = Button(self.tr("Somewhere else"), "quiet", "elsewhere")
        self.elsewhere.clicked.connect(self._pick_nowhere)
        self._sides = QButtonGroup(self)
        self.left, self.right = Chip(self.tr("Left")), Chip(self.tr("Right"))
        for chip in (self.left, self.right):
            self._sides.addButton(chip)
        self._sides.buttonToggled.connect(self._show_ready)
        self.forward = Button(self.tr("Continue"), "primary")
        self.forward.clicked.connect(self._pick)
        self.add_footer(self.elsewhere, self.left, self.right, self.forward)

    def _restore(self, place: Place | None) -> None:
        for chip, region in self._chips.items():
            if place and region.id == place.region:
                chip.setChecked(True)
        if place and place.side:
            (self.left if place.side is Side.LEFT else self.right).setChecked(True)
        self._show_sides()

    @Slot()
    def _show_sides(self) -> None:
        region = self._region()
        paired = region is not None and region.paired
        self.left.setVisible(paired)
        self.right.setVisible(paired)
        self._show_ready()

    @Slot()
    def _show_ready(self) -> None:
        region = self._region()
        has_side = self._sides.checkedButton() is not None
        self.forward.setEnabled(region is not None and (has_side or not region.paired))

    def _region(self) -> Region | None:
        chosen = self._group.checkedButton()
        return self._chips.get(chosen) if chosen else None

    @Slot()
    def _pick(self) -> None:
        region = self._region()
        if region is not None:
            side = Side.LEFT if self.left.isChecked() else Side.RIGHT
            self.place_picked.emit(Place(region.id, side if region.paired else None))

    @Slot()
    def _pick_nowhere(self) -> None:
        self.place_picked.emit(None)

    @Slot()
    def _choose_first(self) -> None:
        shown = next((chip for chip in self._chips if not chip.isHidden()), None)
        if shown is not None and self.search.text().strip():
            shown.setChecked(True)
            (self.forward if self.left.isHidden() else self.left).setFocus()

    @Slot(str)
    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for block, chips in self._titles.items():
            for chip in chips:
                chip.setVisible(all(word in chip.text().casefold() for word in wanted))
                chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the one with the Tab stop may be hidden
            block.setVisible(any(not chip.isHidden() for chip in chips))
