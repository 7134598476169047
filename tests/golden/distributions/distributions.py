"""Reference values of distribution functions, mpmath, at least 60 digits: python3 distributions.py
(two minutes with gmpy2 installed, ten without)

Every argument is the exact double that the JSON holds. Tails come from series of positive terms (DLMF 8.17.7 after
Euler's transformation, 8.7.1), not from the continued fractions of the library; quantiles from Newton's method on them.
"""

import json
import pathlib

from mpmath import mp, mpf
from scipy.special import betainc, expit

DIGITS = 60
HERE = pathlib.Path(__file__).parent


def beta_series(x, y, a, b):
    term = total = mpf(1)
    k = 0
    while term > total * mpf(10) ** (-mp.dps):
        term *= (a + b + k) / (a + 1 + k) * x
        total += term
        k += 1
    return total * mp.exp(a * mp.log(x) + b * mp.log(y) + mp.loggamma(a + b) - mp.loggamma(a + 1) - mp.loggamma(b))


def beta_tail(x, y, a, b):
    """I_x(a, b); digits enough for a complement of 1e-320."""
    return beta_series(x, y, a, b) if x <= y else 1 - beta_series(y, x, b, a)


def gamma_lower(x, a):
    term = total = 1 / a
    k = 0
    while term > total * mpf(10) ** (-mp.dps):
        k += 1
        term *= x / (a + k)
        total += term
    return total * mp.exp(a * mp.log(x) - x - mp.loggamma(a))


def rough_logit(p, a, b):
    """A start for beta_logit, by bisection in doubles."""
    low, high = -700.0, 700.0
    while high - low > 1e-9:
        middle = (low + high) / 2
        low, high = (middle, high) if betainc(a, b, expit(middle)) < p else (low, middle)
    return mpf(low)


def beta_logit(p, a, b):
    """ln(x/y) at which I_x(a, b) = p, by Newton on ln I (concave, so it converges from anywhere)."""
    if p > 0.5:
        return -beta_logit(1 - p, b, a)
    s = rough_logit(float(p), float(a), float(b))
    for _ in range(200):
        x, y = 1 / (1 + mp.exp(-s)), 1 / (1 + mp.exp(s))
        tail = beta_tail(x, y, a, b)
        density = mp.exp(a * mp.log(x) + b * mp.log(y) + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b))
        step = mp.log(p / tail) * tail / density
        s += step
        if abs(step) < mpf(10) ** -40:
            return s
    raise ArithmeticError((p, a, b))


def normal_quantile(p):
    """Newton on the log of the lower tail, which is concave, from a bound below it."""
    if p > 0.5:
        return -normal_quantile(1 - p)
    z = -mp.sqrt(-2 * mp.log(p))
    for _ in range(200):
        tail = mp.erfc(-z / mp.sqrt(2)) / 2
        step = mp.log(p / tail) * tail / mp.npdf(z)
        z += step
        if abs(step) < mpf(10) ** -40:
            return z
    raise ArithmeticError(p)


def t_upper(t, df):
    tail = beta_tail(df / (df + t * t), t * t / (df + t * t), df / 2, mpf(1) / 2) / 2
    return tail if t >= 0 else 1 - tail


def t_quantile(p, df):
    if p > 0.5:
        return -t_quantile(1 - p, df)
    return -mp.sqrt(df * mp.exp(-beta_logit(2 * p, df / 2, mpf(1) / 2)))


def f_upper(f, d1, d2):
    return beta_tail(d2 / (d2 + d1 * f), d1 * f / (d2 + d1 * f), d2 / 2, d1 / 2)


def write(name, columns, rows, extra=330):
    mp.dps = DIGITS + extra
    table = []
    for arguments, value in rows:
        table.append([*arguments, float(value(*map(mpf, arguments)))])
    kept = [row for row in table if row[-1] != 0 and abs(row[-1]) > 1e-307]
    text = ',\n'.join(json.dumps(row) for row in kept)
    (HERE / f'{name}.json').write_text(f'{{"columns": {json.dumps(columns)},\n"rows": [\n{text}\n]}}\n')
    print(name, len(kept))


