"""Reference values of componentInfluence: python3 influence.py (numpy, scipy)"""

import json
import pathlib

import numpy as np
from scipy.stats import t

HERE = pathlib.Path(__file__).parent
rng = np.random.default_rng(20260104)
CONFIDENCE = 0.95


def shares(parts, total):
    squared = np.array([np.corrcoef(part, total)[0, 1] ** 2 for part in parts])
    return squared / squared.sum()


def influence(participant, columns):
    people = np.unique(participant)
    means = np.array([[column[participant == g].mean() for g in people] for column in columns])
    total = means.sum(axis=0)
    value = shares(means, total)
    angle = lambda share: np.arcsin(np.sqrt(share))
    count = len(people)
    without = np.array([
        angle(shares(np.delete(means, g, axis=1), np.delete(total, g))) for g in range(count)
    ])
    error = np.sqrt((count - 1) / count * ((without - without.mean(axis=0)) ** 2).sum(axis=0))
    half = t.ppf((1 + CONFIDENCE) / 2, count - 1) * error
    corrected = count * angle(value) - (count - 1) * without.mean(axis=0)
    return {
        "value": value.tolist(),
        "low": (np.sin(np.maximum(0, np.minimum(angle(value), corrected) - half)) ** 2).tolist(),
        "high": (np.sin(np.minimum(np.pi / 2, np.maximum(angle(value), corrected) + half)) ** 2).tolist(),
    }


cases = []
for counts, spread, common in [([4] * 25, [4, 4, 4, 4], 0.5), ([1, 8, 3, 5, 2, 6, 4, 9, 1, 1, 3, 7], [5, 3, 1, 0.2], 0.2)]:
    participant = np.repeat(np.arange(len(counts)), counts)
    period = np.concatenate([np.arange(count) for count in counts])
    shared = rng.normal(size=len(counts))
    columns = [
        np.clip(12 + sd * (common * shared + rng.normal(size=len(counts)))[participant]
                + rng.normal(size=len(participant)), 0, 25).round(3)
        for sd in spread
    ]
    cases.append({
        "participant": participant.tolist(),
        "period": period.tolist(),
        "pillars": [column.tolist() for column in columns],
        **influence(participant, columns),
    })

(HERE / "influence.json").write_text("[\n" + ",\n".join(map(json.dumps, cases)) + "\n]\n")
