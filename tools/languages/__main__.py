"""`python -m tools.languages [CODE ...]` brings the translations of the screens up to date.

Every sentence of the source goes into `resources/translations/twitchcare_CODE.ts`, which Qt Linguist opens,
and what has a translation there goes into the `.qm` beside it, which the program reads. A new CODE makes a
new file.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import PySide6

from tools.languages.messages import ROOT, Message, find_messages

FOLDER = ROOT / "resources" / "translations"


def main() -> int:
    """Return 1 when a sentence cannot be found by reading the source."""
    parser = argparse.ArgumentParser(prog="python -m tools.languages", description="update .ts and .qm")
    parser.add_argument("codes", nargs="*", metavar="CODE", help="a language, such as de; without one all")
    codes: list[str] = parser.parse_args().codes
    found = find_messages()
    if found.hidden:
        print("The words of these calls cannot be found:", *found.hidden, sep="\n  ", file=sys.stderr)
        return 1
    known = sorted(path.stem.removeprefix("twitchcare_") for path in FOLDER.glob("twitchcare_*.ts"))
    for code in codes or known:
        update(FOLDER / f"twitchcare_{code}.ts", found.messages)
    return 0


def update(ts: Path, messages: Iterable[Message]) -> None:
    """Give a .ts file every sentence, keep its translations, and compile it."""
    ts.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sentences.py"
        source.write_text(listing(messages), encoding="utf-8")
        code = ts.stem.removeprefix("twitchcare_").replace("-", "_")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
        languages = ["-source-language", "en", "-target-language", code]
        _run("lupdate", *options, *languages, str(source), "-ts", str(ts))
    compile_ts(ts, ts.with_suffix(".qm"))


def compile_ts(ts: Path, qm: Path) -> None:
    """Write the .qm file of a .ts file."""
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def listing(messages: Iterable[Message]) -> str:
    """Return Python that says each sentence in the one way that `lupdate` reads."""
    lines = []
    for message in messages:
        number = ", None, 2" if message.is_plural else ""
        words = f"{quoted(message.context)}, {quoted(message.source)}{number}"
        lines += [f"#: {message.file}", f"QCoreApplication.translate({words})"]
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """Return a text as a literal in double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *words: str) -> None:
    # The programs themselves: their Python wrappers cost a second start of Python.
    subprocess.run([str(Path(PySide6.__path__[0]) / tool), *words], check=True)


if __name__ == "__main__":
    sys.exit(main())
