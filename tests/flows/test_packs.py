"""The journey of the content packs, on a keeper that lives in memory."""

from pathlib import Path

import pytest

from tests.fakes import MemoryPacks
from twitchcare.flows.packs import NotAdded, PacksFlow


@pytest.fixture
def keeper() -> MemoryPacks:
    return MemoryPacks("hillside")


@pytest.fixture
def flow(keeper: MemoryPacks) -> PacksFlow:
    flow = PacksFlow(keeper)
    flow.refresh()
    return flow


def test_nothing_is_read_before_it_is_asked_for(keeper):
    assert PacksFlow(keeper).shelf.rows == ()


def test_an_added_pack_is_told_with_its_title(qtbot, flow):
    with qtbot.waitSignal(flow.added, timeout=0) as told:
        flow.add(Path("/given/valley"))
    assert told.args == ["Valley"]
    assert ([row.id for row in flow.shelf.rows], flow.shelf.waits) == (["hillside", "valley"], True)


def test_a_refused_pack_changes_nothing_and_says_why(qtbot, flow, keeper):
    keeper.problems = ("manifest.json:1: so and so",)
    with qtbot.waitSignal(flow.refused, timeout=0) as told:
        flow.add(Path("/given/valley"))
    assert told.args == [NotAdded("valley", ("manifest.json:1: so and so",))]
    assert not flow.shelf.waits


def test_a_removed_pack_can_be_brought_back(flow):
    flow.remove("hillside")
    assert (flow.shelf.rows, flow.shelf.removed) == ((), "Hillside")
    flow.undo()
    assert ([row.id for row in flow.shelf.rows], flow.shelf.removed) == (["hillside"], "")


def test_switches_are_kept(flow, keeper):
    flow.switch("hillside", False)
    flow.switch_item("hillside", "routines/knee", False)
    assert keeper.switched == [("hillside", False), ("hillside", "routines/knee", False)]
    assert flow.shelf.waits


@pytest.mark.parametrize("action", ["add", "remove", "switch"])
def test_what_the_disk_refuses_is_told_and_nothing_changed(qtbot, flow, keeper, action):
    keeper.fault = OSError(28, "No space left on device")
    acts = {
        "add": lambda: flow.add(Path("/given/valley")),
        "remove": lambda: flow.remove("hillside"),
        "switch": lambda: flow.switch("hillside", False),
    }
    with qtbot.waitSignal(flow.refused, timeout=0) as told:
        acts[action]()
    assert told.args[0].reason == "No space left on device"
    assert ([row.id for row in flow.shelf.rows], flow.shelf.waits) == (["hillside"], False)
