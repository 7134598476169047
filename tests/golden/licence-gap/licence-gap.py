#!/usr/bin/python3
"""licence-gap.py: writes licence-gap.json, the difference of two groups' outcomes at the same score and d_Mod, the plain way:
group means taken out of columns, every deletion computed anew from the participants left, d_Mod by numerical integration."""
import json
import pathlib

import mpmath
import numpy as np

HERE = pathlib.Path(__file__).parent
FIGURES = ["first", "last", "all"]


def team(seed, sizes, gap, scale):
    """Participants whose scores last but for noise; the outcome follows the lasting part, group 1 `gap` above."""
    rng = np.random.default_rng(seed)
    people = []
    for group, size in enumerate(sizes):
        for _ in range(size):
            level = 50 + 8 * rng.normal() + 5 * group
            noise = 4 * rng.normal(size=2)
            luck = 6 * rng.normal(size=2)
            score = [level + noise[0], level + noise[1], level + noise.mean()]
            outcome = [scale * (2 * level + gap * group + x) for x in (luck[0], luck[1], luck.mean())]
            people.append({
                "group": group,
                "score": dict(zip(FIGURES, np.round(score, 3))),
                "outcome": dict(zip(FIGURES, np.round(outcome, 3))),
            })
    rng.shuffle(people)
    return people


def column(people, figure, third):
    return np.array([one[figure][third] for one in people])


def within(values, group):
    means = np.array([values[group == side].mean() for side in (0, 1)])
    return values - means[group]


def estimate(people):
    group = np.array([one["group"] for one in people])
    of = lambda figure, third: within(column(people, figure, third), group)
    lasting = of("score", "first") @ of("score", "last")
    forth = of("score", "first") @ of("outcome", "last")
    back = of("score", "last") @ of("outcome", "first")
    slope = (forth / lasting + back / lasting) / 2
    apart = lambda figure: np.subtract(*[column(people, figure, "all")[group == side].mean() for side in (1, 0)])
    gap = apart("outcome") - slope * apart("score")
    sd = np.sqrt(of("outcome", "all") @ of("outcome", "all") / (len(people) - 2))
    return {
        "slope": slope,
        "gap": gap,
        "standardisedGap": gap / sd,
        "scoreGap": apart("score"),
        "outcomeSd": sd,
        "stability": lasting / (of("score", "all") @ of("score", "all")),
    }


def t_quantile(p, df):
    with mpmath.workdps(30):
        tail = lambda t: mpmath.betainc(mpmath.mpf(df) / 2, 0.5, 0, df / (df + t * t), regularized=True) / 2
        return float(mpmath.findroot(lambda t: tail(t) - (1 - mpmath.mpf(p)), 2))


def bounds(people, confidence):
    gap = estimate(people)["standardisedGap"]
    without = np.array([estimate(people[:k] + people[k + 1:])["standardisedGap"] for k in range(len(people))])
    n = len(people)
    reach = t_quantile(confidence, n - 1) * np.sqrt((n - 1) / n * ((without - without.mean()) ** 2).sum())
    return [gap - reach, gap + reach]


def d_mod(reference, focal, mean, sd, outcome_sd):
    """Mean difference of two lines over normal scores of the focal group, signed and in size, by quadrature."""
    with mpmath.workdps(30):
        difference = lambda x: reference[0] - focal[0] + (reference[1] - focal[1]) * x
        density = lambda x: mpmath.npdf(x, mean, sd)
        crossing = (focal[0] - reference[0]) / (reference[1] - focal[1])
        points = sorted([mean - 20 * sd, mean, min(max(crossing, mean - 19 * sd), mean + 19 * sd), mean + 20 * sd])
        signed = mpmath.quad(lambda x: difference(x) * density(x), points)
        unsigned = mpmath.quad(lambda x: abs(difference(x)) * density(x), points)
        return float(signed / outcome_sd), float(unsigned / outcome_sd)


teams = []
for name, *given in [
    ("two large groups", 1, (15, 15), 0, 1),
    ("unequal groups, one brings less", 2, (12, 5), -30, 1),
    ("money of a thousand million", 3, (9, 11), 8, 1e7),
]:
    people = team(*given)
    teams.append({"name": name, "people": people, **estimate(people), "low": bounds(people, 0.975)[0],
                  "high": bounds(people, 0.975)[1]})
lines = []
for reference, focal, mean, sd, outcome_sd in [
    # Nye & Sackett's measure as the manual of psychmeta for R works it: -0.100 and 0.1791.
    ((-0.05, 0.5), (-0.05, 0.3), -0.5, 1, 1),
    ((0.1, 0.4), (-0.2, 0.7), 1.25, 0.5, 2),
    ((3, -1), (2, -0.99), 4, 6, 0.5),
]:
    signed, unsigned = d_mod(reference, focal, mean, sd, outcome_sd)
    lines.append({"reference": reference, "focal": focal, "mean": mean, "sd": sd, "outcomeSd": outcome_sd,
                  "signed": signed, "unsigned": unsigned})
(HERE / "licence-gap.json").write_text(json.dumps({"teams": teams, "lines": lines}, indent=1) + "\n")