DF = [0.7, 1.0, 1.5, 2.0, 3.0, 4.2, 5.0, 10.0, 29.0, 30.5, 100.0, 199.0, 1e3, 1e4, 1e5, 1e6]
T = [1e-8, 1e-3, 0.1, 0.5, 1.0, 1.7, 2.0, 2.5, 5.0, 10.0, 20.0, 37.0, 100.0, 1e4, 1e10, 1e140]
P = [1e-100, 1e-50, 1e-20, 1e-10, 1e-5, 1e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.4, 0.49, 0.5 - 1e-10, 0.6, 0.975, 1 - 1e-10]
SHAPES = [0.35, 0.5, 1.0, 2.5, 10.0, 100.0, 1e3, 1e5, 1e6]
Z = [-20, -8, -3, -1, 0, 1, 3, 8, 20]

write('student-t-tail', ['t', 'df', 'upper'], [((t, df), t_upper) for df in DF for t in T])
write('student-t-quantile', ['p', 'df', 'quantile'], [((p, df), t_quantile) for df in DF for p in P], extra=110)

F_DF = [(1.0, 4.2), (2.0, 19.0), (0.7, 3.0), (3.5, 0.9), (10.0, 200.0), (199.0, 12.0), (1e3, 1e3), (1e5, 30.0), (1e6, 1e6)]
F = [1e-6, 0.05, 0.5, 0.9, 0.99, 1.0, 1.01, 1.1, 2.0, 4.0, 10.0, 100.0, 1e5, 1e20]
write('f-tail', ['f', 'df1', 'df2', 'upper'], [((f, *df), f_upper) for df in F_DF for f in F])
write('f-quantile', ['p', 'df1', 'df2', 'quantile'],
      [((p, *df), lambda p, d1, d2: d2 / d1 * mp.exp(beta_logit(p, d1 / 2, d2 / 2))) for df in F_DF for p in P], extra=110)


def beta_points():
    for a in SHAPES:
        for b in SHAPES:
            mean, deviation = a / (a + b), (a * b / (a + b + 1)) ** 0.5 / (a + b)
            for z in Z:
                x = mean + z * deviation
                if 0 < x < 1:
                    yield x, a, b
            yield mean * 1e-3, a, b


write('beta-cdf', ['x', 'a', 'b', 'lower'], [(row, lambda x, a, b: beta_tail(x, 1 - x, a, b)) for row in beta_points()])
write('beta-quantile', ['p', 'a', 'b', 'quantile'],
      [((p, a, b), lambda p, a, b: 1 / (1 + mp.exp(-beta_logit(p, a, b)))) for a in SHAPES for b in SHAPES for p in P[::2]], extra=110)


def gamma_points():
    for a in SHAPES:
        for z in Z:
            x = a + z * a ** 0.5
            if x > 0:
                yield x, a
        yield a * 1e-3, a
        if a <= 100:
            yield a * 30, a


write('gamma-tail', ['x', 'shape', 'lower'], [(row, gamma_lower) for row in gamma_points()])
write('gamma-upper', ['x', 'shape', 'upper'], [(row, lambda x, a: 1 - gamma_lower(x, a)) for row in gamma_points()])

NORMAL = [-5.0, -1.0, 1e-10, 0.1, 0.5, 0.9999, 1.0, 1.0001, 1.645, 1.96, 2.5, 4.0, 8.0, 15.0, 25.0, 37.0]
write('normal-tail', ['z', 'upper'], [((z,), lambda z: mp.erfc(z / mp.sqrt(2)) / 2) for z in NORMAL])
write('normal-quantile', ['p', 'quantile'], [((p,), normal_quantile) for p in [*P, 1e-300]])
