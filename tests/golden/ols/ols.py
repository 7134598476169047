"""Clustered least squares from the definitions, mpmath at 40 digits: /usr/bin/python3 ols.py

H = X (X'X)^-1 X'; CR2 with A_g = (I - H_gg)^(-1/2) from the eigenvalues of each participant's block (0 up to 1e-12);
Satterthwaite's degrees of freedom from the n-vectors (I - H)_g' A_g X_g (X'X)^-1 c. ols.R repeats the same cases with
clubSandwich where that can be trusted.
"""

import json
import pathlib

from mpmath import mp, mpf

mp.dps = 40


def uniforms(seed):
    """Numerical Recipes' 32-bit congruential generator; the first three hex digits of each state, 0..4095."""
    while True:
        seed = (seed * 1664525 + 1013904223) % 2**32
        yield seed >> 20


def panel(seed, rows_of):
    draw = uniforms(seed)
    participant = [g for g, rows in enumerate(rows_of) for _ in range(rows)]
    return participant, lambda: [next(draw) / 64 for _ in participant], [next(draw) / 64 for _ in rows_of]


def cases():
    participant, noise, level = panel(1, [2, 9, 4, 3, 7, 2, 5, 6, 1])
    x = [level[g] + v for g, v in zip(participant, noise())]
    y = [5 + 3 * v + level[g] / 4 + e / 8 for v, g, e in zip(x, participant, noise())]
    yield {'name': 'steep and unbalanced', 'participant': participant, 'columns': [[1] * len(x), x], 'outcome': y}

    participant, noise, level = panel(2, [6, 5, 4, 6, 3, 6, 2])
    x = [1e6 + level[g] + v for g, v in zip(participant, noise())]
    nearly = [1000 * v + e / 1024 for v, e in zip(x, noise())]
    tiny = [v * 2.0**-40 for v in noise()]
    y = [v - 1e6 + e for v, e in zip(x, noise())]
    yield {'name': 'ill-scaled', 'participant': participant, 'columns': [[1] * len(x), x, nearly, tiny], 'outcome': y}

    participant, noise, level = panel(3, [4, 3, 5, 2, 4, 4])
    x = noise()
    licence = [int(g == 4) for g in participant]
    y = [v + 10 * t + level[g] for v, t, g in zip(x, licence, participant)]
    yield {'name': 'one participant with the licence', 'participant': participant,
           'columns': [[1] * len(x), x, licence, [v * t for v, t in zip(x, licence)]], 'outcome': y}


def inverse_square_root(matrix):
    values, vectors = mp.eigsy(matrix)
    roots = [0 if v <= mpf(10) ** -12 else 1 / mp.sqrt(v) for v in values]
    return vectors * mp.diag(roots) * vectors.T


def solve(case):
    X = mp.matrix([list(row) for row in zip(*case['columns'])])
    y = mp.matrix(case['outcome'])
    n, p = X.rows, X.cols
    M = (X.T * X) ** -1
    b = M * X.T * y
    e = y - X * b
    annihilator = mp.eye(n) - X * M * X.T
    blocks = [[i for i in range(n) if case['participant'][i] == g] for g in sorted(set(case['participant']))]
    G = len(blocks)
    pick = lambda matrix, rows, columns: mp.matrix([[matrix[i, j] for j in columns] for i in rows])
    cr1 = cr2 = mp.zeros(p)
    spread = []
    for rows in blocks:
        Xg, eg = pick(X, rows, range(p)), pick(e, rows, [0])
        A = inverse_square_root(pick(annihilator, rows, rows))
        plain, adjusted = M * Xg.T * eg, M * Xg.T * A * eg
        cr1 += plain * plain.T * G / (G - 1)
        cr2 += adjusted * adjusted.T
        spread.append(pick(annihilator, range(n), rows) * A * Xg * M)
    df = []
    for c in range(p):
        inner = [[mp.fdot(u[:, c], v[:, c]) for v in spread] for u in spread]
        df.append(sum(inner[g][g] for g in range(G)) ** 2 / sum(v * v for line in inner for v in line))
    flat = lambda matrix: [[float(matrix[i, j]) for j in range(p)] for i in range(p)]
    t = [b[c] / mp.sqrt(cr2[c, c]) for c in range(p)]
    p_values = [mp.betainc(d / 2, mpf(1) / 2, 0, d / (d + s * s), regularized=True) for d, s in zip(df, t)]
    return {**case, 'coefficients': [float(v) for v in b], 'cr1': flat(cr1), 'cr2': flat(cr2), 'df': [float(v) for v in df],
            'pValues': [float(v) for v in p_values]}


def main():
    text = ',\n'.join(json.dumps(solve(case)) for case in cases())
    (pathlib.Path(__file__).parent / 'ols.json').write_text(f'[\n{text}\n]\n')


main()
