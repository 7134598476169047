"""Reference values of week evenness and cap evidence, mpmath at 50 digits: /usr/bin/python3 regularity.py"""

import json
import pathlib
import random
from math import comb

from mpmath import mp, mpf

mp.dps = 50


def f_lower(f, df1, df2):
    x = df1 * f / (df1 * f + df2)
    return mp.betainc(mpf(df1) / 2, mpf(df2) / 2, 0, x, regularized=True)


def week_evenness(counts):
    tails = []
    for first in range(min(7, len(counts) - 13)):
        weeks = [counts[i:i + 7] for i in range(first, len(counts) - 6, 7)]
        means = [mpf(sum(week)) / 7 for week in weeks]
        centre = mp.fsum(means) / len(weeks)
        between = 7 * mp.fsum((m - centre) ** 2 for m in means) / (len(weeks) - 1)
        within = mp.fsum((c - m) ** 2 for week, m in zip(weeks, means) for c in week) / (6 * len(weeks))
        tails.append(mpf(1) if within == 0 else f_lower(between / within, len(weeks) - 1, 6 * len(weeks)))
    return float(min(tails))


def cap_evidence(counts):
    largest = max(counts)
    below = [c for c in counts if c < largest]
    at, following = counts.count(largest), below.count(max(below)) if below else 0
    n = at + following
    return float(mpf(sum(comb(n, k) for k in range(at, n + 1))) / 2**n)


def series():
    draw = random.Random(4)
    chance = [draw.randint(10, 30) for _ in range(61)]
    quota = []
    for _ in range(9):
        extra = [draw.randrange(7) for _ in range(9)]
        quota += [13 + extra.count(day) for day in range(7)]
    noisy = [count + (draw.random() < 0.05) for count in quota[3:]]
    return {'by chance': chance, 'a noisy quota': noisy, 'a limit': [min(count, 22) for count in chance],
            'two weeks': chance[:14], 'a pair of days': [20, 21] * 20}


def main():
    rows = [{'name': name, 'counts': counts, 'weekEvenness': week_evenness(counts), 'capEvidence': cap_evidence(counts)}
            for name, counts in series().items()]
    lines = ',\n'.join(json.dumps(row) for row in rows)
    (pathlib.Path(__file__).parent / 'regularity.json').write_text(f'[\n{lines}\n]\n')


main()
