from pathlib import Path

from twitchcare.figure.stills import StillMoment, still_for
from twitchcare.resource import resource

MOST_BYTES = 80_000


def drawn(moment: StillMoment) -> set[str]:
    """The exercises that have a picture of this moment."""
    ending = f"_{moment}.webp"
    folder = Path(str(resource("figure", "stills", f"calf_wall{ending}"))).parent
    return {path.name.removesuffix(ending) for path in folder.iterdir() if path.name.endswith(ending)}


def test_a_drawn_exercise_has_both_pictures():
    for moment in StillMoment:
        picture = still_for("calf_wall", moment)
        assert picture is not None
        header = picture.read_bytes()[:12]
        assert (header[:4], header[8:]) == (b"RIFF", b"WEBP")


def test_an_exercise_without_pictures_has_none():
    assert still_for("no_such_exercise", StillMoment.END) is None


def test_pictures_come_in_pairs():
    assert drawn(StillMoment.START) == drawn(StillMoment.END)


def test_pictures_are_small():
    for moment in StillMoment:
        for exercise in drawn(moment):
            still = still_for(exercise, moment)
            assert still is not None
            assert len(still.read_bytes()) <= MOST_BYTES, exercise
