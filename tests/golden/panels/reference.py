#!/usr/bin/python3
"""reference.py > reference.json: what tests/stats/panel expects, computed the plain way: means removed by alternate
projections, every deletion refitted from its own rows, pairs counted one by one, sign patterns all listed."""
import itertools
import json
import os
import mpmath
import numpy as np
import pandas as pd
from scipy import stats
import sys

sys.dont_write_bytecode = True
import make_panels

HERE = os.path.dirname(os.path.abspath(__file__))


def demean(values, *groupings):
    x = np.asarray(values, float) - np.mean(values)
    while True:
        before = x.copy()
        for groups in groupings:
            x -= (np.bincount(groups, x) / np.bincount(groups))[groups]
        if np.max(np.abs(x - before)) < 1e-15 * np.max(np.abs(x)):
            return x


def codes(rows):
    return pd.factorize(rows.participant)[0], pd.factorize(rows.period, sort=True)[0]


def residuals(rows):
    return demean(rows.x, *codes(rows)), demean(rows.y, *codes(rows))


def correlation(rows):
    a, b = residuals(rows)
    return a @ b / np.sqrt((a @ a) * (b @ b))


def without_single_rows(rows):
    return rows[rows.participant.map(rows.groupby('participant').size()) >= 2]


def t_upper_tail(t, df):
    return float(mpmath.betainc(mpmath.mpf(df) / 2, 0.5, 0, df / (df + mpmath.mpf(t) ** 2), regularized=True) / 2)


def t_quantile(p, df):
    """scipy 1.10 errs by 3e-10 at 5 degrees of freedom; its value is the start of a root to 30 digits."""
    with mpmath.workdps(30):
        tail = lambda t: mpmath.betainc(mpmath.mpf(df) / 2, 0.5, 0, df / (df + t * t), regularized=True) / 2
        return float(mpmath.findroot(lambda t: tail(t) - (1 - mpmath.mpf(p)), stats.t.ppf(float(p), df)))


def t_interval(estimate, deletions):
    n = len(deletions)
    se = np.sqrt((n - 1) / n * np.sum((deletions - deletions.mean()) ** 2))
    two_sided, one_sided = t_quantile('0.975', n - 1) * se, t_quantile('0.95', n - 1) * se
    return {'standardError': se, 'df': n - 1, 'twoSided': [estimate - two_sided, estimate + two_sided],
            'oneSided': [estimate - one_sided, estimate + one_sided], 'p': 2 * t_upper_tail(abs(estimate / se), n - 1)}


def within(rows, blocks=None):
    kept = without_single_rows(rows)
    a, b = residuals(kept)
    persons, periods = codes(kept)
    ids = kept.participant.unique()
    if blocks is None:
        blocks = [[i] for i in ids]
    z = np.arctanh([correlation(kept[~kept.participant.isin(block)]) for block in blocks])
    r = correlation(kept)
    jackknife = t_interval(np.arctanh(r), z)
    jackknife['twoSided'], jackknife['oneSided'] = (np.tanh(jackknife[k]) for k in ('twoSided', 'oneSided'))
    result = {'r': r, 'participants': len(ids), 'periods': kept.period.nunique(), 'observations': len(kept),
              'excluded': rows.participant.nunique() - len(ids), 'jackknife': jackknife}
    if len(kept) < 1000:
        dummies = np.column_stack([np.eye(persons.max() + 1)[persons], np.eye(periods.max() + 1)[periods]])
        df = len(kept) - np.linalg.matrix_rank(dummies)
        result |= {'withinSdX': np.sqrt(a @ a / df), 'withinSdY': np.sqrt(b @ b / df), 'deletions': z,
                   'crossProducts': np.bincount(persons, a * b)}
        result['residuals'] = {'x': a, 'y': b}
    return result


def sign_flip(sums):
    if len(sums) > 10:
        return None
    totals = np.array([np.dot(signs, sums) for signs in itertools.product((-1, 1), repeat=len(sums))])
    return np.mean(np.abs(totals) >= abs(sum(sums)) * (1 - 1e-12))


def fisher(r, n):
    return np.tanh(np.arctanh(r) + np.array([-1, 1]) * stats.norm.ppf(0.975) / np.sqrt(n - 3))


def across_rows(rows):
    r = stats.pearsonr(rows.x, rows.y)[0]
    return {'r': r, 'interval': fisher(r, len(rows))}


