#!/usr/bin/python3
"""misallocation.py: writes misallocation.json, how much of the money goes to others than those who bring the results, the plain
way: shares by exact fractions, every deletion computed anew from the participants left."""
import json
import pathlib
from fractions import Fraction

import mpmath
import numpy as np
from scipy.optimize import brentq
from scipy.stats import skew

HERE = pathlib.Path(__file__).parent


def shares(amounts):
    whole = sum(amounts)
    return [Fraction(one) / whole for one in amounts]


def distance(a, b):
    return sum(abs(x - y) for x, y in zip(a, b)) / 2


def misallocation(people):
    pay = shares([one["paid"] for one in people])
    equal = shares([one["periods"] for one in people])
    goals = [shares([one["totals"][goal] for one in people]) for goal in range(len(people[0]["totals"]))]
    results = [sum(each) / len(goals) for each in zip(*goals)]
    ours, alike, spread = distance(pay, results), distance(equal, results), distance(pay, equal)
    factor = min(1, alike / spread) if spread else 1
    drawn = [e + factor * (p - e) for p, e in zip(pay, equal)]
    return ours, alike, factor, distance(drawn, results)


def t_quantile(p, df):
    with mpmath.workdps(30):
        tail = lambda t: mpmath.betainc(mpmath.mpf(df) / 2, 0.5, 0, df / (df + t * t), regularized=True) / 2
        return float(mpmath.findroot(lambda t: tail(t) - (1 - mpmath.mpf(p)), 2))


def untransformed(wanted, lean):
    """The T that Hall (1992) transforms into the wanted quantile, by search."""
    transform = lambda T: T + lean * T**2 / 3 + lean**2 * T**3 / 27 + lean / 6
    return brentq(lambda T: transform(T) - wanted, -1e4, 1e4, xtol=1e-15, rtol=1e-15, maxiter=1000)


def described(name, people):
    ours, alike, factor, shrunk = misallocation(people)
    without = np.array([float(rest[3] - rest[1]) for rest in (misallocation(people[:k] + people[k + 1:]) for k in range(len(people)))])
    n = len(people)
    error = np.sqrt((n - 1) / n * ((without - without.mean()) ** 2).sum())
    difference = float(shrunk - alike)
    lean = skew(n * difference - (n - 1) * without) / np.sqrt(n)
    t = t_quantile(0.975, n - 1)
    return {"name": name, "people": people, "misallocated": float(ours), "equalPay": float(alike), "factor": float(factor),
            "shrunk": float(shrunk), "difference": difference,
            "low": difference - untransformed(t, lean) * error, "high": difference - untransformed(-t, lean) * error}


def team(seed, size, follows, goals):
    """Whole euros; pay follows the first goal by that much, some were there for part of the time."""
    rng = np.random.default_rng(seed)
    people = []
    for _ in range(size):
        periods = int(rng.integers(3, 13))
        talent = np.exp(0.4 * rng.normal())
        totals = [int(1000 * periods * talent * np.exp(0.2 * rng.normal())) for _ in range(goals)]
        paid = int(100 * periods * (follows * talent + (1 - follows) * np.exp(0.5 * rng.normal())))
        people.append({"paid": paid, "periods": periods, "totals": totals})
    return people


teams = [
    described("pay follows results", team(1, 20, 0.9, 1)),
    described("pay follows nothing", team(2, 14, 0.0, 1)),
    described("two goals", team(3, 8, 0.6, 2)),
    described("steep pay", [{**one, "paid": one["paid"] ** 2} for one in team(4, 12, 1.0, 1)]),
]
(HERE / "misallocation.json").write_text(json.dumps(teams, indent=1) + "\n")
