#!/usr/bin/python3
"""make_panels.py: writes the seeded panels beside it (participant,period,x,y), and tells how the large ones are made.

panel-20x12.csv and panel-messy.csv are given data, not made here. The 2,000 x 24 panels are too large to keep: `large()`
makes them from integers and powers of two alone, so that any language makes the same doubles; tests/stats/panel/panels.ts
has the same recipe and reference.json their sums."""
import os
import numpy as np
import pandas as pd

HERE = os.path.dirname(os.path.abspath(__file__))


def six_by_three(rng):
    level = rng.normal(60, 8, 6)
    shock = rng.normal(0, 4, 3)
    rows = []
    for g in range(6):
        for t in range(3):
            x = level[g] + shock[t] + rng.normal(0, 3)
            rows.append((g + 1, t + 1, round(x, 2), round(500 * x + rng.normal(0, 2000) + 900 * t, 2)))
    return rows


def unbalanced(rng):
    """30 people over 16 months: leavers, newcomers, absences, one person with one row; strong association."""
    shock = rng.normal(0, 6, 16)
    rows = []
    for g in range(30):
        first, last = (0, 15) if g < 10 else (0, int(rng.integers(3, 12))) if g < 20 else (int(rng.integers(4, 13)), 15)
        level, drive = rng.normal(55, 10), 0.0
        for t in range(first, last + 1):
            drive = 0.5 * drive + rng.normal(0, 5)
            if (t > first and rng.random() < 0.1) or (g == 29 and t > first):
                continue
            x = level + shock[t] + drive
            y = 10000 - 100 * level + 300 * shock[t] + 250 * drive + rng.normal(0, 900)
            rows.append((100 + 3 * g, 24310 + t, round(x, 1), round(y, 2)))
    return rows


def zero_inflated(rng):
    """16 people over 10 months: whole scores with ties, seven in ten outcomes 0, two people without any."""
    rows = []
    for g in range(16):
        for t in range(10):
            if rng.random() < 0.08:
                continue
            x = int(np.clip(round(rng.normal(50 + g % 4 * 5, 3)), 0, 100))
            y = 0 if g in (4, 11) or rng.random() < 0.7 else int(rng.poisson(2 + x / 20)) * 500
            rows.append((g + 1, t + 1, x, y))
    return rows


def relay(rng):
    """12 people over 12 months in two teams that never meet: months 1-6 and 7-12, with absences."""
    rows = []
    for g in range(12):
        for t in range(0, 6) if g < 6 else range(6, 12):
            if rng.random() < 0.15:
                continue
            x = rng.normal(40, 9)
            rows.append((g + 1, t + 1, round(x, 3), round(-3 * x + 20 * t + rng.normal(0, 25), 3)))
    return rows


def large(balanced):
    state = 20240601

    def uniform():
        nonlocal state
        state = (state * 1664525 + 1013904223) % 2**32
        return state / 2**32

    shock = [8 * uniform() for _ in range(24)]
    rows = []
    for g in range(2000):
        level = 16 * uniform()
        for t in range(24):
            x = level + shock[t] + 4 * uniform()
            y = x / 8 + 4 * uniform() - shock[t]
            absent = (7 * g + 11 * t) % 13 == 0 or (g % 3 == 1 and t < g % 20) or (g % 5 == 2 and t > g % 23)
            if balanced or not absent:
                rows.append((g, t, x, y))
    return rows


def frame(rows):
    return pd.DataFrame(rows, columns=['participant', 'period', 'x', 'y'])


if __name__ == '__main__':
    for seed, make in enumerate((six_by_three, unbalanced, zero_inflated, relay), start=11):
        name = 'panel-' + make.__name__.replace('_', '-') + '.csv'
        frame(make(np.random.default_rng(seed))).to_csv(os.path.join(HERE, name), index=False)
