"""Makes importing cheaper once Qt for Python is loaded."""

import sys

_FEATURE = "shibokensupport.feature"


def skip_feature_search() -> bool:
    """Stop Qt for Python from reading the source of every module that is imported. False: it cannot be.

    It looks there for the word PySide6, to know whether snake_case switching may concern the module. We
    switch nothing. The search costs a start 20 ms and 6 MB that never come back. See decision 0008.
    """
    import shiboken6  # noqa: F401  it brings the searching module, and nothing else

    feature = sys.modules.get(_FEATURE)
    if feature is None or not hasattr(feature, "_mod_uses_pyside"):
        return False
    vars(feature)["_mod_uses_pyside"] = _uses_nothing
    return True


def _uses_nothing(module: object) -> bool:
    return False
