import json

import numpy as np
import pytest

from tools.figure.posing.baking import BODY_FILE
from tools.figure.posing.capsules import Capsules
from tools.figure.posing.levers import Freedoms
from twitchcare.figure.mesh import load_mesh
from twitchcare.figure.pose import bind_pose
from twitchcare.figure.skeleton import load_skeleton
from twitchcare.figure.skinning import Skin


@pytest.fixture(scope="session")
def skeleton():
    return load_skeleton()


@pytest.fixture(scope="session")
def freedoms(skeleton):
    return Freedoms(skeleton)


@pytest.fixture(scope="session")
def capsules(skeleton):
    return Capsules(skeleton, json.loads(BODY_FILE.read_text("utf-8"))["capsules"])


@pytest.fixture(scope="session")
def skin(skeleton):
    return Skin(load_mesh("body_low"), skeleton, bind_pose(skeleton))


@pytest.fixture
def rng():
    return np.random.default_rng(7)
