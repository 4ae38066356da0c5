"""What a person reads goes through `tr`: no sentence is written straight into a widget."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2] / "twitchcare"
SAYS = {"QLabel", "Text", "Heading", "Button", "Chip", "Bullet", "QPushButton", "QCheckBox", "QRadioButton"}
SAYS |= {"setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setTitle"}
SAYS |= {"setAccessibleDescription", "setSuffix", "setPrefix", "say", "show_message", "SearchField"}
SAYS |= {"addItem", "addAction", "show_value", "setInformativeText", "setStatusTip", "setWhatsThis"}
SECOND = {"IconButton", "SettingRow"}
LETTERS = re.compile(r"[A-Za-z]{2}")
SAME = re.compile(r"<[^>]*(>|$)|twitchcare|English|Ctrl")  # alike in every language


def literals(node):
    """Yield the words of an expression that are written in it and not looked up."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)


def found_in(text):
    for call in ast.walk(ast.parse(text)):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        places = call.args[:1] if name in SAYS else call.args[1:2] if name in SECOND else []
        for place in places:
            yield from (
                (call.lineno, words) for words in literals(place) if LETTERS.search(SAME.sub("", words))
            )


def test_sentences_are_found_where_they_are_not_looked_up():
    text = 'a.setText("Hello")\nText(f"{n} drinks")\nText(self.tr("Fine"))\nChip("So" if x else "")'
    assert list(found_in(text)) == [(1, "Hello"), (2, " drinks"), (4, "So")]


def test_no_screen_has_words_that_cannot_be_translated():
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {words!r}"
        for room in ("ui", "app")
        for path in sorted((ROOT / room).rglob("*.py"))
        if "cli" not in path.parts
        for line, words in found_in(path.read_text(encoding="utf-8"))
    ]
    assert wrong == []
