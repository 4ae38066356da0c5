"""The translations of the screens: every sentence is offered, and what is translated fits."""

import re
import xml.etree.ElementTree as Xml

import pytest

from tools.languages.__main__ import FOLDER, compile_ts
from tools.languages.messages import find_messages

FILES = sorted(FOLDER.glob("twitchcare_*.ts"))
HELD = re.compile(r"\{\d*\}")


def messages(path):
    """Yield context, source and translations of each message; a plural has several."""
    for context in Xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source") or "",
                forms or [translation.text or ""],
                message.get("numerus") == "yes",
            )


def test_no_words_are_hidden_from_the_translators():
    assert find_messages().hidden == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_sentence_is_offered_once_and_no_other(path):
    wanted = {(message.context, message.source, message.is_plural) for message in find_messages().messages}
    offered = [(context, source, is_plural) for context, source, _, is_plural in messages(path)]
    assert wanted.symmetric_difference(offered) == set(), "run `python -m tools.languages`"
    assert len(offered) == len(wanted)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_translated_holds_what_is_put_in_and_its_spaces(path):
    wrong = []
    for context, source, forms, is_plural in messages(path):
        for number, form in enumerate(form for form in forms if form):
            may_lack = is_plural and number < len(forms) - 1
            if set(HELD.findall(form)) != set(HELD.findall(source)) and not may_lack:
                wrong.append(f"{context}: {source!r}: other places to fill in: {form!r}")
            if (form[:1] == " ", form[-1:] == " ") != (source[:1] == " ", source[-1:] == " "):
                wrong.append(f"{context}: {source!r}: other spaces: {form!r}")
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_compiled_file_is_of_today(path, tmp_path):
    compile_ts(path, tmp_path / "now.qm")
    assert (tmp_path / "now.qm").read_bytes() == path.with_suffix(".qm").read_bytes(), (
        "run `python -m tools.languages`"
    )