def between(rows):
    means = rows.groupby('participant')[['x', 'y']].mean()
    r = stats.pearsonr(means.x, means.y)[0]
    return {'r': r, 'interval': fisher(r, len(means)), 'spearman': stats.spearmanr(means.x, means.y)[0],
            'participants': len(means)}


def half_changes(rows):
    persons, periods = codes(rows)
    second = periods >= np.ceil((periods.max() + 1) / 2)
    ex, ey = residuals(rows)
    table = pd.DataFrame({'participant': rows.participant.to_numpy(), 'second': second, 'x': ex, 'y': ey})
    means = table.groupby(['participant', 'second'])[['x', 'y']].mean().unstack()
    change = pd.DataFrame({c: means[(c, True)] - means[(c, False)] for c in 'xy'}).dropna()
    return {'participant': change.index, 'x': change.x, 'y': change.y, 'excluded': len(means) - len(change)}


def concordance_share(x, y):
    agreeing = pairs = 0
    for i, j in itertools.combinations(range(len(x)), 2):
        dx, dy = x[i] - x[j], y[i] - y[j]
        if abs(dx) < 1e-9 * np.max(np.abs(x)):
            continue
        pairs += 1
        agreeing += 0.5 if abs(dy) < 1e-9 * np.max(np.abs(y)) else float((dx > 0) == (dy > 0))
    return agreeing / pairs, pairs


def concordance(x, y):
    x, y = np.asarray(x, float), np.asarray(y, float)
    share, pairs = concordance_share(x, y)
    scale = lambda p: np.arctanh(np.sin(np.pi * (p - 0.5)))
    z = np.array([scale(concordance_share(np.delete(x, i), np.delete(y, i))[0]) for i in range(len(x))])
    jackknife = t_interval(scale(share), z)
    back = lambda bounds: 0.5 + np.arcsin(np.tanh(bounds)) / np.pi
    return {'share': share, 'pairs': pairs, 'deletions': z, 'interval': back(jackknife['twoSided'])}


def lagged(rows, lag):
    later = rows[['participant', 'period', 'y']].assign(period=rows.period - lag)
    return rows[['participant', 'period', 'x']].merge(later, on=['participant', 'period']).sort_values(['participant', 'period'])


def averaged(rows, width):
    y = sum(lagged(rows, -k).set_index(['participant', 'period']).y for k in range(width)) / width
    return rows[['participant', 'period', 'x']].merge(y.dropna().rename('y').reset_index(), on=['participant', 'period'])


def view(rows):
    kept = without_single_rows(rows)
    return {'rows': len(rows), 'sum': rows.x @ rows.y, 'r': correlation(kept)}


def blocks_of(ids, most):
    first = [k * len(ids) // most for k in range(most)] + [len(ids)]
    return [ids[a:b] for a, b in zip(first, first[1:])]


def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (np.ndarray, pd.Series, pd.Index, list, tuple)):
        return [plain(v) for v in value]
    return value.item() if isinstance(value, np.generic) else value


def read(name):
    rows = pd.read_csv(os.path.join(HERE, name + '.csv'))
    return rows.rename(columns={'rep': 'participant', 'ssi': 'x', 'revenue': 'y'})[['participant', 'period', 'x', 'y']]


out = {}
for name in ('panel-20x12', 'panel-messy', 'panel-six-by-three', 'panel-unbalanced', 'panel-zero-inflated', 'panel-relay'):
    rows = read(name)
    change = half_changes(rows)
    out[name] = {'within': within(rows), 'rows': across_rows(rows), 'between': between(rows), 'halfChanges': change}
    out[name]['signFlip'] = sign_flip(out[name]['within']['crossProducts'])
    if len(change['x']) > 0:
        out[name]['concordance'] = concordance(change['x'], change['y'])
    if name != 'panel-six-by-three':
        out[name]['lags'] = {str(lag): view(lagged(rows, lag)) for lag in (-2, -1, 0, 1, 2)}
        out[name]['averaged3'] = view(averaged(rows, 3))
for name, balanced in (('large-balanced', True), ('large-unbalanced', False)):
    rows = make_panels.frame(make_panels.large(balanced))
    ids = without_single_rows(rows).participant.unique()
    blocks = None if balanced else blocks_of(ids, 200)
    out[name] = {'rowCount': len(rows), 'sumX': rows.x.sum(), 'sumY': rows.y.sum(), 'within': within(rows, blocks), 'between': between(rows)}
print(json.dumps(plain(out), indent=1))
