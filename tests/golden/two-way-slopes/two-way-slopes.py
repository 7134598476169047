"""Slopes on activities within participants and periods, and the congruence of two of them: /usr/bin/python3 two-way-slopes.py

numpy's least squares on participant and period dummies, refitted without each participant; mpmath for the quantile of t, of
which scipy's is right to 1e-9 only.
"""

import json
import pathlib

import numpy as np
from mpmath import betainc, findroot, mp
from scipy import stats

mp.dps = 30
CONFIDENCE = 0.95


def t_quantile(p, df):
    upper = lambda t: betainc(df / 2, 0.5, 0, df / (df + t * t), regularized=True) / 2
    return float(findroot(lambda t: upper(t) - (1 - p), stats.t.ppf(p, df)))


def slopes(participant, period, activities, outcome):
    people, p = np.unique(participant, return_inverse=True)
    times, t = np.unique(period, return_inverse=True)
    # The first period has no dummy: with one for each participant it would be a combination of the others.
    dummies = np.hstack([np.eye(len(people))[p], np.eye(len(times))[t][:, 1:]])
    design = np.hstack([dummies, np.column_stack(activities)])
    return np.linalg.lstsq(design, outcome, rcond=None)[0][-len(activities):]


def without_each(participant, period, activities, outcome):
    return np.array([
        slopes(participant[keep], period[keep], [column[keep] for column in activities], outcome[keep])
        for keep in (participant != code for code in np.unique(participant))
    ])


def jackknife_error(deletions):
    count = len(deletions)
    return np.sqrt((count - 1) / count * ((deletions - deletions.mean(axis=0)) ** 2).sum(axis=0))


def cosine(value, pay, hours):
    # f and g per hour: the inverse-cost metric with costs of hours squared.
    f, g = value / hours, pay / hours
    return (f * g).sum(axis=-1) / np.sqrt((f * f).sum(axis=-1) * (g * g).sum(axis=-1))


def reference(participant, period, activities, value, pay, hours):
    f, g = (slopes(participant, period, activities, y) for y in (value, pay))
    f_deleted, g_deleted = (without_each(participant, period, activities, y) for y in (value, pay))
    cosines = cosine(f_deleted, g_deleted, hours)
    angle = np.arccos(cosine(f, g, hours))
    df = (len(cosines) - 1) / (2 if len(cosines) < 20 else 1)
    margin = t_quantile((1 + CONFIDENCE) / 2, df) * jackknife_error(np.arccos(cosines))
    noise = lambda estimate, deleted: float(
        (estimate**2 / hours**2).sum() / (jackknife_error(deleted) ** 2 / hours**2).sum()
    )
    return {
        'value': f.tolist(),
        'pay': g.tolist(),
        'valueWithoutFirst': f_deleted[0].tolist(),
        'payWithoutLast': g_deleted[-1].tolist(),
        'cosine': float(np.cos(angle)),
        'low': float(np.cos(min(np.pi, angle + margin))),
        'high': float(np.cos(max(0, angle - margin))),
        'signalToNoise': [noise(f, f_deleted), noise(g, g_deleted)],
    }


def case(name, seed, participants, periods, missing, adds, pays, hours, noise):
    draw = np.random.default_rng(seed)
    rows = [(p, t) for p in range(participants) for t in range(periods) if draw.random() >= missing]
    participant, period = (np.array(column) for column in zip(*rows))
    habit = draw.normal(size=(len(adds), participants))
    season = draw.normal(size=(len(adds), periods))
    # Rounded, so that the file holds what was computed with.
    activities = [
        np.round(20 + 6 * habit[k][participant] + 3 * season[k][period] + 5 * draw.normal(size=len(rows)), 2)
        for k in range(len(adds))
    ]
    follow = lambda effects, scale: np.round(
        sum(effect * column for effect, column in zip(effects, activities)) + scale * draw.normal(size=len(rows)), 3
    )
    value, pay = follow(adds, noise[0]), follow(pays, noise[1])
    given = {
        'participant': participant.tolist(),
        'period': period.tolist(),
        'activities': [column.tolist() for column in activities],
        'value': value.tolist(),
        'pay': pay.tolist(),
        'hours': hours,
    }
    return {
        'name': name,
        **given,
        'expected': reference(participant, period, activities, value, pay, np.array(hours)),
    }


cases = [
    case('balanced, two activities', 1, 12, 6, 0, [3, 40], [0.5, 0.8], [0.1, 1.5], [60, 2]),
    case('gaps, two activities', 2, 15, 8, 0.3, [3, 40], [0.5, -0.4], [0.1, 1.5], [60, 2]),
    case('gaps, four activities', 3, 20, 10, 0.2, [1, 2, 0, 4], [2, 1, 3, 0.5], [0.25, 1, 2, 1.5], [5, 5]),
    case('units far apart', 4, 9, 5, 0.1, [2e6, 1e7], [1e-4, 3e-4], [0.02, 3], [1e7, 1e-3]),
]
path = pathlib.Path(__file__).with_suffix('.json')
path.write_text(json.dumps(cases) + '\n')
