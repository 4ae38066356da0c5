"""Figures, printed: `pytest -m benchmark -s tests/benchmarks`. Never part of the timed tests."""
