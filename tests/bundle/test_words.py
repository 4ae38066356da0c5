from tests.bundle.bundles import built_in_files, report_of
from twitchcare.bundle.built_in import built_in
from twitchcare.bundle.kinds.words import everyday_words
from twitchcare.bundle.problem import Level


def test_a_bundle_may_lack_everyday_words():
    files = built_in_files()
    del files["words.json"]
    assert not [p for p in report_of(files).problems if p.level is Level.ERROR]
    assert everyday_words(None) == {}


def test_the_built_in_words_are_read():
    assert built_in().everyday_words["charley horse"] == "calf cramp"


def test_an_empty_word_is_told_with_its_place():
    files = built_in_files() | {"words.json": b'{"words": [{"said": "", "means": "calf"}]}'}
    (problem,) = (p for p in report_of(files).problems if p.level is Level.ERROR)
    assert (problem.file, problem.path) == ("words.json", "$.words[0].said")
