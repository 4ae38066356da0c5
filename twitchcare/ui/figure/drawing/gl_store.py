"""What stays on the graphics card between pictures."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from twitchcare.figure import packing
from twitchcare.ui.figure.drawing.gl_program import Corners, Rows

if TYPE_CHECKING:
    from twitchcare.figure.arrays import Singles
    from twitchcare.figure.mesh import Mesh
    from twitchcare.figure.solids import Solid

_BODIES, _THINGS = 3, 24


class Kept:
    """Rows and triangles of one thing. of: held on to, so that its place in memory stays its own."""

    def __init__(self, of: "Mesh | Solid", rows: bytes, corners: bytes) -> None:
        self.of, self.rows, self.corners = of, Rows(rows), Corners(corners)
        self.glow: Singles | None = None

    def free(self) -> None:
        self.rows.free()
        self.corners.free()


class GlStore:
    """Lets go of what was not drawn for longest. Its context must be current whenever it is used."""

    def __init__(self) -> None:
        self._bodies: OrderedDict[int, Kept] = OrderedDict()
        self._things: OrderedDict[int, Kept] = OrderedDict()

    def body(self, mesh: "Mesh", glow: "Singles") -> Kept:
        """Return a mesh with where it glows; its moving points are not kept here."""
        key = id(mesh)
        if key not in self._bodies:
            self._bodies[key] = Kept(mesh, b"", packing.corners(mesh.faces))
        kept = self._bodies[key]
        if kept.glow is not glow:
            kept.glow = glow
            kept.rows.fill(packing.traits(mesh, glow))
        _touch(self._bodies, key, _BODIES)
        return kept

    def thing(self, solid: "Solid") -> Kept:
        """Return something beside the body."""
        key = id(solid)
        if key not in self._things:
            rows = packing.side_by_side(solid.vertices, solid.normals)
            self._things[key] = Kept(solid, rows, packing.corners(solid.faces))
        _touch(self._things, key, _THINGS)
        return self._things[key]

    def free(self) -> None:
        """Give everything back."""
        for kept in (*self._bodies.values(), *self._things.values()):
            kept.free()
        self._bodies.clear()
        self._things.clear()


def _touch(shelf: OrderedDict[int, Kept], key: int, most: int) -> None:
    shelf.move_to_end(key)
    while len(shelf) > most:
        shelf.popitem(last=False)[1].free()
