"""`python -m tools.figure maps` or `stills [exercise ...]` rebuilds the baked figure resources."""

import argparse
from pathlib import Path

from tools.figure.figure_mesh import build_figure
from tools.figure.maps import bake_maps
from tools.figure.stills import bake_still, read_poses

FOLDER = Path(__file__).parents[2] / "resources" / "figure"


def main() -> None:
    """Build the figure once and bake what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.figure", description=__doc__)
    parser.add_argument("what", choices=("maps", "stills"))
    parser.add_argument("exercises", nargs="*", help="only these exercises (stills)")
    asked = parser.parse_args()
    figure = build_figure()
    if asked.what == "maps":
        bake_maps(figure, FOLDER / "maps")
        return
    poses = read_poses()
    for name in asked.exercises or sorted(poses):
        bake_still(figure, name, poses[name], FOLDER / "stills")
        print(name, flush=True)


if __name__ == "__main__":
    main()
