"""The content in the language of the screens, and the languages to choose from."""

from dataclasses import replace

from twitchcare.app.language import ENGLISH, PSEUDO
from twitchcare.bundle.built_in import built_in_folder
from twitchcare.bundle.reader import Loaded
from twitchcare.ui.settings.facts import Spoken


def in_language(loaded: Loaded, code: str) -> Loaded:
    """Return the content with the texts that the built-in bundle has in a language."""
    if code in ("", ENGLISH):
        return loaded
    from twitchcare.bundle.lang import overlay, read_language

    if code in PSEUDO:
        from twitchcare.app.language_pseudo import pseudo_language

        return replace(loaded, content=overlay(loaded.content, pseudo_language(loaded.content, code)))
    language = loaded.languages.get(code) or read_language(built_in_folder(), code)
    return loaded if language is None else replace(loaded, content=overlay(loaded.content, language))


def spoken_languages() -> tuple[Spoken, ...]:
    """Return the languages to choose from besides English, each with its own name."""
    from twitchcare.bundle.lang import languages_of, read_about

    folder = built_in_folder()
    abouts = (read_about(folder, code) for code in languages_of(folder))
    return tuple(Spoken(about.language, about.title, about.reviewed) for about in abouts)
