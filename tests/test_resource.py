import pytest

from twitchcare.resource import resource


def test_a_packaged_file_can_be_read():
    assert '"front"' in resource("figure", "maps", "front.json").read_text("utf-8")


def test_a_missing_file_is_named():
    with pytest.raises(FileNotFoundError, match=r"resources/figure/maps/sideways\.json"):
        resource("figure", "maps", "sideways.json")


def test_a_folder_is_not_a_file():
    with pytest.raises(FileNotFoundError, match="resources/figure"):
        resource("figure")
