"""`python -m tools.figure mesh | poses | sheet | maps | stills` rebuilds the baked figure resources.

mesh: the three meshes. poses: solves the written poses into motions and says what is wrong with them.
sheet: draws start, middle and end of motions from two sides, to be looked at. maps: the clickable maps.
stills: start and end pictures. Names after the word do only these.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small matrices: threads would wait for each other

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from twitchcare.figure.mesh import LEVELS, Mesh, load_mesh, write_mesh
from twitchcare.figure.motion import Motion, load_motion, write_motion
from twitchcare.figure.pose import bind_pose
from twitchcare.figure.skeleton import Skeleton, load_skeleton
from twitchcare.figure.skinning import Skin

FOLDER = Path(__file__).parents[2] / "resources" / "figure"
SHEET = Path("figure_sheet.png")


def main() -> None:
    """Bake what was asked for."""
    works: dict[str, Callable[[Sequence[str]], None]] = {
        "mesh": bake_meshes,
        "poses": bake_poses,
        "sheet": draw_sheet,
        "maps": bake_all_maps,
        "stills": bake_stills,
    }
    parser = argparse.ArgumentParser(prog="python -m tools.figure", description=__doc__)
    parser.add_argument("what", choices=tuple(works))
    parser.add_argument("only", nargs="*", help="only these meshes or exercises")
    asked = parser.parse_args()
    works[asked.what](asked.only)


def bake_meshes(only: Sequence[str]) -> None:
    """Build the meshes from the body file."""
    from tools.figure.figure_mesh import FigureBuilder

    builder = FigureBuilder()
    for level in only or LEVELS:
        save_mesh(builder.level(level).mesh, FOLDER / f"{level}.npz")


def bake_poses(only: Sequence[str]) -> None:
    """Solve the written poses and print the faults of each motion."""
    from tools.figure.posing.baking import BODY_FILE, Baker
    from tools.figure.posing.capsules import Capsules
    from tools.figure.posing.plausible import Checker
    from tools.figure.posing.written import names, read_written

    skeleton = load_skeleton()
    skin = _skin(skeleton, "body_low")
    capsules = Capsules(skeleton, json.loads(BODY_FILE.read_text("utf-8"))["capsules"])
    baker, checker = Baker(skeleton, skin), Checker(skeleton, skin, capsules)
    for name in only or names():
        written = read_written(name, skeleton)
        motion = baker.bake(written)
        text = json.dumps(write_motion(motion, skeleton), separators=(",", ":"))
        (FOLDER / "motions" / f"{name}.json").write_text(text + "\n", "utf-8")
        print(name, *(f"\n  {fault}" for fault in checker.faults(motion, written)), flush=True)


def draw_sheet(only: Sequence[str]) -> None:
    """Draw a contact sheet into the working folder."""
    from tools.figure.drawing import FigureArtist
    from tools.figure.sheets import write_sheet

    skeleton = load_skeleton()
    artist = FigureArtist(_skin(skeleton, "body_close"), skeleton)
    write_sheet(artist, _motions(only), SHEET)
    print(SHEET)


def bake_all_maps(_only: Sequence[str]) -> None:
    """Draw every map of the body."""
    from tools.figure.figure_mesh import build_figure
    from tools.figure.maps import bake_maps

    bake_maps(build_figure(), FOLDER / "maps")


def bake_stills(only: Sequence[str]) -> None:
    """Draw the start and end pictures of the exercises."""
    from tools.figure.drawing import FigureArtist
    from tools.figure.stills import bake_still

    skeleton = load_skeleton()
    artist = FigureArtist(_skin(skeleton, "body_close"), skeleton)
    for motion in _motions(only):
        bake_still(artist, motion, FOLDER / "stills")
        print(motion.exercise, flush=True)


def save_mesh(mesh: Mesh, path: Path) -> None:
    """Write the packed mesh in one go, so that nobody reads half a file."""
    fresh = path.with_suffix(".new")
    with fresh.open("wb") as file:
        write_mesh(mesh, file)
    fresh.replace(path)
    print(f"{path.name}: {len(mesh.faces)} triangles, {path.stat().st_size} bytes", flush=True)


def _motions(only: Sequence[str]) -> list[Motion]:
    names = only or sorted(path.stem for path in (FOLDER / "motions").glob("*.json"))
    found = [(name, load_motion(name)) for name in names]
    if lacking := [name for name, motion in found if motion is None]:
        raise SystemExit(f"no motion is baked for {', '.join(lacking)}; run `poses` first")
    return [motion for _, motion in found if motion is not None]


def _skin(skeleton: Skeleton, level: str) -> Skin:
    return Skin(load_mesh(level), skeleton, bind_pose(skeleton))


if __name__ == "__main__":
    main()
