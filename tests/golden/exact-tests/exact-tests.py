"""Reference values of small-sample tests, mpmath at 50 digits, from the definitions: /usr/bin/python3 exact-tests.py

Clopper-Pearson: roots of binomial sums. Fisher: sums of hypergeometric terms in whole numbers. Koopman: his chi-square
with the constrained maximum likelihood estimate found by bisection of its derivative, not by the closed form. Welch,
Poisson dispersion: the textbook formulas with mpmath's incomplete beta and gamma functions.
"""

import json
import pathlib
from math import comb

from mpmath import mp, mpf

mp.dps = 50


def bisect(increasing, low, high):
    low, high = mpf(low), mpf(high)
    for _ in range(150):
        middle = (low + high) / 2
        low, high = (low, middle) if increasing(middle) > 0 else (middle, high)
    return (low + high) / 2


def clopper_pearson(k, n, confidence):
    def at_least(count, p):
        return mp.fsum(comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(count, n + 1))

    tail = (1 - mpf(confidence)) / 2
    low = 0 if k == 0 else bisect(lambda p: at_least(k, p) - tail, 0, 1)
    high, upper = (1 if k == n else bisect(lambda p: t - 1 + at_least(k + 1, p), 0, 1) for t in (tail, 1 - mpf(confidence)))
    return [float(low), float(high), float(upper)]


def fisher(k1, n1, k2, n2):
    k = k1 + k2
    tables = {i: comb(n1, i) * comb(n2, k - i) for i in range(max(0, k - n2), min(n1, k) + 1)}
    return float(mpf(sum(t for t in tables.values() if t * 10**7 <= tables[k1] * (10**7 + 1))) / sum(tables.values()))


def koopman(k1, n1, k2, n2, confidence):
    chi_square = 2 * mp.erfinv(mpf(confidence)) ** 2

    def group(k, n, p):
        """A group's part of the chi-square; full counts are cancelled by hand, for p may be nearly 1."""
        return n * (1 - p) / p if k == n else (k - n * p) ** 2 / (n * p * (1 - p))

    def excess(ratio):
        bound = min(1, ratio)

        def falling(share):
            """Minus the derivative of the log-likelihood at p1 = share of its bound, p2 = p1/ratio."""
            p1 = share * bound
            p2 = p1 / ratio
            failures = sum(lost / (1 - p) * slope for lost, p, slope in ((n1 - k1, p1, 1), (n2 - k2, p2, 1 / ratio)) if lost)
            return failures - (k1 + k2) / p1

        p1 = bisect(falling, 0, 1) * bound
        return group(k1, n1, p1) + group(k2, n2, p1 / ratio) - chi_square

    estimate = mp.log(mpf(k1 or 0.5) / n1 / (mpf(k2 or 0.5) / n2))
    if k1 == 0 or k2 == 0:
        estimate += -40 if k1 == 0 else 40
    low = 0 if k1 == 0 else mp.exp(bisect(lambda s: -excess(mp.exp(s)), estimate - 70, estimate))
    high = None if k2 == 0 else mp.exp(bisect(lambda s: excess(mp.exp(s)), estimate, estimate + 70))
    return [float(low), None if high is None else float(high)]


def welch(first, second):
    def summarise(values):
        values = [mpf(v) for v in values]
        mean = mp.fsum(values) / len(values)
        return mean, mp.fsum((v - mean) ** 2 for v in values) / (len(values) - 1) / len(values)

    (m1, v1), (m2, v2) = summarise(first), summarise(second)
    df = (v1 + v2) ** 2 / (v1**2 / (len(first) - 1) + v2**2 / (len(second) - 1))
    t = (m1 - m2) / mp.sqrt(v1 + v2)
    two_sided = mp.betainc(df / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True)
    greater = two_sided / 2 if t > 0 else 1 - two_sided / 2
    return {'difference': m1 - m2, 'standardError': mp.sqrt(v1 + v2), 'df': df, 't': t, 'twoSided': two_sided,
            'greater': greater, 'less': 1 - greater}


