from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest

from tests.figure.samples import SKELETON, column_mesh
from twitchcare.figure.mesh import LEVELS, load_mesh, read_mesh, write_mesh

CHIN_CM = 152.0


@pytest.fixture
def mesh():
    return column_mesh(("shin_L", "thigh_L"), np.array([8.8, 30.0, 0.0]), 40.0, linear=0.2)


def written_and_read(mesh):
    file = BytesIO()
    write_mesh(mesh, file)
    return read_mesh(BytesIO(file.getvalue()))


def test_a_written_mesh_is_read_within_its_packing(mesh):
    back = written_and_read(mesh)
    assert back.points_cm == pytest.approx(mesh.points_cm, abs=1 / 320 + 1e-9)
    assert back.normals == pytest.approx(mesh.normals, abs=0.01)
    assert back.weights == pytest.approx(mesh.weights, abs=1 / 255)
    assert back.weights.sum(1) == pytest.approx(np.ones(len(back.weights)))
    assert back.linear == pytest.approx(mesh.linear, abs=1 / 255)
    assert (back.faces.tolist(), back.bones.tolist()) == (mesh.faces.tolist(), mesh.bones.tolist())
    assert (back.region.tolist(), back.region_names) == (mesh.region.tolist(), mesh.region_names)
    assert back.shapes["breath"].vertices.tolist() == [0, 5]
    assert back.shapes["breath"].cm == pytest.approx(mesh.shapes["breath"].cm)


def test_a_mesh_without_shapes_can_be_written(mesh):
    assert dict(written_and_read(replace(mesh, shapes={})).shapes) == {}


def test_writing_a_read_mesh_again_gives_the_same_numbers(mesh):
    once = written_and_read(mesh)
    twice = written_and_read(once)
    for name in ("points_cm", "normals", "weights", "linear", "openness", "cloth_cm", "tint"):
        assert getattr(twice, name) == pytest.approx(getattr(once, name), abs=1e-12), name


def test_vertices_are_found_by_region(mesh):
    inside = mesh.in_region("top_end")
    assert set(np.unique(inside)) == {0.0, 1.0}
    assert inside[-1] == 1.0
    assert mesh.in_region("top_end", "foot_end").all()
    assert not mesh.in_region("nowhere").any()


def test_an_unknown_level_is_refused():
    with pytest.raises(ValueError, match="no mesh is called 'huge'"):
        load_mesh("huge")


@pytest.mark.parametrize("level", LEVELS)
def test_a_packaged_mesh_is_sound(level):
    mesh = load_mesh(level)
    assert 0 <= mesh.faces.min() <= mesh.faces.max() < len(mesh.points_cm)
    assert mesh.bones.max() < len(SKELETON.bones)
    assert mesh.weights.sum(1) == pytest.approx(np.ones(len(mesh.points_cm)))
    assert np.linalg.norm(mesh.normals, axis=1) == pytest.approx(np.ones(len(mesh.points_cm)))
    assert set(np.unique(mesh.region)) <= set(range(len(mesh.region_names)))


@pytest.mark.parametrize("level", LEVELS)
def test_a_packaged_mesh_is_closed_below_the_face(level):
    mesh = load_mesh(level)
    edges = np.concatenate([mesh.faces[:, [k, (k + 1) % 3]] for k in range(3)])
    number = edges @ [len(mesh.points_cm), 1]
    back = edges[:, ::-1] @ [len(mesh.points_cm), 1]
    rim = edges[~np.isin(number, back)]
    assert (mesh.points_cm[rim, 1] > CHIN_CM).all()


@pytest.mark.parametrize("level", LEVELS)
def test_a_packaged_mesh_faces_outwards(level):
    mesh = load_mesh(level)
    a, b, c = (mesh.points_cm[mesh.faces[:, k]] for k in range(3))
    square = np.cross(b - a, c - a)
    assert 45 < (a * square).sum() / 6 / 1000 < 80  # litres
    shown = (square * mesh.normals[mesh.faces].mean(1)).sum(1)
    big = np.linalg.norm(square, axis=1) > 0.02
    # Mouths and webs between toes turn inwards; a coarse mesh has few triangles beside them.
    assert (shown[big] > 0).mean() > (0.98 if level == "body_low" else 0.99)
