"""What the app tells the Settings page about itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language to choose. title: its own name. is_reviewed: somebody who speaks it has read all of it."""

    code: str
    title: str
    is_reviewed: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """notices: how notices reach the desktop, as a sentence. Problems are sentences; empty is none."""

    data_folder: str
    version: str
    notices: str = ""
    store_problem: str = ""
    bundle_problems: tuple[str, ...] = ()
    languages: tuple[Spoken, ...] = ()
