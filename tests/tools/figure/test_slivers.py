import pytest

from tools.figure.slivers import Shape, area, depth, flattened, is_sliver


def block(region: str, side: str | None, wide: float, tall: float) -> Shape:
    path = f"M 0.0 0.0 L {wide:.1f} 0.0 L {wide:.1f} {tall:.1f} L 0.0 {tall:.1f} Z"
    return {"region": region, "side": side, "path": path, "centre": [wide / 2, tall / 2]}


@pytest.mark.parametrize(
    ("wide", "tall", "expected"),
    [(4.0, 400.0, True), (10.0, 11.0, True), (6.0, 100.0, False), (40.0, 40.0, False)],
)
def test_a_sliver_is_narrow_or_small(wide, tall, expected):
    assert is_sliver(block("calf", None, wide, tall)) is expected


def test_a_shape_whose_mark_lies_outside_is_a_sliver():
    assert is_sliver({**block("calf", None, 40, 40), "centre": [60, 20]})


def test_a_circle_of_curves_has_the_area_and_depth_of_a_circle():
    top = "M 10 0 C 10 5.5 5.5 10 0 10 C -5.5 10 -10 5.5 -10 0"
    path = f"{top} C -10 -5.5 -5.5 -10 0 -10 C 5.5 -10 10 -5.5 10 0 Z"
    outline = flattened(path)
    assert area(outline) == pytest.approx(314, rel=0.03)
    assert depth(outline, (0.5, 0.5)) == pytest.approx(9.3, abs=0.4)
    assert depth(outline, (11, 0)) == 0
