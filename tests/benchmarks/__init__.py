"""Benchmarks, run by hand: `make bench` prints ratios against peers in the same run."""
