"""Reference values of bunching and heaping, exact fractions and mpmath at 50 digits: /usr/bin/python3 bunching.py

Bins are counted in fractions, the one-sample t comes from mpmath's incomplete beta function, its quantile from bisection.
"""

import json
import pathlib
import random
from fractions import Fraction
from math import floor

from mpmath import mp, mpf

mp.dps = 50


def upper_tail(t, df):
    half = mp.betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2
    return half if t > 0 else 1 - half


def quantile(p, df):
    low, high = mpf(0), mpf(10**6)
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if upper_tail(middle, df) > 1 - p else (low, middle)
    return low


def mean_above_zero(figures, confidence):
    n = len(figures)
    figures = [mpf(f.numerator) / f.denominator for f in figures]
    mean = mp.fsum(figures) / n
    error = mp.sqrt(mp.fsum((f - mean) ** 2 for f in figures) / (n - 1) / n)
    reach = quantile((1 + mpf(confidence)) / 2, n - 1) * error
    return {'excess': mean, 'low': mean - reach, 'high': mean + reach, 'pValue': upper_tail(mean / error, n - 1)}


def bunching(rows, point, width, confidence):
    """(c+1 - c-1) - (c+2 - c-2)/3 of each participant with a value."""
    people = sorted({person for person, value in rows})
    counts = {person: [0, 0, 0, 0] for person in people}
    for person, value in rows:
        place = floor((value - point) / width) + 2
        if 0 <= place < 4:
            counts[person][place] += 1
    figures = [Fraction(c[2] - c[1]) - Fraction(c[3] - c[0], 3) for c in counts.values()]
    return {'participants': len(people), 'counts': [sum(c[i] for c in counts.values()) for i in range(4)],
            **mean_above_zero(figures, confidence)}


def heaping(rows, step, low, high):
    """The unit 1, 2, 5 x 10^k with the smallest p of values on multiples against the mean of both neighbouring steps."""
    values = [value for _, value in rows]
    smallest, largest = min(values), max(values)
    units = [digit * Fraction(10) ** k for k in range(-6, 8) for digit in (1, 2, 5)]
    units = [unit for unit in units if 5 * step <= unit <= (largest - smallest) / 2]
    tried = []
    for unit in units:
        excess = {person: Fraction(0) for person, _ in rows}
        first, last = floor(smallest / unit) - 1, floor(largest / unit) + 1
        for multiple in (unit * k for k in range(first, last + 1)):
            inside = multiple + 2 * step > low and multiple - step < high
            if inside or multiple - step < smallest or multiple + step > largest:
                continue
            for person, value in rows:
                if multiple <= value < multiple + step:
                    excess[person] += 1
                elif multiple - step <= value < multiple or multiple + step <= value < multiple + 2 * step:
                    excess[person] -= Fraction(1, 2)
        tried.append((mean_above_zero(list(excess.values()), 0.5)['pValue'], unit))
    p, unit = min(tried)
    return {'unit': float(unit), 'pValue': min(mpf(1), p * len(tried))}


def sample(seed, people, periods, centre, spread, step, change):
    """Unbalanced: each participant has between a third and all of the periods."""
    draw = random.Random(seed)
    rows = []
    for person in range(people):
        level = draw.gauss(centre, spread)
        for _ in range(draw.randint(periods // 3, periods)):
            value = change(draw, draw.gauss(level, spread))
            rows.append((person, Fraction(round(value / step)) * Fraction(step)))
    return rows


def honest(draw, value):
    return value


def pushed(draw, value):
    return 80 + draw.random() if 76 <= value < 80 and draw.random() < 0.8 else value


def rounded(draw, value):
    return 5 * round(value / 5) if draw.random() < 0.3 else value


CASES = [
    ('whole scores', sample(1, 24, 18, 74, 5, 1, honest), Fraction(80), Fraction(2)),
    ('pushed over the target', sample(2, 40, 24, 75, 5, 1, pushed), Fraction(80), Fraction(2)),
    ('rounded to fives', sample(3, 30, 24, 74, 6, 1, rounded), Fraction(80), Fraction(2)),
    ('halves around 74.5', sample(4, 12, 30, 74, 3, Fraction(1, 2), honest), Fraction(149, 2), Fraction(1)),
    ('revenue in hundreds', sample(5, 20, 36, 100_000, 9000, 100, honest), Fraction(100_000), Fraction(2000)),
]


def main():
    out = []
    for name, rows, point, width in CASES:
        step = Fraction(100) if point > 1000 else Fraction(1, 2) if point == Fraction(149, 2) else Fraction(1)
        found = bunching(rows, point, width, 0.95)
        heaps = heaping(rows, step, point - 2 * width, point + 2 * width)
        plain = {key: value if key in ('participants', 'counts') else float(value) for key, value in found.items()}
        out.append({'name': name, 'point': float(point), 'width': float(width), 'step': float(step),
                    'participant': [person for person, _ in rows], 'values': [float(value) for _, value in rows],
                    'bunching': plain, 'heaping': {key: float(value) for key, value in heaps.items()}})
    lines = ',\n'.join(json.dumps(case) for case in out)
    (pathlib.Path(__file__).parent / 'bunching.json').write_text(f'[\n{lines}\n]\n')


main()
