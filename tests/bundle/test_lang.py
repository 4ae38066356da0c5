import json

import pytest

from tests.bundle.bundles import built_in_files, report_of, write_folder
from twitchcare.bundle.built_in import built_in, read_trusted
from twitchcare.bundle.lang import languages_of, overlay, read_language
from twitchcare.bundle.lang_missing import missing, texts_of
from twitchcare.bundle.lang_texts import ExerciseTexts, Language, RegionTexts, RoutineTexts, TitlesTexts
from twitchcare.bundle.layout import is_read, language_file
from twitchcare.bundle.problem import Level
from twitchcare.bundle.reader import load_content
from twitchcare.care.ids import ExerciseId, RegionId, RoutineId

ABOUT = {"language": "qq", "title": "Qq", "reviewed": False}
STEPS = ["Eins.", "Zwei.", "Drei."]


def with_language(**files):
    """Return the built-in bundle with a language of its own."""
    named = {f"lang/qq/{kind}.json": json.dumps(value).encode() for kind, value in files.items()}
    return built_in_files() | named


def errors(level=Level.ERROR, **files):
    report = report_of(with_language(**({"about": ABOUT} | files)))
    return [(p.file, p.path, p.message) for p in report.problems if p.level is level and "lang/" in p.file]


def test_a_whole_language_is_in_order():
    texts = {"calf_wall": {"title": "Wade", "steps": STEPS}}
    assert errors(exercises=texts, regions={"calf": {"titles": {"plain": "Wade"}}}, routines={}) == []


def test_a_list_of_another_length_is_told_with_its_place():
    ((file, path, message),) = errors(exercises={"calf_wall": {"steps": STEPS[:2]}})
    assert (file, path) == ("lang/qq/exercises.json", "$.calf_wall.steps")
    assert message == "The list has 2 entries, the one it translates has 3."


@pytest.mark.parametrize(
    ("files", "path"),
    [
        ({"exercises": {"calf_wal": {"title": "Wade"}}}, "$.calf_wal"),
        ({"exercises": {"calf_wall": {"titel": "Wade"}}}, "$.calf_wall.titel"),
        ({"exercises": {"calf_wall": {"steps": ["", "Zwei.", "Drei."]}}}, "$.calf_wall.steps[0]"),
        ({"exercises": []}, "$"),
        ({"routines": {"desk": "Tisch"}}, "$.desk"),
        ({"regions": {"chin": {"titles": {"left": "Kinn links"}}}}, "$.chin.titles.left"),
        ({"about": ABOUT | {"language": "de"}}, "$.language"),
        ({"about": {"title": "Qq"}}, "$"),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(files, path):
    assert path in [found for _, found, _ in errors(**files)]


def test_a_language_without_an_about_file_is_an_error():
    report = report_of(with_language(routines={}))
    assert ("lang/qq/about.json", Level.ERROR) in [(p.file, p.level) for p in report.problems]


def test_text_that_is_no_json_and_keys_that_come_twice_are_told():
    files = with_language(about=ABOUT) | {"lang/qq/routines.json": b'{"desk": {}, "desk": {}}'}
    assert "A key comes twice in one object." in [p.message for p in report_of(files).problems]
    files["lang/qq/routines.json"] = b"{"
    assert "lang/qq/routines.json" in [p.file for p in report_of(files).problems]


def test_a_lost_number_is_a_warning():
    original = built_in().regions[RegionId("calf")].red_flags
    flags = [f"Text {number}." for number in range(len(original))]
    found = errors(level=Level.WARNING, regions={"calf": {"red_flags": flags}})
    assert [path for _, path, _ in found] == ["$.calf.red_flags[2]"]
    assert "10" in found[0][2]


def test_texts_are_laid_over_and_the_rest_stays():
    content = built_in()
    language = Language(
        "qq",
        regions={"calf": RegionTexts(titles=TitlesTexts(plain="Wade"), heat_cold="Warm.")},
        exercises={"calf_wall": ExerciseTexts(title="Wand", steps=tuple(STEPS))},
        routines={"desk": RoutineTexts(summary="Am Tisch.")},
    )
    found = overlay(content, language)
    calf, before = found.regions[RegionId("calf")], content.regions[RegionId("calf")]
    assert (calf.titles.plain, calf.titles.left, calf.heat_cold) == ("Wade", before.titles.left, "Warm.")
    assert calf.red_flags == before.red_flags
    wall = found.exercises[ExerciseId("calf_wall")]
    assert (wall.title, wall.steps, wall.dose) == (
        "Wand",
        tuple(STEPS),
        content.exercises[ExerciseId("calf_wall")].dose,
    )
    desk = found.routines[RoutineId("desk")]
    assert (desk.title, desk.summary) == (content.routines[RoutineId("desk")].title, "Am Tisch.")
    assert found.exercises[ExerciseId("belly")] is content.exercises[ExerciseId("belly")]
    assert (found.language, list(found.regions)) == ("qq", list(content.regions))


def test_a_language_is_read_from_a_folder(tmp_path):
    folder = write_folder(tmp_path, with_language(about=ABOUT, routines={"desk": {"title": "Tisch"}}))
    assert "qq" in languages_of(folder)
    language = read_language(folder, "qq")
    assert language is not None
    assert (language.title, language.reviewed, language.exercises) == ("Qq", False, {})
    assert overlay(read_trusted(folder), language).routines[RoutineId("desk")].title == "Tisch"
    assert read_language(folder, "zz") is None
    assert load_content(folder).languages["qq"].routines["desk"].title == "Tisch"


def test_what_is_missing_comes_in_the_shape_of_the_file():
    content = built_in()
    everything = texts_of(content)
    none = missing(content, Language("qq"))
    assert {kind: lacking.texts for kind, lacking in none.items()} == everything
    titles = TitlesTexts(plain="Wade", left="Linke Wade")
    some = missing(content, Language("qq", regions={"calf": RegionTexts(titles=titles)}))["regions"]
    assert some.texts["calf"]["titles"] == {"right": "Right calf"}
    assert "muscles" in some.texts["calf"]
    assert (some.total, some.done) == (len(content.regions), 0)


def test_nothing_is_missing_of_a_whole_language():
    content = built_in()
    routines = {str(key): RoutineTexts(title="T", summary="S.") for key in content.routines}
    found = missing(content, Language("qq", routines=routines))["routines"]
    assert (found.texts, found.done) == ({}, found.total)


def test_only_the_files_of_a_language_are_read():
    assert language_file("lang/pt-br/regions.json") == ("pt-br", "regions")
    for name in ("lang/de/foods.json", "lang/de/regions.md", "lang/d/about.json", "lang/about.json"):
        assert not is_read(name)


def test_the_built_in_languages_are_in_order():
    assert set(languages_of_built_in()) >= {"de", "es"}
    problems = [p for p in report_of(built_in_files_with_languages()).problems if "lang/" in p.file]
    assert [str(p) for p in problems if p.level is Level.ERROR] == []


def languages_of_built_in():
    from twitchcare.bundle.built_in import built_in_folder

    return languages_of(built_in_folder())


def built_in_files_with_languages():
    from twitchcare.bundle.built_in import built_in_folder

    root = built_in_folder()
    found = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("lang/*/*.json")}
    return built_in_files() | found
