"""The language in which physiotherapy writes a pose, and what it means for the bones.

Side A is the worked side and is the figure's left; B is the right. Zero is standing with the palms to the
thighs. Flexion, abduction, internal rotation, pronation, ulnar deviation, dorsiflexion, inversion and toe
extension are positive; midline axes are positive towards A. Degrees, but `_mm` axes are millimetres and
`_pct` and `face_` axes percent.
"""

from collections.abc import Callable, Mapping
from math import asin, atan2, degrees

import numpy as np

from twitchcare.figure.arrays import Floats

Angles = dict[tuple[str, int], float]
"""Degrees by bone and axis; what no axis names is left out."""
Axes = dict[str, float]

PALM_TO_THIGH_DEG = 85.0  # of forearm twist from the palm to the front
NECK_CM = 9.0  # height of the upper joint of the neck above the lower one
FLEX, ABD, ROT = 0, 1, 2
SPINE_SHARES = {
    "spine_flex": (0.40, 0.33, 0.27),
    "spine_lat": (0.34, 0.33, 0.33),
    "spine_rot": (0.14, 0.31, 0.55),
}
SHOULDER = {"sh_rot", "sh_abd", "sh_flex", "sh_hadd"}
FINGERS = ("index", "middle", "ring", "little")
SPREAD = {"index": 0.9, "middle": 0.0, "ring": -0.9, "little": -1.9}  # times the angle between neighbours
MOST_JAW_MM, MOST_TOE_SPREAD_DEG = 50.0, 20.0


def angles_of(axes: Mapping[str, float]) -> tuple[Angles, dict[str, float]]:
    """Return the joint angles and the weights of the shapes. Raises ValueError for an unknown axis."""
    angles: Angles = {}
    shapes: dict[str, float] = {}
    left = dict(axes)
    for side, letter in (("_L", "_A"), ("_R", "_B")):
        own = {name.removesuffix(letter): left.pop(name) for name in tuple(left) if name.endswith(letter)}
        _limbs(angles, shapes, side, own)
    _trunk(angles, left)
    _face(shapes, left)
    if left:
        raise ValueError(f"no axis is called {', '.join(sorted(left))}")
    return angles, shapes


def _add(angles: Angles, bone: str, axis: int, value: float) -> None:
    angles[bone, axis] = angles.get((bone, axis), 0.0) + value


def _trunk(angles: Angles, axes: Axes) -> None:
    for name, axis in (("neck_flex", FLEX), ("neck_lat", ABD), ("neck_rot", ROT)):
        if name in axes:
            value = axes.pop(name)
            for bone in ("neck", "head"):
                _add(angles, bone, axis, value / 2)
    if "head_glide_mm" in axes:
        glide_deg = degrees(asin(axes.pop("head_glide_mm") / 10.0 / NECK_CM))
        _add(angles, "neck", FLEX, glide_deg)
        _add(angles, "head", FLEX, -glide_deg)
    for name, axis in (("spine_flex", FLEX), ("spine_lat", ABD), ("spine_rot", ROT)):
        if name in axes:
            value = axes.pop(name)
            for bone, share in zip(("lumbar", "waist", "chest"), SPINE_SHARES[name], strict=True):
                _add(angles, bone, axis, value * share)
    tilt = axes.pop("pelvis_tilt", 0.0)
    if tilt:
        _add(angles, "lumbar", FLEX, tilt)
        for side in "LR":
            _add(angles, f"thigh_{side}", FLEX, -tilt)


def pelvis_pitch_deg(axes: Mapping[str, float]) -> float:
    """Return how far the pelvis itself pitches forward: the tail bone tucked turns its top backwards."""
    return -axes.get("pelvis_tilt", 0.0)


def _face(shapes: dict[str, float], axes: Axes) -> None:
    closed = axes.pop("face_eye_close", 0.0) / 100.0
    given = {
        "eye_close_L": closed,
        "eye_close_R": closed,
        "brow_up": axes.pop("face_brow_up", 0.0) / 100.0,
        "cheek_puff": axes.pop("face_cheek_puff", 0.0) / 100.0,
        "jaw_open": axes.pop("jaw_open_mm", 0.0) / MOST_JAW_MM,
    }
    shapes.update({name: value for name, value in given.items() if value})


