"""Looks through a body file and says in plain sentences what is wrong with it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from twitchcare.figure.skeleton import AXES, JOINT_KINDS

SHAPES = {
    "ellipsoid": ("centre_cm", "radii_cm"),
    "chain": ("points_cm",),
    "loft": ("stations_cm",),
}
ROLES = ("add", "carve", "tag")
NOT_OFFERED = frozenset({"scalp", "ear", "nose", "hand", "foot"})
"""Labels of primitives that are no region of the bundle, or that are parted into two of them."""
INSETS = frozenset({"tongue"})
"""Regions of the bundle that lie on no skin."""
PARTED = {"hand": ("hand_palm", "hand_back"), "foot": ("foot_top", "foot_sole")}
_MASS_OFF = 0.03


def check_body(raw: Mapping[str, Any], regions: Sequence[str]) -> list[str]:
    """Return what is wrong with a parsed body file, empty if nothing.

    regions: the ids of the bundle's regions, without sides.
    """
    bones = raw.get("bones", {})
    if not bones:
        return ["The body has no bones."]
    return [
        *_bones(bones),
        *_angles("bind_pose_deg", raw.get("bind_pose_deg", {}), bones),
        *_primitives(raw, bones, regions),
        *_landmarks(raw.get("landmarks", {}), bones),
        *(
            f"The capsules name the bone {name}, which does not exist."
            for name in raw.get("capsules", {})
            if name not in bones
        ),
        *_correctives(raw.get("correctives", []), bones),
    ]


def _bones(bones: Mapping[str, Any]) -> Iterator[str]:
    seen: set[str] = set()
    for name, bone in bones.items():
        parent = bone.get("parent")
        if parent is None and seen:
            yield f"The bone {name} has no parent; only the first bone may have none."
        elif parent is not None and parent not in seen:
            yield f"The parent of the bone {name}, {parent}, does not come before it."
        if bone.get("kind") not in JOINT_KINDS:
            yield f"The bone {name} has a kind that is not known: {bone.get('kind')}."
        if len(bone.get("at_cm", ())) != 3:
            yield f"The joint of the bone {name} needs three coordinates."
        elif not bone.get("mirrored") and bone["at_cm"][0] != 0:
            yield f"The bone {name} is not mirrored but lies off the midline."
        yield from _limits(name, bone.get("limits_deg", {}))
        seen.add(name)
    total = sum(bone.get("mass_share", 0) * (2 if bone.get("mirrored") else 1) for bone in bones.values())
    if abs(total - 1) > _MASS_OFF:
        yield f"The masses of the bones add up to {total:.3f} of a body instead of 1."


def _limits(name: str, limits: Mapping[str, Sequence[float]]) -> Iterator[str]:
    for axis, (low, high) in limits.items():
        if axis not in AXES:
            yield f"The bone {name} has limits for {axis}; the axes are {', '.join(AXES)}."
        if low > high:
            yield f"The limits of the bone {name} for {axis} are reversed: {low} to {high}."


def _angles(where: str, given: Mapping[str, Any], bones: Mapping[str, Any]) -> Iterator[str]:
    for name, triple in given.items():
        if name.removesuffix("_L").removesuffix("_R") not in bones:
            yield f"{where} names the bone {name}, which does not exist."
        if len(triple) != 3:
            yield f"{where} needs three angles for the bone {name}."


def _primitives(raw: Mapping[str, Any], bones: Mapping[str, Any], regions: Sequence[str]) -> Iterator[str]:
    groups = {group["name"] for group in raw.get("groups", ())}
    seen: set[str] = set()
    labels: set[str] = set()
    for given in raw.get("primitives", ()):
        name = given.get("name", "")
        if name in seen:
            yield f"Two primitives are called {name}."
        seen.add(name)
        yield from _primitive(name, given, bones, groups)
        if label := given.get("region"):
            labels.add(label)
            if label not in regions and label not in NOT_OFFERED:
                yield f"The primitive {name} is labelled {label}, which is no region of the bundle."
    labels |= {part for label in labels for part in PARTED.get(label, ())}
    for region in regions:
        if region not in labels and region not in INSETS:
            yield f"The region {region} of the bundle has no primitive on the body."


def _primitive(
    name: str, given: Mapping[str, Any], bones: Mapping[str, Any], groups: set[str]
) -> Iterator[str]:
    if given.get("bone") not in bones:
        yield f"The primitive {name} is on the bone {given.get('bone')}, which does not exist."
    if given.get("group") not in groups:
        yield f"The primitive {name} is in the group {given.get('group')}, which does not exist."
    if given.get("role", "add") not in ROLES:
        yield f"The primitive {name} has a role that is not known: {given['role']}."
    if (shape := given.get("shape")) not in SHAPES:
        yield f"The primitive {name} has a shape that is not known: {shape}."
    elif missing := [key for key in SHAPES[shape] if key not in given]:
        yield f"The primitive {name} lacks {' and '.join(missing)}."
    if given.get("blend_cm", 1.0) <= 0:
        yield f"The blend of the primitive {name} must be above zero."
    sizes = [*given.get("radii_cm", ()), *(node[3] for node in given.get("points_cm", ()))]
    if any(size <= 0 for size in sizes):
        yield f"A radius of the primitive {name} is not above zero."


def _landmarks(landmarks: Mapping[str, Any], bones: Mapping[str, Any]) -> Iterator[str]:
    for name, (bone, at) in landmarks.items():
        if bone not in bones:
            yield f"The landmark {name} is on the bone {bone}, which does not exist."
        if len(at) != 3:
            yield f"The landmark {name} needs three coordinates."


def _correctives(given: Sequence[Mapping[str, Any]], bones: Mapping[str, Any]) -> Iterator[str]:
    for fix in given:
        name = fix.get("shape", "without a name")
        if not bones.get(fix.get("bone", ""), {}).get("mirrored"):
            yield f"The corrective {name} needs a bone that has two sides."
        if fix.get("axis") not in AXES:
            yield f"The corrective {name} has an axis that is not known: {fix.get('axis')}."
        if fix.get("from_deg", 0.0) >= fix.get("to_deg", 0.0):
            yield f"The corrective {name} must begin at a smaller angle than it is full at."
        yield from _angles(f"The corrective {name}", fix.get("baked_deg", {}), bones)
