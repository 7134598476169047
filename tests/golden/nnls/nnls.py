"""Reference values of non-negative least squares: python3 nnls.py (mpmath, numpy, scipy; a minute)

Each problem is solved by trying every set of columns in 50 digits and keeping the one that meets the Karush-Kuhn-Tucker
conditions; scipy.optimize.nnls has to agree to 1e-9. Problems whose solution is not unique hold the residual only.
"""

import json
import pathlib
from itertools import combinations

import numpy as np
from mpmath import matrix, lu_solve, mp, mpf
from scipy.optimize import nnls

mp.dps = 50
HERE = pathlib.Path(__file__).parent
rng = np.random.default_rng(20260101)


def exact(a, b):
    """(coefficients, residual norm) over all sets of independent columns."""
    rows, columns = a.shape
    am, bm = matrix(a.tolist()), matrix(b.tolist())
    gram, moment = am.T * am, am.T * bm
    best = ([mpf(0)] * columns, mp.norm(bm))
    for size in range(1, min(rows, columns) + 1):
        for members in combinations(range(columns), size):
            part = matrix(size, size)
            right = matrix(size, 1)
            for i, p in enumerate(members):
                right[i] = moment[p]
                for j, q in enumerate(members):
                    part[i, j] = gram[p, q]
            try:
                x = lu_solve(part, right)
            except ZeroDivisionError:
                continue
            if any(value <= 0 for value in x):
                continue
            full = matrix(columns, 1)
            for i, p in enumerate(members):
                full[p] = x[i]
            residual = mp.norm(bm - am * full)
            if residual < best[1]:
                best = (list(full), residual)
    return best


def case(name, a, b, unique=True):
    a, b = np.asarray(a, float), np.asarray(b, float)
    coefficients, residual = exact(a, b)
    theirs, their_residual = nnls(a, b)
    scale = np.linalg.norm(b)
    assert abs(float(residual) - their_residual) <= 1e-9 * scale, name
    if unique:
        lengths = np.linalg.norm(a, axis=0)
        gap = np.abs(theirs - np.array([float(x) for x in coefficients])) * lengths
        assert gap.max() <= 1e-6 * scale, (name, gap)
    return {
        "name": name,
        "columns": a.T.tolist(),
        "target": b.tolist(),
        "coefficients": [float(x) for x in coefficients] if unique else None,
        "residualNorm": float(residual),
    }


def random(rows, columns, noise=1.0):
    a = rng.normal(size=(rows, columns))
    return a, a @ rng.normal(size=columns) + noise * rng.normal(size=rows)


cases = []
for rows, columns in [(3, 1), (4, 3), (8, 4), (20, 6), (40, 8), (6, 6)]:
    for repeat in range(4):
        cases.append(case(f"normal {rows} x {columns}, {repeat + 1}", *random(rows, columns)))

attained = rng.uniform(size=(60, 7))
weights = np.array([0.3, 0, 0.2, 0.1, 0, 0.25, 0.15])
cases.append(case("weights of a score", attained, attained @ weights + rng.normal(scale=0.02, size=60)))
cases.append(case("weights of a score, without noise", attained, attained @ weights))
cases.append(case("everything opposed: all zero", attained, -attained @ weights))

a, b = random(30, 5)
cases.append(case("columns of very different units", a * [1e-9, 1e6, 1, 1e-3, 1e12], b))
cases.append(case("tiny target", a, b * 1e-100))

factor = rng.normal(size=(50, 1))
close = factor + 1e-3 * rng.normal(size=(50, 5))
cases.append(case("nearly the same column five times", close, close @ [1, 0, 2, 0, 1] + 0.01 * rng.normal(size=50)))

a, b = random(20, 4)
a[:, 2] = 0
cases.append(case("a column of zeros", a, b))
a, b = random(20, 4)
b = a @ [1, 2, 0, 1] + 0.1 * rng.normal(size=20)
cases.append(case("a column twice", np.column_stack([a, a[:, 1]]), b, unique=False))
cases.append(case("a column that is the mean of two", np.column_stack([a, (a[:, 0] + a[:, 1]) / 2]), b, unique=False))
cases.append(case("fewer rows than columns", *random(3, 6), unique=False))
cases.append(case("one row", [[1, 2, -1]], [3], unique=False))
vertices = np.tril(np.ones((6, 6)))
cases.append(case("a coefficient on the border", vertices, vertices @ [1, 0, 0, 2, 0, 1]))

(HERE / "nnls.json").write_text("[\n" + ",\n".join(map(json.dumps, cases)) + "\n]\n")
print(len(cases), "problems")
