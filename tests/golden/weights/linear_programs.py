"""Extremes of scores and of differences of two scores over unknown weights, as linear programs: python3 linear_programs.py

Inside each pillar no component weighs more than `ratio` times another. A weighted mean is a quotient of linear functions;
Charnes & Cooper (1962) make it linear: shares y_k that sum to 1, with t <= y_k <= ratio * t for some t. Solved by HiGHS.
"""

import json
import pathlib

import numpy as np
from scipy.optimize import linprog

HERE = pathlib.Path(__file__).parent
rng = np.random.default_rng(20260102)
TIGHT = {"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10}


def lowest(pillars, ratio):
    """Least sum over pillars of maximum * weighted mean, in one program over all of them."""
    sizes = [len(values) for _, values in pillars]
    cost = np.concatenate([maximum * np.asarray(values) for maximum, values in pillars] + [np.zeros(len(pillars))])
    variables = len(cost)
    bounds, equal = [], []
    start = 0
    for p, size in enumerate(sizes):
        t = sum(sizes) + p
        row = np.zeros(variables)
        row[start : start + size] = 1
        equal.append(row)
        for k in range(start, start + size):
            heavy, light = np.zeros(variables), np.zeros(variables)
            heavy[k], heavy[t] = 1, -ratio
            light[k], light[t] = -1, 1
            bounds += [heavy, light]
        start += size
    solved = linprog(
        cost, A_ub=np.array(bounds), b_ub=np.zeros(len(bounds)), A_eq=np.array(equal), b_eq=np.ones(len(equal)),
        bounds=[(0, None)] * variables, method="highs", options=TIGHT,
    )
    assert solved.status == 0
    return float(solved.fun)


def attained(size):
    values = rng.uniform(size=size)
    return np.where(rng.uniform(size=size) < 0.3, np.round(values), np.round(values, 3)).tolist()


cases = []
for _ in range(200):
    ratio = float(rng.choice([1, 1.5, 2, 4, 10, 100]))
    sizes = rng.integers(1, 10, size=rng.integers(1, 5))
    maxima = [float(m) for m in rng.choice([10, 25, 40], size=len(sizes))]
    first, second = [attained(n) for n in sizes], [attained(n) for n in sizes]
    differences = [(m, np.subtract(a, b)) for m, a, b in zip(maxima, first, second)]
    cases.append({
        "ratio": ratio,
        "pillars": [{"maximum": m, "first": a, "second": b} for m, a, b in zip(maxima, first, second)],
        "low": lowest(list(zip(maxima, first)), ratio),
        "high": -lowest([(m, [-v for v in a]) for m, a in zip(maxima, first)], ratio),
        "lowestDifference": lowest(differences, ratio),
    })

(HERE / "linear-programs.json").write_text("[\n" + ",\n".join(map(json.dumps, cases)) + "\n]\n")
