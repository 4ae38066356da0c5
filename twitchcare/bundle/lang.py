"""Gives a content the texts of another language; what is not translated stays as it was."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from twitchcare.bundle.lang_texts import (
    ABOUT,
    AboutFile,
    ExerciseTexts,
    Language,
    RegionTexts,
    RoutineTexts,
)
from twitchcare.care.content import Content
from twitchcare.care.region import Region

_Id = TypeVar("_Id", bound=str)
_Value = TypeVar("_Value", bound=Any)
_Texts = TypeVar("_Texts", bound=msgspec.Struct)


def languages_of(folder: Path) -> tuple[str, ...]:
    """Return the codes of the languages that a bundle's folder has texts of, in alphabetical order."""
    return tuple(sorted(path.parent.name for path in folder.glob(f"lang/*/{ABOUT}")))


def read_language(folder: Path, code: str) -> Language | None:
    """Return the texts of a language from a bundle that is known to be in order, None when it has none."""
    if code not in languages_of(folder):
        return None
    here = folder / "lang" / code
    about = read_about(folder, code)
    return Language(
        code,
        about.title,
        about.reviewed,
        _texts(here / "regions.json", RegionTexts),
        _texts(here / "exercises.json", ExerciseTexts),
        _texts(here / "routines.json", RoutineTexts),
    )


def read_about(folder: Path, code: str) -> AboutFile:
    """Return what a language says of itself."""
    return msgspec.json.decode((folder / "lang" / code / ABOUT).read_bytes(), type=AboutFile)


def _texts(path: Path, shape: type[_Texts]) -> dict[str, _Texts]:
    return msgspec.json.decode(path.read_bytes(), type=dict[str, shape]) if path.is_file() else {}  # type: ignore[valid-type]


def overlay(content: Content, language: Language) -> Content:
    """Return the content with every text that the language has."""
    return replace(
        content,
        language=language.code,
        regions={key: _region(value, language.regions.get(key)) for key, value in content.regions.items()},
        exercises=_each(content.exercises, language.exercises),
        routines=_each(content.routines, language.routines),
    )


def _each(values: Mapping[_Id, _Value], texts: Mapping[str, msgspec.Struct]) -> dict[_Id, _Value]:
    return {key: _translated(value, texts[key]) if key in texts else value for key, value in values.items()}


def _region(region: Region, texts: RegionTexts | None) -> Region:
    if texts is None:
        return region
    titles = _translated(region.titles, texts.titles)
    return replace(_translated(region, texts, "titles"), titles=titles)


def _translated(value: _Value, texts: msgspec.Struct, *but: str) -> _Value:
    """Return a value whose fields are those of the texts, as far as they are not empty."""
    given = msgspec.structs.asdict(texts)
    found: _Value = replace(value, **{name: text for name, text in given.items() if text and name not in but})
    return found
