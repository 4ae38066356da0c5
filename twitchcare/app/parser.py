"""The parser of the command line: a wrong word gets one line, not the whole usage."""

import argparse
import re
import sys
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """Takes options by their full names only, and a word such as -5ml as the value it was meant to be."""

    def __init__(self, *words: object, **options: object) -> None:
        super().__init__(*words, **{"allow_abbrev": False, **options})  # type: ignore[arg-type]
        self._negative_number_matcher = re.compile(r"-\d")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line and end with 2."""
        print(f"{self.prog}: {message}; `{self.prog} --help` shows how", file=sys.stderr)
        sys.exit(2)
