"""Share of rows with participant and period variance together, periods that carry over: /usr/bin/python3 two-way-share.py

numpy, and mpmath for the quantile of t: scipy's stdtrit is right to 1e-9 only.
"""

import json
import pathlib

import numpy as np
from mpmath import betainc, findroot, mp
from scipy import stats
from scipy.linalg import toeplitz

mp.dps = 30


def t_quantile(p, df):
    upper = lambda t: betainc(df / 2, 0.5, 0, df / (df + t * t), regularized=True) / 2
    return float(findroot(lambda t: upper(t) - (1 - p), stats.t.ppf(p, df)))


def carry_over_at_most(levels, errors):
    n = len(levels)
    deviations = levels - levels.mean()
    r = deviations[1:] @ deviations[:-1] / (deviations @ deviations)
    r = min(1, max(0, r + (1 + 4 * r) / n))
    return r + errors * np.sqrt((1 - r * r) / n)


def error_of_mean(variance, n, rho):
    """From the correlation matrix of the autoregression, not from its sum."""
    if rho >= 1:
        return np.inf, 1
    matrix = toeplitz(rho ** np.arange(n))
    of_mean = matrix.mean()
    of_sample = np.trace((np.eye(n) - 1 / n) @ matrix) / (n - 1)
    return variance / of_sample * of_mean, max(1, 1 / of_mean - 1)


def reference(participant, period, holds, confidence):
    p, t, y = (np.array(v) for v in (participant, period, holds))
    keep = np.array([v is not None for v in holds])
    p, t, y = p[keep], t[keep], y[keep].astype(float)
    people = {code: y[p == code].mean() for code in np.unique(p)}
    times = {code: y[t == code].mean() for code in np.unique(t)}
    share = y.mean()
    levels = np.array([times[code] for code in sorted(times)])
    of_people, df_people = np.var(list(people.values()), ddof=1) / len(people), len(people) - 1
    independent = [(of_people + levels.var(ddof=1) / len(levels), min(len(people), len(times)) - 1)]
    rest = y - [people[code] for code in p] - [times[code] for code in t] + share
    scatter = rest @ rest / (len(y) - len(people) - len(times) + 1)
    beyond = levels.var(ddof=1) - np.mean([scatter / (t == code).sum() for code in times])
    lasting = [(of_people, df_people)]
    if beyond > 0:
        lasting += [error_of_mean(beyond, len(levels), carry_over_at_most(levels, stats.norm.ppf(0.95)))]
    return {
        'share': share,
        **around(share, independent, confidence),
        'lasting': around(share, lasting, confidence),
        'participants': len(people),
        'periods': len(times),
        'observations': len(y),
    }


def around(share, parts, confidence):
    squared = sum(part for part, _ in parts)
    if np.isinf(squared):
        return {'low': 0.0, 'high': 1.0}
    df = squared**2 / sum(part**2 / df for part, df in parts)
    margin = t_quantile((1 + confidence) / 2, df) * np.sqrt(squared)
    return {'low': max(0.0, share - margin), 'high': min(1.0, share + margin)}


def case(name, seed, participants, periods, missing, confidence, season=1.0, lasting=0.0):
    draw = np.random.default_rng(seed)
    ease = draw.normal(size=participants)
    moves = season * draw.normal(size=periods)
    for at in range(1, periods):
        moves[at] = lasting * moves[at - 1] + np.sqrt(1 - lasting**2) * moves[at]
    rows = [(p, t) for p in range(participants) for t in range(periods) if draw.random() >= missing]
    holds = [int(ease[p] + moves[t] + draw.normal() > 0) for p, t in rows]
    holds = [None if missing and i % 11 == 5 else v for i, v in enumerate(holds)]
    given = {'participant': [p for p, _ in rows], 'period': [t for _, t in rows], 'holds': holds, 'confidence': confidence}
    return {'name': name, **given, 'expected': reference(**given)}


cases = [
    case('balanced', 1, 8, 6, 0, 0.95),
    case('unbalanced', 2, 12, 7, 0.3, 0.95),
    case('two periods', 3, 9, 2, 0.1, 0.9),
    case('many', 4, 40, 12, 0.05, 0.99),
    case('periods alike', 5, 30, 12, 0, 0.95, season=0.0),
    case('periods that last', 6, 20, 36, 0.05, 0.95, lasting=0.6),
    case('periods that wander', 8, 20, 8, 0, 0.95, season=1.0, lasting=0.97),
]
path = pathlib.Path(__file__).with_suffix('.json')
path.write_text(json.dumps(cases, indent=1) + '\n')
