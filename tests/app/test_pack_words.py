"""One sentence for a pack that is not used although it should be, and none for the others."""

from twitchcare.app.pack_words import pack_sentences
from twitchcare.care.pack import PackRow, PackState


def test_only_broken_and_lost_packs_are_told():
    rows = [PackRow(state.value, state.value.upper(), state) for state in PackState]
    assert pack_sentences(rows) == (
        "The content pack “BROKEN” cannot be used; the rest goes on. Settings says what is wrong.",
        "The content pack “GONE” is no longer in its folder. The built-in content goes on.",
    )
