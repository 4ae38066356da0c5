from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QLabel, QWidget

from tools.languages.__main__ import compile_ts
from twitchcare.app import language
from twitchcare.app.language import PSEUDO, choose_language, speak
from twitchcare.app.language_content import in_language, spoken_languages
from twitchcare.app.language_pseudo import PseudoTranslator, pseudo
from twitchcare.bundle.reader import load_content

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Base</name>
<message><source>Hello</source><translation>Hallo</translation></message>
<message numerus="yes"><source>{0} drinks</source><translation><numerusform>{0} Getränk</numerusform>
<numerusform>{0} Getränke</numerusform></translation></message></context></TS>"""


@pytest.fixture
def app(qapp, monkeypatch):
    """An application that takes no words, and is as before afterwards."""
    monkeypatch.setattr(qapp.__class__, "installTranslator", lambda *_: None, raising=False)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


class Base(QWidget):
    pass


class Derived(Base):
    pass


@pytest.mark.parametrize(
    ("asked", "system", "code"),
    [
        ("", ["de-AT", "de", "en-US"], "de"),
        ("", ["en-GB", "de"], "en"),
        ("", ["qq-QQ", "es-MX"], "es"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("es", ["de-DE"], "es"),
        ("DE_at", ["en"], "de"),
        ("qq", ["de"], "en"),
        ("en", ["de"], "en"),
        ("xx-rtl", ["de"], "xx-rtl"),
        ("../x", ["de"], "en"),
    ],
)
def test_the_language_is_the_one_asked_for_or_the_first_of_the_system_that_there_is(asked, system, code):
    assert choose_language(asked, system) == code


def test_english_loads_nothing(app, monkeypatch):
    def refuse(*_):
        raise AssertionError("nothing is to be loaded")

    monkeypatch.setattr(language, "_translators", refuse)
    speak(app, "en")
    speak(app, "en", is_chosen=True)
    loaded = load_content(None)
    assert in_language(loaded, "en") is loaded


def test_german_writes_numbers_with_a_comma(app):
    speak(app, "de")
    assert QLocale().decimalPoint() == ","
    assert QLocale().firstDayOfWeek() is Qt.DayOfWeek.Monday


def test_a_translated_sentence_is_found_from_a_derived_class_and_with_its_plural(qapp, qtbot, tmp_path):
    (tmp_path / "x.ts").write_text(TS, encoding="utf-8")
    compile_ts(tmp_path / "x.ts", tmp_path / "x.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "x.qm"))
    qapp.installTranslator(translator)
    try:
        widget = Derived()
        qtbot.addWidget(widget)
        assert widget.tr("Hello") == "Hallo"
        assert widget.tr("{0} drinks", None, 2).format(2) == "2 Getränke"
        assert QCoreApplication.translate("Base", "{0} drinks", None, 1) == "{0} Getränk"
        assert widget.tr("Not there") == "Not there"
    finally:
        qapp.removeTranslator(translator)


def test_a_mirrored_language_turns_the_layout(app):
    speak(app, "xx-rtl")
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("code", PSEUDO)
def test_a_pseudo_language_keeps_what_is_put_in_later(code, qapp, qtbot):
    words = pseudo(" {0} of {1} min ", code)
    assert words.format(3, 4) != " 3 of 4 min "
    assert words.startswith(" ")
    assert {"{0}", "{1}"} <= {word for word in words.replace("[", " ").split(" ") if "{" in word}
    assert pseudo("d MMMM yyyy", code) == "d MMMM yyyy"
    translator = PseudoTranslator(code)
    qapp.installTranslator(translator)
    try:
        label = QLabel()
        qtbot.addWidget(label)
        assert label.tr("Today") == pseudo("Today", code) != "Today"
    finally:
        qapp.removeTranslator(translator)


def test_a_pseudo_language_covers_regions_exercises_and_routines():
    content = in_language(load_content(None), "xx-pseudo").content
    assert all(value.titles.plain.startswith("[") for value in content.regions.values())
    assert all(value.title.startswith("[") for value in content.exercises.values())
    assert all(value.summary.startswith("[") for value in content.routines.values())


def test_the_languages_to_choose_from_say_their_own_names():
    found = {each.code: (each.title, each.is_reviewed) for each in spoken_languages()}
    assert found["de"] == ("Deutsch", False)
    assert found["es"] == ("Español", False)
    compiled = Path(language.__file__).parents[2] / "resources" / "translations"
    assert all((compiled / f"twitchcare_{code}.qm").is_file() for code in found)
