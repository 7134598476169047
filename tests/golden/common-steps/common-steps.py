"""Reference values of common steps, exact fractions: /usr/bin/python3 common-steps.py

For each date: who moved up, who down; the two-sided sign test in whole numbers; medians of the changes of participants' means between windows
of periods. One team is complete, one has gaps, newcomers and leavers.
"""

import json
import pathlib
import random
from fractions import Fraction
from math import comb
from statistics import median


def sample(seed, people, periods, shift, at, present):
    draw = random.Random(seed)
    rows = []
    for person in range(people):
        level = draw.randint(30, 60)
        for period in range(periods):
            value = level + draw.randint(-4, 4) + (shift if period >= at else 0)
            if present(draw, person, period):
                rows.append((person, period, value))
    return rows


def sign_test(up, down):
    moves, most = up + down, max(up, down)
    return min(Fraction(1), Fraction(2 * sum(comb(moves, k) for k in range(most, moves + 1)), 2**moves))


def steps(rows, periods):
    value = {(person, period): v for person, period, v in rows}
    people = sorted({person for person, _, _ in rows})
    out = []
    for at in range(1, periods):
        moves = [value[p, at] - value[p, at - 1] for p in people if (p, at) in value and (p, at - 1) in value]
        up, down = sum(m > 0 for m in moves), sum(m < 0 for m in moves)
        out.append({'at': at, 'participants': len(moves), 'up': up, 'down': down,
                    'mean': float(Fraction(sum(moves), len(moves))), 'pValue': float(sign_test(up, down))})
    return out


def change(rows, before, after):
    people = sorted({person for person, _, _ in rows})
    changes = []
    for person in people:
        means = []
        for start, end in (before, after):
            values = [v for p, t, v in rows if p == person and start <= t < end]
            means.append(Fraction(sum(values), len(values)) if values else None)
        if None not in means:
            changes.append(means[1] - means[0])
    return float(median(changes)) if changes else None


SAMPLES = [
    ('complete', sample(1, 30, 12, -7, 6, lambda draw, p, t: True), 12),
    ('gaps, newcomers and leavers', sample(2, 41, 10, 5, 4, lambda draw, p, t: t >= p % 4 and t < 10 - p % 3 and draw.random() < 0.9), 10),
]
WINDOWS = [((5, 6), (6, 7)), ((3, 6), (6, 9)), ((0, 3), (7, 10)), ((0, 1), (9, 10)), ((2, 5), (0, 2))]


def main():
    out = []
    for name, rows, periods in SAMPLES:
        out.append({'name': name, 'periods': periods, 'participant': [r[0] for r in rows], 'period': [r[1] for r in rows],
                    'values': [r[2] for r in rows], 'steps': steps(rows, periods),
                    'changes': [[*before, *after, change(rows, before, after)] for before, after in WINDOWS]})
    lines = ',\n'.join(json.dumps(case) for case in out)
    (pathlib.Path(__file__).parent / 'common-steps.json').write_text(f'[\n{lines}\n]\n')


main()
