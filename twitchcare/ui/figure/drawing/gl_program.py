"""The little of OpenGL that the figure needs: programs, and numbers that lie on the card."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QMatrix4x4, QOpenGLFunctions, QVector3D
from PySide6.QtOpenGL import QOpenGLBuffer, QOpenGLShader, QOpenGLShaderProgram
from shiboken6 import VoidPtr

_TRIANGLES, _FLOAT, _UNSIGNED_SHORT = 0x0004, 0x1406, 0x1403
_NAMES = ("place", "outward", "tint", "trait")
_ROW = 24  # bytes of six numbers: each buffer holds two attributes of three


class NoGraphics(Exception):
    """OpenGL is missing, or refuses what the figure needs."""


class Program:
    """One pair of shaders. Its context must be current whenever it is used."""

    def __init__(self, vertex: str, fragment: str) -> None:
        self._program = QOpenGLShaderProgram()
        kinds = QOpenGLShader.ShaderTypeBit
        for kind, source in ((kinds.Vertex, vertex), (kinds.Fragment, fragment)):
            if not self._program.addShaderFromSourceCode(kind, source):
                raise NoGraphics(self._program.log())
        for number, name in enumerate(_NAMES):
            self._program.bindAttributeLocation(name, number)
        if not self._program.link():
            raise NoGraphics(self._program.log())
        self._places: dict[str, int] = {}

    def bind(self, to_picture: Sequence[float], **values: float | Sequence[float]) -> None:
        """Use it from now on. to_picture: sixteen numbers, row by row. values: numbers or three of them."""
        self._program.bind()
        self._program.setUniformValue(self._place("to_picture"), QMatrix4x4(to_picture))
        for name, value in values.items():
            if isinstance(value, float | int):
                self._program.setUniformValue1f(self._place(name), float(value))
            else:
                x, y, z = value
                self._program.setUniformValue(self._place(name), QVector3D(x, y, z))

    def use_texture(self, name: str, unit: int) -> None:
        """Let a sampler read from a texture unit."""
        self._program.setUniformValue1i(self._place(name), unit)

    def _place(self, name: str) -> int:
        """Return where a value goes; -1, which is ignored, for one that the shaders do without."""
        if name not in self._places:
            self._places[name] = self._program.uniformLocation(name)
        return self._places[name]

    def feed(self, *buffers: "Rows") -> None:
        """Take two attributes from each buffer, in their order."""
        for number in range(len(_NAMES)):
            if number // 2 < len(buffers):
                buffers[number // 2].bind()
                self._program.enableAttributeArray(number)
                self._program.setAttributeBuffer(number, _FLOAT, number % 2 * _ROW // 2, 3, _ROW)
            else:
                self._program.disableAttributeArray(number)


class Rows:
    """Six numbers for each vertex."""

    def __init__(self, data: bytes = b"") -> None:
        self._buffer = QOpenGLBuffer(QOpenGLBuffer.Type.VertexBuffer)
        self._buffer.create()
        self._buffer.setUsagePattern(QOpenGLBuffer.UsagePattern.DynamicDraw)
        self._size = 0
        if data:
            self.fill(data)

    def bind(self) -> None:
        self._buffer.bind()

    def fill(self, data: bytes) -> None:
        """Put other rows on the card."""
        self._buffer.bind()
        if len(data) == self._size:
            self._buffer.write(0, data, len(data))  # type: ignore[arg-type]  # the stub wants an address
        else:
            self._size = len(data)
            self._buffer.allocate(data, len(data))

    def free(self) -> None:
        self._buffer.destroy()


class Corners:
    """The triangles of a mesh: numbers of two bytes."""

    def __init__(self, data: bytes) -> None:
        self._count = len(data) // 2
        self._buffer = QOpenGLBuffer(QOpenGLBuffer.Type.IndexBuffer)
        self._buffer.create()
        self._buffer.bind()
        self._buffer.allocate(data, len(data))

    def draw(self, functions: QOpenGLFunctions, switches: Mapping[int, bool]) -> None:
        """Draw them with the program and the rows that are bound. switches: what to turn on meanwhile."""
        wanted = [switch for switch, on in switches.items() if on]
        for switch in wanted:
            functions.glEnable(switch)
        self._buffer.bind()
        functions.glDrawElements(_TRIANGLES, self._count, _UNSIGNED_SHORT, VoidPtr(0))  # type: ignore[arg-type]  # the stub wants an int, the call an address
        for switch in wanted:
            functions.glDisable(switch)

    def free(self) -> None:
        self._buffer.destroy()