def dispersion(counts):
    mean = mpf(sum(counts)) / len(counts)
    squares = mp.fsum((c - mean) ** 2 for c in counts)
    df = len(counts) - 1
    return {'index': squares / df / mean, 'df': df, 'pValue': mp.gammainc(mpf(df) / 2, 0, squares / mean / 2, regularized=True)}


def numbers(record):
    return {key: float(value) for key, value in record.items()}


PROPORTIONS = [(0, 7, 0.95), (7, 7, 0.95), (1, 1, 0.9), (3, 12, 0.95), (12, 40, 0.99), (1, 400, 0.95), (399, 400, 0.8),
               (250, 1000, 0.999), (5, 6, 0.5)]
TABLES = [(3, 10, 7, 10), (1, 5, 14, 60), (31, 180, 14, 60), (0, 15, 1, 5), (0, 12, 9, 9), (2, 40, 30, 45), (7, 34, 1, 34),
          (10, 10, 10, 10), (0, 4, 0, 9), (0, 0, 3, 8), (8, 15, 4, 15), (5, 200, 90, 150), (400, 1000, 520, 900), (1, 2, 1, 2)]
RATIOS = [(36, 40, 16, 80), (7, 34, 1, 34), (8, 15, 4, 15), (31, 180, 14, 60), (0, 15, 1, 5), (3, 9, 0, 20), (12, 12, 7, 7),
          (9, 9, 5, 14), (2, 11, 6, 6), (1, 5, 14, 60), (0, 30, 25, 25), (450, 3000, 5, 40)]
SAMPLES = [
    ([12.5, 14, 9.25, 13, 17.5], [8, 8.5, 7.75]),
    ([3, 3, 3, 3], [1, 2, 4]),
    ([101, 102, 103, 104, 105, 106, 107, 108], [60.5, 61, 62, 61.25, 59, 60]),
    ([5.5, 2.25], [40, 41.5, 39.25, 44, 41, 42.75, 40.5, 43, 39.5, 41.75, 44.25, 38]),
    ([1e9 + 1, 1e9 + 2, 1e9 + 4], [1e9 + 3, 1e9 + 9, 1e9 + 3, 1e9 + 5]),
    ([2, 4, 6, 8], [1, 9, 5, 5, 5, 5]),
]
P_VALUES = [[0.01, 0.04, 0.03, 0.005], [0.5, 0.5, 0.9], [1e-12, 0.2, 1e-12, 0.04, 0.04, 0.9, 0.011], [0.03], []]
COUNTS = [
    [20, 20, 21, 20, 19, 20, 20, 20, 21, 20, 20, 19, 20, 20, 20, 20, 21, 20, 20, 20, 19, 20, 20, 20, 20, 20, 20, 21],
    [3, 8, 5, 6, 2, 9, 4, 7, 5, 5, 6, 3, 10, 1, 5, 6, 4, 5, 7, 4, 3, 8, 5, 5, 6, 2, 4, 7, 9, 5],
    [40, 2, 17, 33, 5, 28, 1, 60, 12, 9, 30, 4, 22, 6, 44, 3, 18, 27, 8, 35, 2, 50, 11, 7, 29, 5, 21, 16],
    [7, 7],
    [1, 0, 0],
    [24, 25, 26, 25, 24, 26, 25] * 9 + [31, 18],
]


def main():
    out = {
        'clopperPearson': [[*case, *clopper_pearson(*case)] for case in PROPORTIONS],
        'fisherExact': [[*case, fisher(*case)] for case in TABLES],
        'koopman': [[*case, confidence, *koopman(*case, confidence)] for case in RATIOS for confidence in (0.95, 0.8, 0.9999)],
        'welch': [{'first': a, 'second': b, **numbers(welch(a, b))} for a, b in SAMPLES],
        'holm': P_VALUES,
        'poissonDispersion': [{'counts': c, **numbers(dispersion(c))} for c in COUNTS],
    }
    lines = (f'"{name}": [\n' + ',\n'.join(json.dumps(row) for row in rows) + '\n]' for name, rows in out.items())
    (pathlib.Path(__file__).parent / 'exact-tests.json').write_text('{\n' + ',\n'.join(lines) + '\n}\n')


main()