def _limbs(angles: Angles, shapes: dict[str, float], side: str, axes: Axes) -> None:
    simple: dict[str, Callable[[float], tuple[str, int, float]]] = {
        "elb_flex": lambda v: ("forearm", FLEX, v),
        "wr_flex": lambda v: ("wrist", FLEX, v),
        "wr_dev": lambda v: ("wrist", ABD, -v),
        "hip_flex": lambda v: ("thigh", FLEX, v),
        "hip_abd": lambda v: ("thigh", ABD, v),
        "hip_rot": lambda v: ("thigh", ROT, v),
        "knee_flex": lambda v: ("shin", FLEX, v),
        "ank_df": lambda v: ("foot", FLEX, v),
        "ank_inv": lambda v: ("foot", ABD, -v),
        "mtp_ext": lambda v: ("toes", FLEX, v),
        "scap_elev": lambda v: ("clavicle", ABD, v),
        "scap_prot": lambda v: ("clavicle", ROT, v),
    }
    for name in tuple(axes):
        if name in simple:
            bone, axis, value = simple[name](axes.pop(name))
            _add(angles, bone + side, axis, value)
    _shoulder(angles, side, axes)
    if "fore_pron" in axes:
        _add(angles, f"forearm_twist{side}", ROT, PALM_TO_THIGH_DEG + axes.pop("fore_pron"))
    _hand(angles, side, axes)
    for name, shape, full in (
        ("toe_abd", "toe_spread", MOST_TOE_SPREAD_DEG),
        ("foot_arch_pct", "foot_arch", 100.0),
    ):
        if value := axes.pop(name, 0.0):
            shapes[shape + side] = value / full
    if axes:
        raise ValueError(f"no axis is called {', '.join(sorted(axes))}")


def _hand(angles: Angles, side: str, axes: Axes) -> None:
    knuckles, middle = axes.pop("mcp_flex", None), axes.pop("pip_flex", None)
    spread, thumb = axes.pop("fing_abd", None), axes.pop("thumb_abd", None)
    for finger in FINGERS:
        if knuckles is not None:
            _add(angles, finger + side, FLEX, knuckles)
        if middle is not None:
            _add(angles, f"{finger}_tip{side}", FLEX, middle)
        if spread is not None:
            _add(angles, finger + side, ABD, spread * SPREAD[finger])
    if thumb is not None:
        _add(angles, f"thumb{side}", ABD, 0.5 * thumb)
        _add(angles, f"thumb{side}", FLEX, 0.4 * thumb)


def _shoulder(angles: Angles, side: str, axes: Axes) -> None:
    """The arm turns about itself first, then outwards, then forwards or across the body."""
    if not SHOULDER & axes.keys():
        return
    turn, out = axes.pop("sh_rot", 0.0), axes.pop("sh_abd", 0.0)
    forward, across = axes.pop("sh_flex", 0.0), axes.pop("sh_hadd", 0.0)
    if forward and across:
        raise ValueError("an arm turns by sh_flex or by sh_hadd, not both")
    triple = elevated_arm(turn, out, across) if across else [forward, out, turn]
    for axis, value in enumerate(triple):
        _add(angles, f"upper_arm{side}", axis, value)


def elevated_arm(turn_deg: float, out_deg: float, across_deg: float) -> list[float]:
    """Return flexion, abduction and rotation of an arm raised sideways, then carried across the front."""
    turned = _turn_y(-across_deg) @ _turn_z(out_deg) @ _turn_y(-turn_deg)
    abduction = degrees(asin(float(np.clip(-turned[0, 1], -1, 1))))
    if abs(turned[0, 1]) > 0.9999:  # straight out to the side: flexion and rotation are one
        return [0.0, abduction, -degrees(atan2(-turned[2, 0], turned[2, 2]))]
    flexion = -degrees(atan2(turned[2, 1], turned[1, 1]))
    return [flexion, abduction, -degrees(atan2(turned[0, 2], turned[0, 0]))]


def _turn_y(angle_deg: float) -> Floats:
    c, s = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def _turn_z(angle_deg: float) -> Floats:
    c, s = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])
