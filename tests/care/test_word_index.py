import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.care.word_index import Field, WordIndex, plain_words, typos

ENTRIES = (
    ("Left calf", "gastrocnemius soleus leg cramp"),
    ("Upper eyelid", "orbicularis oculi twitch"),
    ("Calf and night cramps", "cramps that wake you at night"),
    ("Evening legs", "calf hamstring sole before sleep"),
    ("Magnesium", "minerals in food"),
    ("Café au lait", "coffee with milk"),
)
MEANS = {"charley horse": "calf cramp", "eye jumping": "eyelid twitch", "pins and needles": "numb"}
words = st.text(alphabet="abcdefg", min_size=0, max_size=9)


@pytest.fixture(scope="module")
def index():
    return WordIndex([(Field(title, 5), Field(body, 1)) for title, body in ENTRIES], MEANS)


def titles(index, typed):
    return [ENTRIES[hit.entry][0] for hit in index.find(typed)]


def test_a_title_comes_before_a_mention(index):
    assert titles(index, "calf")[:2] == ["Left calf", "Calf and night cramps"]
    assert titles(index, "calf")[-1] == "Evening legs"


def test_the_beginning_of_a_word_is_enough(index):
    assert titles(index, "magn") == ["Magnesium"]
    assert titles(index, "gastroc")[0] == "Left calf"


@pytest.mark.parametrize(
    "typed", ["magnesum", "magnseium", "magnesiumm", "maggnesium", "Mgnesium", "magnezium"]
)
def test_a_typing_error_is_forgiven(index, typed):
    assert titles(index, typed) == ["Magnesium"]


def test_short_words_must_be_right(index):
    assert titles(index, "lef calf")[0] == "Left calf"
    assert titles(index, "xyz") == []


@pytest.mark.parametrize(
    ("typed", "first"),
    [("charley horse", "Left calf"), ("Charley hor", "Left calf"), ("my eye is jumping", "Upper eyelid")],
)
def test_everyday_names_lead_to_what_they_mean(index, typed, first):
    assert first in titles(index, typed)[:2]


def test_plural_accents_and_capitals_do_not_matter(index):
    assert titles(index, "CRAMP")[0] == titles(index, "cramps")[0] == "Calf and night cramps"
    assert titles(index, "cafe") == ["Café au lait"]


def test_most_words_are_enough_where_none_has_all(index):
    assert titles(index, "calf cramps tomorrow")[0] in ("Left calf", "Calf and night cramps")
    assert titles(index, "nothing tomorrow") == []


def test_nothing_typed_finds_nothing(index):
    assert index.find("  ") == index.find("?!") == []


def test_an_empty_index_finds_nothing():
    assert WordIndex([]).find("calf") == []


@given(words, words)
def test_typos_count_the_same_both_ways(first, second):
    assert typos(first, second, 9) == typos(second, first, 9)
    assert (typos(first, second, 9) == 0) == (first == second)


@given(words, words, st.integers(0, 4))
def test_a_limit_only_cuts_the_count(first, second, most):
    assert typos(first, second, most) == min(typos(first, second, 20), most + 1)


@given(st.lists(words, max_size=6))
def test_every_whole_word_is_found_again(texts):
    index = WordIndex([(Field(text, 1.0),) for text in texts])
    for number, text in enumerate(texts):
        if plain_words(text) and len(plain_words(text)[0]) > 1:
            assert number in [hit.entry for hit in index.find(text)]


def test_plain_words_of_nothing():
    assert plain_words("") == []
    assert plain_words("Berries, glass & focus") == ["berry", "glass", "focus"]
