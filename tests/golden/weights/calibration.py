"""Reference values of calibrateWeights: python3 calibration.py (numpy, scipy)

Refits without each participant from the rows themselves, where the library combines triangles.
"""

import json
import pathlib
import sys

import numpy as np
from scipy.optimize import nnls
from scipy.stats import t

HERE = pathlib.Path(__file__).parent
sys.path.append(str(HERE.parent / "random"))
from sfc32 import WORD, sfc32
rng = np.random.default_rng(20260103)
CONFIDENCE = 0.95
MAXIMUM = 25


def world(counts, weights, observed, noise):
    """Rows of participants with `counts` periods; columns beyond `observed` are hidden."""
    participant = np.repeat(np.arange(len(counts)), counts)
    level = rng.uniform(0.2, 0.8, size=(len(counts), len(weights)))
    attained = np.clip(level[participant] + rng.normal(scale=0.15, size=(len(participant), len(weights))), 0, 1)
    points = np.clip(MAXIMUM * attained @ weights + rng.normal(scale=noise, size=len(participant)), 0, MAXIMUM)
    period = np.concatenate([np.arange(count) for count in counts])
    return participant, period, np.round(attained[:, :observed], 4), np.round(points, 4)


def calibrate(participant, attained, points, constant):
    shown = points / MAXIMUM
    components = attained.shape[1]
    design = np.column_stack([attained, np.ones(len(shown))]) if constant else attained
    free = lambda rows: np.linalg.lstsq(design[rows], shown[rows], rcond=None)[0]
    share = lambda fit: fit[:components] / fit[:components].sum()
    everyone = np.ones(len(shown), bool)
    fit = nnls(design, shown)[0]
    people = np.unique(participant)
    without = [participant != g for g in people]
    deletions = np.array([share(free(rows)) for rows in without])
    predictions = [nnls(design[rows], shown[rows])[0] for rows in without]
    missed = np.array([np.sum((shown[~rows] - design[~rows] @ w) ** 2) for rows, w in zip(without, predictions)])
    by_mean = np.array([np.sum((shown[~rows] - shown[rows].mean()) ** 2) for rows in without])
    count = len(people)
    error = np.sqrt((count - 1) / count * ((deletions - deletions.mean(axis=0)) ** 2).sum(axis=0))
    half = t.ppf((1 + CONFIDENCE) / 2, count - 1) * error
    centre = share(free(everyone))
    gains = by_mean - missed
    rms = lambda squares: float(MAXIMUM * np.sqrt(squares / len(shown)))
    return {
        "weights": share(fit).tolist(),
        "low": np.maximum(0, np.minimum(centre - half, share(fit))).tolist(),
        "high": np.minimum(1, np.maximum(centre + half, share(fit))).tolist(),
        "sum": float(fit[:components].sum()),
        "remainder": float(fit[components]) if constant else 0,
        "error": {
            "fitted": rms(np.sum((shown - design @ fit) ** 2)),
            "predicted": rms(missed.sum()),
            "predictedByMean": rms(by_mean.sum()),
        },
        "isBetter": bool(gains.mean() > t.ppf(CONFIDENCE, count - 1) * gains.std(ddof=1) / np.sqrt(count)),
    }


def shuffled(participant, columns):
    """Participants in an order that hangs on their rows alone: sorted by them, then Fisher & Yates from a fixed seed."""
    rows = np.column_stack(columns)
    people = sorted(np.unique(participant), key=lambda g: rows[participant == g].ravel().tolist())
    chance = sfc32(1)
    for _ in range(12):
        next(chance)
    for last in range(len(people) - 1, 0, -1):
        other = next(chance) * (last + 1) // WORD
        people[last], people[other] = people[other], people[last]
    return people


cases = []
for name, counts, weights, observed, noise in [
    ("balanced", [6] * 12, [0.4, 0.3, 0.2, 0.1], 4, 0.5),
    ("unbalanced", [1, 9, 3, 4, 12, 2, 5, 7, 1, 6], [0.5, 0, 0.3, 0.2, 0], 5, 1.0),
    ("not all observed", [5, 3, 8, 4, 6, 6, 2, 7, 5], [0.35, 0.25, 0.15, 0.15, 0.1], 3, 0.5),
    ("more than one block each", [1] * 30 + [2] * 400, [0.6, 0.25, 0.15], 3, 2.0),
]:
    participant, period, attained, points = world(counts, weights, observed, noise)
    # Above 200 participants the library leaves out 200 blocks of neighbours in shuffled order.
    blocks = min(200, len(counts))
    firsts = np.array([k * len(counts) // blocks for k in range(blocks)])
    place = np.empty(len(counts), int)
    place[shuffled(participant, [period, points, *attained.T])] = np.arange(len(counts))
    deleted = np.searchsorted(firsts, place[participant], side="right") - 1
    cases.append({
        "name": name,
        "components": len(weights),
        "participant": participant.tolist(),
        "period": period.tolist(),
        "attained": attained.T.tolist(),
        "points": points.tolist(),
        **calibrate(deleted, attained, points, observed < len(weights)),
    })

(HERE / "calibration.json").write_text("[\n" + ",\n".join(map(json.dumps, cases)) + "\n]\n")
