"""The section of content packs: what is installed, with switches, and why a pack was refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.fakes import MemoryPacks, MemorySettings
from tests.small_content import small_content
from twitchcare.care.pack import PackRow, PackState
from twitchcare.care.settings import Settings
from twitchcare.flows.packs import PacksFlow
from twitchcare.flows.preferences import PreferencesFlow
from twitchcare.ui.settings.facts import Facts
from twitchcare.ui.settings.packs_card import PacksCard
from twitchcare.ui.settings.settings_view import SettingsView


@pytest.fixture
def keeper() -> MemoryPacks:
    return MemoryPacks("hillside")


@pytest.fixture
def card(qtbot, keeper) -> PacksCard:
    card = PacksCard(PacksFlow(keeper), small_content())
    qtbot.addWidget(card)
    card.show()
    return card


def words(card: PacksCard) -> list[str]:
    QCoreApplication.sendPostedEvents()
    return [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]


def test_a_pack_is_shown_with_who_made_it_and_what_it_is(card):
    shown = words(card)
    assert "Hillside" in shown
    assert "A. Example · CC BY 4.0 · en · version 1.0" in shown
    assert "CC0-1.0 · en · version 1 · built in" in shown
    assert card.boxes["hillside"].more.text() == "Show the items (1)"


def test_every_control_of_a_pack_names_the_pack(card):
    box = card.boxes["hillside"]
    assert box.use.accessibleName() == "Use Hillside"
    assert box.remove.accessibleName() == "Remove Hillside"
    assert box.more.accessibleName() == "Show the items (1) of Hillside"


def test_a_pack_is_switched_from_the_keyboard_and_the_note_says_when_it_holds(qtbot, card, keeper):
    assert not card.note.isVisibleTo(card)
    qtbot.keyClick(card.boxes["hillside"].use, Qt.Key.Key_Space)
    assert keeper.switched == [("hillside", False)]
    assert "What you changed here holds from the next start of twitchcare." in words(card)


def test_the_keyboard_stays_where_it_was(qtbot, card):
    with qtbot.waitActive(card):
        card.activateWindow()
    card.boxes["hillside"].use.setFocus()
    old = card.boxes["hillside"]
    qtbot.keyClick(old.use, Qt.Key.Key_Space)
    assert card.boxes["hillside"] is not old
    assert card.boxes["hillside"].focused() == "use"
    card.boxes["hillside"].remove.setFocus()
    card.boxes["hillside"].remove.click()
    assert card.add_file.hasFocus()


def test_an_item_is_switched_and_its_list_stays_open(card, keeper):
    card.boxes["hillside"].more.click()
    items = card.boxes["hillside"].items
    assert items is not None
    assert items.boxes["routines/knee"].text() == "Knee && calf"
    items.boxes["routines/knee"].click()
    assert keeper.switched == [("hillside", "routines/knee", False)]
    QCoreApplication.sendPostedEvents()
    again = card.boxes["hillside"]
    assert again.items is not None
    assert again.items.isVisibleTo(card)
    again.more.click()
    assert not again.items.isVisibleTo(card)


def test_a_removed_pack_can_be_brought_back(card):
    card.boxes["hillside"].remove.click()
    assert "“Hillside” was removed." in words(card)
    assert not card.boxes
    card.removed.answered.emit("undo")
    assert list(card.boxes) == ["hillside"]
    assert not card.removed.isVisibleTo(card)


def test_a_refused_pack_leaves_every_problem_and_an_added_one_takes_them_away(card, keeper):
    keeper.problems = tuple(f"routines/x.json:{line}: $.items: Wrong. Mend it." for line in range(25))
    card.path_picked.emit(Path("/given/valley.twitchcare"))
    shown = words(card)
    assert "“valley.twitchcare” was not added." in shown
    assert "routines/x.json:0: $.items: Wrong. Mend it." in shown
    assert "and 5 more; `twitchcare bundle check` lists them all" in shown
    keeper.problems = ()
    card.path_picked.emit(Path("/given/valley"))
    assert "“Valley” was added. It is used from the next start of twitchcare." in words(card)
    assert not card.problems.isVisibleTo(card)


def test_what_the_disk_refuses_is_said(card, keeper):
    keeper.fault = OSError(28, "No space left on device")
    card.boxes["hillside"].use.click()
    assert "This could not be kept, so it is as before." in words(card)
    assert card.boxes["hillside"].use.isChecked()


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (PackState.GONE, "Its file is no longer there. Add it again, or remove it from this list."),
        (PackState.BROKEN, "It cannot be used. Ask whoever gave it to you for a new one."),
    ],
)
def test_a_pack_that_cannot_be_used_can_only_be_removed(qtbot, state, sentence):
    keeper = MemoryPacks()
    keeper._rows.append(PackRow("valley", "Valley", state, problems=("a.json:1: so",)))
    card = PacksCard(PacksFlow(keeper), small_content())
    qtbot.addWidget(card)
    card.show()
    assert sentence in words(card)
    box = card.boxes["valley"]
    assert (box.use.isVisibleTo(card), box.remove.isVisibleTo(card)) == (False, True)


def test_adding_asks_for_a_file_or_a_folder(card):
    for button, mode in (
        (card.add_file, QFileDialog.FileMode.ExistingFile),
        (card.add_folder, QFileDialog.FileMode.Directory),
    ):
        button.click()
        (dialog,) = card.findChildren(QFileDialog)
        assert dialog.fileMode() is mode
        dialog.close()
        QCoreApplication.sendPostedEvents(None, 52)  # deferred deletion


def test_the_settings_page_has_the_section(qtbot, keeper):
    flow = PreferencesFlow(MemorySettings(Settings()))
    view = SettingsView(flow, small_content(), Facts("/data", "1"), PacksFlow(keeper))
    qtbot.addWidget(view)
    assert "Content packs" in [title for title, _ in view.sections]
