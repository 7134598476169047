"""Share of rows with participant and period variance together: /usr/bin/python3 two-way-share.py

numpy, and mpmath for the quantile of t: scipy's stdtrit is right to 1e-9 only.
"""

import json
import pathlib

import numpy as np
from mpmath import betainc, findroot, mp
from scipy import stats

mp.dps = 30


def t_quantile(p, df):
    upper = lambda t: betainc(df / 2, 0.5, 0, df / (df + t * t), regularized=True) / 2
    return float(findroot(lambda t: upper(t) - (1 - p), stats.t.ppf(p, df)))


def reference(participant, period, holds, confidence):
    p, t, y = (np.array(v) for v in (participant, period, holds))
    keep = np.array([v is not None for v in holds])
    p, t, y = p[keep], t[keep], y[keep].astype(float)
    people = np.array([y[p == code].mean() for code in np.unique(p)])
    times = np.array([y[t == code].mean() for code in np.unique(t)])
    error = np.sqrt(people.var(ddof=1) / len(people) + times.var(ddof=1) / len(times))
    margin = t_quantile((1 + confidence) / 2, min(len(people), len(times)) - 1) * error
    share = y.mean()
    return {
        'share': share,
        'low': max(0.0, share - margin),
        'high': min(1.0, share + margin),
        'participants': len(people),
        'periods': len(times),
        'observations': len(y),
    }


def case(name, seed, participants, periods, missing, confidence):
    draw = np.random.default_rng(seed)
    ease = draw.normal(size=participants)
    season = draw.normal(size=periods)
    rows = [(p, t) for p in range(participants) for t in range(periods) if draw.random() >= missing]
    holds = [int(ease[p] + season[t] + draw.normal() > 0) for p, t in rows]
    holds = [None if missing and i % 11 == 5 else v for i, v in enumerate(holds)]
    given = {'participant': [p for p, _ in rows], 'period': [t for _, t in rows], 'holds': holds, 'confidence': confidence}
    return {'name': name, **given, 'expected': reference(**given)}


cases = [
    case('balanced', 1, 8, 6, 0, 0.95),
    case('unbalanced', 2, 12, 7, 0.3, 0.95),
    case('two periods', 3, 9, 2, 0.1, 0.9),
    case('many', 4, 40, 12, 0.05, 0.99),
]
path = pathlib.Path(__file__).with_suffix('.json')
path.write_text(json.dumps(cases, indent=1) + '\n')
