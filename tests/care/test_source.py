"""A source and a claim: only what was read may be linked."""

import pytest

from twitchcare.care.ids import SourceId
from twitchcare.care.source import Checked, Claim, Grade, Source

NAME = SourceId("R-PT")


def test_a_recalled_source_with_a_link_is_refused() -> None:
    with pytest.raises(ValueError, match="R-PT is only recalled"):
        Source(NAME, "Practice", "AAOS", "n.d.", Checked.RECALLED, "https://example.org")


def test_a_source_may_be_read_without_a_link() -> None:
    assert Source(NAME, "Practice", "AAOS", "n.d.", Checked.READ).url is None


@pytest.mark.parametrize(("checked", "may"), [(Checked.READ, True), (Checked.RECALLED, False)])
def test_only_a_claim_that_was_read_may_link_its_sources(checked: Checked, may: bool) -> None:
    assert Claim("It helps.", Grade.B, checked, (NAME,)).may_link is may
